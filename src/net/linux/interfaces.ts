/**
 * What the kernel says of this machine's network interfaces: netdevice(7), SIOCGIFMTU and its like over any socket, and
 * proc(5), /proc/net/dev. Not /sys/class/net: in a container it may show another network namespace's.
 */
import { readFileSync } from 'node:fs';
import { AF_INET, AF_INET6 } from '../wire/sockaddr.ts';
import { closeFd, ioctl, socket } from './libc.ts';
import { SOCK_CLOEXEC, SOCK_DGRAM } from './socket-options.ts';

export const SIOCGIFNAME = 0x8910;
export const SIOCGIFFLAGS = 0x8913;
export const SIOCGIFMTU = 0x8921;
export const SIOCGIFINDEX = 0x8933;
/** linux/if.h: no ARP and no neighbour discovery, as on most tunnels. */
export const IFF_NOARP = 0x80;
/** struct ifreq: name 0, of IFNAMSIZ bytes with its end, then a union that begins with an int here, of flags a short. */
export const IFREQ_SIZE = 40;
const IFNAMSIZ = 16;

/** More are not worth a report: a host full of containers has one for each. */
const MOST_INTERFACES = 256;

/** Names and MTUs of all interfaces but loopback, in the kernel's order; empty where the system does not tell. */
export function localInterfaces(): { name: string; mtu: number }[] {
  return interfaceNames()
    .filter((name) => name !== 'lo')
    .slice(0, MOST_INTERFACES)
    .flatMap((name) => {
      const mtu = interfaceMtu(name);
      return mtu === null ? [] : [{ name, mtu }];
    });
}

function interfaceNames(): string[] {
  return counterLines().map(([name]) => name);
}

/** Packets that loopback, and all other interfaces, have sent so far; null where the system does not tell. */
export function packetsSent(): { readonly loopback: number; readonly others: number } | null {
  const lines = counterLines();
  // Eight counters of what came, then bytes and packets of what left.
  const sum = (of: typeof lines) => of.reduce((total, [, counters]) => total + (counters[9] ?? 0), 0);
  const others = lines.filter(([name]) => name !== 'lo');
  return others.length === 0 ? null : { loopback: sum(lines) - sum(others), others: sum(others) };
}

/** /proc/net/dev: two lines of headings, then `name: counters` for each. */
function counterLines(): (readonly [name: string, counters: readonly number[]])[] {
  try {
    const lines = readFileSync('/proc/self/net/dev', 'latin1').split('\n').slice(2);
    return lines.flatMap((line) => {
      const [, name, counters] = /^\s*([^\s:]+):\s*(.*)$/.exec(line) ?? [];
      return name === undefined ? [] : [[name, (counters ?? '').split(/\s+/).map(Number)] as const];
    });
  } catch {
    return [];
  }
}

/** MTU in bytes; null where there is no such interface. */
export function interfaceMtu(name: string): number | null {
  return interfaceRequest(name, SIOCGIFMTU);
}

/** Index, as IPv6 scope ids name interfaces; null where there is no such interface. */
export function interfaceIndex(name: string): number | null {
  return interfaceRequest(name, SIOCGIFINDEX);
}

/** Name; null where there is no such interface. */
export function interfaceName(index: number): string | null {
  const ifreq = new Uint8Array(IFREQ_SIZE);
  new DataView(ifreq.buffer).setInt32(IFNAMSIZ, index, true);
  if (request(SIOCGIFNAME, ifreq) < 0) return null;
  return Buffer.from(ifreq.subarray(0, ifreq.indexOf(0))).toString();
}

/** Whether its other end takes whatever is sent, without asking who has an address. */
export function hasNoNeighbours(name: string): boolean {
  return ((interfaceRequest(name, SIOCGIFFLAGS) ?? 0) & IFF_NOARP) !== 0;
}

function interfaceRequest(name: string, code: number): number | null {
  const text = Buffer.from(name);
  if (text.length === 0 || text.length >= IFNAMSIZ) return null;
  const ifreq = new Uint8Array(IFREQ_SIZE);
  ifreq.set(text);
  return request(code, ifreq) < 0 ? null : new DataView(ifreq.buffer).getInt32(IFNAMSIZ, true);
}

/** -errno on failure. */
function request(code: number, ifreq: Uint8Array): number {
  let fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  if (fd < 0) fd = socket(AF_INET6, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  if (fd < 0) return fd;
  const result = ioctl(fd, code, ifreq);
  closeFd(fd);
  return result;
}
