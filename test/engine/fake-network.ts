/**
 * The network port as a pure fake over one declared path: commands in, events with their virtual times out. TCP as far as the
 * engine can see it: SYNs again after 1 and 3 s, segments again after about 0.2, 0.4 and 0.9 s, and a route cache
 * that every too-big message narrows (Linux, ip_rt_update_pmtu).
 */
import type {
  Command,
  ConnectProbe,
  DatagramProbe,
  Destination,
  IcmpError,
  Millis,
  NetEvent,
  ProbeId,
  Transmit,
} from '../../src/net/network.ts';
import { FakeConnection } from './fake-connection.ts';
import {
  arrivingTtl,
  type FakePath,
  type FakeTcp,
  ICMP,
  icmpReturns,
  routeOf,
  TARGET,
  travel,
  Weather,
  wayMs,
} from './fake-path.ts';

/** A packet that came to the target, for counting. */
export interface Arrival {
  readonly at: Millis;
  readonly transport: 'udp' | 'echo' | 'tcp';
  readonly size: number;
  /** The probe's, or the connection's. */
  readonly id: ProbeId;
  readonly syn: boolean;
}

interface Datagram {
  readonly probe: DatagramProbe;
  answered: boolean;
}

/** Least ICMP-told MTU that Linux believes: net.ipv4.route.min_pmtu, and IPv6's minimum. */
const LEAST_BELIEVED = { 4: 552, 6: 1280 } as const;

export class FakeNetwork {
  readonly path: FakePath;
  readonly weather: Weather;
  readonly arrivals: Arrival[] = [];
  /** The path MTU that the kernel would use now. */
  routeMtu: number;
  now: Millis = 0;
  readonly #agenda: { readonly at: Millis; readonly run: () => void }[] = [];
  #events: NetEvent[] = [];
  readonly #datagrams = new Map<ProbeId, Datagram>();
  readonly #connections = new Map<ProbeId, FakeConnection>();

  constructor(path: FakePath, seed: number) {
    this.path = path;
    this.weather = new Weather(path, seed);
    this.routeMtu = routeOf(path).routeMtu;
  }

  /** When something happens next; null: nothing is under way. */
  get nextAt(): Millis | null {
    if (this.#events.length > 0) return this.now;
    return this.#agenda.length > 0 ? Math.min(...this.#agenda.map(({ at }) => at)) : null;
  }

  /** Lets time pass to `now` and gives what was seen meanwhile, in its order. */
  advance(now: Millis): NetEvent[] {
    for (;;) {
      const due = this.#agenda.filter(({ at }) => at <= now);
      const [next] = due.sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#agenda.splice(this.#agenda.indexOf(next), 1);
      this.now = next.at;
      next.run();
    }
    this.now = now;
    const events = this.#events;
    this.#events = [];
    return events;
  }

  at(at: Millis, run: () => void): void {
    this.#agenda.push({ at, run });
  }

  emit(event: NetEvent): void {
    this.#events.push(event);
  }

  execute(command: Command): void {
    switch (command.kind) {
      case 'datagram':
        this.#sendDatagram(command);
        break;
      case 'connect':
        this.#connect(command);
        break;
      case 'transmit':
        this.#transmit(command);
        break;
      case 'inspect':
        this.#connections.get(command.connection)?.inspect();
        break;
      case 'close':
        this.#datagrams.delete(command.id);
        this.#connections.get(command.id)?.close();
        this.#connections.delete(command.id);
        this.#events = this.#events.filter((event) => !('id' in event) || event.id !== command.id);
        break;
      default:
        command satisfies never;
    }
  }

  /** What the kernel learns of a too-big message, whatever it was about. */
  learn({ type, mtu }: IcmpError): void {
    const { family } = this.path;
    if (type !== ICMP[family].tooBig.type || mtu === null) return;
    this.routeMtu = Math.min(this.routeMtu, Math.max(mtu, LEAST_BELIEVED[family]));
  }

  /** Counts the connections that a port accepted, and those that spoke to it. */
  readonly counts = { accepted: 0, spoke: 0 };

  readonly turns = new Turns();

  serviceAt(port: number): FakeTcp | 'closed' | undefined {
    return this.path.target.tcp?.[port];
  }

  #refuse(id: ProbeId, errno: string, mtu: number | null): void {
    this.emit({ kind: 'local', id, at: this.now, errno, mtu });
  }

  #connect(probe: ConnectProbe): void {
    const { refusesLocally } = this.path;
    if (refusesLocally === undefined) this.#connections.set(probe.id, new FakeConnection(this, probe));
    else this.#refuse(probe.id, refusesLocally, null);
  }

  #transmit(command: Transmit): void {
    const connection = this.#connections.get(command.connection);
    if (connection) connection.transmit(command);
    else this.#refuse(command.id, 'EBADF', null);
  }

  #sendDatagram(probe: DatagramProbe): void {
    const { refusesLocally } = this.path;
    const { interfaceMtu } = routeOf(this.path);
    const tooLarge = interfaceMtu !== null && probe.size > interfaceMtu;
    const errno = refusesLocally ?? (tooLarge ? 'EMSGSIZE' : null);
    if (errno !== null) {
      this.#refuse(probe.id, errno, errno === 'EMSGSIZE' ? interfaceMtu : null);
      return;
    }
    const datagram = { probe, answered: false };
    this.#datagrams.set(probe.id, datagram);
    const sentAt = this.now;
    const transport = probe.protocol;
    const fate = travel(this.path, this.weather, {
      at: sentAt,
      transport,
      ttl: probe.ttl,
      size: probe.size,
      mss: null,
      flow: probe.flow,
    });
    if (fate.kind === 'lost') return;
    this.at(fate.at, () => {
      if (fate.kind === 'arrived') this.#reachTarget(datagram, sentAt);
      else this.#receiveIcmp(datagram, sentAt, fate.icmp, fate.shortQuote && transport === 'udp');
    });
  }

  #reachTarget(datagram: Datagram, sentAt: Millis): void {
    const { path, weather } = this;
    const { probe } = datagram;
    const { target, family } = path;
    this.arrivals.push({ at: this.now, transport: probe.protocol, size: probe.size, id: probe.id, syn: false });
    const backAt = this.now + wayMs(path);
    const replyTtl = arrivingTtl(path, probe.protocol);
    const service = serviceOf(path, probe);
    if (service === null) return;
    if (service !== 'closed') {
      const echoed = service === 'echo' || (service === 'udp' && target.udp === 'echo');
      if (weather.loses('back') || (service === 'echo' && !icmpReturns(path, family === 4 ? 0 : 129))) return;
      if (echoed && probe.size > (path.reverseMtu ?? Number.POSITIVE_INFINITY)) return;
      this.at(backAt, () => {
        if (!this.#datagrams.has(probe.id)) return;
        if (target.udp === 'words' && this.#rivals(probe)) {
          this.emit({ kind: 'unidentified', to: probe.to, flow: probe.flow, at: this.now, icmp: null });
          return;
        }
        datagram.answered = true;
        const { now } = this;
        const from = TARGET[family];
        this.emit({ kind: 'answer', id: probe.id, at: now, rttMs: now - sentAt, from, replyTtl, service });
      });
      return;
    }
    const { closed } = ICMP[family];
    if (!icmpReturns(path, closed.type)) return;
    if (!weather.allows('target', target.closedLimit, this.now) || weather.loses('back')) return;
    const icmp = { from: TARGET[family], ...closed, replyTtl, mtu: null, mplsLabels: [], quotedMss: null };
    this.at(backAt, () => this.#receiveIcmp(datagram, sentAt, icmp, false));
  }

  /** Whether an answer that names no probe may as well be for another of the same flow. */
  #rivals({ flow, ttl }: DatagramProbe): boolean {
    return [...this.#datagrams.values()].some(
      ({ probe, answered }) => !answered && probe.flow === flow && probe.ttl !== ttl,
    );
  }

  #receiveIcmp(datagram: Datagram, sentAt: Millis, icmp: IcmpError, shortQuote: boolean): void {
    const { probe } = datagram;
    const { now } = this;
    this.learn(icmp);
    if (!this.#datagrams.has(probe.id)) return;
    const alike = [...this.#datagrams.values()].filter(
      (other) => other.probe.flow === probe.flow && other.probe.port === probe.port && !other.answered,
    );
    const to: Destination = probe.to;
    if (shortQuote && alike.length > 1) {
      this.emit({ kind: 'unidentified', to, flow: probe.flow, at: now, icmp });
      return;
    }
    datagram.answered = true;
    this.emit({ kind: 'icmp', id: probe.id, at: now, rttMs: now - sentAt, icmp });
  }
}

/** Who is served by a server that takes few clients at a time. */
class Turns {
  readonly #served = new Set<FakeConnection>();
  readonly #waiting: { readonly connection: FakeConnection; readonly serve: () => void }[] = [];

  take(most: number, connection: FakeConnection, serve: () => void): void {
    if (this.#served.size >= most) {
      this.#waiting.push({ connection, serve });
      return;
    }
    this.#served.add(connection);
    serve();
  }

  leave(connection: FakeConnection): void {
    const waits = this.#waiting.findIndex((waiting) => waiting.connection === connection);
    if (waits >= 0) this.#waiting.splice(waits, 1);
    if (!this.#served.delete(connection)) return;
    const next = this.#waiting.shift();
    if (!next) return;
    this.#served.add(next.connection);
    next.serve();
  }
}

/** What of the target answers a datagram, and how; null: nothing. */
function serviceOf(
  { target, family }: FakePath,
  probe: DatagramProbe,
): 'closed' | 'udp' | 'echo' | 'quic' | 'dns' | null {
  if (probe.protocol === 'echo') return target.echo ? 'echo' : null;
  if (probe.content === 'quic' && target.quic) {
    const { quicMost = Number.POSITIVE_INFINITY } = target;
    return probe.size >= 1200 + (family === 4 ? 28 : 48) && probe.size <= quicMost ? 'quic' : null;
  }
  if (probe.content === 'dns' && target.dns) return 'dns';
  if (target.udp === 'echo' || target.udp === 'words') return 'udp';
  return (target.udp ?? 'closed') === 'closed' ? 'closed' : null;
}
