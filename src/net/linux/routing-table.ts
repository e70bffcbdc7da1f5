/**
 * The route to a destination by the main routing table as proc(5) shows it, for machines on which netlink is forbidden (seccomp,
 * systemd's RestrictAddressFamilies): /proc/net/route (net/ipv4/fib_trie.c) and /proc/net/ipv6_route (net/ipv6/route.c).
 */
import { readFileSync } from 'node:fs';
import type { Family } from '../network.ts';
import { parseIp } from '../wire/ip-address.ts';
import type { NextHop } from './netlink.ts';

interface Row {
  readonly network: Uint8Array;
  readonly prefix: number;
  readonly flags: number;
  readonly metric: number;
  readonly interface: string;
}

/** include/uapi/linux/route.h */
const RTF_GATEWAY = 0x2;
const RTF_REJECT = 0x200;

/** The most specific route to `address` in the tables' text; null: none is listed. */
export function findRoute(address: string, family: Family, text: string): NextHop | null {
  const bytes = parseIp(address);
  if (bytes === null) return null;
  const rows = text.split('\n').flatMap((line) => (family === 4 ? ipv4Row(line) : ipv6Row(line)) ?? []);
  const fitting = rows.filter(({ network, prefix }) => samePrefix(bytes, network, prefix));
  const [best] = fitting.sort((a, b) => b.prefix - a.prefix || a.metric - b.metric);
  if (best === undefined || (best.flags & RTF_REJECT) !== 0) return null;
  return { interface: best.interface, nextHop: (best.flags & RTF_GATEWAY) === 0 ? 'none' : 'router' };
}

/** The same of this network namespace's own table. */
export function routeFromProc(address: string, family: Family): NextHop | null {
  try {
    const file = family === 4 ? '/proc/self/net/route' : '/proc/self/net/ipv6_route';
    return findRoute(address, family, readFileSync(file, 'latin1'));
  } catch {
    return null;
  }
}

/** `Iface Destination Gateway Flags RefCnt Use Metric Mask ...`: addresses are 32-bit words in this machine's byte order. */
function ipv4Row(line: string): Row | null {
  const [name = '', destination = '', , flags = '', , , metric = '', mask = ''] = line.split('\t');
  const network = /^[\da-f]{8}$/i.test(destination) ? Uint8Array.from(Buffer.from(destination, 'hex')).reverse() : null;
  if (network === null || !/^[\da-f]{8}$/i.test(mask)) return null;
  const prefix = Number.parseInt(mask, 16).toString(2).replaceAll('0', '').length;
  return { network, prefix, flags: Number.parseInt(flags, 16), metric: Number(metric), interface: name };
}

/** `network prefix source prefix next-hop metric references uses flags interface`, in hexadecimal. */
function ipv6Row(line: string): Row | null {
  const [network = '', prefix = '', , , , metric = '', , , flags = '', name = ''] = line.trim().split(/\s+/);
  if (!/^[\da-f]{32}$/i.test(network)) return null;
  const hex = (text: string) => Number.parseInt(text, 16);
  const bytes = Uint8Array.from(Buffer.from(network, 'hex'));
  return { network: bytes, prefix: hex(prefix), flags: hex(flags), metric: hex(metric), interface: name };
}

function samePrefix(address: Uint8Array, network: Uint8Array, prefix: number): boolean {
  if (address.length !== network.length) return false;
  return address.every((byte, index) => {
    const bits = Math.min(8, Math.max(0, prefix - 8 * index));
    const mask = (0xff << (8 - bits)) & 0xff;
    return (byte & mask) === ((network[index] ?? 0) & mask);
  });
}
