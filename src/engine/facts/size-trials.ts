/** How often what sizes were lost and arrived: the numbers behind a black hole on the way to the target. */
import type { Probe, ProbeLog } from '../probe-log.ts';
import { unanswered } from './outcome.ts';

export interface SizeTrials {
  /** Packets of `fails` bytes or more that were lost, retransmissions included. */
  readonly failedSends: number;
  /** Packets of `passes` bytes or less that arrived. */
  readonly passedSends: number;
}

/** Counts packets to the target at the default TTL; `passes`, `fails`: bytes. */
export function sizeTrials(log: ProbeLog, { passes, fails }: { passes: number; fails: number }): SizeTrials {
  const tests = log.probes.filter(({ ttl, purpose }) => ttl === null && (purpose === 'size' || purpose === 'special'));
  const lost = (probe: Probe) => unanswered(probe) && probe.size >= fails;
  const failed = tests.filter((probe) => probe.service !== 'tcp' && lost(probe)).length;
  const passed = tests.filter((probe) => probe.size <= passes && probe.service !== 'tcp' && log.arrived(probe)).length;
  const segments = { failed: 0, passed: 0 };
  for (const { size, ttl, outcome } of log.segments) {
    if (ttl !== null) continue;
    if (outcome.kind === 'lost' && size >= fails) segments.failed += 1 + outcome.retransmissions;
    if (outcome.kind === 'acked' && outcome.passed <= passes) segments.passed += 1;
  }
  return { failedSends: failed + segments.failed, passedSends: passed + segments.passed };
}
