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

/** The thresholds just above the initial TTLs 64 and 128: no packet of a sender that starts with those passes them. */
const BEYOND_INITIAL: ReadonlySet<number> = new Set([65, 129]);
/**
 * Silent tries up to such a threshold that prove the initial TTL, however much is lost: the conclusion would be wrong only where so many
 * losses in a row coincide with a router that rewrites TTLs.
 */
const ENOUGH_FOR_INITIAL = 3;

/** How many silent tries it takes before loss no longer explains them. */
export interface SilencesNeeded {
  /** At one threshold, to conclude that answers arrive with a smaller TTL. */
  readonly atOne: number;
  /** At all thresholds up to 65 (or 129) together, to conclude that the target starts with 64 (or 128) at most. */
  readonly inAll: number;
}

/** Null: the thresholds tried do not tell. */
export function arrivingTtl(log: ProbeLog): ArrivingTtl | null {
  const { passed, failed, low } = thresholds(log);
  const silent = [...failed].filter(([ttl]) => ttl > low).sort(([a], [b]) => a - b);
  const { atOne, inAll } = silencesNeeded(log);
  const [lowest] = silent;
  if (lowest && lowest[0] === low + 1 && lowest[1] >= atOne) return { kind: 'exact', ttl: low };
  // An answer that arrives with `ttl` or more passes all smaller thresholds too: all silences up to there would be losses. One may be.
  const enough = seesLoss(log) ? atOne : 2;
  let silences = 0;
  for (const [ttl, times] of silent) {
    silences += times;
    if (silences >= (BEYOND_INITIAL.has(ttl) ? inAll : enough))
      return { kind: 'below', ttl, passed: passed.size > 0 ? low : null };
  }
  return null;
}

/** From the loss among all handshakes with that port that should have been answered. */
export function silencesNeeded(log: ProbeLog): SilencesNeeded {
  const { answered, lost } = handshakesDue(log);
  const atOne = triesToRuleOutLoss(answered + lost, answered);
  return { atOne, inAll: seesLoss(log) ? Math.min(ENOUGH_FOR_INITIAL, atOne) : 2 };
}

function seesLoss(log: ProbeLog): boolean {
  return lossSeen(log) || handshakesDue(log).lost > 0;
}

/** Of the handshakes with that port that should have been answered: how many were, and how many were not. */
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
  // An answer that passes one threshold passes all smaller ones, and the same one at each try.
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
