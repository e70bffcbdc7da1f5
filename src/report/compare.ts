/**
 * How two measurements of one target differ beyond noise: the one place that decides it, for the baseline and for merging the
 * reports of many runners. What is not known on either side is no difference.
 */
import { bytes } from './text/units.ts';
import type { MeasuredTarget, Millis, PathMtu } from './types.ts';

/** The routers that may answer at each TTL, as far as they are known. */
export type Route = readonly { readonly ttl: number; readonly responders: readonly { readonly address: string }[] }[];

/** As much of a measurement as is compared. */
export interface Comparable {
  readonly reached: boolean;
  readonly hopCount: number | null;
  readonly hops: Route;
  readonly pmtu: Pick<PathMtu, 'bytes' | 'status'>;
  readonly rttMs: MeasuredTarget['rttMs'];
}

/** One fact that differs. `before` and `after` are for people: an address list, a count, bytes, milliseconds. */
export interface Difference {
  readonly what: 'reached' | 'hop' | 'hop-count' | 'pmtu' | 'rtt';
  /** Of a hop; null for the rest. */
  readonly ttl: number | null;
  readonly before: string;
  readonly after: string;
}

/** Medians closer than this are one round-trip time: scheduling and queueing on a busy machine. */
const RTT_NOISE: { readonly ms: Millis; readonly share: number } = { ms: 1, share: 0.25 };
/** Addresses named of one hop; the rest is counted. */
const MOST_NAMED = 3;

/** Everything that differs between two measurements, in the order of `Difference['what']`. */
export function differences(before: Comparable, after: Comparable): readonly Difference[] {
  const found: Difference[] = [];
  const add = (what: Difference['what'], was: string, is: string) =>
    found.push({ what, ttl: null, before: was, after: is });
  if (before.reached !== after.reached) add('reached', yesNo(before.reached), yesNo(after.reached));
  found.push(...hopDifferences(before.hops, after.hops));
  if (hopCountsDiffer(before, after)) add('hop-count', `${before.hopCount}`, `${after.hopCount}`);
  if (pmtuDiffers(before.pmtu, after.pmtu)) add('pmtu', pmtuText(before.pmtu), pmtuText(after.pmtu));
  if (rttDiffers(before.rttMs, after.rttMs)) add('rtt', rttText(before.rttMs), rttText(after.rttMs));
  return found;
}

/** TTLs at which both know who answers and have nobody in common: parallel routers take turns from one run to the next. */
export function hopDifferences(before: Route, after: Route): readonly Difference[] {
  return after.flatMap(({ ttl, responders }) => {
    const now = responders.map(({ address }) => address);
    const then = addressesAt(before, ttl);
    if (now.length === 0 || then.length === 0 || now.some((address) => then.includes(address))) return [];
    return [{ what: 'hop', ttl, before: addressList(then), after: addressList(now) } as const];
  });
}

/** Parallel paths may differ in length: then several answer now where the shorter one ends, and one of them did before. */
function hopCountsDiffer(before: Comparable, after: Comparable): boolean {
  if (!numbersDiffer(before.hopCount, after.hopCount)) return false;
  const shorter = Math.min(before.hopCount ?? 0, after.hopCount ?? 0);
  const now = addressesAt(after.hops, shorter);
  return now.length < 2 || !addressesAt(before.hops, shorter).some((address) => now.includes(address));
}

/** The last TTL up to which both name a common router at every hop that both know; 0: they part at the first. */
export function lastCommonHop(a: Route, b: Route): number {
  const parting = hopDifferences(a, b)[0]?.ttl ?? null;
  const common = b.filter(({ ttl, responders }) => {
    const known = addressesAt(a, ttl);
    return (parting === null || ttl < parting) && responders.some(({ address }) => known.includes(address));
  });
  return common.at(-1)?.ttl ?? 0;
}

/** Whether two path MTUs contradict each other: between a bound and a confirmed size only a larger confirmed one does. */
export function pmtuDiffers(a: Comparable['pmtu'], b: Comparable['pmtu']): boolean {
  if (a.bytes === null || b.bytes === null || a.status === 'unknown' || b.status === 'unknown') return false;
  if (a.status === b.status) return a.bytes !== b.bytes;
  return (a.status === 'confirmed' && a.bytes > b.bytes) || (b.status === 'confirmed' && b.bytes > a.bytes);
}

/** Whether round-trip times differ by more than noise: no sample in common, and medians far enough apart. */
export function rttDiffers(a: Comparable['rttMs'], b: Comparable['rttMs']): boolean {
  if (a === null || b === null) return false;
  const apart = Math.abs(a.median - b.median);
  const overlap = a.min <= b.max && b.min <= a.max;
  return !overlap && apart > Math.max(RTT_NOISE.ms, RTT_NOISE.share * Math.min(a.median, b.median));
}

/** Whether anything known of both could be compared at all: what differs was compared, too. */
export function comparable(before: Comparable, after: Comparable): boolean {
  const commonHop = after.hops.some(
    ({ ttl, responders }) => responders.length > 0 && addressesAt(before.hops, ttl).length > 0,
  );
  const counts = before.hopCount !== null && after.hopCount !== null;
  const pmtus = before.pmtu.status === 'confirmed' && after.pmtu.status === 'confirmed';
  return commonHop || counts || pmtus || pmtuDiffers(before.pmtu, after.pmtu);
}

function numbersDiffer(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && a !== b;
}

function addressesAt(route: Route, ttl: number): readonly string[] {
  return route.find((hop) => hop.ttl === ttl)?.responders.map(({ address }) => address) ?? [];
}

function addressList(addresses: readonly string[]): string {
  const more = addresses.length - MOST_NAMED;
  const named = addresses.slice(0, MOST_NAMED).join(' or ');
  return more > 0 ? `${named} or ${more} more` : named;
}

export function pmtuText(pmtu: Comparable['pmtu']): string {
  return `${pmtu.status === 'upper-bound' ? 'at most ' : ''}${bytes(pmtu.bytes ?? 0)}`;
}

function rttText(rtt: Comparable['rttMs']): string {
  return rtt === null ? 'unknown' : `${Math.round(rtt.median * 100) / 100} ms`;
}

function yesNo(value: boolean): string {
  return value ? 'yes' : 'no';
}
