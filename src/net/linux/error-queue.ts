/** Reads a socket's error queue (recvmsg(2) MSG_ERRQUEUE, ip(7) IP_RECVERR) into what its entries mean. */
import { constants } from 'node:os';
import type { Family, IcmpError } from '../network.ts';
import type { ControlMessage } from '../wire/control-message.ts';
import { decodeLegacyMplsLabels, decodeMplsLabels, LEGACY_EXTENSION_OFFSET } from '../wire/icmp-extension.ts';
import type { SocketAddress } from '../wire/sockaddr.ts';
import {
  decodeSocketError,
  decodeTimestamp,
  SO_EE_ORIGIN_ICMP,
  SO_EE_ORIGIN_ICMP6,
  SO_EE_ORIGIN_LOCAL,
  SO_EE_ORIGIN_TIMESTAMPING,
  type SocketError,
} from '../wire/socket-error.ts';
import { receiveFrom } from './message.ts';
import { IP, MSG_ERRQUEUE, SCM_TIMESTAMPING, SOL_SOCKET } from './socket-options.ts';

export type QueueEntry =
  | {
      readonly kind: 'icmp';
      readonly icmp: IcmpError;
      /** What the kernel makes of it, as a socket's error. */
      readonly errno: number;
      /** Where the packet that the message is about went. */
      readonly to: SocketAddress | null;
      /** What the message quotes of it, from the transport's payload on (TCP, echo: header included). Valid until the next read. */
      readonly quote: Uint8Array;
      /** When the message arrived, on the realtime clock; null: the kernel did not say. */
      readonly stamp: number | null;
    }
  /** This machine refused a packet as too large. */
  | { readonly kind: 'too-big-here'; readonly mtu: number }
  /** A packet left (SCM_TSTAMP_SND) or data was acknowledged (SCM_TSTAMP_ACK) at `stamp`. */
  | { readonly kind: 'stamp'; readonly key: number; readonly stamp: number };

/** A hostile peer can fill the queue as fast as it is read: the rest waits for the next round. */
const ENTRIES_AT_ONCE = 256;

/** Takes entries off the queue until it is empty, 256 at most. `transportHeader` is how much of the quote the kernel cut off: 8 for UDP, else 0. -errno where the queue can't be read. */
export function drainErrorQueue(
  fd: number,
  family: Family,
  transportHeader: number,
  onEntry: (entry: QueueEntry) => void,
): number {
  for (let count = 0; count < ENTRIES_AT_ONCE; count++) {
    const received = receiveFrom(fd, MSG_ERRQUEUE);
    if (typeof received === 'number') return received === -constants.errno.EAGAIN ? 0 : received;
    const entry = interpret(family, transportHeader, received.data, received.name, received.control);
    if (entry !== null) onEntry(entry);
  }
  return 0;
}

/** The TTL that a packet arrived with; null: the kernel did not say. */
export function arrivalTtl(family: Family, control: readonly ControlMessage[]): number | null {
  const data = find(control, IP[family].level, IP[family].ttlMessage);
  const ttl = data !== null && data.length >= 4 ? new DataView(data.buffer, data.byteOffset).getInt32(0, true) : -1;
  return ttl >= 0 && ttl <= 255 ? ttl : null;
}

/** The kernel's software timestamp, on the realtime clock; null: none. */
export function arrivalStamp(control: readonly ControlMessage[]): number | null {
  const data = find(control, SOL_SOCKET, SCM_TIMESTAMPING);
  return data === null ? null : decodeTimestamp(data);
}

function interpret(
  family: Family,
  transportHeader: number,
  quote: Uint8Array,
  to: SocketAddress | null,
  control: readonly ControlMessage[],
): QueueEntry | null {
  const data = find(control, IP[family].level, IP[family].recvErr);
  const error = data === null ? null : decodeSocketError(data);
  if (error === null) return null;
  const stamp = arrivalStamp(control);
  switch (error.origin) {
    case SO_EE_ORIGIN_TIMESTAMPING:
      return stamp === null ? null : { kind: 'stamp', key: error.data, stamp };
    case SO_EE_ORIGIN_LOCAL:
      return error.errno === constants.errno.EMSGSIZE ? { kind: 'too-big-here', mtu: error.info } : null;
    case SO_EE_ORIGIN_ICMP:
    case SO_EE_ORIGIN_ICMP6: {
      const icmp = icmpError(family, transportHeader, error, quote, arrivalTtl(family, control));
      return icmp === null ? null : { kind: 'icmp', icmp, errno: error.errno, to, quote, stamp };
    }
    default:
      return null;
  }
}

function icmpError(
  family: Family,
  transportHeader: number,
  error: SocketError,
  quote: Uint8Array,
  replyTtl: number | null,
): IcmpError | null {
  if (error.offender === null) return null;
  const { tooBig } = IP[family];
  // RFC 4443 section 3.2: the code of a Packet Too Big is to be ignored.
  const isTooBig = error.type === tooBig.type && (family === 6 || error.code === tooBig.code);
  return {
    from: error.offender,
    type: error.type,
    code: error.code,
    replyTtl,
    mtu: isTooBig ? error.info : null,
    mplsLabels: mplsLabels(family, transportHeader, error, quote),
    quotedMss: null,
  };
}

function mplsLabels(family: Family, transportHeader: number, error: SocketError, quote: Uint8Array) {
  if (error.extensionOffset !== null) return decodeMplsLabels(quote.subarray(error.extensionOffset));
  const legacy = LEGACY_EXTENSION_OFFSET - IP[family].headerSize - transportHeader;
  return decodeLegacyMplsLabels(quote.subarray(legacy));
}

function find(control: readonly ControlMessage[], level: number, type: number): Uint8Array | null {
  return control.find((message) => message.level === level && message.type === type)?.data ?? null;
}
