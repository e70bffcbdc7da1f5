/**
 * All TCP of one host: its ports, its connections, resets for what belongs to none (RFC 9293 section 3.5.2), SYN cookies
 * (RFC 4987 section 3.6) and too-big messages handed to the connection they are about (RFC 1191, RFC 8201).
 */
import type { Millis } from '../host.ts';
import type { Ip, Tcp } from '../packet.ts';
import { ACK, addressText, buildTcp, type Family, FIN, parseTcp, RST, read16, SYN, TCP } from '../packet.ts';
import type { HostConfig, TcpServer, TcpService } from './config.ts';
import { type Program, type StartServer, startProgram, type Wish } from './program.ts';
import type { Refuse, Reply } from './reply.ts';
import { type ConnectionTerms, TcpConnection } from './tcp-connection.ts';

const MODULUS = 0x100000000;
/** Of all ports together; a SYN beyond it is dropped. */
const MAX_CONNECTIONS = 1024;
const MAX_COUNTED = 65_536;
const HEADERS = { 4: 40, 6: 60 } as const;
/** RFC 9293 section 3.7.1: what holds without an MSS option. */
const DEFAULT_MSS = { 4: 536, 6: 1220 } as const;
/** The least MTU that is believed, so that a forged message can't shrink segments to nothing (Linux: min_pmtu; RFC 8200). */
const LEAST_MTU = { 4: 552, 6: 1280 } as const;
/** A cookie has 3 bits for the peer's MSS: the largest of these that is not above it. */
const COOKIE_MSS = [88, 536, 1200, 1300, 1400, 1440, 1460, 8900];

export interface TcpCounts {
  tcpSegments: number;
  tcpConnections: number;
  tcpEstablished: number;
  tcpRoundTrips: number;
}

interface Live {
  readonly local: string;
  readonly remote: string;
  readonly connection: TcpConnection;
  readonly program: Program;
  /** What its program wants since the last tick. */
  readonly wishes: Wish[];
}

/** Owns the connections. Counts what comes. */
export class TcpSide {
  readonly #config: HostConfig;
  readonly #refuse: Refuse;
  readonly #random: () => number;
  readonly #secret: number;
  readonly #startServer: StartServer | null;
  readonly #live = new Map<string, Live>();
  readonly #seen = new Set<string>();
  readonly counts: TcpCounts = { tcpSegments: 0, tcpConnections: 0, tcpEstablished: 0, tcpRoundTrips: 0 };

  /** @throws RangeError for a server that can't be, at once and not at its first connection. */
  constructor(config: HostConfig, refuse: Refuse, random: () => number, startServer: StartServer | null) {
    this.#config = config;
    this.#refuse = refuse;
    this.#random = random;
    this.#secret = Math.floor(random() * MODULUS);
    this.#startServer = startServer;
    for (const service of [config.tcp?.default, ...Object.values(config.tcp?.ports ?? {})])
      if (isServer(service)) startProgram(service, () => {}, startServer);
  }

  get wakeAt(): Millis | null {
    let first = Number.POSITIVE_INFINITY;
    for (const { connection, wishes } of this.#live.values())
      first = Math.min(first, wishes.length > 0 ? 0 : connection.wakeAt);
    return first === Number.POSITIVE_INFINITY ? null : first;
  }

  /** `null`: not well-formed. */
  receive(ip: Ip, now: Millis): readonly Reply[] | null {
    const tcp = parseTcp(ip.payload);
    if (tcp === null) return null;
    this.counts.tcpSegments += 1;
    const key = `${ip.dst} ${tcp.dstPort} ${ip.src} ${tcp.srcPort}`;
    const opening = (tcp.flags & (SYN | ACK | RST | FIN)) === SYN;
    if (opening && this.#seen.size < MAX_COUNTED) {
      this.#seen.add(key);
      this.counts.tcpConnections = this.#seen.size;
    }
    const live = this.#live.get(key);
    if (live !== undefined) return this.#run(key, live, (connection) => connection.receive(tcp, now));
    const service = this.#config.tcp?.ports?.[tcp.dstPort] ?? this.#config.tcp?.default ?? 'closed';
    if (service === 'filtered') return [];
    if (service === 'closed') return reset(ip, tcp);
    if (service.kind === 'unreachable') return this.#refuse(ip, service.verdict, now);
    if (opening) return this.#accept(key, service, ip, tcp, now);
    return service.synCookies ? this.#acceptCookie(key, service, ip, tcp, now) : reset(ip, tcp);
  }

  tick(now: Millis): readonly Reply[] {
    const due = [...this.#live].filter(([, { connection, wishes }]) => wishes.length > 0 || connection.wakeAt <= now);
    return due.flatMap(([key, live]) =>
      this.#run(key, live, (connection) => [
        ...live.wishes.splice(0).flatMap((wish) => connection.later(wish, now)),
        ...connection.tick(now),
      ]),
    );
  }

  /** A too-big message that quotes a segment of ours. `quote` is the packet as quoted, perhaps cut after 8 bytes of TCP. */
  tooBig(quote: Uint8Array, mtu: number, now: Millis): readonly Reply[] {
    const quoted = quotedTuple(quote);
    const live = quoted === null ? undefined : this.#live.get(quoted.key);
    if (quoted === null || live === undefined) return [];
    const believed = Math.max(mtu, LEAST_MTU[quoted.family]);
    return this.#run(quoted.key, live, (connection) => connection.tooBig(believed, now));
  }

  #accept(key: string, service: TcpServer, ip: Ip, tcp: Tcp, now: Millis): readonly Reply[] {
    if (service.synCookies) return [this.#cookie(service, ip, tcp)];
    if (this.#live.size >= MAX_CONNECTIONS) return [];
    const { timestamps, sackPermitted, windowScale } = tcp.options;
    const terms: ConnectionTerms = {
      ...this.#terms(service, ip, tcp),
      iss: Math.floor(this.#random() * MODULUS),
      irs: tcp.seq,
      peerMss: tcp.options.mss || DEFAULT_MSS[ip.family],
      peerTimestamp: service.timestamps !== false && timestamps ? timestamps.value : null,
      sack: service.sack !== false && sackPermitted === true,
      peerWindowScale: service.windowScale !== false ? (windowScale ?? null) : null,
    };
    const live = this.#begin(key, service, ip, terms, now);
    return this.#run(key, live, (connection) => [connection.open(now)]);
  }

  #begin(key: string, service: TcpServer, ip: Ip, terms: ConnectionTerms, now: Millis): Live {
    const wishes: Wish[] = [];
    const program = startProgram(service, (wish) => wishes.push(wish), this.#startServer);
    const connection = new TcpConnection(terms, program, now);
    const live = { local: ip.dst, remote: ip.src, connection, program, wishes };
    this.#live.set(key, live);
    return live;
  }

  #cookie(service: TcpServer, ip: Ip, tcp: Tcp): Reply {
    const mss = tcp.options.mss ?? DEFAULT_MSS[ip.family];
    const index = COOKIE_MSS.findLastIndex((size) => size <= mss);
    const options = { mss: this.#terms(service, ip, tcp).localMss };
    const seq = this.#cookieValue(ip, tcp, tcp.seq, Math.max(0, index));
    return segment(ip, {
      ...answerTo(tcp),
      seq,
      ack: (tcp.seq + 1) % MODULUS,
      flags: SYN | ACK,
      window: 0xffff,
      options,
    });
  }

  #acceptCookie(key: string, service: TcpServer, ip: Ip, tcp: Tcp, now: Millis): readonly Reply[] {
    const iss = (tcp.ack + MODULUS - 1) % MODULUS;
    const irs = (tcp.seq + MODULUS - 1) % MODULUS;
    const index = iss % COOKIE_MSS.length;
    const genuine = (tcp.flags & (SYN | RST | ACK)) === ACK && this.#cookieValue(ip, tcp, irs, index) === iss;
    if (!genuine) return reset(ip, tcp);
    if (this.#live.size >= MAX_CONNECTIONS) return [];
    const peerMss = COOKIE_MSS[index] ?? DEFAULT_MSS[ip.family];
    const nothing = { peerTimestamp: null, sack: false, peerWindowScale: null };
    const terms: ConnectionTerms = { ...this.#terms(service, ip, tcp), iss, irs, peerMss, ...nothing };
    const live = this.#begin(key, service, ip, terms, now);
    return this.#run(key, live, (connection) => connection.receive(tcp, now));
  }

  #terms(service: TcpServer, ip: Ip, tcp: Tcp) {
    const headers = HEADERS[ip.family];
    const mtu = this.#config.mtu ?? 1500;
    const localMss = service.mss ?? mtu - headers;
    const resetAfterBytes = service.resetAfterBytes ?? null;
    return {
      localPort: tcp.dstPort,
      remotePort: tcp.srcPort,
      headers,
      mtu,
      localMss,
      peerWindow: tcp.window,
      resetAfterBytes,
    };
  }

  /** A number that only this host can have given to this connection, with the MSS index in its low bits (FNV-1a, seeded). */
  #cookieValue(ip: Ip, tcp: Tcp, irs: number, index: number): number {
    let hash = this.#secret;
    for (const character of `${ip.dst} ${tcp.dstPort} ${ip.src} ${tcp.srcPort} ${irs} ${index}`)
      hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
    return (((hash >>> 0) & ~(COOKIE_MSS.length - 1)) | index) >>> 0;
  }

  #run(key: string, live: Live, step: (connection: TcpConnection) => readonly Tcp[]): readonly Reply[] {
    const { connection, local, remote } = live;
    const { established } = connection;
    const segments = step(connection);
    if (connection.established && !established) this.counts.tcpEstablished += 1;
    this.counts.tcpRoundTrips = Math.max(this.counts.tcpRoundTrips, connection.roundTrips);
    if (connection.done) {
      this.#live.delete(key);
      live.program.gone?.();
    }
    return segments.map((tcp) => segment({ src: remote, dst: local }, tcp));
  }
}

function isServer(service: TcpService | undefined): service is TcpServer {
  return typeof service === 'object' && service.kind !== 'unreachable';
}

/** A segment to the sender of `ip`. */
function segment(ip: { readonly src: string; readonly dst: string }, tcp: Tcp): Reply {
  const addresses = { src: ip.dst, dst: ip.src };
  return { ...addresses, protocol: TCP, payload: buildTcp(addresses, tcp) };
}

function answerTo(tcp: Tcp): Tcp {
  return {
    srcPort: tcp.dstPort,
    dstPort: tcp.srcPort,
    seq: 0,
    ack: 0,
    flags: 0,
    window: 0,
    options: {},
    data: new Uint8Array(0),
  };
}

/** RST for what no connection takes; a RST is never answered. */
function reset(ip: Ip, tcp: Tcp): readonly Reply[] {
  if (tcp.flags & RST) return [];
  if (tcp.flags & ACK) return [segment(ip, { ...answerTo(tcp), seq: tcp.ack, flags: RST })];
  const length = tcp.data.length + (tcp.flags & SYN ? 1 : 0) + (tcp.flags & FIN ? 1 : 0);
  return [segment(ip, { ...answerTo(tcp), ack: (tcp.seq + length) % MODULUS, flags: RST | ACK })];
}

/** The connection that a quoted segment of ours belongs to. Quotes may end 8 bytes into TCP, so `parse` would refuse them. */
function quotedTuple(quote: Uint8Array): { readonly key: string; readonly family: Family } | null {
  const family = (quote[0] ?? 0) >> 4 === 4 ? 4 : 6;
  const header = family === 4 ? ((quote[0] ?? 0) & 15) * 4 : 40;
  const protocol = family === 4 ? quote[9] : quote[6];
  if (protocol !== TCP || quote.length < header + 8) return null;
  const [src, dst] = family === 4 ? [12, 16] : [8, 24];
  const length = family === 4 ? 4 : 16;
  const local = `${addressText(quote.subarray(src, src + length))} ${read16(quote, header)}`;
  const remote = `${addressText(quote.subarray(dst, dst + length))} ${read16(quote, header + 2)}`;
  return { key: `${local} ${remote}`, family };
}
