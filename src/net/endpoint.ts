/** Opens sockets toward a destination and from the source that the user named. */
import { constants } from 'node:os';
import { interfaceIndex } from './interfaces.ts';
import { bind, closeFd, setOptionBytes, socket } from './libc.ts';
import type { Destination } from './port.ts';
import { SO_BINDTODEVICE, SOCK_CLOEXEC, SOCK_NONBLOCK, SOL_SOCKET } from './socket-options.ts';
import { parseIp } from './wire/ip-address.ts';
import { AF, encodeSockaddr } from './wire/sockaddr.ts';

/** Socket address of a port at a destination; null where the address is not numeric or names an interface that is not there. */
export function socketAddressOf(to: Destination, port: number): Uint8Array<ArrayBuffer> | null {
  const [address = '', zone] = to.address.split('%');
  if (parseIp(address)?.length !== (to.family === 4 ? 4 : 16)) return null;
  const scopeId = zone === undefined ? 0 : /^\d+$/.test(zone) ? Number(zone) : interfaceIndex(zone);
  return scopeId === null ? null : encodeSockaddr({ family: to.family, address, port, scopeId });
}

/** A non-blocking socket bound to the destination's source, if it names one; -errno where the kernel refuses. */
export function openSocket(to: Destination, type: number, protocol: number): number {
  const fd = socket(AF[to.family], type | SOCK_NONBLOCK | SOCK_CLOEXEC, protocol);
  if (fd < 0 || to.source === null) return fd;
  const bound = bindSource(fd, to, to.source);
  if (bound >= 0) return fd;
  closeFd(fd);
  return bound;
}

function bindSource(fd: number, to: Destination, source: string): number {
  const [address = ''] = source.split('%');
  if (parseIp(address) === null) return setOptionBytes(fd, SOL_SOCKET, SO_BINDTODEVICE, Buffer.from(`${source}\0`));
  const name = socketAddressOf({ address: source, family: to.family, source: null }, 0);
  return name === null ? -constants.errno.EAFNOSUPPORT : bind(fd, name);
}
