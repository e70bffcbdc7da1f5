/** QUIC Version Negotiation: RFC 8999 sections 5.1 and 6, RFC 9000 sections 6.1, 14.1 and 17.2.1. */
import { read32, write32 } from '../packet.ts';

/** QUIC version 1 (RFC 9000) and 2 (RFC 9369). */
const SUPPORTED = [0x00000001, 0x6b3343cf];
const LONG_HEADER = 0x80;

/**
 * The Version Negotiation packet for a datagram, or null where a server sends none: datagrams shorter than `minBytes`,
 * short headers, Version Negotiation itself, versions it knows (their handshake is not played here), and connection IDs
 * cut short. `unused` fills the first byte's free bits.
 */
export function negotiateVersion(datagram: Uint8Array, minBytes: number, unused: number): Uint8Array | null {
  if (datagram.length < Math.max(minBytes, 7) || ((datagram[0] ?? 0) & LONG_HEADER) === 0) return null;
  const version = read32(datagram, 1);
  if (version === 0 || SUPPORTED.includes(version)) return null;
  const destinationEnd = 6 + (datagram[5] ?? 0);
  const sourceEnd = destinationEnd + 1 + (datagram[destinationEnd] ?? 0);
  if (sourceEnd > datagram.length) return null;
  // The connection IDs come back swapped, each with its length byte.
  const destination = datagram.subarray(5, destinationEnd);
  const source = datagram.subarray(destinationEnd, sourceEnd);
  const answer = new Uint8Array(5 + source.length + destination.length + 4 * SUPPORTED.length);
  // RFC 9000 section 17.2.1: the next bit should be set too, so that it looks like the QUIC that others multiplex.
  answer[0] = LONG_HEADER | 0x40 | (unused & 0x3f);
  answer.set(source, 5);
  answer.set(destination, 5 + source.length);
  SUPPORTED.forEach((known, i) => {
    write32(answer, 5 + source.length + destination.length + 4 * i, known);
  });
  return answer;
}
