/** What one router does to one packet on its way to the target, as a pure decision; order as in Linux's ip_forward(). */
import type { Trouble } from './icmp.ts';
import { ICMP, ICMPV6, type Ip, mssOffset, read16, SYN, TCP, transportChecksum, UDP, write16 } from './packet.ts';
import type { Match, Router } from './topology.ts';

/** A packet under way. `bytes` and `ttl` change from router to router; the rest is as the client sent it. */
export interface Transit {
  readonly ip: Ip;
  readonly bytes: Uint8Array;
  ttl: number;
}

export type Outcome =
  | { readonly kind: 'forwarded' }
  | { readonly kind: 'intercepted' }
  | { readonly kind: 'dropped' }
  | { readonly kind: 'reported'; readonly trouble: Trouble };

const FORWARDED: Outcome = { kind: 'forwarded' };
const DROPPED: Outcome = { kind: 'dropped' };
const PROTOCOLS: Readonly<Record<string, readonly number[]>> = { tcp: [TCP], udp: [UDP], icmp: [ICMP, ICMPV6] };

export function matches(match: Match, ip: Ip): boolean {
  if (match === 'all') return true;
  const [protocol = '', port] = match.split(':');
  if (!PROTOCOLS[protocol]?.includes(ip.protocol)) return false;
  return port === undefined || read16(ip.payload, 2) === Number(port);
}

/** Passes `packet` through `router`, which may change its TTL and MSS. */
export function cross(router: Router, packet: Transit): Outcome {
  if (router.intercepts !== undefined && matches(router.intercepts, packet.ip)) return { kind: 'intercepted' };
  if (packet.ttl <= 1 && !(router.forwardsTtlZero && packet.ttl === 1))
    return { kind: 'reported', trouble: { kind: 'time-exceeded' } };
  if (router.drops !== undefined && matches(router.drops, packet.ip)) return DROPPED;
  if (router.refuses !== undefined && matches(router.refuses.what, packet.ip))
    return { kind: 'reported', trouble: { kind: 'unreachable', verdict: router.refuses.verdict } };
  const { link } = router;
  if (link !== undefined && packet.bytes.length > link.mtu && packet.ip.df) {
    const { reports = 'right' } = link;
    if (reports === 'none') return DROPPED;
    return { kind: 'reported', trouble: { kind: 'too-big', mtu: reports === 'right' ? link.mtu : reports } };
  }
  // What is too big and may be fragmented goes on whole: the target would put the fragments together anyway.
  packet.ttl = router.rewritesTtl ?? packet.ttl - 1;
  if (router.clampsMss !== undefined) clampMss(packet.ip, router.clampsMss);
  return FORWARDED;
}

/** Lowers the MSS option of a SYN in place, checksum included. */
export function clampMss(ip: Ip, most: number): void {
  if (ip.protocol !== TCP || ((ip.payload[13] ?? 0) & SYN) === 0) return;
  const offset = mssOffset(ip.payload);
  if (offset === null || read16(ip.payload, offset) <= most) return;
  write16(ip.payload, offset, most);
  write16(ip.payload, 16, 0);
  write16(ip.payload, 16, transportChecksum(ip, TCP, ip.payload));
}
