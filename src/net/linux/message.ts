/** Datagrams and error-queue entries through sendmsg(2) and recvmsg(2), over one struct msghdr that every socket shares. */

import { type ControlMessage, decodeControl, encodeIntControl } from '../wire/control-message.ts';
import { decodeSockaddr, type SocketAddress } from '../wire/sockaddr.ts';
import { allocate, type Memory, receiveMessage, sendMessage } from './libc.ts';
import { MSG_DONTWAIT, type MSG_ERRQUEUE, MSG_NOSIGNAL } from './socket-options.ts';

/** No IP packet's payload is larger. */
const DATA_ROOM = 65536;
const CONTROL_ROOM = 1024;
const NAME_ROOM = 128; // struct sockaddr_storage

const incoming = allocate(DATA_ROOM);
const outgoing = allocate(DATA_ROOM);
const control = allocate(CONTROL_ROOM);
const name = allocate(NAME_ROOM);
/** Offsets in struct iovec: a pointer, a size_t. */
export const IOVEC = { size: 16, iov_base: 0, iov_len: 8 } as const;
/** Offsets in struct msghdr: pointers and size_t, but msg_namelen u32 and msg_flags i32. */
export const MSGHDR = {
  size: 56,
  msg_name: 0,
  msg_namelen: 8,
  msg_iov: 16,
  msg_iovlen: 24,
  msg_control: 32,
  msg_controllen: 40,
  msg_flags: 48,
} as const;

const iovec = allocate(IOVEC.size);
const msghdr = allocate(MSGHDR.size);
msghdr.view.setBigUint64(MSGHDR.msg_name, name.address, true);
msghdr.view.setBigUint64(MSGHDR.msg_iov, iovec.address, true);
msghdr.view.setBigUint64(MSGHDR.msg_iovlen, 1n, true);
msghdr.view.setBigUint64(MSGHDR.msg_control, control.address, true);

/** Room for a datagram of `length` bytes (at most 65536), zeroed: what `sendTo` then sends. */
export function compose(length: number): Uint8Array {
  return outgoing.bytes.subarray(0, length).fill(0);
}

/**
 * Sends the first `length` bytes of what was last composed. `ttl` null leaves the system's default.
 *
 * @returns bytes sent, or -errno
 */
export function sendTo(
  fd: number,
  to: Uint8Array,
  length: number,
  ttl: { readonly level: number; readonly type: number; readonly value: number } | null,
): number {
  name.bytes.set(to);
  const controlLength = ttl === null ? 0 : encodeIntControl(control.bytes, ttl.level, ttl.type, ttl.value);
  prepare(outgoing, to.length, length, controlLength);
  return sendMessage(fd, msghdr.address, MSG_DONTWAIT | MSG_NOSIGNAL);
}

export interface Received {
  /** Valid until the next call. */
  readonly data: Uint8Array;
  /** Sender; for an error, the destination that the failed packet went to. */
  readonly name: SocketAddress | null;
  readonly control: readonly ControlMessage[];
}

/** Next datagram (`flags` 0) or error (`MSG_ERRQUEUE`), or -errno: minus EAGAIN where there is none. */
export function receiveFrom(fd: number, flags: 0 | typeof MSG_ERRQUEUE): Received | number {
  prepare(incoming, NAME_ROOM, DATA_ROOM, CONTROL_ROOM);
  const length = receiveMessage(fd, msghdr.address, MSG_DONTWAIT | flags);
  if (length < 0) return length;
  return {
    data: incoming.bytes.subarray(0, Math.min(length, DATA_ROOM)),
    name: decodeSockaddr(name.bytes.subarray(0, Math.min(msghdr.view.getUint32(MSGHDR.msg_namelen, true), NAME_ROOM))),
    control: decodeControl(
      control.bytes.subarray(0, Math.min(msghdr.view.getUint32(MSGHDR.msg_controllen, true), CONTROL_ROOM)),
    ),
  };
}

function prepare(data: Memory, nameLength: number, dataLength: number, controlLength: number): void {
  iovec.view.setBigUint64(IOVEC.iov_base, data.address, true);
  iovec.view.setBigUint64(IOVEC.iov_len, BigInt(dataLength), true);
  msghdr.view.setUint32(MSGHDR.msg_namelen, nameLength, true);
  msghdr.view.setBigUint64(MSGHDR.msg_controllen, BigInt(controlLength), true);
  msghdr.view.setInt32(MSGHDR.msg_flags, 0, true);
}
