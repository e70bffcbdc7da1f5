/** A name's addresses as the system finds them (getaddrinfo(3) by dns.lookup), and beside that what each of its name servers says. */
import { lookup } from 'node:dns/promises';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { askServer, canonicalNameOf, nat64PrefixOf, openResolver } from './name-servers.ts';
import { hasIpv4 } from './own-interfaces.ts';
import { inHostsFile, namesToTry, parseResolvConf } from './resolver-files.ts';
import type { Family, Millis, NameResult, NameServerResult } from './types.ts';
import { announced, errorCode, type OnWait } from './waiting.ts';

/**
 * libuv has half of its four threads look names up (slow work in its threadpool.c): one that waits for its turn is not asked yet, and
 * its time must not be told as the resolver's.
 */
const LOOKUPS_AT_ONCE = 2;
/** Names whose servers are asked at the same time: hundreds at once would keep the lookups' answers waiting. */
const EXAMINED_AT_ONCE = 8;
/** A name with more addresses than this is cut. */
const MOST_ADDRESSES = 64;
/** Characters read of a file. */
const MOST_TEXT = 1 << 20;

export interface Address {
  readonly address: string;
  readonly family: Family;
}

/** The system's own answer. `error` as Node names it; ABORT_ERR: the run ended first. */
export interface SystemLookup {
  readonly addresses: readonly Address[];
  readonly ms: Millis | null;
  readonly error: string | null;
}

export interface NameLookup {
  /** In the system's order. Never rejects. */
  readonly system: Promise<SystemLookup>;
  /** With every server's answer, where they were asked. Never rejects. */
  readonly result: Promise<NameResult>;
}

export interface NameOptions {
  readonly family: Family | null;
  readonly signal: AbortSignal;
  readonly onWait: OnWait;
}

/** Starts the system's lookup and the questions to each of its servers side by side. */
export function lookUpName(host: string, options: NameOptions): NameLookup {
  const system = lookUpBySystem(host, options);
  return { system, result: examineName(host, options, system) };
}

/** The system's lookup alone. Never rejects. */
export async function lookUpBySystem(host: string, { family, signal, onWait }: NameOptions): Promise<SystemLookup> {
  let began = performance.now();
  const ended = Promise.withResolvers<SystemLookup>();
  const onAbort = () => ended.resolve({ addresses: [], ms: null, error: 'ABORT_ERR' });
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort, { once: true });
  const inTurn = () => {
    signal.throwIfAborted(); // `ended` has answered
    began = performance.now();
    return lookup(host, { all: true, family: family ?? 0, order: 'verbatim' });
  };
  const answer = lookups(inTurn).then(
    (found): SystemLookup => {
      const ms = performance.now() - began;
      const unique = new Map(found.map(({ address, family }) => [address, family === 6 ? 6 : 4] as const));
      const addresses = [...unique].slice(0, MOST_ADDRESSES).map(([address, family]) => ({ address, family }) as const);
      return { addresses, ms, error: addresses.length > 0 ? null : 'ENOTFOUND' };
    },
    (error): SystemLookup => ({ addresses: [], ms: performance.now() - began, error: errorCode(error) }),
  );
  try {
    return await announced(Promise.race([answer, ended.promise]), `the system's lookup of the name ${host}`, onWait);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

const lookups = turns(LOOKUPS_AT_ONCE);
const examinations = turns(EXAMINED_AT_ONCE);

/** Calls what it is given in the order it came, at most so many at once. */
function turns(atOnce: number): <T>(start: () => Promise<T>) => Promise<T> {
  let running = 0;
  const queue: (() => void)[] = [];
  return async (start) => {
    if (running >= atOnce) await new Promise<void>((resolve) => queue.push(resolve));
    else running++;
    try {
      return await start();
    } finally {
      const next = queue.shift();
      if (next) next();
      else running--;
    }
  };
}

/** Asks each of the system's servers directly, beside its own lookup. Never rejects. */
export async function examineName(
  host: string,
  options: NameOptions,
  system: Promise<SystemLookup>,
): Promise<NameResult> {
  const { signal, onWait } = options;
  const config = parseResolvConf(readText('/etc/resolv.conf'), hostname());
  const names = namesToTry(host, config);
  const fromFile = inHostsFile(readText('/etc/hosts'), host);
  const ask = () => Promise.all(config.servers.map((server) => askServer(server, names, host, signal, onWait)));
  const asked = fromFile ? [] : await examinations(ask);
  const servers = asked.filter((server) => server !== null);
  const knows = servers.find(hasAddress);
  // Without IPv4 of its own NAT64 is this machine's only way to IPv4 servers.
  const needsNat64 = hasIpv4() === false;
  const [canonicalName, nat64Prefix, { addresses, ms, error }] = await Promise.all([
    knows === undefined ? null : canonicalNameOf(knows.asked, knows.address, signal),
    knows === undefined || !needsNat64 ? null : nat64PrefixOf(knows.address, signal),
    system,
  ]);
  const found = fromFile ? 'hosts-file' : 'dns';
  return {
    source: addresses.length > 0 ? found : null,
    lookupMs: ms,
    canonicalName,
    triedNames: fromFile ? 1 : triedNames(names, servers),
    servers,
    names,
    error: error === 'ABORT_ERR' ? null : error,
    ignoredServers: config.ignored,
    nat64Prefix,
  };
}

/** Loads what a lookup needs, by one of an address, for which nobody is asked. */
export async function warmUp(): Promise<void> {
  await lookup('127.0.0.1', { all: true });
  openResolver('127.0.0.1', new AbortController().signal);
}

function hasAddress({ a, aaaa }: NameServerResult): boolean {
  return a.state === 'found' || aaaa.state === 'found';
}

/** Up to the one that was found, by the first server that found one; else all. */
function triedNames(names: readonly string[], servers: readonly NameServerResult[]): number {
  const found = servers.find(hasAddress);
  return found === undefined ? names.length : names.indexOf(found.asked) + 1;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').slice(0, MOST_TEXT);
  } catch {
    return ''; // missing: the resolver goes by its defaults
  }
}
