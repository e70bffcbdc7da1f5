/**
 * Black holes: larger packets are lost, smaller ones arrive, and no message says that they are too big.
 *
 * Forward, by segments or by datagrams: the bounds that the search found, where no router named an MTU that explains them. Segments
 * may leave the exact size open, when this machine or the server learned of the narrow link meanwhile and sends no larger ones.
 * Reverse: a request was acknowledged, and its answer came only in smaller packets; or large echoes are lost while other packets of
 * that size arrive, and requests so large come to the last router at least: else a filter of large requests explains it as well.
 */
import type { Probe, ProbeLog } from '../probe-log.ts';
import { blackHoleAfterHop } from './black-hole-after-hop.ts';
import { largestPassed } from './largest-passed.ts';
import { expired } from './outcome.ts';
import { routerTtls } from './routers.ts';
import { type SizeBounds, sizeBounds } from './size-bounds.ts';
import { nearbyProxy } from './tcp-proxy.ts';
import { namedFor, wasProbed } from './too-big.ts';

export interface BlackHole {
  readonly direction: 'forward' | 'reverse';
  /** Bytes; the largest packet that passes, and the smallest that is known to be lost. */
  readonly passes: number;
  readonly fails: number;
  /** The last hop that large packets reach; null: not known, or reverse. */
  readonly afterHop: number | null;
  readonly by: 'segments' | 'datagrams' | 'answers';
}

/** Below this, what is known of an inexact black hole is too little to tell what to do: links carry more almost everywhere. */
const LEAST_GAP = 1280;

/** Null: nothing shows one. */
export function blackHole(log: ProbeLog): BlackHole | null {
  const found = suspectedBlackHole(log);
  return found !== null && messageMayBeLost(log, found) ? null : found;
}

/** What is to be placed: there it may prove to be a router's message that got lost. */
export function suspectedBlackHole(log: ProbeLog): BlackHole | null {
  return bySegments(log) ?? byDatagrams(log) ?? byAnswers(log);
}

/**
 * Whether loss may explain that no router says too big of `fails` bytes, while one does of smaller packets: packets get lost anyway, and
 * none so large are seen to end somewhere.
 */
function messageMayBeLost(log: ProbeLog, { by, direction, fails, afterHop }: BlackHole): boolean {
  const bounds = sizeBounds(log, by);
  return direction === 'forward' && afterHop === null && bounds?.lossy === true && fails !== bounds.fails;
}

/** Whether the search found bounds that a black hole, or a narrow link that says so, can be told from. */
export function isUsable(
  bounds: SizeBounds,
): bounds is SizeBounds & { readonly passes: number; readonly fails: number } {
  const { passes, fails, confirmed, lossy } = bounds;
  return passes !== null && fails !== null && (confirmed || (passes >= LEAST_GAP && !lossy));
}

function bySegments(log: ProbeLog): BlackHole | null {
  const bounds = sizeBounds(log, 'segments');
  if (!bounds || !isUsable(bounds) || bounds.first === null) return null;
  const { passes, fails, first } = bounds;
  // Segments show no messages: before any is missed, a datagram of that size must have been sent.
  if (!wasProbed(log, fails) || !wasProbed(log, first)) return null;
  // Where a router says too big of these, another one may swallow the larger ones in silence.
  const silent = [fails, first].find((size) => namedFor(log, size) === null);
  if (silent === undefined) return null;
  return { direction: 'forward', by: 'segments', passes, fails: silent, afterHop: blackHoleAfterHop(log, silent) };
}

function byDatagrams(log: ProbeLog): BlackHole | null {
  const bounds = sizeBounds(log, 'datagrams');
  const fails = bounds?.confirmed ? lostInSilence(log, bounds) : null;
  if (!bounds?.confirmed || fails === null) return null;
  const { passes } = bounds;
  const found = { by: 'datagrams', passes, fails } as const;
  const afterHop = blackHoleAfterHop(log, fails);
  const arrive = packetsSoLargeArrive(log, fails);
  if (!answersAsLarge(log)) return arrive ? null : { ...found, direction: 'forward', afterHop };
  if (arrive) return requestsReachLastRouter(log, fails) ? { ...found, direction: 'reverse', afterHop: null } : null;
  const farther = afterHop !== null && routerTtls(log).some((ttl) => ttl > afterHop);
  return farther ? { ...found, direction: 'forward', afterHop } : null;
}

function byAnswers(log: ProbeLog): BlackHole | null {
  const bounds = sizeBounds(log, 'answers');
  if (!bounds?.confirmed) return null;
  const { passes, fails } = bounds;
  return { direction: 'reverse', by: 'answers', passes, fails, afterHop: null };
}

/** Whether larger packets of another service, or of TCP that does not end at a proxy, reached the target. */
export function packetsSoLargeArrive(log: ProbeLog, fails: number): boolean {
  return (largestPassed(log, nearbyProxy(log) === null) ?? 0) >= fails;
}

/** Whether requests so large, of the service that echoes, come to the last router that answers. */
export function requestsReachLastRouter(log: ProbeLog, fails: number): boolean {
  const last = routerTtls(log).at(-1);
  return log.probes.some(
    (probe) => probe.purpose === 'locate' && probe.ttl === last && probe.size >= fails && expired(probe),
  );
}

/** Whether a router's message explains the bounds that datagrams found. */
export function explainedByMessage(
  { tooBig }: ProbeLog,
  { passes, fails }: Pick<SizeBounds, 'passes' | 'fails'>,
): boolean {
  return tooBig.some(({ size, mtu }) => size === fails || (size > (fails ?? 0) && mtu === passes));
}

/**
 * The smallest size that datagrams showed to be lost without a message, bytes; null: messages explain all of them. Where a router says
 * too big of the smaller ones, another one before it may swallow the larger ones in silence.
 */
export function lostInSilence(log: ProbeLog, bounds: Extract<SizeBounds, { confirmed: true }>): number | null {
  const { fails, first } = bounds;
  if (!explainedByMessage(log, bounds)) return fails;
  return first !== null && first > fails && namedFor(log, first) === null ? first : null;
}

/** Whether the datagrams that tested sizes are answered by packets as large as themselves: either direction may lose those. */
export function answersAsLarge({ probes }: ProbeLog): boolean {
  const tested = new Set(probes.flatMap(({ purpose, service }: Probe) => (purpose === 'size' ? [service] : [])));
  return probes.some(
    ({ service, outcome }) => tested.has(service) && outcome.kind === 'answer' && !outcome.small && service !== 'tcp',
  );
}
