/**
 * Tells this machine's own addresses from others', and its firewall's answers from the network's: what a `reject` rule of the
 * output hook answers comes from an address of this machine, and no packet left (nf_reject_ipv4.c, nf_reject_ipv6.c).
 */

import type { Destination, Family, IcmpError } from '../network.ts';
import { openSocket, socketAddressOf } from './endpoint.ts';
import { interfaceMtu } from './interfaces.ts';
import { bind, closeFd, connect, getOption } from './libc.ts';
import { IP, IPPROTO_UDP, LARGEST_PACKET, SOCK_DGRAM } from './socket-options.ts';

/** connect(2) of a UDP socket needs a port and sends nothing: discard's. */
const ANY_PORT = 9;

/** Whether packets to `address` (numeric, perhaps with a zone) stay on this machine. */
export function isOwnAddress(address: string): boolean {
  const to: Destination = { address, family: address.includes(':') ? 6 : 4, source: null };
  const name = socketAddressOf(to, ANY_PORT);
  const fd = name === null ? -1 : openSocket(to, SOCK_DGRAM, IPPROTO_UDP);
  if (name === null || fd < 0) return false;
  try {
    const { level, mtu } = IP[to.family];
    // Bound by whoever has the address, and by anybody under net.ipv4.ip_nonlocal_bind: the route tells.
    if (bind(fd, socketAddressOf(to, 0) ?? name) < 0 || connect(fd, name) < 0) return false;
    // Its MTU is a byte more than an IPv4 route's may be.
    const loopback = Math.min(interfaceMtu('lo') ?? 0, LARGEST_PACKET);
    return loopback > 0 && Math.min(getOption(fd, level, mtu), LARGEST_PACKET) === loopback;
  } finally {
    closeFd(fd);
  }
}

/** Whether an ICMP error about a packet to `to` is this machine's own firewall's: nothing left. `isOwn` as isOwnAddress. */
export function isOwnReject(to: Destination, icmp: IcmpError, isOwn: (address: string) => boolean): boolean {
  const [, zone] = to.address.split('%');
  const from = zone === undefined ? icmp.from : `${icmp.from}%${zone}`;
  return isFirewallReject(to.family, icmp) && isOwn(from) && !isOwn(to.address);
}

/**
 * ICMP unreachables that this machine's kernel sends itself only for a firewall. Not for a neighbour that no ARP or neighbour
 * discovery finds: "host unreachable" and "address unreachable" then come from this machine as well (ipv4_link_failure,
 * ndisc_error_report).
 */
function isFirewallReject(family: Family, { type, code }: Pick<IcmpError, 'type' | 'code'>): boolean {
  const { tooBig } = IP[family];
  if (type === tooBig.type && code === tooBig.code) return false;
  return family === 4 ? type === 3 && code !== 1 : type === 1 && code !== 3;
}
