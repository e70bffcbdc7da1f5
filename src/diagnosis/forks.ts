/** Where the path forks: several routers answered at one TTL. */

import type { MeasuredTarget, Responder } from '../report/types.ts';

/** The TTLs at which several routers answered, with how many; the nearest first. */
export function forks(target: MeasuredTarget): { readonly ttl: number; readonly routers: number }[] {
  return target.hops.flatMap(({ ttl, responders }) => {
    const standing = responders.filter((responder) => standsAtTtl(responder, ttl, target));
    const routers = new Set(standing.map(({ address }) => address)).size;
    return routers > 1 ? [{ ttl, routers }] : [];
  });
}

/**
 * Whether a responder stands at its row's TTL: the TTL ran out there, or it is the target. Nearer than its hop count somebody else
 * answers in its name: a proxy, or a limit on connections that resets some.
 */
function standsAtTtl({ address, icmp }: Responder, ttl: number, target: MeasuredTarget): boolean {
  return icmp?.meaning === 'time-exceeded' || (address === target.address && ttl === target.hopCount);
}
