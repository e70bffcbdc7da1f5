/** Addresses to names and origin AS by DNS (RFC 1035, RFC 3596). */
import { Resolver } from 'node:dns/promises';
import { addressScope } from '../net/wire/address-scope.ts';
import { parseIp } from '../net/wire/ip-address.ts';
import { limitConcurrency } from './concurrency-limit.ts';

/** RFC 1035 section 2.3.4, without the trailing dot. */
const LONGEST_NAME = 253;
const IN_FLIGHT = 16;
/** Names and origins asked for in a run, each: more addresses than a report's hops have come from a flood. */
const MOST_QUESTIONS = 1024;
const QUERY_TIMEOUT_MS = 700;
const QUERY_TRIES = 2;
/** Failures that a server told, as c-ares names them. */
const ANSWERS: ReadonlySet<unknown> = new Set(['ENOTFOUND', 'ENODATA', 'ESERVFAIL', 'EREFUSED', 'EFORMERR', 'ENOTIMP']);

/** Asks about addresses, each question once in its life, at most 16 at a time and 1,024 in all. An answer is null where none came in time or none is usable. */
export interface AddressNames {
  /** At most 253 characters, none of them blank or control; otherwise whatever the address's owner wrote: escape it. */
  nameOf(address: string): Promise<string | null>;
  /** The AS that announces the address, as team-cymru.com's DNS tells; never asked of private and reserved addresses. */
  originOf(address: string): Promise<number | null>;
  /** Whether any server has answered yet, be it that there is no such name. */
  answering(): boolean;
}

export interface AddressNamesOptions {
  /** Ends every question at once with null. */
  readonly signal: AbortSignal;
  /** Name servers, as `Resolver.setServers` takes them; absent: the system's. */
  readonly servers?: readonly string[];
}

export function openAddressNames({ signal, servers }: AddressNamesOptions): AddressNames {
  const resolver = new Resolver({ timeout: QUERY_TIMEOUT_MS, tries: QUERY_TRIES });
  if (servers !== undefined) resolver.setServers(servers);
  signal.addEventListener('abort', () => resolver.cancel(), { once: true });
  const limited = limitConcurrency(IN_FLIGHT);
  let answering = false;
  const ask = <T>(question: () => Promise<T | null>) =>
    limited(async () => {
      try {
        const answer = signal.aborted ? null : await question();
        answering ||= !signal.aborted;
        return answer;
      } catch (error) {
        answering ||= error instanceof Error && 'code' in error && ANSWERS.has(error.code);
        return null; // no name, no server, too late: all the same to the reader
      }
    });
  const names = new Map<string, Promise<string | null>>();
  const origins = new Map<string, Promise<number | null>>();
  return {
    answering: () => answering,
    nameOf: (address) =>
      once(names, address, () => ask(async () => usableName(await resolver.reverse(plain(address))))),
    originOf: (address) =>
      once(origins, address, () => {
        const question = originQuestion(plain(address));
        return question === null
          ? Promise.resolve(null)
          : ask(async () => parseOrigin(await resolver.resolveTxt(question)));
      }),
  };
}

/** The first name that is one. */
function usableName(names: readonly string[]): string | null {
  return names.find((name) => /^[^\s\p{C}]+$/u.test(name) && name.length <= LONGEST_NAME) ?? null;
}

/** The TXT question for an address's origin; null for addresses that nobody announces. */
export function originQuestion(address: string): string | null {
  const bytes = parseIp(address);
  // A translator's prefix (RFC 6052) leads anywhere, and its AS says nothing.
  if (bytes === null || addressScope(address) !== 'global' || /^64:ff9b:/i.test(address)) return null;
  if (bytes.length === 4) return `${[...bytes].reverse().join('.')}.origin.asn.cymru.com`;
  const nibbles = [...Buffer.from(bytes).toString('hex')].reverse();
  return `${nibbles.join('.')}.origin6.asn.cymru.com`;
}

/** AS number of the longest prefix in TXT records like `23028 | 216.90.108.0/24 | US | arin | 1998-09-25`; of several origins the first. */
export function parseOrigin(records: readonly (readonly string[])[]): number | null {
  let best: { readonly asn: number; readonly prefix: number } | null = null;
  for (const record of records) {
    const match = /^(\d{1,10})(?: \d{1,10})* \| [\da-fA-F.:]{2,39}\/(\d{1,3}) \|/.exec(record.join(''));
    const asn = Number(match?.[1] ?? 0);
    const prefix = Number(match?.[2] ?? 0);
    if (asn > 0 && asn < 2 ** 32 && prefix <= 128 && (best === null || prefix > best.prefix)) best = { asn, prefix };
  }
  return best?.asn ?? null;
}

/** An address without its zone. */
function plain(address: string): string {
  return address.split('%')[0] ?? '';
}

function once<T>(known: Map<string, Promise<T | null>>, key: string, ask: () => Promise<T | null>): Promise<T | null> {
  const before = known.get(key);
  if (before === undefined && known.size >= MOST_QUESTIONS) return Promise.resolve(null);
  const answer = before ?? ask();
  known.set(key, answer);
  return answer;
}
