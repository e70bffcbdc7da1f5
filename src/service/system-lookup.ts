/** A name's addresses as the system's own resolver finds them: getaddrinfo(3), by Node's dns.lookup. */
import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { errorCode } from '../errors.ts';
import { limitConcurrency } from './concurrency-limit.ts';
import { isMappedIpv4, isNoHost } from './one-host.ts';
import { announced, type OnWait } from './phase-bounds.ts';
import type { Family, Millis } from './types.ts';

/**
 * libuv has half of its four threads look names up (slow work in its threadpool.c): one that waits for its turn is not asked yet, and
 * its time must not be told as the resolver's.
 */
const LOOKUPS_AT_ONCE = 2;
/** A name with more addresses than this is cut. */
const MOST_FOUND = 64;
/** Of those, so many are tried, traced and told for each target. */
export const MOST_ADDRESSES = 8;
/** Of those that are no host's, so many are told. */
const MOST_TOLD = 8;
/** The error of a name all of whose addresses are no host's. */
export const NO_HOST = 'ENOTHOST';

export interface Address {
  readonly address: string;
  readonly family: Family;
}

/** The system's own answer. `error` as Node names it; ABORT_ERR: the run ended first; ENOTHOST: it has no host's address. */
export interface SystemLookup {
  /** Of hosts alone: to unspecified, multicast and broadcast addresses nothing is ever sent. */
  readonly addresses: readonly Address[];
  /** Those others. Absent: none. */
  readonly noHosts?: readonly string[];
  /** From its turn on, without the wait for that; null: it was not ended. */
  readonly ms: Millis | null;
  readonly error: string | null;
}

export interface LookupOptions {
  readonly family: Family | null;
  readonly signal: AbortSignal;
  readonly onWait: OnWait;
}

const lookups = limitConcurrency(LOOKUPS_AT_ONCE);

/** Every address of a name in the system's order, of one family or of both (null). Never rejects. */
export async function lookUpBySystem(host: string, { family, signal, onWait }: LookupOptions): Promise<SystemLookup> {
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
    (found): SystemLookup => ({ ms: performance.now() - began, ...ofHosts(found) }),
    (error): SystemLookup => ({ addresses: [], ms: performance.now() - began, error: errorCode(error) }),
  );
  try {
    return await announced(Promise.race([answer, ended.promise]), `the system's lookup of the name ${host}`, onWait);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

/** Of what the resolver found: each address of a host once, and the others. */
export function ofHosts(found: readonly LookupAddress[]): Omit<SystemLookup, 'ms'> {
  const unique = [...new Map(found.map(({ address, family }) => [address, family === 6 ? 6 : 4] as const))];
  const noHosts = unique.map(([address]) => address).filter((address) => isNoHost(address) || isMappedIpv4(address));
  const addresses = unique
    .filter(([address]) => !noHosts.includes(address))
    .slice(0, MOST_FOUND)
    .map(([address, family]) => ({ address, family }) as const);
  if (noHosts.length === 0) return { addresses, error: addresses.length > 0 ? null : 'ENOTFOUND' };
  return { addresses, noHosts: noHosts.slice(0, MOST_TOLD), error: addresses.length > 0 ? null : NO_HOST };
}
