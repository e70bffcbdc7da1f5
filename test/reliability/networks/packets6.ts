/**
 * Forged IPv6 packets about a packet that was seen, and router advertisements, as an attacker on the way or on the link sends them
 * (RFC 8200, RFC 4443, RFC 4861 sections 4.2 and 4.6). Pure.
 */
import { randomBytes, randomInt } from 'node:crypto';
import { type Forgery, QUOTED, RST, RST_ACK, SYN_ACK, sum } from './packets.ts';

const [TCP, UDP, ICMPV6] = [6, 17, 58];
const HEADER = 40;
/** The least MTU of an IPv6 link: smaller ones are no path MTU (RFC 8201 section 4). */
const LEAST = 1280;
const FIRST_ROUTER = Buffer.from('fd000000000000000000000000000002', 'hex');
/** Of neighbour discovery: nobody beyond the link can send it. */
const ON_LINK = 255;

const source = (packet: Buffer) => packet.subarray(8, 24);
const target = (packet: Buffer) => packet.subarray(24, HEADER);
const isUdp = (packet: Buffer) => packet[6] === UDP;
const isTcp = (packet: Buffer) => packet[6] === TCP;

/** In 2001:db8::/32 or, `linkLocal`, fe80::/64. */
function anyAddress(linkLocal = false): Buffer {
  const prefix = Buffer.from(linkLocal ? 'fe80000000000000' : '20010db8', 'hex');
  return Buffer.concat([prefix, randomBytes(16 - prefix.length)]);
}

/** `checksumAt`: where the payload holds its checksum, which is filled in. */
function ip(next: number, from: Buffer, to: Buffer, payload: Buffer, checksumAt: number, hopLimit = 64): Buffer {
  const head = Buffer.from([0x60, 0, 0, 0, 0, 0, next, hopLimit, ...from, ...to]);
  head.writeUInt16BE(payload.length, 4);
  const pseudo = Buffer.concat([
    from,
    to,
    Buffer.from([0, 0, payload.length >> 8, payload.length & 0xff, 0, 0, 0, next]),
  ]);
  payload.writeUInt16BE(0, checksumAt);
  const even = payload.length % 2 === 0 ? payload : Buffer.concat([payload, Buffer.alloc(1)]);
  payload.writeUInt16BE(~sum(even, sum(pseudo)) & 0xffff, checksumAt);
  return Buffer.concat([head, payload]);
}

/** An ICMPv6 error of a router `from` that quotes `packet`. */
function icmpError(from: Buffer, type: number, code: number, mtu: number, packet: Buffer): Buffer {
  const message = Buffer.concat([Buffer.from([type, code, 0, 0, 0, 0, 0, 0]), packet.subarray(0, HEADER + QUOTED)]);
  message.writeUInt32BE(mtu, 4);
  return ip(ICMPV6, from, source(packet), message, 2);
}

/** The packet with all behind its ports changed: one that was never sent. */
function neverSent(packet: Buffer): Buffer {
  const other = Buffer.from(packet.subarray(0, HEADER + QUOTED));
  for (let index = HEADER + 8; index < other.length; index++) other[index] = randomInt(256);
  if (randomInt(2) === 0) other.writeUInt16BE(randomInt(1, 65_536), HEADER + 2);
  return other;
}

/** The ports of a packet, the other way round. */
const portsBack = (packet: Buffer) => [packet.subarray(HEADER + 2, HEADER + 4), packet.subarray(HEADER, HEADER + 2)];

function udpAnswer(packet: Buffer): Buffer {
  const data = randomBytes(Math.min(QUOTED, Math.max(0, packet.length - HEADER - 8)));
  const datagram = Buffer.concat([...portsBack(packet), Buffer.alloc(4), data]);
  datagram.writeUInt16BE(datagram.length, 4);
  return ip(UDP, target(packet), source(packet), datagram, 6);
}

/** A segment from the target with any sequence numbers: nobody off the path knows those. */
function segment(packet: Buffer, flags: number): Buffer {
  const rest = Buffer.from([0x50, flags, 0x10, 0, 0, 0, 0, 0]);
  return ip(TCP, target(packet), source(packet), Buffer.concat([...portsBack(packet), randomBytes(8), rest]), 16);
}

/** A router that nobody knows tells of a prefix of its own, to be used for an address, and of an MTU; it routes nothing itself. */
function advertisement(packet: Buffer): Buffer {
  const prefix = Buffer.concat([anyAddress().subarray(0, 8), Buffer.alloc(8)]);
  const message = Buffer.from([
    ...[134, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    ...[5, 1, 0, 0, 0, 0, 0, 0],
    ...[3, 4, 64, 0xc0, 0, 0, 0, 60, 0, 0, 0, 60, 0, 0, 0, 0, ...prefix],
  ]);
  message.writeUInt32BE(randomInt(LEAST, 1501), 20);
  return ip(ICMPV6, anyAddress(true), source(packet), message, 2, ON_LINK);
}

export const FORGERIES_6 = {
  'too-big': { about: isUdp, forge: (seen) => icmpError(anyAddress(), 2, 0, 1300, seen) },
  'time-exceeded': { about: isUdp, forge: (seen) => icmpError(anyAddress(), 3, 0, 0, seen) },
  unreachable: { about: isUdp, forge: (seen) => icmpError(anyAddress(), 1, randomInt(2) === 0 ? 0 : 1, 0, seen) },
  'never sent': { about: isUdp, forge: (seen) => icmpError(anyAddress(), 3, 0, 0, neverSent(seen)) },
  answers: { about: isUdp, forge: udpAnswer },
  resets: { about: isTcp, forge: (seen) => segment(seen, randomInt(2) === 0 ? RST : RST_ACK) },
  handshakes: { about: isTcp, forge: (seen) => segment(seen, SYN_ACK) },
  // One byte less each time, to far below the least, then from the packet's own size again.
  'too-big, shrinking': {
    about: (seen) => isUdp(seen) && seen.length > LEAST,
    forge: (seen, index) => icmpError(FIRST_ROUTER, 2, 0, seen.length - 1 - (index % seen.length), seen),
  },
  advertisements: { about: isUdp, forge: advertisement },
} as const satisfies Readonly<Record<string, Forgery>>;
