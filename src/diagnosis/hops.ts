/** Which hops are routers on the way, and which of them answered only some probes. */
import type { Hop, MeasuredTarget } from '../report/types.ts';

/** TTLs before the target's own; where that is not known, those that not only the target answered. */
export function routers({ hops, hopCount, address }: MeasuredTarget): readonly Hop[] {
  if (hopCount !== null) return hops.filter(({ ttl }) => ttl < hopCount);
  return hops.filter(({ responders }) => responders.length === 0 || responders.some((one) => one.address !== address));
}

/** Whether a hop answered some of its probes and not all. */
export function leftUnanswered(hop: Hop): boolean {
  return hop.received > 0 && hop.received < hop.sent;
}
