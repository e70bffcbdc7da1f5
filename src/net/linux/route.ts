/** What the kernel knows of the route to a destination, read without sending a packet from a connected UDP socket (ip(7) IP_MTU). */
import { readFileSync } from 'node:fs';
import { constants, networkInterfaces } from 'node:os';
import type { Destination, Errno, RouteFacts } from '../network.ts';
import { canonicalIp, parseIp } from '../wire/ip-address.ts';
import { decodeSockaddr } from '../wire/sockaddr.ts';
import { openSocket, socketAddressOf } from './endpoint.ts';
import { interfaceMtu } from './interfaces.ts';
import { closeFd, connect, errnoName, getOption, getSocketName } from './libc.ts';
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

type InterfaceFacts = Pick<RouteFacts, 'interface' | 'interfaceMtu' | 'onLink'>;

function interfaceFacts(sourceAddress: string, to: Destination): InterfaceFacts {
  const [destination = '', zone] = to.address.split('%');
  const own = ownAddresses();
  if (own === null) return tableFacts(sourceAddress, destination, zone, to);
  const source = own.find(({ name, address }) => address === sourceAddress && (zone === undefined || name === zone));
  const onLink = own
    .filter(({ name }) => name === source?.name)
    .some(({ address, netmask }) => sameSubnet(address, destination, netmask));
  return {
    interface: source?.name ?? null,
    interfaceMtu: source === undefined ? null : interfaceMtu(source.name),
    onLink,
  };
}

/** Null where netlink is forbidden. */
function ownAddresses(): { name: string; address: string; netmask: string }[] | null {
  try {
    return Object.entries(networkInterfaces()).flatMap(([name, addresses = []]) =>
      addresses.map(({ address, netmask }) => ({ name, address, netmask })),
    );
  } catch {
    return null;
  }
}

function tableFacts(source: string, destination: string, zone: string | undefined, to: Destination): InterfaceFacts {
  const here = source === canonicalIp(destination) ? { interface: 'lo', onLink: true } : null;
  const link = zone === undefined ? null : { interface: zone, onLink: true };
  const route = here ?? link ?? routeFromProc(destination, to.family);
  return {
    interface: route?.interface ?? null,
    interfaceMtu: route === null ? null : interfaceMtu(route.interface),
    onLink: route?.onLink ?? null,
  };
}

function sameSubnet(left: string, right: string, netmask: string): boolean {
  const [a, b, mask] = [parseIp(left), parseIp(right), parseIp(netmask)];
  if (a === null || b === null || mask === null || a.length !== b.length) return false;
  return mask.every((bits, index) => ((a[index] ?? 0) & bits) === ((b[index] ?? 0) & bits));
}
