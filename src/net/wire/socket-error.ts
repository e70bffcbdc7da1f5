/** What a socket's error queue says: struct sock_extended_err and struct scm_timestamping (linux/errqueue.h). */
import { decodeSockaddr } from './sockaddr.ts';

/** Bytes of struct sock_extended_err: errno u32 0, origin 4, type 5, code 6, pad 7, info u32 8, data u32 12. */
export const SOCK_EXTENDED_ERR_SIZE = 16;
export const SO_EE_ORIGIN_LOCAL = 1;
export const SO_EE_ORIGIN_ICMP = 2;
export const SO_EE_ORIGIN_ICMP6 = 3;
export const SO_EE_ORIGIN_TIMESTAMPING = 4;
/** In sock_ee_data_rfc4884.flags: the extension's checksum or lengths are wrong. */
const SO_EE_RFC4884_FLAG_INVALID = 1;

export interface SocketError {
  readonly errno: number;
  /** One of SO_EE_ORIGIN_*. */
  readonly origin: number;
  readonly type: number;
  readonly code: number;
  /** MTU of a too-big message as its sender wrote it; kind of a timestamp; else without meaning here. */
  readonly info: number;
  /** Key of a timestamp (SOF_TIMESTAMPING_OPT_ID). */
  readonly data: number;
  /** Who sent the ICMP message; null: nobody or not told. */
  readonly offender: string | null;
  /**
   * Offset in the quoted payload of a valid RFC 4884 extension structure; null: none. struct sock_ee_data_rfc4884 shares
   * ee_data: len u16 0, flags u8 2. The payload itself still begins where it would without the extension.
   */
  readonly extensionOffset: number | null;
}

/** Reads the data of an IP_RECVERR or IPV6_RECVERR control message; null where it is cut off. */
export function decodeSocketError(data: Uint8Array): SocketError | null {
  if (data.length < SOCK_EXTENDED_ERR_SIZE) return null;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const extension = view.getUint16(12, true);
  const invalid = (view.getUint8(14) & SO_EE_RFC4884_FLAG_INVALID) !== 0;
  const offender = decodeSockaddr(data.subarray(SOCK_EXTENDED_ERR_SIZE));
  return {
    errno: view.getUint32(0, true),
    origin: view.getUint8(4),
    type: view.getUint8(5),
    code: view.getUint8(6),
    info: view.getUint32(8, true),
    data: view.getUint32(12, true),
    offender: offender?.address ?? null,
    extensionOffset: extension > 0 && !invalid ? extension : null,
  };
}

/** The software timestamp of struct scm_timestamping (its first struct timespec: seconds i64 0, nanoseconds i64 8) in milliseconds since 1970; null: none. */
export function decodeTimestamp(data: Uint8Array): number | null {
  if (data.length < 16) return null;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const milliseconds = Number(view.getBigInt64(0, true)) * 1e3 + Number(view.getBigInt64(8, true)) / 1e6;
  return milliseconds > 0 ? milliseconds : null;
}
