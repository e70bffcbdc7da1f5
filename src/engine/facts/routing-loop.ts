/** Routing loops: the same routers again and again. */
import type { ProbeLog, Service } from '../probe-log.ts';

/** The circles of routers looked for, and how often one must come round. */
const SHORTEST = 2;
const LONGEST = 8;
const ROUNDS = 3;

/** The routers that probes of one service circle between, in their order; empty: no circle was seen. */
export function routingLoop(log: ProbeLog): string[] {
  const services = new Set(log.probes.flatMap(({ purpose, service }) => (purpose === 'hop' ? [service] : [])));
  for (const service of services) {
    const path = pathOf(log, service);
    // Probes behind the third round may stay unanswered.
    for (let end = SHORTEST * ROUNDS; end <= path.length; end++) {
      const circle = circleAtEnd(path.slice(0, end));
      if (circle) return circle;
    }
  }
  return [];
}

/** Who answered first at each TTL from 1 on; null: no router, or the target. */
function pathOf({ probes }: ProbeLog, service: Service): (string | null)[] {
  const path: (string | null)[] = [];
  for (const { purpose, service: own, ttl, outcome } of probes) {
    if (purpose !== 'hop' || own !== service || ttl === null || outcome.kind !== 'icmp') continue;
    while (path.length < ttl) path.push(null);
    path[ttl - 1] ??= outcome.icmp.from;
  }
  return path;
}

/** The circle of two routers or more that `path` (addresses from the first hop on, null: silent) ends with; null: none. */
export function circleAtEnd(path: readonly (string | null)[]): string[] | null {
  for (let period = SHORTEST; period <= LONGEST && period * ROUNDS <= path.length; period++) {
    const tail = path.slice(-period * ROUNDS);
    const round = tail.slice(0, period).filter((address) => address !== null);
    const repeats = round.length === period && tail.every((address, i) => address === round[i % period]);
    if (repeats && new Set(round).size > 1) return round;
  }
  return null;
}
