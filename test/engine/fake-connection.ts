/** One TCP connection of the fake network: handshake, exact segments, acknowledgements, the peer's answer. */
import type { ConnectProbe, IcmpError, Millis, ProbeId, TcpInfo, Transmit } from '../../src/net/network.ts';
import type { FakeNetwork } from './fake-network.ts';
import { arrivingTtl, type FakeTcp, type Fate, travel, wayMs } from './fake-path.ts';

/** When a SYN leaves again, milliseconds after the first. */
const SYN_AGAIN: readonly Millis[] = [1000, 3000];
/** When an unacknowledged segment leaves again, milliseconds after the first. */
const SEGMENT_AGAIN: readonly Millis[] = [210, 430, 900, 1900, 3800, 7600];
const TCP_HEADERS = { 4: 40, 6: 60 } as const;
const TIMESTAMPS = 12;
/** Linux's usual first window, bytes, and net.ipv4.tcp_base_mss. */
const WINDOW = 64_240;
const PROBING_BASE = 1024;
/** What TCP_INFO says of each state. */
const STATES = { established: 'established', connecting: 'other', over: 'closed' } as const;

interface Segment {
  readonly start: number;
  readonly end: number;
}

export class FakeConnection {
  readonly #network: FakeNetwork;
  readonly #probe: ConnectProbe;
  readonly #openedAt: Millis;
  #state: 'connecting' | 'established' | 'over' = 'connecting';
  #service: FakeTcp = {};
  /** The MSS that the peer's SYN/ACK carried here, and ours as it came there. */
  #peerMss = 0;
  #ourMss = 0;
  #ttl: number | null;
  #rttMs: Millis = 0;
  #sent = 0;
  #segments: Segment[] = [];
  #sendings: { readonly id: ProbeId; readonly end: number; readonly sentAt: Millis }[] = [];
  #acked = 0;
  /** What the peer holds: `#taken` bytes in order, and pieces beyond. */
  #taken = 0;
  #pieces: Segment[] = [];
  #answered = false;
  #ackPending = false;
  #received = 0;
  #retransmissions = 0;
  #progress = 0;

  constructor(network: FakeNetwork, probe: ConnectProbe) {
    this.#network = network;
    this.#probe = probe;
    this.#ttl = probe.ttl;
    this.#openedAt = network.now;
    this.#sendSyn();
    for (const after of SYN_AGAIN) network.at(network.now + after, () => this.#sendSyn());
  }

  inspect(): void {
    const { now } = this.#network;
    this.#network.emit({ kind: 'inspected', id: this.#probe.id, at: now, info: this.#info() });
  }

  close(): void {
    this.#state = 'over';
    const network = this.#network;
    network.at(network.now + this.#wayMs, () => network.turns.leave(this));
    this.#sendings = [];
  }

  transmit({ id, bytes, ttl }: Transmit): void {
    const { now } = this.#network;
    const streamed = this.#probe.stream?.bytes ?? 0;
    if (this.#state !== 'established' || this.#sent + bytes > streamed) {
      const errno = this.#state === 'established' ? 'EMSGSIZE' : 'ENOTCONN';
      this.#network.emit({ kind: 'local', id, at: now, errno, mtu: null });
      return;
    }
    this.#ttl = ttl;
    const idle = this.#segments.length === 0;
    const end = this.#sent + bytes;
    const segments = this.#cut({ start: this.#sent, end });
    this.#segments.push(...segments);
    this.#sent = end;
    this.#sendings.push({ id, end, sentAt: now });
    for (const segment of segments) this.#sendSegment(segment);
    if (idle) this.#startTimer();
  }

  get #headers(): number {
    return TCP_HEADERS[this.#network.path.family];
  }

  get #options(): number {
    return this.#service.timestamps === false ? 0 : TIMESTAMPS;
  }

  get #sndMss(): number {
    const { path, routeMtu } = this.#network;
    const { window = WINDOW } = this.#service;
    const most = path.mtuProbing ? PROBING_BASE : routeMtu - this.#headers;
    return Math.min(this.#peerMss - this.#options, most - this.#options, window >> 1);
  }

  /** How far the way of this connection is. */
  get #wayMs(): Millis {
    const { path } = this.#network;
    if (path.proxyTtl === undefined) return wayMs(path);
    return path.routers.slice(0, path.proxyTtl).reduce((sum, { delayMs }) => sum + (delayMs ?? 1), 0);
  }

  #travel(size: number, mss: number | null): Fate {
    const { path, weather, now } = this.#network;
    return travel(path, weather, { at: now, transport: 'tcp', ttl: this.#ttl, size, mss, flow: 1000 + this.#probe.id });
  }

  #arrived(size: number, syn: boolean): void {
    const { now, arrivals, path } = this.#network;
    if (path.proxyTtl === undefined) arrivals.push({ at: now, transport: 'tcp', size, id: this.#probe.id, syn });
  }

  #clamped(mss: number): number {
    const clamps = this.#network.path.routers.flatMap(({ clampsMss }) => clampsMss ?? []);
    return Math.min(mss, ...clamps);
  }

  #sendSyn(): void {
    if (this.#state !== 'connecting') return;
    const network = this.#network;
    const size = this.#headers + 20;
    const sentAt = network.now;
    const announced = this.#probe.maxSeg ?? network.routeMtu - this.#headers;
    const fate = this.#travel(size, announced);
    if (fate.kind === 'lost') return;
    network.at(fate.at, () => {
      if (fate.kind === 'arrived') {
        this.#takeSyn(size, fate.mss ?? announced, sentAt);
        return;
      }
      network.learn(fate.icmp);
      if (this.#state !== 'connecting') return;
      this.#state = 'over';
      const { now } = network;
      const { id } = this.#probe;
      network.emit({
        kind: 'icmp',
        id,
        at: now,
        rttMs: now - this.#openedAt,
        icmp: fate.icmp,
        announcedMss: announced,
      });
    });
  }

  #takeSyn(size: number, mss: number, sentAt: Millis): void {
    const network = this.#network;
    const { id, port, minTtl } = this.#probe;
    this.#arrived(size, true);
    const service = network.serviceAt(port);
    const ttl = arrivingTtl(network.path, 'tcp');
    if (service === undefined || network.weather.loses('back') || (minTtl !== null && ttl < minTtl)) return;
    const limit = service === 'closed' ? undefined : service.newConnections;
    if (!network.weather.allows(`port ${port}`, limit, network.now)) return;
    network.at(network.now + this.#wayMs, () => {
      if (this.#state !== 'connecting') return;
      const { now } = network;
      if (service === 'closed') {
        this.#state = 'over';
        const rttMs = now - this.#openedAt;
        const repeated = rttMs >= (SYN_AGAIN[0] ?? 0) && ({ repeated: true } as const);
        network.emit({ kind: 'reset', id, at: now, rttMs, established: false, ...repeated });
        return;
      }
      this.#state = 'established';
      this.#service = service;
      this.#ourMss = mss;
      const { laterMss } = service;
      const learned = laterMss !== undefined && ++network.counts.accepted > laterMss.after;
      this.#peerMss = this.#clamped(learned ? laterMss.mss : (service.mss ?? 1500 - this.#headers));
      this.#rttMs = now - sentAt;
      this.#ttl = null;
      const replyTtl = network.path.family === 6 ? ttl : null;
      network.emit({ kind: 'connected', id, at: now, rttMs: this.#rttMs, info: this.#info(), replyTtl });
    });
  }

  #cut({ start, end }: Segment): Segment[] {
    const most = this.#sndMss;
    const pieces = Math.ceil((end - start) / most);
    return Array.from({ length: pieces }, (_, i) => ({
      start: start + i * most,
      end: Math.min(end, start + (i + 1) * most),
    }));
  }

  #sendSegment(segment: Segment): void {
    const network = this.#network;
    const size = segment.end - segment.start + this.#headers + this.#options;
    const fate = this.#travel(size, null);
    if (fate.kind === 'lost' || this.#service.dropsData) return;
    network.at(fate.at, () => {
      if (this.#state !== 'established') return;
      if (fate.kind === 'arrived') this.#takeSegment(segment, size);
      else this.#onIcmp(fate.icmp);
    });
  }

  /** The kernel cuts anew what is too big, and sends it at once. */
  #onIcmp(icmp: IcmpError): void {
    const before = this.#sndMss;
    this.#network.learn(icmp);
    if (this.#sndMss >= before) return;
    const again = this.#segments.flatMap((segment) => this.#cut(segment));
    this.#segments = again;
    this.#retransmissions += again.length;
    for (const segment of again) this.#sendSegment(segment);
  }

  #takeSegment(segment: Segment, size: number): void {
    const network = this.#network;
    this.#arrived(size, false);
    if (this.#service.resets === true) {
      this.#reset();
      return;
    }
    this.#pieces.push(segment);
    for (let grown = true; grown; ) {
      const next = this.#pieces.find(({ start, end }) => start <= this.#taken && end > this.#taken);
      grown = next !== undefined;
      if (next) this.#taken = next.end;
    }
    if (this.#taken === this.#probe.stream?.bytes && !this.#answered) {
      this.#answered = true;
      this.#serve();
    }
    if (this.#service.resets === 'acknowledged') network.at(network.now, () => this.#reset());
    // One acknowledgement for all that came at this moment.
    if (this.#ackPending) return;
    this.#ackPending = true;
    network.at(network.now, () => {
      this.#ackPending = false;
      const acknowledged = this.#taken;
      if (!network.weather.loses('back')) network.at(network.now + this.#wayMs, () => this.#onAck(acknowledged));
    });
  }

  /** Answers once it is this connection's turn. */
  #serve(): void {
    const network = this.#network;
    const { answerMs, clients, resets } = this.#service;
    network.turns.take(clients ?? Number.POSITIVE_INFINITY, this, () => {
      network.at(network.now + (answerMs?.(++network.counts.spoke) ?? 0), () => this.#sendAnswer(0));
      if (resets === 'answered') network.at(network.now + 300, () => this.#reset());
    });
  }

  #reset(): void {
    const network = this.#network;
    const { id } = this.#probe;
    network.turns.leave(this);
    network.at(network.now + this.#wayMs, () => {
      if (this.#state !== 'established') return;
      this.#state = 'over';
      const { now } = network;
      network.emit({ kind: 'reset', id, at: now, rttMs: now - this.#openedAt, established: true });
    });
  }

  #sendAnswer(tries: number): void {
    const network = this.#network;
    const { path, weather } = network;
    const { answers = 0 } = this.#service;
    const again = SEGMENT_AGAIN[tries];
    if (this.#state === 'over' || answers === 0 || this.#received > 0) return;
    const size = Math.min(answers, this.#ourMss - this.#options) + this.#headers + this.#options;
    const tooLarge = size > (path.reverseMtu ?? Number.POSITIVE_INFINITY);
    if (again !== undefined) network.at(network.now + again, () => this.#sendAnswer(tries + 1));
    if (weather.loses('back')) return;
    network.at(network.now + this.#wayMs, () => {
      if (this.#state !== 'established' || this.#received > 0) return;
      if (tooLarge) return;
      this.#received = answers;
      network.emit({ kind: 'data', id: this.#probe.id, at: network.now, total: answers });
    });
  }

  #onAck(acknowledged: number): void {
    if (this.#state !== 'established' || acknowledged <= this.#acked) return;
    const network = this.#network;
    this.#acked = acknowledged;
    this.#segments = this.#segments.filter(({ end }) => end > acknowledged);
    const done = this.#sendings.filter(({ end }) => end <= acknowledged);
    this.#sendings = this.#sendings.filter(({ end }) => end > acknowledged);
    const { now } = network;
    for (const { id, sentAt } of done) {
      network.emit({ kind: 'acked', id, at: now, rttMs: now - sentAt, info: this.#info() });
    }
    this.#progress++;
    if (this.#segments.length > 0) this.#startTimer();
  }

  /** Sends the oldest segment again and again until something is acknowledged. */
  #startTimer(): void {
    const network = this.#network;
    const { progress, start } = { progress: this.#progress, start: network.now };
    for (const after of SEGMENT_AGAIN) {
      network.at(start + after + this.#rttMs, () => {
        const [oldest] = this.#segments;
        if (this.#state !== 'established' || this.#progress !== progress || !oldest) return;
        this.#retransmissions++;
        this.#sendSegment(oldest);
      });
    }
  }

  #info(): TcpInfo {
    const { routeMtu } = this.#network;
    const options = this.#options;
    return {
      state: STATES[this.#state],
      timestamps: options > 0,
      sndMss: this.#sndMss,
      advMss: (this.#probe.maxSeg ?? routeMtu - this.#headers) - options,
      pmtu: routeMtu,
      rttMs: this.#rttMs,
      unacked: this.#segments.length,
      totalRetrans: this.#retransmissions,
      bytesAcked: this.#acked + 1,
      bytesReceived: this.#received,
      sndWnd: this.#service.window ?? WINDOW,
    };
  }
}
