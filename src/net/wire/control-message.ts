/** Control messages of sendmsg and recvmsg: struct cmsghdr on 64-bit Linux (linux/socket.h, cmsg(3)). */

/** Bytes of struct cmsghdr: cmsg_len u64 at 0, cmsg_level i32 at 8, cmsg_type i32 at 12. musl splits cmsg_len in two: the same bytes. */
export const CMSGHDR_SIZE = 16;
const ALIGNMENT = 8;

export interface ControlMessage {
  readonly level: number;
  readonly type: number;
  readonly data: Uint8Array;
}

/** Messages in what the kernel wrote; ends at the first that is malformed or cut off. */
export function decodeControl(bytes: Uint8Array): ControlMessage[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const messages: ControlMessage[] = [];
  let at = 0;
  while (at + CMSGHDR_SIZE <= bytes.length) {
    const length = view.getUint32(at, true);
    if (length < CMSGHDR_SIZE || view.getUint32(at + 4, true) !== 0 || at + length > bytes.length) break;
    messages.push({
      level: view.getInt32(at + 8, true),
      type: view.getInt32(at + 12, true),
      data: bytes.subarray(at + CMSGHDR_SIZE, at + length),
    });
    at += align(length);
  }
  return messages;
}

/** Writes one message with an `int` in it at the start of `into`; the bytes used. */
export function encodeIntControl(into: Uint8Array, level: number, type: number, value: number): number {
  const view = new DataView(into.buffer, into.byteOffset, into.byteLength);
  view.setBigUint64(0, BigInt(CMSGHDR_SIZE + 4), true);
  view.setInt32(8, level, true);
  view.setInt32(12, type, true);
  view.setInt32(16, value, true);
  view.setInt32(20, 0, true);
  return align(CMSGHDR_SIZE + 4);
}

function align(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}
