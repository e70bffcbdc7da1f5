/** Round-trip times so far, which set how long to wait. Milliseconds. */
import type { Millis } from '../../net/network.ts';
import type { Probe, ProbeLog } from '../probe-log.ts';
import { rttOf } from './outcome.ts';

/** The largest that anything on the path took; null: nothing answered. */
export function pathRtt({ probes }: ProbeLog): Millis | null {
  const rtts = probes.flatMap((probe) => rttOf(probe) ?? []);
  return rtts.length > 0 ? Math.max(...rtts) : null;
}

/** The least to the target; null: it has not answered. */
export function targetRtt(log: ProbeLog): Millis | null {
  return leastRtt(log.probes.filter((probe) => log.arrived(probe)));
}

/** The least of these probes; null: none was answered. */
export function leastRtt(probes: readonly Probe[]): Millis | null {
  let least: Millis | null = null;
  for (const probe of probes) {
    const rtt = rttOf(probe);
    if (rtt !== null && (least === null || rtt < least)) least = rtt;
  }
  return least;
}
