/** The largest packet that reached the target: a path MTU is at least this. */
import type { ProbeLog } from '../probe-log.ts';

/** Bytes; null: none did. `tcp` false: TCP ends elsewhere. */
export function largestPassed(log: ProbeLog, tcp = true): number | null {
  const arrived = log.probes.filter((probe) => log.arrived(probe) && (tcp || probe.service !== 'tcp'));
  const acked = log.segments.map(({ outcome }) => (tcp && outcome.kind === 'acked' ? outcome.passed : 0));
  const largest = Math.max(...acked, ...arrived.map(({ size }) => size));
  return largest > 0 ? largest : null;
}
