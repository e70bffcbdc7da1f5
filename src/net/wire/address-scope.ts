/** What an IP address may be used for: IANA's special-purpose registries (RFC 6890) and IPv6's unicast space (RFC 4291). The one such table. */
import { parseIp } from './ip-address.ts';

/** `private`: of one's own network, shared space of carriers included. `reserved`: of no host that one would reach (documentation, benchmarks, multicast …). */
export type AddressScope = 'loopback' | 'link-local' | 'private' | 'reserved' | 'global';

/** Network, prefix length in bits, scope. The first that fits counts. */
const RANGES = [
  ['127.0.0.0', 8, 'loopback'],
  ['169.254.0.0', 16, 'link-local'],
  ['10.0.0.0', 8, 'private'],
  ['172.16.0.0', 12, 'private'],
  ['192.168.0.0', 16, 'private'],
  ['100.64.0.0', 10, 'private'], // RFC 6598
  ['0.0.0.0', 8, 'reserved'],
  ['192.0.0.0', 24, 'reserved'],
  ['192.0.2.0', 24, 'reserved'],
  ['198.18.0.0', 15, 'reserved'],
  ['198.51.100.0', 24, 'reserved'],
  ['203.0.113.0', 24, 'reserved'],
  ['224.0.0.0', 3, 'reserved'],
  ['0.0.0.0', 0, 'global'],
  ['::1', 128, 'loopback'],
  ['fe80::', 10, 'link-local'],
  ['fc00::', 7, 'private'],
  ['64:ff9b::', 96, 'global'], // RFC 6052: stands for an IPv4 address somewhere else
  ['2001:2::', 48, 'reserved'],
  ['2001:db8::', 32, 'reserved'],
  ['3fff::', 20, 'reserved'],
  ['2000::', 3, 'global'],
  ['::', 0, 'reserved'],
] as const satisfies readonly (readonly [string, number, AddressScope])[];

const PARSED = RANGES.map(([network, length, scope]) => ({
  network: parseIp(network) ?? new Uint8Array(),
  length,
  scope,
}));

/** Of a numeric address, whose zone is ignored; null: the text is none. */
export function addressScope(address: string): AddressScope | null {
  const bytes = parseIp(address.replace(/%.*$/, ''));
  if (bytes === null) return null;
  return PARSED.find(({ network, length }) => isWithin(bytes, network, length))?.scope ?? null;
}

function isWithin(address: Uint8Array, network: Uint8Array, length: number): boolean {
  return (
    address.length === network.length &&
    network.every((byte, index) => {
      const bits = Math.min(Math.max(length - 8 * index, 0), 8);
      return (((address[index] ?? 0) ^ byte) & (0xff00 >> bits) & 0xff) === 0;
    })
  );
}
