/** The network of network.ts over this machine's own sockets, without privilege. */
import { constants } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { requestStamps } from '../linux/kernel-stamps.ts';
import { closeFd, errnoName } from '../linux/libc.ts';
import { Loop } from '../linux/loop.ts';
import { isOwnAddress } from '../linux/own-address.ts';
import { randomBytes, randomWord } from '../linux/random.ts';
import { lookUpRoute } from '../linux/route.ts';
import type {
  Command,
  ConnectProbe,
  DatagramProbe,
  Destination,
  Errno,
  Millis,
  NetEvent,
  Network,
  ProbeId,
} from '../network.ts';
import { NO_DESCRIPTORS } from '../wire/errno.ts';
import type { Context } from './context.ts';
import type { DatagramProtocol } from './datagram-protocol.ts';
import { DatagramSocket } from './datagram-socket.ts';
import { ping } from './ping.ts';
import { checkReset, type ResetCheck } from './reset-check.ts';
import { TcpSocket } from './tcp-socket.ts';
import { udp } from './udp.ts';
import { SilentDestinations, sendWatched } from './unsent.ts';

const DATAGRAM_PROTOCOLS = { udp, echo: ping } satisfies Record<DatagramProbe['protocol'], DatagramProtocol>;
/** Packets that come faster than they are read must not hold up Node's own loop for longer: its timers bound a run, and signals come through it. */
const LONGEST_TURN: Millis = 50;

/**
 * Opens the network: nothing is sent yet.
 *
 * @throws NetworkUnavailable where the machine lacks epoll or random numbers; what it lacks otherwise comes as `local` events
 */
export function openNetwork(): Network {
  return new SocketNetwork();
}

class SocketNetwork implements Network, Context {
  /** Before the loop: where the kernel refuses them nothing is open yet that would stay so. */
  readonly secrets = { word: randomWord(), quicSourceId: randomBytes(8) };
  readonly loop = new Loop();
  /** Before names are looked up and anything is sent: by the first answer the kernel stamps. Below 0: refused. */
  #stamping = requestStamps();
  readonly queue = { stuck: false };
  /** By destination, source and flow. */
  readonly #flows = new Map<string, DatagramSocket>();
  readonly #datagrams = new Map<ProbeId, DatagramSocket>();
  readonly #connections = new Map<ProbeId, TcpSocket>();
  /** The connection that each transmit went over. */
  readonly #transmits = new Map<ProbeId, TcpSocket>();
  readonly #own = new Map<string, boolean>();
  /** By destination, source and port. */
  readonly #resetChecks = new Map<string, ResetCheck>();
  readonly #silent = new SilentDestinations();
  #events: NetEvent[] = [];
  #woken = false;
  #closed = false;
  /** When Node's own loop last ran. */
  #turnBegan = performance.now();
  /** Why epoll_wait fails, so that no answer can be read any more; null: it works. */
  #pollErrno: Errno | null = null;

  heardAt = performance.now();

  now(): Millis {
    return performance.now();
  }

  route(to: Destination): ReturnType<Network['route']> {
    return this.#sparing(
      () => lookUpRoute(to),
      (found) => ('errno' in found ? found.errno : null),
    );
  }

  isOwn(address: string): boolean {
    const known = this.#own.get(address) ?? isOwnAddress(address);
    this.#own.set(address, known);
    return known;
  }

  checkReset(probe: ConnectProbe): ResetCheck {
    const key = [probe.to.address, probe.to.source ?? '', probe.port].join(' ');
    const known = this.#resetChecks.get(key);
    if (known !== undefined) return { ...known, rttMs: null };
    const check = checkReset(probe);
    this.#resetChecks.set(key, check);
    return check;
  }

  watched(probe: ConnectProbe | DatagramProbe, send: () => number): number {
    const { id, kind, to, port } = probe;
    const key = [kind, to.address, to.source ?? '', port].join(' ');
    const watch = this.#silent.recordSent(id, key, kind === 'connect' ? 1 : probe.size, this.now());
    return watch ? sendWatched(to.family, send) : send();
  }

  execute(command: Command): void {
    if (this.#pollErrno !== null && command.kind !== 'inspect' && command.kind !== 'close') {
      this.#reportPollFailure(command.id, this.#pollErrno);
      return;
    }
    switch (command.kind) {
      case 'datagram':
        this.#sendDatagram(command);
        break;
      case 'connect':
        this.#connect(command);
        break;
      case 'transmit': {
        const connection = this.#connections.get(command.connection);
        if (connection === undefined) {
          this.#refuse(command.id, -constants.errno.ENOTCONN);
          return;
        }
        this.#transmits.set(command.id, connection);
        connection.transmit(command);
        break;
      }
      case 'inspect':
        this.#connections.get(command.connection)?.inspect();
        break;
      case 'close':
        this.#forget(command.id);
        break;
      default:
        command satisfies never;
    }
  }

  async wait(until: Millis | null): Promise<readonly NetEvent[]> {
    if (this.now() - this.#turnBegan > LONGEST_TURN) {
      await setImmediate();
      this.#turnBegan = this.now();
    }
    if (!this.#closed) this.#dispatch();
    while (this.#events.length === 0 && !this.#woken && !this.#closed) {
      const left = until === null ? null : until - this.heardAt;
      if (left !== null && left <= 0) break;
      await this.loop.ready(left, this.#pollErrno !== null);
      this.#turnBegan = this.now();
      if (!this.#closed) this.#dispatch();
    }
    this.#woken = false;
    const events = this.#events;
    this.#events = [];
    return events;
  }

  #dispatch(): void {
    const lookedAt = this.now();
    const result = this.#pollErrno === null ? this.loop.dispatch() : 0;
    this.heardAt = lookedAt;
    if (result >= 0) return;
    this.#pollErrno = errnoName(-result);
    const pending = [...this.#datagrams.keys(), ...this.#connections.keys(), ...this.#transmits.keys()];
    for (const id of pending) this.#reportPollFailure(id, this.#pollErrno);
  }

  #reportPollFailure(id: ProbeId, errno: Errno): void {
    this.emit({ kind: 'local', id, at: this.now(), errno, mtu: null, doing: 'waiting for answers (epoll_wait)' });
  }

  wake(): void {
    this.#woken = true;
    this.loop.wake();
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#closeStamping();
    for (const socket of this.#flows.values()) socket.close();
    for (const connection of this.#connections.values()) connection.close();
    this.loop.wake();
    this.loop.close();
  }

  emit(event: NetEvent): void {
    if (event.kind === 'icmp' || event.kind === 'answer' || event.kind === 'connected' || event.kind === 'reset')
      this.#silent.recordReply(event.id);
    this.#events.push(event);
    this.loop.wake();
  }

  /** Whether it was open. Open sockets request stamps as well. */
  #closeStamping(): boolean {
    if (this.#stamping < 0) return false;
    closeFd(this.#stamping);
    this.#stamping = -1;
    return true;
  }

  #spareDescriptors(): boolean {
    const freed = this.#closeStamping();
    const idle = [...this.#flows].filter(([, socket]) => socket.idle);
    for (const [key, socket] of idle) {
      socket.close();
      this.#flows.delete(key);
    }
    return freed || idle.length > 0;
  }

  #sendDatagram(probe: DatagramProbe): void {
    const { to, flow, protocol } = probe;
    const key = [protocol, to.address, to.source ?? '', flow].join(' ');
    const socket = this.#flows.get(key) ?? this.#openFlow(probe);
    if (typeof socket === 'number') {
      this.#refuse(probe.id, socket);
      return;
    }
    this.#flows.set(key, socket);
    this.#datagrams.set(probe.id, socket);
    socket.send(probe);
  }

  #openFlow({ to, flow, protocol }: DatagramProbe): DatagramSocket | number {
    const kind = DATAGRAM_PROTOCOLS[protocol];
    const fd = this.#sparing(() => kind.open(to), errnoOf);
    return fd < 0 ? fd : DatagramSocket.open(this, kind, to, flow, fd);
  }

  #connect(probe: ConnectProbe): void {
    const connection = this.#sparing(() => TcpSocket.open(this, probe), errnoOf);
    if (typeof connection === 'number') {
      this.#refuse(probe.id, connection);
      return;
    }
    this.#connections.set(probe.id, connection);
  }

  /** Tries once more where descriptors ran out and idle ones could be freed. */
  #sparing<T>(attempt: () => T, failure: (result: T) => Errno | null): T {
    const result = attempt();
    const errno = failure(result);
    return errno !== null && NO_DESCRIPTORS.has(errno) && this.#spareDescriptors() ? attempt() : result;
  }

  #refuse(id: ProbeId, result: number): void {
    this.emit({ kind: 'local', id, at: this.now(), errno: errnoName(-result), mtu: null });
  }

  #forget(id: ProbeId): void {
    this.#datagrams.get(id)?.forget(id);
    this.#datagrams.delete(id);
    this.#transmits.get(id)?.forget(id);
    this.#transmits.delete(id);
    this.#connections.get(id)?.close();
    this.#connections.delete(id);
    this.#silent.forget(id);
    this.#events = this.#events.filter((event) => !('id' in event) || event.id !== id);
  }
}

/** Of what is an errno below 0 where it failed. */
function errnoOf(result: unknown): Errno | null {
  return typeof result === 'number' && result < 0 ? errnoName(-result) : null;
}
