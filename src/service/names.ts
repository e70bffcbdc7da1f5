/** A name's addresses as the system finds them, and beside that what each of its name servers says. */
import { readFileSync } from 'node:fs';
import { BlockList } from 'node:net';
import { hostname } from 'node:os';
import { limitConcurrency } from './concurrency-limit.ts';
import { askServer, canonicalNameOf, nat64PrefixOf, openResolver, type QueryOptions } from './name-servers.ts';
import { hasFamily } from './own-interfaces.ts';
import { inHostsFile, namesToTry, parseResolvConf } from './resolver-files.ts';
import { type Address, type LookupOptions, lookUpBySystem, type SystemLookup } from './system-lookup.ts';
import type { NameResult, NameServerResult } from './types.ts';

/** Names whose servers are asked at the same time: hundreds at once would keep the lookups' answers waiting. */
const EXAMINED_AT_ONCE = 8;
/** Characters read of a file. */
const MOST_TEXT = 1 << 20;

export interface NameLookup {
  /** In the system's order. Never rejects. */
  readonly system: Promise<SystemLookup>;
  /** With every server's answer, where they were asked. Never rejects. */
  readonly result: Promise<NameResult>;
}

/** Starts the system's lookup and the questions to each of its servers side by side. */
export function lookUpName(host: string, options: LookupOptions & QueryOptions): NameLookup {
  const system = lookUpBySystem(host, options);
  return { system, result: examineName(host, options, () => system) };
}

const examinations = limitConcurrency(EXAMINED_AT_ONCE);

/** Asks each of the system's servers directly, beside its own lookup, which `lookUp` starts. Never rejects. */
export async function examineName(
  host: string,
  options: QueryOptions,
  lookUp: () => Promise<SystemLookup>,
): Promise<NameResult> {
  const config = parseResolvConf(readText('/etc/resolv.conf'), hostname());
  const names = namesToTry(host, config);
  const fromFile = inHostsFile(readText('/etc/hosts'), host);
  const system = lookUp(); // after the files were read: an answer that came meanwhile would be timed late
  const ask = () => Promise.all(config.servers.map((server) => askServer(server, names, host, options)));
  const asked = fromFile ? [] : await examinations(ask);
  const servers = asked.filter((server) => server !== null);
  const knows = servers.find(hasAddress);
  // Without IPv4 of its own NAT64 is this machine's only way to IPv4 servers.
  const needsNat64 = hasFamily(4) === false;
  const [canonicalName, nat64Prefix, { addresses, noHosts, ms, error }] = await Promise.all([
    knows === undefined ? null : canonicalNameOf(knows.asked, knows.address, options),
    knows === undefined || !needsNat64 ? null : nat64PrefixOf(knows.address, options),
    system,
  ]);
  return {
    source: addresses.length === 0 ? null : fromFile ? 'hosts-file' : knows === undefined ? null : 'dns',
    lookupMs: ms,
    canonicalName,
    triedNames: fromFile ? 1 : triedNames(names, servers),
    servers,
    names,
    ...(noHosts === undefined ? {} : { noHosts }),
    error: error === 'ABORT_ERR' ? null : error,
    ignoredServers: config.ignored,
    nat64Prefix,
    ...translated(nat64Prefix, addresses),
  };
}

function translated(prefix: string | null, addresses: readonly Address[]): Pick<NameResult, 'translatedAddresses'> {
  if (prefix === null) return {};
  const [base = '', length] = prefix.split('/');
  const nat64 = new BlockList();
  nat64.addSubnet(base, Number(length), 'ipv6');
  const within = addresses.filter(({ address, family }) => family === 6 && nat64.check(address, 'ipv6'));
  return within.length === 0 ? {} : { translatedAddresses: within.map(({ address }) => address) };
}

/** Loads what a lookup needs: 127.1 makes Node call getaddrinfo(3), which answers without a name server. May wait for others' lookups. */
export async function warmUp(): Promise<void> {
  const { signal } = new AbortController();
  await lookUpBySystem('127.1', { family: 4, signal, onWait: () => {} });
  openResolver('127.0.0.1', { source: null, signal });
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
