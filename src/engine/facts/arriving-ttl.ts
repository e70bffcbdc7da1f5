/**
 * The TTL that a TCP target's packets arrive with, where no datagram tells it: handshakes whose SYN/ACK is dropped below a
 * threshold (IP_MINTTL) show where it lies.
 */
import type { Probe, ProbeLog } from '../probe-log.ts';
import { lossSeen } from './loss-seen.ts';
import { isCounted, unanswered } from './outcome.ts';
import { triesToRuleOutLoss } from './rule-out-loss.ts';
import { answeredAt } from './target-ttl.ts';

export type ArrivingTtl =
  | { readonly kind: 'exact'; readonly ttl: number }
  /** Smaller than `ttl`, at least `passed`; null: no threshold let an answer in. */
  | { readonly kind: 'below'; readonly ttl: number; readonly passed: number | null };

/** Thresholds that nothing passes whose sender starts with 64 or 128. */
const BEYOND_INITIAL: ReadonlySet<number> = new Set([65, 129]);
/**
 * Silences up to there that tell with what a system starts, however much is lost: so many losses in a row and a path that rewrites
 * TTLs would have to coincide.
 */
const TELLS_INITIAL = 3;

/** Silent tries that tell something from loss. */
export interface SilencesNeeded {
  /** At one threshold: what arrives is below it. */
  readonly atOne: number;
  /** At several, up to the one that nothing passes which starts with that TTL: the system starts with no more. */
  readonly inAll: number;
}

/** Null: the thresholds tried do not tell. */
export function arrivingTtl(log: ProbeLog): ArrivingTtl | null {
  const { passed, failed, low } = thresholds(log);
  const silent = [...failed].filter(([ttl]) => ttl > low).sort(([a], [b]) => a - b);
  const { atOne, inAll } = silencesNeeded(log);
  const [lowest] = silent;
  if (lowest && lowest[0] === low + 1 && lowest[1] >= atOne) return { kind: 'exact', ttl: low };
  // What arrives with `ttl` passes every smaller threshold too: all those silences would be losses. A single one may be.
  const enough = seesLoss(log) ? atOne : 2;
  let silences = 0;
  for (const [ttl, times] of silent) {
    silences += times;
    if (silences >= (BEYOND_INITIAL.has(ttl) ? inAll : enough))
      return { kind: 'below', ttl, passed: passed.size > 0 ? low : null };
  }
  return null;
}

/** By all handshakes with that port that had to be answered. */
export function silencesNeeded(log: ProbeLog): SilencesNeeded {
  const { answered, lost } = handshakesDue(log);
  const atOne = triesToRuleOutLoss(answered + lost, answered);
  return { atOne, inAll: seesLoss(log) ? Math.min(TELLS_INITIAL, atOne) : 2 };
}

function seesLoss(log: ProbeLog): boolean {
  return lossSeen(log) || handshakesDue(log).lost > 0;
}

/** Of the handshakes with that port that had to be answered, how many were and how many were not. */
function handshakesDue(log: ProbeLog): { readonly answered: number; readonly lost: number } {
  const { tried, low, port } = thresholds(log);
  const hops = answeredAt(log, 'tcp') ?? 0;
  const due = log.probes.filter(
    (probe) =>
      probe.service === 'tcp' &&
      probe.port === port &&
      probe.purpose !== 'special' &&
      isCounted(probe) &&
      (probe.ttl === null || probe.ttl >= hops),
  );
  // What arrives passes each smaller threshold too, and the same one at every try.
  due.push(...tried.filter(({ minTtl }) => minTtl <= low));
  return {
    answered: due.filter((probe) => log.arrived(probe)).length,
    lost: due.filter(unanswered).length,
  };
}

/** Thresholds that let an answer in, the highest of them, and those that never did with how often they were tried. */
function thresholds(log: ProbeLog) {
  const tried = log.probes.filter((probe): probe is Probe & { minTtl: number } => probe.minTtl !== null);
  const passed = new Set(tried.flatMap((probe) => (log.arrived(probe) ? [probe.minTtl] : [])));
  const failed = new Map<number, number>();
  for (const { minTtl, outcome } of tried)
    if (outcome.kind === 'lost' && !passed.has(minTtl)) failed.set(minTtl, (failed.get(minTtl) ?? 0) + 1);
  return { tried, passed, low: Math.max(...passed), failed, port: tried[0]?.port ?? null };
}
