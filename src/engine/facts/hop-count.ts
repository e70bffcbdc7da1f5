/** How many hops the target is away: the lowest TTL at which it answers, once those below are known not to reach it. */
import type { ProbeLog, Service } from '../probe-log.ts';
import { handshakesLost } from './loss-seen.ts';
import { accepted, expired, isCounted, repeated, unanswered } from './outcome.ts';
import type { Reason } from './reason.ts';
import { tcpReturn } from './return-compared.ts';
import { answeredAt, targetTtl } from './target-ttl.ts';
import { atFirstRouter, inOwnNetwork, nearbyProxy, ttlRewritten } from './tcp-proxy.ts';
import type { TraceScope } from './trace-scope.ts';

export interface HopCount {
  readonly hops: number;
  /** `reply`: routers before the target were heard; `ttl-scan`: only the target was. */
  readonly method: 'reply' | 'ttl-scan';
  /** What the target answered. */
  readonly service: Service;
}

/**
 * Null: the target answered at no TTL, answers to lower TTLs may still come, who answered is not the target or may be a proxy, or
 * probes were lost that may have reached it. The trace's own service counts first, then TCP; UDP or QUIC where TCP ends at a proxy.
 */
export function hopCount(log: ProbeLog, { trace }: Pick<TraceScope, 'trace'>): HopCount | null {
  if (ttlRewritten(log)) return null;
  const proxied = nearbyProxy(log) !== null;
  const all = new Set([trace.service, 'tcp', 'udp', 'quic'] as const);
  const services = [...all].filter((own) => !(proxied && own === 'tcp'));
  for (const service of services) {
    if (answeredAt(log, service) === null) continue;
    const ttl = targetTtl(log, service);
    if (ttl === null) return null;
    const method = log.icmpErrors > 0 ? 'reply' : 'ttl-scan';
    const hops = service === 'tcp' ? hopsOfHandshakes(log, ttl) : datagramsInDoubt(log, service, ttl) ? null : ttl;
    if (hops === null) return null;
    const onOneFlow = method === 'ttl-scan' && !proxied ? hopsOfSegments(log) : null;
    return { hops: Math.min(hops, onOneFlow ?? hops), method, service };
  }
  return null;
}

/** Where TCP is answered from `ttl` on; null: that is not proven to be where the target stands. */
function hopsOfHandshakes(log: ProbeLog, ttl: number): number | null {
  if (mayBeProxy(log, ttl) || !returnAgrees(log, ttl)) return null;
  return handshakesInDoubt(log, ttl) ? provenBySegments(log) : ttl;
}

/** Proxies that answer in the name of addresses elsewhere stand in the network of their users. */
const NEAR = 3;

interface Located {
  readonly address: string;
  readonly route: Pick<ProbeLog['route'], 'onLink' | 'interface'>;
}

/** Whether proxies stand as near as `hops` that answer in the name of such an address. */
export function inReachOfProxies({ address, route }: Located, hops: number): boolean {
  const near = hops <= NEAR && route.onLink !== true && route.interface !== 'lo';
  return near && !inOwnNetwork({ address });
}

/** Whether a proxy nearby may have answered TCP from `ttl` on in the name of a farther address: no other answer rules that out. */
function mayBeProxy(log: ProbeLog, ttl: number): boolean {
  const other = log.icmpErrors > 0 || log.probes.some((probe) => probe.service !== 'tcp' && log.arrived(probe));
  return !other && (atFirstRouter(ttl, log) || inReachOfProxies(log, ttl));
}

/** Whether answers are known to come back over about as many hops. */
function returnAgrees(log: ProbeLog, ttl: number): boolean {
  return ttl === 1 || tcpReturn(log, ttl) === 'agrees';
}

/**
 * Whether handshakes with TTLs below `ttl` may have reached the target all the same: no router told that one expired just before it,
 * and some that must have reached it were lost. A limit on new connections drops as many in a row as are tried. Or some expire where
 * others arrive: parallel paths of unequal length, of which one that was not met may be shorter still.
 */
export function handshakesInDoubt(log: ProbeLog, ttl: number): boolean {
  if (farthestExpired(log) >= ttl) return true;
  if (ttl === 1 || log.probes.some((probe) => probe.ttl === ttl - 1 && expired(probe))) return false;
  const farther = log.probes.filter((probe) => probe.service === 'tcp' && (probe.ttl ?? 0) >= ttl);
  return handshakesLost(log) || farther.some((probe) => unanswered(probe) || repeated(probe));
}

/** While all tries with one hop less may be lost with more than this chance, the target may be a hop nearer. */
const DOUBT = 0.05;

/**
 * Whether the target may be a hop nearer: half or more of the datagrams that must reach it are lost, those with a TTL of one less stayed
 * unanswered as well, and no router told that one of them expired.
 */
function datagramsInDoubt({ probes }: ProbeLog, service: Service, ttl: number): boolean {
  const before = probes.filter((probe) => probe.ttl === ttl - 1);
  if (ttl === 1 || before.some(expired)) return false;
  const own = probes.filter((probe) => probe.service === service);
  const tries = own.filter((probe) => probe.ttl === ttl - 1 && unanswered(probe)).length;
  const due = own.filter(
    (probe) => isCounted(probe) && (probe.ttl === null ? probe.purpose === 'reach' : probe.ttl >= ttl),
  );
  const lost = due.filter(unanswered).length;
  return lost > 0 && lost >= due.length / 2 && (lost / due.length) ** tries > DOUBT;
}

/** The highest TTL at which a handshake's SYN expired; 0: none did. */
export function farthestExpired({ probes }: ProbeLog): number {
  return Math.max(0, ...probes.map((probe) => (probe.service === 'tcp' && expired(probe) ? (probe.ttl ?? 0) : 0)));
}

/** Why the hop count of a target that answers is not known; null: nothing of this is why. */
export function hopCountUnproven(log: ProbeLog): Reason | null {
  const ttl = targetTtl(log, 'tcp');
  const limited = log.probes.filter((probe) => probe.purpose === 'hop');
  if (limited.length > 0 && !limited.some((probe) => log.arrived(probe)) && log.probes.some(accepted))
    return { code: 'no-ttl-answered', ttl: Math.max(...limited.map((probe) => probe.ttl ?? 0)) };
  if (ttl === null) return datagramsUnproven(log);
  if (mayBeProxy(log, ttl)) return { code: 'proxy-not-ruled-out', ttl };
  if (!returnAgrees(log, ttl))
    return tcpReturn(log, ttl) === 'unknown'
      ? { code: 'return-path-unknown', ttl }
      : { code: 'return-path-longer', ttl, back: null };
  if (!handshakesInDoubt(log, ttl) || provenBySegments(log) !== null) return null;
  return farthestExpired(log) >= ttl ? { code: 'paths-of-unequal-length', ttl } : { code: 'hop-count-unproven', ttl };
}

function datagramsUnproven(log: ProbeLog): Reason | null {
  const services = new Set(log.probes.flatMap(({ service, purpose }) => (purpose === 'hop' ? [service] : [])));
  const ttls = [...services].flatMap((service) => {
    const ttl = service === 'tcp' ? null : targetTtl(log, service);
    return ttl !== null && datagramsInDoubt(log, service, ttl) ? [ttl] : [];
  });
  return ttls.length > 0 ? { code: 'hop-count-unproven', ttl: Math.min(...ttls) } : null;
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
