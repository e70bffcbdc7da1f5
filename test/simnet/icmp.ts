/**
 * The ICMP errors that simulated routers send: RFC 792, RFC 1812 section 4.3, RFC 4443, and the extensions of RFC 4884 with the
 * label stack object of RFC 4950.
 */
import type { Verdict } from './hosts/config.ts';
import {
  addressBytes,
  buildIcmp,
  buildIp,
  checksum,
  type Family,
  fixIpChecksum,
  ICMP,
  ICMPV6,
  type Ip,
  parse,
  TCP,
  transportChecksum,
  UDP,
  write16,
  write32,
} from './packet.ts';
import type { IcmpKind, MplsEntry, Router } from './topology.ts';

/** Type and code by family. */
const VERDICTS: Readonly<Record<Verdict, Readonly<Record<Family, readonly [number, number]>>>> = {
  'network-unreachable': { 4: [3, 0], 6: [1, 0] },
  'host-unreachable': { 4: [3, 1], 6: [1, 3] },
  'port-unreachable': { 4: [3, 3], 6: [1, 4] },
  'network-prohibited': { 4: [3, 9], 6: [1, 6] },
  'host-prohibited': { 4: [3, 10], 6: [1, 5] },
  'admin-prohibited': { 4: [3, 13], 6: [1, 1] },
};
const TIME_EXCEEDED = { 4: [11, 0], 6: [3, 0] } as const;
const TOO_BIG = { 4: [3, 4], 6: [2, 0] } as const;

/** RFC 1812 section 4.3.2.3: an ICMP error is at most 576 bytes; RFC 4443 section 3.1: at most 1280. */
const LARGEST = { 4: 576, 6: 1280 } as const;
/** RFC 4884 sections 3 and 4: with extensions the quote has at least 128 bytes; its length is counted in these units. */
const EXTENDED_QUOTE = 128;
const LENGTH_UNIT = { 4: 4, 6: 8 } as const;

export type Trouble =
  | { readonly kind: 'time-exceeded' }
  | { readonly kind: 'too-big'; readonly mtu: number }
  | { readonly kind: 'unreachable'; readonly verdict: Verdict };

/** What an ICMP message to the client says; null for other packets and other messages. */
export function icmpKind(packet: Ip): IcmpKind | null {
  if (packet.protocol !== (packet.family === 4 ? ICMP : ICMPV6)) return null;
  const [type, code] = packet.payload;
  if (packet.family === 6) {
    if (type === 1) return 'unreachable';
    return type === 2 ? 'too-big' : type === 3 ? 'time-exceeded' : type === 129 ? 'echo-reply' : null;
  }
  if (type === 3) return code === 4 ? 'too-big' : 'unreachable';
  return type === 11 ? 'time-exceeded' : type === 0 ? 'echo-reply' : null;
}

/** RFC 1122 section 3.2.2 and RFC 4443 section 2.4: no error about an ICMP error, a later fragment or a multicast. */
export function mayBeReported(packet: Ip): boolean {
  if (packet.fragmentOffset > 0) return false;
  const kind = icmpKind(packet);
  return kind === null || kind === 'echo-reply';
}

/**
 * A router's message about a packet.
 *
 * @param offending the packet as the router saw it: TTL, addresses and MSS as they were there
 * @param ttl the message's own TTL when it arrives at `client`
 */
export function icmpError(
  router: Router,
  client: string,
  offending: Uint8Array,
  trouble: Trouble,
  ttl: number,
): Uint8Array {
  const family: Family = (offending[0] ?? 0) >> 4 === 4 ? 4 : 6;
  const src = family === 4 ? router.v4 : router.v6;
  const [type, code] =
    trouble.kind === 'unreachable'
      ? VERDICTS[trouble.verdict][family]
      : (trouble.kind === 'too-big' ? TOO_BIG : TIME_EXCEEDED)[family];
  const header = family === 4 ? ((offending[0] ?? 0) & 15) * 4 : 40;
  const room = router.quote === 'short' ? header + 8 : LARGEST[family] - (family === 4 ? 28 : 48);
  const quote = offending.subarray(0, room);
  const extended = trouble.kind === 'time-exceeded' && router.mpls !== undefined && router.quote !== 'short';
  const icmp = extended
    ? {
        // RFC 4884 section 4: the quote's length stands in the second (IPv4) or first (IPv6) byte of the unused word.
        rest: (EXTENDED_QUOTE / LENGTH_UNIT[family]) << (family === 4 ? 16 : 24),
        body: withLabels(quote, router.mpls ?? []),
      }
    : { rest: trouble.kind === 'too-big' ? mtuField(family, trouble.mtu) : 0, body: quote };
  return buildIp({
    src,
    dst: client,
    protocol: family === 4 ? ICMP : ICMPV6,
    ttl,
    df: false,
    payload: buildIcmp({ src, dst: client }, { type, code, ...icmp }),
  });
}

/** RFC 1191 section 4: 16 bits in IPv4. */
function mtuField(family: Family, mtu: number): number {
  return family === 4 ? Math.min(mtu, 0xffff) : mtu;
}

/** RFC 4884 section 7 (version 2, checksum) and RFC 4950 section 2 (class 1, type 1; the last entry marked as bottom). */
function withLabels(quote: Uint8Array, labels: readonly MplsEntry[]): Uint8Array {
  const body = new Uint8Array(EXTENDED_QUOTE + 8 + 4 * labels.length);
  body.set(quote.subarray(0, EXTENDED_QUOTE));
  const extension = body.subarray(EXTENDED_QUOTE);
  extension[0] = 0x20;
  write16(extension, 4, 4 + 4 * labels.length);
  extension[6] = 1;
  extension[7] = 1;
  labels.forEach(({ label, trafficClass, ttl }, index) => {
    const bottom = index === labels.length - 1 ? 1 : 0;
    write32(extension, 8 + 4 * index, label * 0x1000 + (trafficClass << 9) + (bottom << 8) + ttl);
  });
  write16(extension, 2, checksum(extension));
  return body;
}

/** Puts another source address into a packet; its UDP or TCP checksum follows unless `stale` asks for the old one. */
export function withSource(packet: Uint8Array, src: string, stale = false): Uint8Array {
  const bytes = packet.slice();
  const ip = parse(bytes);
  if (ip === null) return bytes;
  bytes.set(addressBytes(src), ip.family === 4 ? 12 : 8);
  fixIpChecksum(bytes);
  const field = { [UDP]: 6, [TCP]: 16 }[ip.protocol];
  if (!stale && field !== undefined && ip.payload.length >= field + 2) {
    write16(ip.payload, field, 0);
    write16(ip.payload, field, transportChecksum({ src, dst: ip.dst }, ip.protocol, ip.payload));
  }
  return bytes;
}
