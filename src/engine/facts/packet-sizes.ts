/** Sizes of headers, and of the packets that carry a payload, bytes. */
import type { Family, TcpInfo } from '../../net/network.ts';

/** IP and UDP (or ICMP echo) headers, bytes. */
export const DATAGRAM_HEADERS: Record<Family, number> = { 4: 28, 6: 48 };
/** IP and TCP headers without options, bytes. */
export const TCP_HEADERS: Record<Family, number> = { 4: 40, 6: 60 };
/** The TCP timestamp option with its padding (RFC 7323 appendix A), bytes. */
export const TIMESTAMPS = 12;
/** Bytes of the IP packet that carries `payload` bytes of TCP. */
export function packetSize(payload: number, info: TcpInfo, family: Family): number {
  return payload + TCP_HEADERS[family] + (info.timestamps ? TIMESTAMPS : 0);
}

/** The largest IPv4 packet: its total length is 16 bits (RFC 791). The loopback interface's MTU is a byte more. */
export const LARGEST_PACKET = 65535;
/** The smallest MTU a link may have: RFC 791 and RFC 8200. */
export const LEAST_MTU: Record<Family, number> = { 4: 68, 6: 1280 };
