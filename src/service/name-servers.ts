/** Asks one name server directly (Node's Resolver, which is c-ares), A and AAAA apart; truncated answers are asked again over TCP by c-ares itself. */
import { Resolver } from 'node:dns/promises';
import { errorCode } from '../errors.ts';
import { addressScope } from '../net/wire/address-scope.ts';
import { ownAddress } from './own-interfaces.ts';
import { announced, type OnWait, withLateness } from './phase-bounds.ts';
import type { Millis, NameAnswer, NameAnswerState, NameServerKind, NameServerResult } from './types.ts';

/** The first try's; c-ares doubles it for the second and adds some chance: silence is known after about 3 s. */
const TRY_MS: Millis = 1000;
const TRIES = 2;
/** An answer that took so long while this thread came so late to its work is asked for again, milliseconds: a busy machine read it late. */
const DOUBTED_MS: Millis = 100;
const BUSY_MS: Millis = 50;
/** Addresses kept of one answer. */
const MOST_KEPT = 64;
/** Aliases followed to the canonical name. */
const MOST_ALIASES = 8;

const STATES: ReadonlyMap<string, NameAnswerState> = new Map([
  ['ENODATA', 'no-data'],
  ['ENOTFOUND', 'no-such-name'],
  ['EREFUSED', 'refused'],
  ['ETIMEOUT', 'silent'],
  // Nothing listens on its port 53, or there is no route to it.
  ['ECONNREFUSED', 'silent'],
]);
const UNDETAILED: ReadonlySet<NameAnswerState> = new Set(['no-data', 'no-such-name']);

export interface QueryOptions {
  /** The address or interface to query from, where it is one of this machine's; null: the kernel's choice. */
  readonly source: string | null;
  readonly signal: AbortSignal;
  readonly onWait: OnWait;
}

/**
 * Asks for each name in turn until one has an address, as the system's resolver does. What is told is the answer for that
 * name, else for the last name that the server did not deny. null: `signal` ended it before the server had answered.
 */
export async function askServer(
  server: { readonly address: string; readonly kind: NameServerKind },
  names: readonly string[],
  host: string,
  options: QueryOptions,
): Promise<NameServerResult | null> {
  const { signal, onWait } = options;
  const resolver = openResolver(server.address, options);
  const own = host.replace(/\.$/, '');
  let result: NameServerResult | null = null;
  for (const asked of names) {
    const what = `the answer of name server ${server.address} for ${asked}`;
    const [a, aaaa] = await announced(
      Promise.all([answerOf(() => resolver.resolve4(asked), signal), answerOf(() => resolver.resolve6(asked), signal)]),
      what,
      onWait,
    );
    if (a === null || aaaa === null) return result;
    const told = { ...server, asked, a, aaaa };
    const states = [a.state, aaaa.state];
    if (states.includes('found')) return told;
    if (result === null || asked === own || !isDenial(told)) result = told;
    if (states.includes('silent')) return told;
  }
  return result;
}

/** The name at the end of a name's aliases, asked of a server that has it; null: it has none. */
export async function canonicalNameOf(name: string, server: string, options: QueryOptions): Promise<string | null> {
  const resolver = openResolver(server, options);
  let end: string | null = null;
  try {
    for (let link = 0; link < MOST_ALIASES; link++) {
      const [alias] = await resolver.resolveCname(end ?? name);
      if (alias === undefined || alias === end) return end;
      end = alias.replace(/\.$/, '');
    }
  } catch {
    return end; // no further alias
  }
  return end;
}

/** RFC 7050: the network's NAT64 prefix, seen in the answer for ipv4only.arpa; null: none. Only /96 (RFC 6052) is told. */
export async function nat64PrefixOf(server: string, options: QueryOptions): Promise<string | null> {
  try {
    const addresses = await openResolver(server, options).resolve6('ipv4only.arpa');
    const made = addresses.find((address) => /:c000:a[ab]$/i.test(address));
    return made === undefined ? null : `${made.replace(/c000:a[ab]$/i, '').replace(/([^:]):$/, '$1::')}/96`;
  } catch {
    return null; // no server, no DNS64
  }
}

/** Asks one server, and no more once `signal` aborts. */
export function openResolver(server: string, { source, signal }: Pick<QueryOptions, 'source' | 'signal'>): Resolver {
  const resolver = new Resolver({ timeout: TRY_MS, tries: TRIES });
  resolver.setServers([server.includes(':') ? `[${server}]` : server]);
  // A stub on loopback (systemd-resolved) answers loopback's addresses alone.
  const from =
    source === null || addressScope(server) === 'loopback' ? null : ownAddress(source, server.includes(':') ? 6 : 4);
  if (from !== null) resolver.setLocalAddress(from);
  signal.addEventListener('abort', () => resolver.cancel(), { once: true });
  return resolver;
}

/** One question's answer, with the shorter time of two where this machine and not the server may have taken the first. */
async function answerOf(question: () => Promise<string[]>, signal: AbortSignal): Promise<NameAnswer | null> {
  const [first, late] = await withLateness(() => answerOnce(question, signal));
  if (first === null || first.state === 'silent' || first.ms < DOUBTED_MS || late < BUSY_MS) return first;
  const again = await answerOnce(question, signal);
  return again === null || again.state !== first.state || again.ms > first.ms ? first : { ...first, ms: again.ms };
}

async function answerOnce(question: () => Promise<string[]>, signal: AbortSignal): Promise<NameAnswer | null> {
  if (signal.aborted) return null;
  const began = performance.now();
  const answer = (state: NameAnswerState, addresses: readonly string[], detail: string | null): NameAnswer => ({
    state,
    ms: performance.now() - began,
    addresses: addresses.slice(0, MOST_KEPT),
    detail,
  });
  try {
    const addresses = await question();
    // An alias whose name has no address of this family comes as an empty list.
    return answer(addresses.length > 0 ? 'found' : 'no-data', addresses, null);
  } catch (error) {
    const code = errorCode(error);
    if (signal.aborted || code === 'ECANCELLED') return null;
    const state = STATES.get(code) ?? 'failed';
    return answer(state, [], UNDETAILED.has(state) ? null : code);
  }
}

function isDenial({ a, aaaa }: NameServerResult): boolean {
  return a.state === 'no-such-name' && aaaa.state === 'no-such-name';
}
