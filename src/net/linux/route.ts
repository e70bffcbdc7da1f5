/**
 * What the kernel knows of the route to a destination, read without sending a packet: a connected UDP socket (ip(7) IP_MTU) and its
 * route (netlink.ts). Addresses tell neither interface nor router: an address may stand on lo, and a router may have one of this subnet.
 */
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import type { Destination, Errno, RouteFacts } from '../network.ts';
import { canonicalIp } from '../wire/ip-address.ts';
import { decodeSockaddr } from '../wire/sockaddr.ts';
import { openSocket, socketAddressOf } from './endpoint.ts';
import { hasNoNeighbours, interfaceMtu } from './interfaces.ts';
import { closeFd, connect, errnoName, getOption, getSocketName } from './libc.ts';
import { type NextHop, routeFromNetlink } from './netlink.ts';
import { routeFromProc } from './routing-table.ts';
import { IP, IPPROTO_UDP, SOCK_DGRAM } from './socket-options.ts';

/** connect(2) of a UDP socket looks a route up for any port but needs one: discard's. */
const ANY_PORT = 9;

export function lookUpRoute(to: Destination): RouteFacts | { readonly errno: Errno } {
  const name = socketAddressOf(to, ANY_PORT);
  if (name === null) return { errno: errnoName(constants.errno.EINVAL) };
  const fd = openSocket(to, SOCK_DGRAM, IPPROTO_UDP);
  if (fd < 0) return { errno: errnoName(-fd) };
  try {
    const connected = connect(fd, name);
    if (connected < 0) return { errno: errnoName(-connected) };
    const own = new Uint8Array(128);
    const length = getSocketName(fd, own);
    const source = length < 0 ? null : decodeSockaddr(own.subarray(0, length));
    if (source === null) return { errno: errnoName(length < 0 ? -length : constants.errno.EINVAL) };
    const facts = interfaceFacts(source.address, to);
    const told = getOption(fd, IP[to.family].level, IP[to.family].mtu);
    // An emulated system call table (qemu-user) lacks IP_MTU: the interface's own is then the route's.
    const routeMtu = told < 0 ? facts.interfaceMtu : told;
    if (routeMtu === null) return { errno: errnoName(-told) };
    return { sourceAddress: source.address, routeMtu, mtuProbing: mtuProbing(), ...facts };
  } finally {
    closeFd(fd);
  }
}

/** ip-sysctl of the Linux kernel: for IPv6 too, and of the network namespace. */
function mtuProbing(): boolean {
  try {
    return readFileSync('/proc/sys/net/ipv4/tcp_mtu_probing', 'latin1').trim() === '2';
  } catch {
    return false; // no such setting here
  }
}

/** `source`: what the kernel chose, as its rules for sources see it. */
function interfaceFacts(source: string, to: Destination): Pick<RouteFacts, 'interface' | 'interfaceMtu' | 'onLink'> {
  const route = routeFromNetlink(to, source) ?? tableRoute(source, to);
  if (route === null) return { interface: null, interfaceMtu: null, onLink: null };
  return {
    interface: route.interface,
    interfaceMtu: interfaceMtu(route.interface),
    // What a tunnel's other end forwards to needs no router on this side.
    onLink: route.nextHop === 'none' && hasNoNeighbours(route.interface) ? null : route.nextHop !== 'router',
  };
}

/** The same by the main table alone, where netlink is forbidden. */
function tableRoute(source: string, to: Destination): NextHop | null {
  const [destination = '', zone] = to.address.split('%');
  if (source === canonicalIp(destination)) return { interface: 'lo', nextHop: 'self' };
  return zone === undefined ? routeFromProc(destination, to.family) : { interface: zone, nextHop: 'none' };
}
