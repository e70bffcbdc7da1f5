/** How many hops the target is away: the lowest TTL at which it answers, once those below are known not to reach it. */
import type { ProbeLog, Service } from '../probe-log.ts';
import type { Asked } from './asked.ts';
import { handshakesLost } from './loss-seen.ts';
import { accepted, expired, repeated, unanswered } from './outcome.ts';
import type { Reason } from './reason.ts';
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
 * Null: the target answered at no TTL, answers to lower TTLs may still come, who answered is not the target, or handshakes were lost
 * that may have reached it. The trace's own service counts first, then TCP; UDP where TCP ends at a proxy.
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
    const doubted = service === 'tcp' && handshakesInDoubt(log, ttl);
    const hops = doubted ? provenBySegments(log) : method === 'reply' ? ttl : Math.min(ttl, hopsOfSegments(log) ?? ttl);
    return hops === null ? null : { hops, method, service };
  }
  return null;
}

/**
 * Whether handshakes with TTLs below `ttl` may have reached the target all the same: no router told that one expired just before it,
 * and some that must have reached it were lost. A limit on new connections drops as many in a row as are tried.
 */
export function handshakesInDoubt(log: ProbeLog, ttl: number): boolean {
  if (ttl === 1 || log.probes.some((probe) => probe.ttl === ttl - 1 && expired(probe))) return false;
  const farther = log.probes.filter((probe) => probe.service === 'tcp' && (probe.ttl ?? 0) >= ttl);
  return handshakesLost(log) || farther.some((probe) => unanswered(probe) || repeated(probe));
}

/** Why the hop count of a target that answers is not known; null: nothing of this is why. */
export function hopCountUnproven(log: ProbeLog): Reason | null {
  const ttl = targetTtl(log, 'tcp');
  const limited = log.probes.filter((probe) => probe.purpose === 'hop');
  if (limited.length > 0 && !limited.some((probe) => log.arrived(probe)) && log.probes.some(accepted))
    return { code: 'no-ttl-answered', ttl: Math.max(...limited.map((probe) => probe.ttl ?? 0)) };
  if (ttl === null || !handshakesInDoubt(log, ttl) || provenBySegments(log) !== null) return null;
  return { code: 'hop-count-unproven', ttl };
}

/** The hops that bytes of one connection need, each sent with a TTL of its own; null: none was acknowledged. */
export function hopsOfSegments({ segments }: ProbeLog): number | null {
  const ttls = segments.flatMap(({ ttl, outcome }) => (ttl !== null && outcome.kind === 'acked' ? [ttl] : []));
  return ttls.length > 0 ? Math.min(...ttls) : null;
}

/** The same where those with one hop less were not acknowledged; null: not so. */
function provenBySegments(log: ProbeLog): number | null {
  const hops = hopsOfSegments(log);
  const lost = log.segments.some(({ ttl, outcome }) => hops !== null && ttl === hops - 1 && outcome.kind === 'lost');
  return lost ? hops : null;
}
