/** How far the target should be, from the TTL of the target's reply to a probe with the default TTL: a first guess, before any TTL tells. */
import type { ProbeLog, Service } from '../probe-log.ts';
import { replyTtlOf } from './outcome.ts';
import { returnHops } from './return-hops.ts';

/** Hardly any path is longer: such a guess means a system that starts with another TTL. */
const LONGEST = 30;

/** Null: no reply tells, or none that can be right. `service`: whose replies; left out: any. */
export function expectedHops(log: ProbeLog, service?: Service): number | null {
  for (const probe of log.probes) {
    if (probe.ttl !== null || !log.arrived(probe) || (service ?? probe.service) !== probe.service) continue;
    const replyTtl = replyTtlOf(probe);
    const hops = replyTtl === null ? null : returnHops(replyTtl);
    if (hops !== null && hops <= LONGEST) return hops;
  }
  return null;
}
