/** How many hops the target is away: the lowest TTL at which it answers, once those below are known not to reach it. */
import type { ProbeLog, Service } from '../probe-log.ts';
import type { Asked } from './asked.ts';
import { answeredAt, targetTtl } from './target-ttl.ts';
import { nearbyProxy, ttlRewritten } from './tcp-proxy.ts';

export interface HopCount {
  readonly hops: number;
  /** `reply`: routers before the target were heard; `ttl-scan`: only the target was. */
  readonly method: 'reply' | 'ttl-scan';
  /** What the target answered. */
  readonly service: Service;
}

/**
 * Null: the target answered at no TTL, answers to lower TTLs may still come, or who answered is not the target. The trace's own
 * service counts first, then TCP; UDP where TCP ends at a proxy.
 */
export function hopCount(log: ProbeLog, { trace }: Pick<Asked, 'trace'>): HopCount | null {
  if (ttlRewritten(log)) return null;
  const proxied = nearbyProxy(log) !== null;
  const services = [...new Set([trace.service, 'tcp', 'udp'] as const)].filter((own) => !(proxied && own === 'tcp'));
  for (const service of services) {
    if (answeredAt(log, service) === null) continue;
    const ttl = targetTtl(log, service);
    if (ttl === null) return null;
    const method = log.icmpErrors > 0 ? 'reply' : 'ttl-scan';
    return { hops: method === 'reply' ? ttl : Math.min(ttl, hopsOfSegments(log) ?? ttl), method, service };
  }
  return null;
}

/** The hops that bytes of one connection need, each sent with a TTL of its own; null: none was acknowledged. */
export function hopsOfSegments({ segments }: ProbeLog): number | null {
  const ttls = segments.flatMap(({ ttl, outcome }) => (ttl !== null && outcome.kind === 'acked' ? [ttl] : []));
  return ttls.length > 0 ? Math.min(...ttls) : null;
}
