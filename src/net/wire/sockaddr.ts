/** struct sockaddr_in and sockaddr_in6 (linux/in.h, linux/in6.h) to and from values. */
import { formatIp, parseIp } from './ip-address.ts';

export const AF_INET = 2;
export const AF_INET6 = 10;

/** Address families by IP version. */
export const AF = { 4: AF_INET, 6: AF_INET6 } as const;

/** Bytes of struct sockaddr_in: family 0, port 2, address 4, padding 8. */
export const SOCKADDR_IN_SIZE = 16;
/** Bytes of struct sockaddr_in6: family 0, port 2, flow information 4, address 8, scope id 24. */
export const SOCKADDR_IN6_SIZE = 28;

export interface SocketAddress {
  readonly family: 4 | 6;
  /** Numeric, without zone. */
  readonly address: string;
  readonly port: number;
  /** Interface index of a link-local IPv6 address, else 0. */
  readonly scopeId: number;
}

/**
 * The bytes of a socket address.
 *
 * @throws RangeError where the address is not numeric or not of its family: callers pass checked ones.
 */
export function encodeSockaddr({ family, address, port, scopeId }: SocketAddress): Uint8Array<ArrayBuffer> {
  const ip = parseIp(address);
  if (ip?.length !== (family === 4 ? 4 : 16)) throw new RangeError(`${address} is not a numeric IPv${family} address`);
  const bytes = new Uint8Array(family === 4 ? SOCKADDR_IN_SIZE : SOCKADDR_IN6_SIZE);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, AF[family], true); // sa_family_t is in host order: little-endian on x64 and arm64
  view.setUint16(2, port, false);
  bytes.set(ip, family === 4 ? 4 : 8);
  if (family === 6) view.setUint32(24, scopeId, true);
  return bytes;
}

/** Reads a socket address; null where the family is another (AF_UNSPEC for one) or the bytes are too few. */
export function decodeSockaddr(bytes: Uint8Array): SocketAddress | null {
  if (bytes.length < 2) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const family = view.getUint16(0, true);
  if (family === AF_INET && bytes.length >= 8) {
    return { family: 4, address: formatIp(bytes.subarray(4, 8)), port: view.getUint16(2, false), scopeId: 0 };
  }
  if (family === AF_INET6 && bytes.length >= SOCKADDR_IN6_SIZE) {
    const address = formatIp(bytes.subarray(8, 24));
    return { family: 6, address, port: view.getUint16(2, false), scopeId: view.getUint32(24, true) };
  }
  return null;
}
