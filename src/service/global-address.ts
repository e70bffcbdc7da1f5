/** Whether an address is a global one: IANA's special-purpose registries (RFC 6890), by Node's own BlockList. */
import { BlockList } from 'node:net';
import type { Address } from './system-lookup.ts';

const SPECIAL = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  SPECIAL.addSubnet(network, prefix, 'ipv4');
}
const GLOBAL_UNICAST = new BlockList();
GLOBAL_UNICAST.addSubnet('2000::', 3, 'ipv6');
/** RFC 6052: stands for an IPv4 address somewhere else. */
GLOBAL_UNICAST.addSubnet('64:ff9b::', 96, 'ipv6');
const SPECIAL_IPV6 = new BlockList();
for (const [network, prefix] of [
  ['2001:2::', 48],
  ['2001:db8::', 32],
  ['3fff::', 20],
] as const) {
  SPECIAL_IPV6.addSubnet(network, prefix, 'ipv6');
}

export function isGlobal({ address, family }: Address): boolean {
  const plain = address.replace(/%.*$/, '');
  if (family === 4) return !SPECIAL.check(plain, 'ipv4');
  return GLOBAL_UNICAST.check(plain, 'ipv6') && !SPECIAL_IPV6.check(plain, 'ipv6');
}
