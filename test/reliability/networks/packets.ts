/** Forged IPv4 packets about a packet that was seen, as an attacker on the way sends them (RFC 792, RFC 768, RFC 9293). Pure. */
import { randomInt } from 'node:crypto';

const ICMP = 1;
const TCP = 6;
const UDP = 17;
/** What routers quote of a packet at least (RFC 1812 section 4.3.2.3). */
export const QUOTED = 64;

export interface Forgery {
  /** Whether it has something to say about this packet of the client's. */
  readonly about: (seen: Buffer) => boolean;
  /** `index`: how many were made before. */
  readonly forge: (seen: Buffer, index: number) => Buffer;
}

const protocol = (packet: Buffer) => packet[9] ?? 0;
const source = (packet: Buffer) => packet.subarray(12, 16);
const target = (packet: Buffer) => packet.subarray(16, 20);
const isUdp = (packet: Buffer) => protocol(packet) === UDP;
const isTcp = (packet: Buffer) => protocol(packet) === TCP;

/** Anywhere in 11.0.0.0 to 90.255.255.255. */
function anyAddress(): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(randomInt(0x0b000000, 0x5b000000));
  return bytes;
}

/** Of 16-bit words, not yet inverted (RFC 1071). */
export function sum(bytes: Uint8Array, from = 0): number {
  let total = from;
  for (let i = 0; i < bytes.length; i += 2) total += ((bytes[i] ?? 0) << 8) | (bytes[i + 1] ?? 0);
  while (total > 0xffff) total = (total & 0xffff) + (total >> 16);
  return total;
}

/** The kernel fills in the total length, the identification and the header's checksum (raw(7)). */
function ip(number: number, from: Buffer, to: Buffer, payload: Buffer): Buffer {
  const head = Buffer.from([0x45, 0, 0, 0, 0, 0, 0, 0, 64, number, 0, 0, ...from, ...to]);
  head.writeUInt16BE(head.length + payload.length, 2);
  return Buffer.concat([head, payload]);
}

/** An ICMP error of a router `from` that quotes `packet`. */
function icmpError(from: Buffer, type: number, code: number, mtu: number, packet: Buffer): Buffer {
  const message = Buffer.concat([Buffer.from([type, code, 0, 0, 0, 0, 0, 0]), packet.subarray(0, QUOTED)]);
  message.writeUInt16BE(mtu, 6);
  message.writeUInt16BE(~sum(message) & 0xffff, 2);
  return ip(ICMP, from, source(packet), message);
}

/** The packet with all behind its ports changed: one that was never sent. */
function neverSent(packet: Buffer): Buffer {
  const other = Buffer.from(packet.subarray(0, QUOTED));
  for (let index = 28; index < other.length; index++) other[index] = randomInt(256);
  if (randomInt(2) === 0) other.writeUInt16BE(randomInt(1, 65_536), 22);
  return other;
}

function udpAnswer(packet: Buffer): Buffer {
  const payload = Buffer.from(packet.subarray(28, 28 + QUOTED));
  for (let index = 0; index < payload.length; index++) payload[index] = randomInt(256);
  const head = Buffer.alloc(8); // checksum 0: none (RFC 768)
  packet.copy(head, 0, 22, 24);
  packet.copy(head, 2, 20, 22);
  head.writeUInt16BE(8 + payload.length, 4);
  return ip(UDP, target(packet), source(packet), Buffer.concat([head, payload]));
}

/** A segment from the target with any sequence numbers: nobody off the path knows those. */
function segment(packet: Buffer, flags: number): Buffer {
  const head = Buffer.alloc(20);
  packet.copy(head, 0, 22, 24);
  packet.copy(head, 2, 20, 22);
  head.writeUInt32BE(randomInt(2 ** 32), 4);
  head.writeUInt32BE(randomInt(2 ** 32), 8);
  head.set([0x50, flags, 0x10, 0], 12);
  const pseudo = Buffer.concat([target(packet), source(packet), Buffer.from([0, TCP, 0, head.length])]);
  head.writeUInt16BE(~sum(head, sum(pseudo)) & 0xffff, 16);
  return ip(TCP, target(packet), source(packet), head);
}

export const [RST, SYN_ACK, RST_ACK] = [0x04, 0x12, 0x14];

export const FORGERIES = {
  'too-big': { about: isUdp, forge: (seen) => icmpError(anyAddress(), 3, 4, 1300, seen) },
  'time-exceeded': { about: isUdp, forge: (seen) => icmpError(anyAddress(), 11, 0, 0, seen) },
  unreachable: { about: isUdp, forge: (seen) => icmpError(anyAddress(), 3, randomInt(2) === 0 ? 1 : 13, 0, seen) },
  'never sent': { about: isUdp, forge: (seen) => icmpError(anyAddress(), 11, 0, 0, neverSent(seen)) },
  answers: { about: isUdp, forge: udpAnswer },
  resets: { about: isTcp, forge: (seen) => segment(seen, randomInt(2) === 0 ? RST : RST_ACK) },
  handshakes: { about: isTcp, forge: (seen) => segment(seen, SYN_ACK) },
  // One byte less each time, down to the least that IPv4 allows, then from the packet's own size again.
  'too-big, shrinking': {
    about: (seen) => isUdp(seen) && seen.length > 600,
    forge: (seen, index) =>
      icmpError(Buffer.from([10, 0, 0, 2]), 3, 4, seen.length - 1 - (index % (seen.length - 68)), seen),
  },
} as const satisfies Readonly<Record<string, Forgery>>;
