/**
 * One TCP connection as a probe: a handshake at a chosen TTL, then packets of exact sizes and their acknowledgements. Facts
 * from tcp(7), ip(7) and timestamping.rst (SOF_TIMESTAMPING_TX_ACK); what the kernel does with errors is in tcp_v4_err.
 */
import { constants } from 'node:os';
import { openSocket, socketAddressOf } from '../linux/endpoint.ts';
import { drainErrorQueue, type QueueEntry } from '../linux/error-queue.ts';
import { closeFd, connect, errnoName, realtime, send } from '../linux/libc.ts';
import { EPOLLERR, EPOLLHUP, EPOLLIN, EPOLLOUT } from '../linux/loop.ts';
import { isOwnReject } from '../linux/own-address.ts';
import * as option from '../linux/socket-options.ts';
import type { ConnectProbe, Millis, ProbeId, Reject, TcpInfo, Transmit } from '../network.ts';
import { decodeQuotedMss } from '../wire/tcp-header.ts';
import { type Context, roundTrip } from './context.ts';
import { encodeStream } from './stream.ts';
import {
  configureTcp,
  ofRepeatedSyn,
  readReplyTtl,
  readTcpInfo,
  receiveAndDrop,
  resetOnClose,
  setTtl,
  takeError,
} from './tcp-options.ts';

const { errno } = constants;

/** A peer that sends more is left waiting by TCP's own flow control. */
const MOST_READ = 1 << 20;
/** RFC 8446 section 6.1: alert record, TLS 1.2's version, two bytes: warning, close_notify. */
const TLS_CLOSE_NOTIFY = Uint8Array.of(21, 3, 3, 0, 2, 1, 0);
/** struct tcp_info's tcpi_bytes_acked counts the SYN. */
const SYN_BYTES = 1;

interface Sending {
  readonly id: ProbeId;
  /** Bytes of the stream up to and with this one's. */
  readonly end: number;
  readonly sentAt: Millis;
  readonly stamp: number;
}

export class TcpSocket {
  readonly #context: Context;
  readonly #probe: ConnectProbe;
  readonly #stream: Uint8Array;
  readonly #fd: number;
  #state: 'connecting' | 'established' | 'over' = 'connecting';
  #startedAt: Millis = 0;
  #startStamp = 0;
  #streamed = 0;
  #received = 0;
  /** The peer's FIN, or what follows a reset, was read. */
  #finished = false;
  #sendings: Sending[] = [];

  /** Starts the handshake; -errno where this machine refuses, and then there is nothing to close. */
  static open(context: Context, probe: ConnectProbe): TcpSocket | number {
    const name = socketAddressOf(probe.to, probe.port);
    if (name === null) return -errno.EINVAL;
    const fd = openSocket(probe.to, option.SOCK_STREAM, option.IPPROTO_TCP, probe.sourcePort);
    if (fd < 0) return fd;
    const socket = new TcpSocket(context, probe, fd);
    const result = configureTcp(fd, probe) || socket.#start(name);
    if (result >= 0) return socket;
    closeFd(fd);
    return result;
  }

  private constructor(context: Context, probe: ConnectProbe, fd: number) {
    this.#context = context;
    this.#probe = probe;
    this.#fd = fd;
    this.#stream = probe.stream === null ? new Uint8Array() : encodeStream(probe.stream);
  }

  transmit({ id, bytes, ttl }: Transmit): void {
    const chunk = this.#stream.subarray(this.#streamed, this.#streamed + bytes);
    if (this.#state !== 'established') {
      this.#refuse(id, errno.ENOTCONN);
      return;
    }
    if (chunk.length < bytes) {
      this.#refuse(id, errno.EMSGSIZE); // the requested stream is shorter
      return;
    }
    setTtl(this.#fd, this.#probe.to.family, ttl);
    const sentAt = this.#context.now();
    const stamp = realtime();
    const result = send(this.#fd, chunk, option.MSG_DONTWAIT | option.MSG_NOSIGNAL);
    if (result > 0) this.#streamed += result;
    if (result < bytes) {
      // The packet that left does not have the requested size.
      this.#refuse(id, result < 0 ? -result : errno.ENOBUFS);
      return;
    }
    this.#sendings.push({ id, end: this.#streamed, sentAt, stamp });
  }

  inspect(): void {
    const info = readTcpInfo(this.#fd);
    if (info !== null) this.#context.emit({ kind: 'inspected', id: this.#probe.id, at: this.#context.now(), info });
  }

  /** No further event about transmit `id`. */
  forget(id: ProbeId): void {
    this.#sendings = this.#sendings.filter((sending) => sending.id !== id);
  }

  /**
   * Closes gracefully: nothing unread, for which the kernel would send a RST; a TLS close_notify after a whole
   * ClientHello, so that the server's log shows no broken handshake; then a FIN. Where bytes don't get through, no FIN could
   * reach the peer's program either: a RST spares it a connection that hangs.
   */
  close(): void {
    if (this.#state === 'established') this.#closeGracefully();
    this.#context.loop.remove(this.#fd);
    this.#state = 'over';
    closeFd(this.#fd);
  }

  #closeGracefully(): void {
    setTtl(this.#fd, this.#probe.to.family, null);
    this.#receiveAll();
    if ((readTcpInfo(this.#fd)?.unacked ?? 0) > 0) {
      resetOnClose(this.#fd);
    } else if (this.#probe.stream?.protocol === 'tls' && this.#streamed > 0 && this.#streamed === this.#stream.length) {
      send(this.#fd, TLS_CLOSE_NOTIFY, option.MSG_DONTWAIT | option.MSG_NOSIGNAL);
      this.#receiveAll(); // what a neighbour answered meanwhile
    }
  }

  #start(name: Uint8Array): number {
    this.#startedAt = this.#context.now();
    this.#startStamp = realtime();
    const result = this.#context.watched(this.#probe, () => connect(this.#fd, name));
    if (result < 0 && result !== -errno.EINPROGRESS && result !== -errno.ECONNREFUSED) return result;
    const added = this.#context.loop.add(this.#fd, EPOLLIN | EPOLLOUT, (events) => this.#onReady(events));
    if (added < 0) return added;
    // Who is on this machine has answered by now.
    const error = result === -errno.ECONNREFUSED ? errno.ECONNREFUSED : takeError(this.#fd);
    if (error !== 0) this.#onEvents(EPOLLERR, error, true);
    return 0;
  }

  #onReady(events: number): void {
    // Reading the error queue clears SO_ERROR: it comes first.
    const error = events & (EPOLLERR | EPOLLHUP) ? takeError(this.#fd) : 0;
    this.#onEvents(events, error, this.#context.loop.onTime);
  }

  /** `onTime`: what happened, happened now. */
  #onEvents(events: number, error: number, onTime: boolean): void {
    if (events & EPOLLERR) this.#drain();
    if (this.#state === 'connecting') this.#onHandshake(error, onTime);
    if (this.#state !== 'established') return;
    this.#checkAcked(null);
    const reset = error === errno.ECONNRESET || error === errno.EPIPE;
    if (events & EPOLLIN) this.#read();
    if (reset) this.#onReset();
    else if (this.#finished || error === errno.ETIMEDOUT || events & EPOLLHUP) this.#onClosed();
  }

  #onHandshake(error: number, onTime: boolean): void {
    if (error === errno.ECONNREFUSED) {
      const at = this.#context.now();
      this.#end();
      this.#onRefused(at, onTime);
      return;
    }
    const info = readTcpInfo(this.#fd);
    const shaken = error === 0 && (info?.state === 'established' || info?.state === 'close-wait');
    // A RST to a SYN is ECONNREFUSED (tcp_reset): this one came after the handshake, before anyone looked.
    if (info !== null && (shaken || error === errno.ECONNRESET)) {
      this.#onConnected(info);
      if (!shaken) this.#onReset();
      return;
    }
    if (error === 0 && info !== null) return;
    this.#end();
    // No TCP_INFO here (qemu-user): nothing could be measured. Below 0: the socket's state can't be read.
    if (error <= 0) this.#refuse(this.#probe.id, error === 0 ? errno.ENOPROTOOPT : -error);
  }

  /** A RST to the SYN: the target's, or that of whoever answers in its name. */
  #onRefused(at: Millis, onTime: boolean): void {
    const { id, to } = this.#probe;
    const seen = at - this.#startedAt;
    const own = this.#context.isOwn(to.address);
    const again = own ? null : this.#context.checkReset(this.#probe);
    if (again?.fromHere) this.#refuse(id, errno.ECONNREFUSED, 'tcp-reset');
    else {
      const rttMs = onTime ? seen : (again?.rttMs ?? null);
      this.#context.emit({ kind: 'reset', id, at, rttMs, established: false, ...ofRepeatedSyn(rttMs) });
    }
  }

  #onConnected(info: TcpInfo): void {
    this.#state = 'established';
    setTtl(this.#fd, this.#probe.to.family, null);
    const watching = this.#context.loop.modify(this.#fd, EPOLLIN);
    if (watching < 0) {
      this.#end();
      this.#refuse(this.#probe.id, -watching);
      return;
    }
    const at = this.#context.now();
    // The kernel has measured nothing where the SYN was sent more than once and timestamps are off.
    const rttMs = info.rttMs > 0 ? info.rttMs : at - this.#startedAt;
    const replyTtl = readReplyTtl(this.#fd, this.#probe.to.family);
    this.#context.emit({ kind: 'connected', id: this.#probe.id, at, rttMs, info, replyTtl });
  }

  #drain(): void {
    const result = drainErrorQueue(this.#fd, this.#probe.to.family, 0, (entry) => {
      if (entry.kind === 'icmp') this.#onIcmp(entry);
      else if (entry.kind === 'stamp') this.#checkAcked(entry.stamp);
    });
    if (result >= 0 || this.#state === 'over') return;
    this.#end();
    this.#refuse(this.#probe.id, -result);
  }

  #onIcmp({ icmp, errno, quote, stamp }: Extract<QueueEntry, { kind: 'icmp' }>): void {
    if (this.#state !== 'connecting') return;
    const announcedMss = readTcpInfo(this.#fd)?.advMss;
    this.#end();
    if (isOwnReject(this.#probe.to, icmp, (address) => this.#context.isOwn(address))) {
      this.#refuse(this.#probe.id, errno, icmp);
      return;
    }
    const at = this.#context.now();
    const rttMs = roundTrip({ from: this.#startedAt, to: at, fromStamp: this.#startStamp, toStamp: stamp });
    const quotedMss = decodeQuotedMss(quote);
    const syn = { ...(announcedMss !== undefined && { announcedMss }), ...ofRepeatedSyn(rttMs) };
    const quoted = { ...icmp, quotedMss };
    this.#context.emit({ kind: 'icmp', id: this.#probe.id, at, rttMs, icmp: quoted, ...syn });
  }

  /** `stamp`: when the kernel saw an acknowledgement, on the realtime clock; null: the kernel did not say. */
  #checkAcked(stamp: number | null): void {
    if (this.#sendings.length === 0) return;
    const info = readTcpInfo(this.#fd);
    if (info === null) return;
    const acked = info.bytesAcked === null ? (info.unacked === 0 ? this.#streamed : 0) : info.bytesAcked - SYN_BYTES;
    const at = this.#context.now();
    while (this.#sendings[0] !== undefined && this.#sendings[0].end <= acked) {
      const { id, sentAt, stamp: sentStamp } = this.#sendings[0];
      this.#sendings.shift();
      const rttMs = roundTrip({ from: sentAt, to: at, fromStamp: sentStamp, toStamp: stamp });
      this.#context.emit({ kind: 'acked', id, at, rttMs, info });
    }
  }

  #read(): void {
    const before = this.#received;
    const result = this.#receiveAll();
    if (this.#received > before) {
      this.#context.emit({ kind: 'data', id: this.#probe.id, at: this.#context.now(), total: this.#received });
    }
    if (result === -errno.ECONNRESET) this.#onReset();
    else if (result === 0) this.#finished = true;
    else if (this.#received >= MOST_READ && this.#context.loop.modify(this.#fd, 0) < 0) this.#onClosed();
  }

  /** Reads and drops what has come; what the last recv(2) gave, 0 after a FIN. */
  #receiveAll(): number {
    const { bytes, result } = receiveAndDrop(this.#fd, MOST_READ - this.#received);
    this.#received += bytes;
    return result;
  }

  #onReset(): void {
    if (this.#state !== 'established') return;
    this.#end();
    const at = this.#context.now();
    const rttMs = at - this.#startedAt;
    this.#context.emit({ kind: 'reset', id: this.#probe.id, at, rttMs, established: true });
  }

  #onClosed(): void {
    if (this.#state !== 'established') return;
    this.#end();
    this.#context.emit({ kind: 'closed', id: this.#probe.id, at: this.#context.now() });
  }

  #refuse(id: ProbeId, error: number, reject?: Reject): void {
    const refusal = { kind: 'local', id, at: this.#context.now(), errno: errnoName(error), mtu: null } as const;
    this.#context.emit({ ...refusal, ...(reject !== undefined && { reject }) });
  }

  /** No more is to be heard of this connection; it stays open for `inspect`. */
  #end(): void {
    this.#state = 'over';
    this.#context.loop.remove(this.#fd);
  }
}
