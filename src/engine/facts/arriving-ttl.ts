/**
 * The TTL that a TCP target's packets arrive with, where no datagram tells it: handshakes whose SYN/ACK is dropped below a
 * threshold (IP_MINTTL) show where it lies.
 */
import type { Probe, ProbeLog } from '../probe-log.ts';
import { lossSeen } from './loss-seen.ts';
import { counts, unanswered } from './outcome.ts';
import { triesToRuleOutLoss } from './rule-out-loss.ts';
import { answeredAt } from './target-ttl.ts';

export type ArrivingTtl =
  | { readonly kind: 'exact'; readonly ttl: number }
  /** Smaller than `ttl`, at least `passed`; null: no threshold let an answer in. */
  | { readonly kind: 'below'; readonly ttl: number; readonly passed: number | null };

/** Null: the thresholds tried do not tell. */
export function arrivingTtl(log: ProbeLog): ArrivingTtl | null {
  const { passed, failed } = thresholds(log);
  const low = Math.max(...passed);
  const silent = [...failed].filter(([ttl]) => ttl > low).sort(([a], [b]) => a - b);
  const [high, second] = silent;
  if (high && high[0] === low + 1 && high[1] >= triesToTell(log)) return { kind: 'exact', ttl: low };
  // A single silence may be loss; two bound it.
  const bound = high && high[1] > 1 ? high : second;
  const told = bound !== undefined && (bound[1] >= triesToTell(log) || !lossSeen(log));
  return told ? { kind: 'below', ttl: bound[0], passed: passed.size > 0 ? low : null } : null;
}

/** Silent tries that tell a threshold from loss, by all handshakes with that port that had to be answered. */
export function triesToTell(log: ProbeLog): number {
  const { passed, failed, port } = thresholds(log);
  const hops = answeredAt(log, 'tcp') ?? 0;
  const due = log.probes.filter(
    (probe) =>
      probe.service === 'tcp' &&
      probe.port === port &&
      probe.purpose !== 'special' &&
      counts(probe) &&
      (probe.ttl === null || probe.ttl >= hops),
  );
  const low = Math.max(...passed);
  const lost = [...failed.keys()].filter((ttl) => ttl < low).length + due.filter(unanswered).length;
  const answered = passed.size + due.filter((probe) => log.arrived(probe)).length;
  return triesToRuleOutLoss(answered + lost, answered);
}

/** Thresholds that let an answer in, and those that never did with how often they were tried. */
function thresholds(log: ProbeLog): { passed: Set<number>; failed: Map<number, number>; port: number | null } {
  const tried = log.probes.filter((probe): probe is Probe & { minTtl: number } => probe.minTtl !== null);
  const passed = new Set(tried.flatMap((probe) => (log.arrived(probe) ? [probe.minTtl] : [])));
  const failed = new Map<number, number>();
  for (const { minTtl, outcome } of tried)
    if (outcome.kind === 'lost' && !passed.has(minTtl)) failed.set(minTtl, (failed.get(minTtl) ?? 0) + 1);
  return { passed, failed, port: tried[0]?.port ?? null };
}
