/**
 * One socket of one flow to one destination: sends datagram probes and reports the outcome of each. Unconnected, so that an ICMP
 * error reaches it even where a NAT left its quoted source address changed; facts from ip(7), ipv6(7), timestamping.rst.
 */
import { constants } from 'node:os';
import { socketAddressOf } from '../linux/endpoint.ts';
import { arrivalStamp, arrivalTtl, drainErrorQueue, type QueueEntry } from '../linux/error-queue.ts';
import { closeFd, EHOSTDOWN, ENONET, errnoName, getOption, realtime, setOption } from '../linux/libc.ts';
import { EPOLLERR, EPOLLIN } from '../linux/loop.ts';
import { compose, receiveFrom, sendTo } from '../linux/message.ts';
import { isOwnReject } from '../linux/own-address.ts';
import * as option from '../linux/socket-options.ts';
import { IP } from '../linux/socket-options.ts';
import type { DatagramProbe, Destination, Millis, ProbeId, Reject } from '../network.ts';
import { canonicalIp } from '../wire/ip-address.ts';
import type { SocketAddress } from '../wire/sockaddr.ts';
import { type Context, roundTrip } from './context.ts';
import { configureDatagrams, DATAGRAM_STAMPS } from './datagram-options.ts';
import type { DatagramProtocol, IdentifiedReply } from './datagram-protocol.ts';

const { errno } = constants;

const DATAGRAMS_AT_ONCE = 256;
/** A pending ICMP error makes a send fail once; that many tries outlast those that arrive in between. */
const SEND_TRIES = 16;
/** A send fails with these only because of an ICMP error that was received (icmp_err_convert). */
const REMOTE: ReadonlySet<number> = new Set([errno.ECONNREFUSED, errno.ENOPROTOOPT, errno.EPROTO, EHOSTDOWN, ENONET]);
/** Waits before trying again where the machine is out of buffers, milliseconds. */
const BUSY_WAITS: readonly Millis[] = [1, 2, 4, 8, 16];
const BUSY: ReadonlySet<number> = new Set([errno.EAGAIN, errno.ENOBUFS]);

interface Sent {
  readonly probe: DatagramProbe;
  readonly key: number | null;
  sentAt: Millis;
  /** Realtime: just before the send, then the kernel's own stamp of it. */
  stamp: number;
  answered: boolean;
}

export class DatagramSocket {
  readonly #context: Context;
  readonly #protocol: DatagramProtocol;
  readonly #to: Destination;
  readonly #address: string;
  readonly #flow: number;
  readonly #fd: number;
  readonly #sent = new Map<ProbeId, Sent>();
  readonly #byKey = new Map<number, ProbeId>();
  /** Probes by the key that the kernel's stamp of their sending will carry. */
  #awaitingStamp = new Map<number, Sent>();
  #nextStampKey = 0;
  #closed = false;

  /** Takes over `fd`, as `protocol.open` made it; -errno where the kernel refuses what probes need, and `fd` is closed then. */
  static open(
    context: Context,
    protocol: DatagramProtocol,
    to: Destination,
    flow: number,
    fd: number,
  ): DatagramSocket | number {
    const socket = new DatagramSocket(context, protocol, to, flow, fd);
    const result =
      configureDatagrams(fd, to.family) || context.loop.add(fd, EPOLLIN, (events) => socket.#onReady(events));
    if (result >= 0) return socket;
    closeFd(fd);
    return result;
  }

  private constructor(context: Context, protocol: DatagramProtocol, to: Destination, flow: number, fd: number) {
    this.#context = context;
    this.#protocol = protocol;
    this.#to = to;
    this.#address = canonicalIp(to.address).split('%')[0] ?? '';
    this.#flow = flow;
    this.#fd = fd;
  }

  /** Nothing waits for an answer here. */
  get idle(): boolean {
    return this.#sent.size === 0;
  }

  send(probe: DatagramProbe): void {
    const name = socketAddressOf(this.#to, probe.port);
    if (name === null) {
      this.#refuse(probe.id, errno.EINVAL, null);
      return;
    }
    const sent = { probe, key: this.#protocol.keyFor(probe), sentAt: 0, stamp: 0, answered: false };
    this.#sent.set(probe.id, sent);
    if (sent.key !== null) this.#byKey.set(sent.key, probe.id);
    this.#trySend(sent, name, 0);
  }

  forget(id: ProbeId): void {
    const key = this.#sent.get(id)?.key ?? null;
    this.#sent.delete(id);
    if (key !== null && this.#byKey.get(key) === id) this.#byKey.delete(key);
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#sent.clear();
    this.#context.loop.remove(this.#fd);
    closeFd(this.#fd);
  }

  #trySend(sent: Sent, name: Uint8Array, busyTries: number): void {
    let error = 0;
    let pending = true;
    for (let tries = 0; tries < SEND_TRIES && pending; tries++) {
      if (sent.answered) return; // the machine itself rejected it by ICMP
      // Takes a pending error, which would fail the send. Its message stays in the queue: reading it all may take long.
      getOption(this.#fd, option.SOL_SOCKET, option.SO_ERROR);
      error = -this.#sendOnce(sent, name);
      if (error <= 0) return;
      this.#restartStamps();
      if (REMOTE.has(error)) continue;
      const { mtuHere, errnos } = this.#drain();
      if (error === errno.EMSGSIZE && mtuHere !== null) {
        this.#refuse(sent.probe.id, error, mtuHere);
        return;
      }
      pending = errnos.has(error);
    }
    // Where errors from the network come faster than packets can be sent, none is this machine's refusal.
    if (pending) error = errno.EAGAIN;
    const wait = BUSY.has(error) && !this.#context.queue.stuck ? BUSY_WAITS[busyTries] : undefined;
    if (wait === undefined) {
      if (BUSY.has(error)) this.#context.queue.stuck = true;
      this.#refuse(sent.probe.id, error, null);
      return;
    }
    setTimeout(() => {
      if (this.#sent.has(sent.probe.id)) this.#trySend(sent, name, busyTries + 1);
    }, wait);
  }

  #sendOnce(sent: Sent, name: Uint8Array): number {
    const { probe, key } = sent;
    const { level, sendTtl } = IP[this.#to.family];
    const length = this.#protocol.payloadSize(probe);
    if (length > option.LARGEST_PACKET) return -errno.EMSGSIZE;
    this.#protocol.encode(compose(length), probe, key, this.#context.secrets);
    sent.stamp = realtime();
    sent.sentAt = this.#context.now();
    const ttl = probe.ttl === null ? null : { level, type: sendTtl, value: probe.ttl };
    const send = () => sendTo(this.#fd, name, length, ttl);
    const result = this.#protocol.hidesLocalDrops(this.#to.family) ? this.#context.watched(probe, send) : send();
    if (result >= 0) {
      this.#context.queue.stuck = false;
      this.#awaitingStamp.set(this.#nextStampKey++, sent);
    }
    return result;
  }

  /** A failed send may or may not have used up a key, by kernel version: enabling OPT_ID anew starts them at 0. */
  #restartStamps(): void {
    setOption(this.#fd, option.SOL_SOCKET, option.SO_TIMESTAMPING, DATAGRAM_STAMPS & ~option.SOF_TIMESTAMPING_OPT_ID);
    setOption(this.#fd, option.SOL_SOCKET, option.SO_TIMESTAMPING, DATAGRAM_STAMPS);
    this.#awaitingStamp = new Map();
    this.#nextStampKey = 0;
  }

  #refuse(id: ProbeId, error: number, mtu: number | null, reject?: Reject): void {
    this.forget(id);
    const refusal = { kind: 'local', id, at: this.#context.now(), errno: errnoName(error), mtu } as const;
    this.#context.emit(reject === undefined ? refusal : { ...refusal, reject });
  }

  #onReady(events: number): void {
    if (events & EPOLLERR) this.#drain();
    if (events & EPOLLIN) this.#receive();
  }

  /** Empties the error queue; the local MTU where an entry told one, and the errnos of what came from the network. */
  #drain(): { readonly mtuHere: number | null; readonly errnos: ReadonlySet<number> } {
    let mtuHere: number | null = null;
    const errnos = new Set<number>();
    const result = drainErrorQueue(this.#fd, this.#to.family, this.#protocol.unquotedHeader, (entry) => {
      if (entry.kind === 'icmp') {
        errnos.add(entry.errno);
        this.#onIcmp(entry);
      } else if (entry.kind === 'stamp') this.#onStamp(entry.key, entry.stamp);
      else mtuHere = entry.mtu;
    });
    if (result < 0) this.#onUnreadable(-result);
    return { mtuHere, errnos };
  }

  /** What comes can't be read: nothing is known of what was sent. */
  #onUnreadable(error: number): void {
    for (const id of [...this.#sent.keys()]) this.#refuse(id, error, null);
  }

  #onStamp(key: number, stamp: number): void {
    const sent = this.#awaitingStamp.get(key);
    this.#awaitingStamp.delete(key);
    if (sent !== undefined && stamp >= sent.stamp) sent.stamp = stamp;
  }

  #onIcmp({ icmp, errno: error, to, quote, stamp }: Extract<QueueEntry, { kind: 'icmp' }>): void {
    const identity = this.#protocol.identifyQuote(quote, this.#to.family, this.#naming());
    if (identity.kind === 'foreign') return;
    if (identity.kind === 'short' && to?.address !== this.#address) return;
    const candidates = identity.kind === 'probe' ? [this.#sent.get(identity.id)] : this.#likely(to);
    const [sent] = candidates;
    if (sent === undefined) return;
    const at = this.#context.now();
    if (candidates.length > 1) {
      this.#context.emit({ kind: 'unidentified', to: this.#to, flow: this.#flow, at, icmp });
      return;
    }
    if (sent.answered) return;
    sent.answered = true;
    const rejected = isOwnReject(this.#to, icmp, (address) => this.#context.isOwn(address));
    if (rejected) this.#refuse(sent.probe.id, error, null, icmp);
    else this.#context.emit({ kind: 'icmp', id: sent.probe.id, at, rttMs: this.#rtt(sent, at, stamp), icmp });
  }

  /** Probes that an ICMP error about a packet to `name` may mean: unanswered ones to its port, or the only one there was. */
  #likely(name: SocketAddress | null): Sent[] {
    const all = name === null ? [] : this.#toPort(name);
    return all.length === 1 ? all : all.filter((sent) => !sent.answered);
  }

  #receive(): void {
    let failures = 0;
    for (let count = 0; count < DATAGRAMS_AT_ONCE; count++) {
      const received = receiveFrom(this.#fd, 0);
      if (received === -errno.EAGAIN) return;
      if (typeof received === 'number') {
        // A pending error is reported once, through the queue.
        if (++failures === DATAGRAMS_AT_ONCE) this.#onUnreadable(-received);
        continue;
      }
      const { name, data, control } = received;
      if (name === null) continue;
      const fromTarget = name.address === this.#address && this.#toPort(name).length > 0;
      const answer = this.#protocol.identifyReply(data, this.#to.family, this.#naming(), fromTarget);
      if (answer !== null) this.#onAnswer(answer, name, arrivalTtl(this.#to.family, control), arrivalStamp(control));
    }
  }

  #onAnswer(
    { identity, service }: IdentifiedReply,
    name: SocketAddress,
    replyTtl: number | null,
    stamp: number | null,
  ): void {
    if (identity.kind === 'foreign') return;
    const named = identity.kind === 'probe' ? this.#sent.get(identity.id) : undefined;
    const candidates =
      identity.kind === 'short' ? this.#toPort(name).filter(({ answered }) => !answered) : named ? [named] : [];
    const [sent] = candidates;
    if (sent === undefined) return;
    const at = this.#context.now();
    // Where hops are counted even one that was answered counts: its answer may come twice.
    const rivals = identity.kind === 'probe' ? [] : sent.probe.ttl === null ? candidates : this.#toPort(name);
    if (rivals.some(({ probe }) => probe.ttl !== sent.probe.ttl || probe.size !== sent.probe.size)) {
      this.#context.emit({ kind: 'unidentified', to: this.#to, flow: this.#flow, at, icmp: null });
      return;
    }
    sent.answered = true;
    const answer = { kind: 'answer', id: sent.probe.id, at, from: name.address, replyTtl, service } as const;
    const repeated = candidates.length > 1 ? ({ repeated: true } as const) : {};
    this.#context.emit({ ...answer, rttMs: this.#rtt(sent, at, stamp), ...repeated });
  }

  /** Probes to `name`'s port, oldest first. */
  #toPort(name: SocketAddress): Sent[] {
    return [...this.#sent.values()].filter(({ probe }) => this.#protocol.matchesPort(name, probe.port));
  }

  #rtt(sent: Sent, at: Millis, stamp: number | null): Millis {
    return roundTrip({ from: sent.sentAt, to: at, fromStamp: sent.stamp, toStamp: stamp });
  }

  #naming() {
    return { secrets: this.#context.secrets, byKey: this.#byKey };
  }
}
