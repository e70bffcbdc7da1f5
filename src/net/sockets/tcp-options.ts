/** What is set on and read from a TCP socket: tcp(7), ip(7), ipv6(7), timestamping.rst (SOF_TIMESTAMPING_TX_ACK). */
import { arrivalTtl } from '../linux/error-queue.ts';
import { getOption, getOptionBytes, receive, setOption, setOptionBytes } from '../linux/libc.ts';
import * as option from '../linux/socket-options.ts';
import { IP } from '../linux/socket-options.ts';
import type { ConnectProbe, Family, Millis, TcpInfo } from '../network.ts';
import { decodeControl } from '../wire/control-message.ts';
import { decodeTcpInfo, TCP_INFO_SIZE } from '../wire/tcp-info.ts';

const STAMPS =
  option.SOF_TIMESTAMPING_TX_ACK |
  option.SOF_TIMESTAMPING_RX_SOFTWARE |
  option.SOF_TIMESTAMPING_SOFTWARE |
  option.SOF_TIMESTAMPING_OPT_TSONLY;

const SYSTEM_DEFAULT_TTL = -1;
/** The kernel repeats an unanswered SYN after a second (TCP_TIMEOUT_INIT), milliseconds. */
const SYN_REPEAT: Millis = 1000;
/** struct linger: on i32 0, seconds i32 4. */
const LINGER_NOT = new Uint8Array(Int32Array.of(1, 0).buffer);
/** Bytes that one recv(2) drops, at most. */
const AT_ONCE = 1 << 20;

/** 0, or -errno of an option without which the probe would differ from the request. */
export function configureTcp(fd: number, { to, ttl, minTtl, maxSeg }: ConnectProbe): number {
  const ip = IP[to.family];
  setOption(fd, ip.level, ip.recvErrRfc4884, 1);
  setOption(fd, ip.level, ip.receiveTtl, 1);
  setOption(fd, option.SOL_SOCKET, option.SO_TIMESTAMPING, STAMPS);
  const wanted: readonly [number, number, number | null][] = [
    [ip.level, ip.recvErr, 1],
    [ip.level, ip.mtuDiscover, option.PMTUDISC_DO],
    [option.IPPROTO_TCP, option.TCP_NODELAY, 1], // segments leave as they are written, not joined
    [ip.level, ip.ttl, ttl],
    [ip.level, ip.minTtl, minTtl],
    [option.IPPROTO_TCP, option.TCP_MAXSEG, maxSeg],
  ];
  for (const [level, name, value] of wanted) {
    const result = value === null ? 0 : setOption(fd, level, name, value);
    if (result < 0) return result;
  }
  return 0;
}

/** `ttl` null: the system's default. */
export function setTtl(fd: number, family: Family, ttl: number | null): void {
  setOption(fd, IP[family].level, IP[family].ttl, ttl ?? SYSTEM_DEFAULT_TTL);
}

/** Has close(2) send a RST at once. */
export function resetOnClose(fd: number): void {
  setOptionBytes(fd, option.SOL_SOCKET, option.SO_LINGER, LINGER_NOT);
}

/** The socket's pending error, which reading it clears; 0: none, -errno: it can't be read. */
export function takeError(fd: number): number {
  return getOption(fd, option.SOL_SOCKET, option.SO_ERROR);
}

/** Null: there is none here (qemu-user). */
export function readTcpInfo(fd: number): TcpInfo | null {
  const bytes = new Uint8Array(TCP_INFO_SIZE);
  const length = getOptionBytes(fd, option.IPPROTO_TCP, option.TCP_INFO, bytes);
  return length < 0 ? null : decodeTcpInfo(bytes.subarray(0, length));
}

/** IPv6 alone: RFC 2292's options of the last packet that came. */
export function readReplyTtl(fd: number, family: Family): number | null {
  const { level, pktOptions } = IP[family];
  if (pktOptions === null) return null;
  const control = new Uint8Array(256);
  const length = getOptionBytes(fd, level, pktOptions, control);
  return length < 0 ? null : arrivalTtl(6, decodeControl(control.subarray(0, length)));
}

/** Reads and drops what has come, up to `most` bytes or a little more; `result`: what the last recv(2) gave, 0 after a FIN. */
export function receiveAndDrop(fd: number, most: number): { readonly bytes: number; readonly result: number } {
  let bytes = 0;
  let result = 0;
  do {
    result = receive(fd, null, AT_ONCE, option.MSG_TRUNC | option.MSG_DONTWAIT);
    if (result > 0) bytes += result;
  } while (result > 0 && bytes < most);
  return { bytes, result };
}

/** Whether what came so long after the first SYN may be for a later one. */
export function ofRepeatedSyn(rttMs: Millis | null): { readonly repeated?: true } {
  return rttMs !== null && rttMs >= SYN_REPEAT ? { repeated: true } : {};
}
