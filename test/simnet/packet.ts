/**
 * Builds and reads the packets of the simulated internet: IPv4 (RFC 791), IPv6 (RFC 8200), UDP (RFC 768), TCP (RFC 9293),
 * ICMP (RFC 792) and ICMPv6 (RFC 4443), with the Internet checksum (RFC 1071). Pure; addresses are text as a person writes them.
 */
import { isIPv4 } from 'node:net';

export type Family = 4 | 6;

/** IANA protocol numbers. */
export const ICMP = 1;
export const TCP = 6;
export const UDP = 17;
export const ICMPV6 = 58;

/** TCP flag bits (RFC 9293 section 3.1). */
export const FIN = 1;
export const SYN = 2;
export const RST = 4;
export const PSH = 8;
export const ACK = 16;

/** A parsed IP packet. `bytes` is the whole packet, trailing bytes cut off; `payload` a view of it. */
export interface Ip {
  readonly family: Family;
  /** Canonical text: dotted quad, or IPv6 as RFC 5952 writes it. */
  readonly src: string;
  readonly dst: string;
  /** Of the payload: for IPv6 the first next header that is no extension header. */
  readonly protocol: number;
  /** TTL or hop limit. */
  readonly ttl: number;
  /** Always true for IPv6. */
  readonly df: boolean;
  /** IPv4 identification; 0 for IPv6 without a fragment header. */
  readonly id: number;
  /** Offset of this fragment in bytes and whether more follow; 0 and false for a whole packet. */
  readonly fragmentOffset: number;
  readonly moreFragments: boolean;
  /** Where the payload begins in `bytes`. */
  readonly payloadOffset: number;
  readonly payload: Uint8Array;
  readonly bytes: Uint8Array;
}

export interface BuildIp {
  readonly src: string;
  readonly dst: string;
  readonly protocol: number;
  /** Default 64. */
  readonly ttl?: number;
  /** IPv4 only; default true. */
  readonly df?: boolean;
  /** IPv4 only; default 0. */
  readonly id?: number;
  readonly payload: Uint8Array;
}

export interface Udp {
  readonly srcPort: number;
  readonly dstPort: number;
  readonly data: Uint8Array;
}

export interface TcpOptions {
  /** Bytes. */
  readonly mss?: number;
  readonly timestamps?: { readonly value: number; readonly echo: number };
  readonly sackPermitted?: boolean;
  readonly windowScale?: number;
  readonly sack?: readonly { readonly left: number; readonly right: number }[];
}

export interface Tcp {
  readonly srcPort: number;
  readonly dstPort: number;
  /** 32-bit unsigned. */
  readonly seq: number;
  readonly ack: number;
  readonly flags: number;
  readonly window: number;
  readonly options: TcpOptions;
  readonly data: Uint8Array;
}

export interface Icmp {
  readonly type: number;
  readonly code: number;
  /** Bytes 4..7 of the message: identifier and sequence, unused and MTU, or the MTU. */
  readonly rest: number;
  /** What follows the first 8 bytes. */
  readonly body: Uint8Array;
}

interface Addresses {
  readonly src: string;
  readonly dst: string;
}

export function familyOf(address: string): Family {
  return isIPv4(address) ? 4 : 6;
}

/** Reading text is the dearest part of moving a packet, and an internet has few addresses. */
const knownAddresses = new Map<string, Uint8Array>();
const MOST_KNOWN = 4096;

/** 4 or 16 bytes of an address as text; shared, not to be written to. @throws RangeError for text that is no numeric address. */
export function addressBytes(address: string): Uint8Array {
  const known = knownAddresses.get(address);
  if (known !== undefined) return known;
  const bytes = readAddress(address);
  if (knownAddresses.size < MOST_KNOWN) knownAddresses.set(address, bytes);
  return bytes;
}

function readAddress(address: string): Uint8Array {
  const bad = () => new RangeError(`not a numeric IP address: ${address}`);
  if (isIPv4(address)) return Uint8Array.from(address.split('.'), Number);
  const [head = '', tail, ...more] = address.split('::');
  if (more.length > 0) throw bad();
  const words = (part: string) => (part === '' ? [] : part.split(':').map((word) => Number.parseInt(word, 16)));
  const left = words(head);
  const right = tail === undefined ? [] : words(tail);
  const gap = 8 - left.length - right.length;
  if (tail === undefined ? gap !== 0 : gap < 1) throw bad();
  const all = [...left, ...Array<number>(gap).fill(0), ...right];
  if (all.some((word) => !(word >= 0 && word <= 0xffff))) throw bad();
  return Uint8Array.from(all.flatMap((word) => [word >> 8, word & 0xff]));
}

/** Canonical text of 4 or 16 bytes; IPv6 by RFC 5952: the longest run of two or more zero words, the first of equals, is `::`. */
export function addressText(bytes: Uint8Array): string {
  if (bytes.length === 4) return bytes.join('.');
  const words = Array.from({ length: 8 }, (_, i) => read16(bytes, 2 * i));
  let best = { at: 0, length: 1 };
  for (let at = 0; at < 8; at++) {
    let length = 0;
    while (at + length < 8 && words[at + length] === 0) length++;
    if (length > best.length) best = { at, length };
  }
  const hex = (list: number[]) => list.map((word) => word.toString(16)).join(':');
  return best.length < 2 ? hex(words) : `${hex(words.slice(0, best.at))}::${hex(words.slice(best.at + best.length))}`;
}

/** RFC 1071, over one or several byte runs; only the last run may be of odd length. */
export function checksum(...runs: readonly Uint8Array[]): number {
  let sum = 0;
  for (const run of runs) {
    const even = run.length & ~1;
    for (let i = 0; i < even; i += 2) sum += read16(run, i);
    if (run.length > even) sum += at(run, even) << 8;
  }
  while (sum > 0xffff) sum = (sum & 0xffff) + Math.floor(sum / 0x10000);
  return ~sum & 0xffff;
}

/** Reads a whole packet; null where it is not a well-formed IPv4 or IPv6 packet. */
export function parse(packet: Uint8Array): Ip | null {
  const version = at(packet, 0) >> 4;
  if (version === 4) return parse4(packet);
  if (version === 6) return parse6(packet);
  return null;
}

/** A whole IP packet; family by `src`. */
export function buildIp(packet: BuildIp): Uint8Array {
  const { payload, ttl = 64 } = packet;
  const src = addressBytes(packet.src);
  const dst = addressBytes(packet.dst);
  const header = src.length === 4 ? 20 : 40;
  const bytes = new Uint8Array(header + payload.length);
  bytes.set(payload, header);
  if (header === 20) {
    bytes[0] = 0x45;
    write16(bytes, 2, bytes.length);
    write16(bytes, 4, packet.id ?? 0);
    write16(bytes, 6, (packet.df ?? true) ? 0x4000 : 0);
    bytes[8] = ttl;
    bytes[9] = packet.protocol;
    bytes.set(src, 12);
    bytes.set(dst, 16);
    fixIpChecksum(bytes);
  } else {
    bytes[0] = 0x60;
    write16(bytes, 4, payload.length);
    bytes[6] = packet.protocol;
    bytes[7] = ttl;
    bytes.set(src, 8);
    bytes.set(dst, 24);
  }
  return bytes;
}

/** Writes the IPv4 header checksum anew, in place; nothing to do for IPv6. */
export function fixIpChecksum(packet: Uint8Array): void {
  if (at(packet, 0) >> 4 !== 4) return;
  write16(packet, 10, 0);
  write16(packet, 10, checksum(packet.subarray(0, (at(packet, 0) & 15) * 4)));
}

/** The pseudo-header checksum of RFC 9293 section 3.1 and RFC 8200 section 8.1 over `segment` as it stands. */
export function transportChecksum({ src, dst }: Addresses, protocol: number, segment: Uint8Array): number {
  const tail = new Uint8Array(8);
  write32(tail, 0, segment.length);
  tail[7] = protocol;
  return checksum(addressBytes(src), addressBytes(dst), tail, segment);
}

export function parseUdp(payload: Uint8Array): Udp | null {
  if (payload.length < 8) return null;
  const length = read16(payload, 4);
  if (length < 8 || length > payload.length) return null;
  return { srcPort: read16(payload, 0), dstPort: read16(payload, 2), data: payload.subarray(8, length) };
}

/** A UDP header and its data, checksum included. */
export function buildUdp(addresses: Addresses, udp: Udp): Uint8Array {
  const bytes = new Uint8Array(8 + udp.data.length);
  write16(bytes, 0, udp.srcPort);
  write16(bytes, 2, udp.dstPort);
  write16(bytes, 4, bytes.length);
  bytes.set(udp.data, 8);
  // RFC 768: an all-zero checksum would mean "none".
  write16(bytes, 6, transportChecksum(addresses, UDP, bytes) || 0xffff);
  return bytes;
}

export function parseTcp(payload: Uint8Array): Tcp | null {
  if (payload.length < 20) return null;
  const header = (at(payload, 12) >> 4) * 4;
  if (header < 20 || header > payload.length) return null;
  return {
    srcPort: read16(payload, 0),
    dstPort: read16(payload, 2),
    seq: read32(payload, 4),
    ack: read32(payload, 8),
    flags: at(payload, 13) & 0x3f,
    window: read16(payload, 14),
    options: parseTcpOptions(payload.subarray(20, header)),
    data: payload.subarray(header),
  };
}

/** A TCP segment, checksum and padded options included. */
export function buildTcp(addresses: Addresses, tcp: Tcp): Uint8Array {
  const options = buildTcpOptions(tcp.options);
  const header = 20 + options.length;
  const bytes = new Uint8Array(header + tcp.data.length);
  write16(bytes, 0, tcp.srcPort);
  write16(bytes, 2, tcp.dstPort);
  write32(bytes, 4, tcp.seq);
  write32(bytes, 8, tcp.ack);
  bytes[12] = (header / 4) << 4;
  bytes[13] = tcp.flags;
  write16(bytes, 14, tcp.window);
  bytes.set(options, 20);
  bytes.set(tcp.data, header);
  write16(bytes, 16, transportChecksum(addresses, TCP, bytes));
  return bytes;
}

export function parseIcmp(payload: Uint8Array): Icmp | null {
  if (payload.length < 8) return null;
  return { type: at(payload, 0), code: at(payload, 1), rest: read32(payload, 4), body: payload.subarray(8) };
}

/** An ICMP or ICMPv6 message by the family of `src`, checksum included. */
export function buildIcmp(addresses: Addresses, icmp: Icmp): Uint8Array {
  const bytes = new Uint8Array(8 + icmp.body.length);
  bytes[0] = icmp.type;
  bytes[1] = icmp.code;
  write32(bytes, 4, icmp.rest);
  bytes.set(icmp.body, 8);
  const v4 = familyOf(addresses.src) === 4;
  write16(bytes, 2, v4 ? checksum(bytes) : transportChecksum(addresses, ICMPV6, bytes));
  return bytes;
}

/** Where the MSS value (16 bits) stands in a TCP segment's options; null: no such option, or the segment is cut short. */
export function mssOffset(segment: Uint8Array): number | null {
  const end = Math.min(segment.length, (at(segment, 12) >> 4) * 4);
  for (let i = 20; i + 1 < end; ) {
    const kind = at(segment, i);
    if (kind === 0) return null;
    const length = kind === 1 ? 1 : at(segment, i + 1);
    if (length < 1) return null;
    if (kind === 2 && length === 4 && i + 4 <= end) return i + 2;
    i += length;
  }
  return null;
}

export const read16 = (bytes: Uint8Array, offset: number): number => (at(bytes, offset) << 8) | at(bytes, offset + 1);
export const read32 = (bytes: Uint8Array, offset: number): number =>
  read16(bytes, offset) * 0x10000 + read16(bytes, offset + 2);

export function write16(bytes: Uint8Array, offset: number, value: number): void {
  bytes[offset] = (value >>> 8) & 0xff;
  bytes[offset + 1] = value & 0xff;
}

export function write32(bytes: Uint8Array, offset: number, value: number): void {
  write16(bytes, offset, value >>> 16);
  write16(bytes, offset + 2, value & 0xffff);
}

/** Bytes past the end read as 0: a cut packet is caught by its lengths, not by an exception. */
function at(bytes: Uint8Array, offset: number): number {
  return bytes[offset] ?? 0;
}

function parse4(packet: Uint8Array): Ip | null {
  const header = (at(packet, 0) & 15) * 4;
  const total = read16(packet, 2);
  if (header < 20 || total < header || total > packet.length) return null;
  const flags = read16(packet, 6);
  return {
    family: 4,
    src: addressText(packet.subarray(12, 16)),
    dst: addressText(packet.subarray(16, 20)),
    protocol: at(packet, 9),
    ttl: at(packet, 8),
    df: (flags & 0x4000) !== 0,
    id: read16(packet, 4),
    fragmentOffset: (flags & 0x1fff) * 8,
    moreFragments: (flags & 0x2000) !== 0,
    payloadOffset: header,
    payload: packet.subarray(header, total),
    bytes: packet.subarray(0, total),
  };
}

function parse6(packet: Uint8Array): Ip | null {
  const total = 40 + read16(packet, 4);
  if (packet.length < 40 || total > packet.length) return null;
  let protocol = at(packet, 6);
  let offset = 40;
  let fragment = { fragmentOffset: 0, moreFragments: false, id: 0 };
  // RFC 8200 section 4: hop-by-hop 0, routing 43, fragment 44, destination options 60.
  while (protocol === 0 || protocol === 43 || protocol === 44 || protocol === 60) {
    if (offset + 8 > total) return null;
    const word = read16(packet, offset + 2);
    const isFragment = protocol === 44;
    if (isFragment)
      fragment = { fragmentOffset: word & 0xfff8, moreFragments: (word & 1) !== 0, id: read32(packet, offset + 4) };
    protocol = at(packet, offset);
    offset += isFragment ? 8 : (at(packet, offset + 1) + 1) * 8;
    if (fragment.fragmentOffset > 0) break;
  }
  if (offset > total) return null;
  return {
    family: 6,
    src: addressText(packet.subarray(8, 24)),
    dst: addressText(packet.subarray(24, 40)),
    protocol,
    ttl: at(packet, 7),
    df: true,
    ...fragment,
    payloadOffset: offset,
    payload: packet.subarray(offset, total),
    bytes: packet.subarray(0, total),
  };
}

function parseTcpOptions(bytes: Uint8Array): TcpOptions {
  const found: { -readonly [Key in keyof TcpOptions]: TcpOptions[Key] } = {};
  for (let i = 0; i < bytes.length; ) {
    const kind = at(bytes, i);
    if (kind === 0) break;
    const length = kind === 1 ? 1 : at(bytes, i + 1);
    if (length < 1 || i + length > bytes.length) break;
    if (kind === 2 && length === 4) found.mss = read16(bytes, i + 2);
    if (kind === 3 && length === 3) found.windowScale = at(bytes, i + 2);
    if (kind === 4 && length === 2) found.sackPermitted = true;
    if (kind === 8 && length === 10) found.timestamps = { value: read32(bytes, i + 2), echo: read32(bytes, i + 6) };
    if (kind === 5)
      found.sack = Array.from({ length: Math.floor((length - 2) / 8) }, (_, n) => ({
        left: read32(bytes, i + 2 + 8 * n),
        right: read32(bytes, i + 6 + 8 * n),
      }));
    i += length;
  }
  return found;
}

function buildTcpOptions(options: TcpOptions): Uint8Array {
  const out: number[] = [];
  const word32 = (value: number) => [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
  if (options.mss !== undefined) out.push(2, 4, options.mss >> 8, options.mss & 0xff);
  if (options.sackPermitted) out.push(4, 2);
  if (options.timestamps) out.push(8, 10, ...word32(options.timestamps.value), ...word32(options.timestamps.echo));
  if (options.windowScale !== undefined) out.push(3, 3, options.windowScale);
  if (options.sack && options.sack.length > 0)
    out.push(
      5,
      2 + 8 * options.sack.length,
      ...options.sack.flatMap(({ left, right }) => [...word32(left), ...word32(right)]),
    );
  while (out.length % 4 !== 0) out.push(1);
  return Uint8Array.from(out);
}
