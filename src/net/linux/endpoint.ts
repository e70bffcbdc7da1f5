/** Opens sockets toward a destination and from the source that the user named. */
import { constants } from 'node:os';
import type { Destination } from '../network.ts';
import { parseIp } from '../wire/ip-address.ts';
import { AF, encodeSockaddr } from '../wire/sockaddr.ts';
import { interfaceIndex } from './interfaces.ts';
import { bind, closeFd, setOptionBytes, socket } from './libc.ts';
import { SO_BINDTODEVICE, SOCK_CLOEXEC, SOCK_NONBLOCK, SOL_SOCKET } from './socket-options.ts';

const ANY_ADDRESS = { 4: '0.0.0.0', 6: '::' } as const;

/** Socket address of a port at a destination; null where the address is not numeric or names an interface that is not there. */
export function socketAddressOf(to: Destination, port: number): Uint8Array<ArrayBuffer> | null {
  const [address = '', zone] = to.address.split('%');
  if (parseIp(address)?.length !== (to.family === 4 ? 4 : 16)) return null;
  const scopeId = zone === undefined ? 0 : zoneIndex(zone);
  return scopeId === null ? null : encodeSockaddr({ family: to.family, address, port, scopeId });
}

/** The interface that a zone means; null: there is none of that name. */
export function zoneIndex(zone: string): number | null {
  return /^\d+$/.test(zone) ? Number(zone) : interfaceIndex(zone);
}

/** Whether a source is an interface's name and no address. */
export function isInterface(source: string | null): source is string {
  return source !== null && parseIp(source.split('%')[0] ?? '') === null;
}

/**
 * A non-blocking socket bound to the destination's source, if it names one, and to a port of this machine (0: any); -errno where
 * the kernel refuses.
 */
export function openSocket(to: Destination, type: number, protocol: number, port = 0): number {
  const fd = socket(AF[to.family], type | SOCK_NONBLOCK | SOCK_CLOEXEC, protocol);
  if (fd < 0 || (to.source === null && port === 0)) return fd;
  const bound = bindSource(fd, to, port);
  if (bound >= 0) return fd;
  closeFd(fd);
  return bound;
}

function bindSource(fd: number, { family, source }: Destination, port: number): number {
  if (isInterface(source)) {
    const bound = setOptionBytes(fd, SOL_SOCKET, SO_BINDTODEVICE, Buffer.from(`${source}\0`));
    if (bound < 0 || port === 0) return bound;
  }
  const address = source === null || isInterface(source) ? ANY_ADDRESS[family] : source;
  const name = socketAddressOf({ address, family, source: null }, port);
  return name === null ? -constants.errno.EAFNOSUPPORT : bind(fd, name);
}
