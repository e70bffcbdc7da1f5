/**
 * The one port between the engine and the network: commands and events. Types only. The real network
 * (sockets/socket-network.ts) and the tests' networks implement it.
 */

import type { MplsLabel } from './wire/icmp-extension.ts';
import type { TcpInfo } from './wire/tcp-info.ts';

export type { TcpInfo };

/** Milliseconds on the network's own monotonic clock; also used for spans. */
export type Millis = number;
export type Family = 4 | 6;

/** Names one thing that was sent, unique in a run. A connection is named by the probe that opened it. */
export type ProbeId = number;

/** Symbolic name of a Linux errno, as `EPERM`; `errno N` where no name is known. */
export type Errno = string;

export interface Destination {
  /** Numeric address; link-local IPv6 may carry `%interface`. */
  readonly address: string;
  readonly family: Family;
  /** Source address or interface name to send from; null: the kernel's choice. */
  readonly source: string | null;
}

/**
 * A single datagram, always sent with DF and with the kernel's cached path MTU ignored (IP_PMTUDISC_PROBE).
 * Answers: `icmp`, `answer`, `unidentified`, `local`.
 */
export interface DatagramProbe {
  readonly kind: 'datagram';
  readonly id: ProbeId;
  readonly to: Destination;
  readonly protocol: 'udp' | 'echo';
  /** Destination port; 0 for echo. */
  readonly port: number;
  /** Hop limit; null: the system's default. */
  readonly ttl: number | null;
  /** Bytes of the whole IP packet, headers included. Raised to the content's least size where that is more. */
  readonly size: number;
  /**
   * `nonce`: a few bytes that name the probe, then padding. `quic`: a long header of an unknown version (RFC 9000
   * section 6). `dns`: a query for the root's name servers (RFC 1035). Echo probes carry `nonce`.
   */
  readonly content: 'nonce' | 'quic' | 'dns';
  /** Probes of one flow number to one destination leave from one source port. */
  readonly flow: number;
}

/**
 * Starts a TCP handshake with DF set (IP_PMTUDISC_DO). Answers: `connected`, `reset`, `icmp`, `local`; nothing where
 * nothing comes back: the sender closes it. After `connected`: `acked`, `data`, `closed`, `reset`.
 */
export interface ConnectProbe {
  readonly kind: 'connect';
  readonly id: ProbeId;
  readonly to: Destination;
  readonly port: number;
  readonly ttl: number | null;
  /** Drop replies that arrive with a smaller TTL (IP_MINTTL, IPV6_MINHOPCOUNT); null: take all. */
  readonly minTtl: number | null;
  /** Announce this MSS (TCP_MAXSEG before connect); null: the kernel's. */
  readonly maxSeg: number | null;
  /** What `transmit` will send over it, byte by byte from one stream; null: nothing will be sent. */
  readonly stream: ByteStream | null;
  /** The port that it leaves from; left out: the kernel's choice. `local` EADDRINUSE: others use it. */
  readonly sourcePort?: number;
}

/** A harmless message of exactly `bytes` bytes: a padded TLS ClientHello (RFC 8446, RFC 7685) or an HTTP/1.1 HEAD request. */
export interface ByteStream {
  readonly protocol: 'tls' | 'http';
  readonly serverName: string | null;
  readonly bytes: number;
}

/**
 * Sends the stream's next `bytes` bytes in one call over an established connection, so that they leave as one packet
 * where `bytes` is at most the connection's `sndMss`. Answers: `acked` once all sent so far is acknowledged.
 */
export interface Transmit {
  readonly kind: 'transmit';
  readonly id: ProbeId;
  readonly connection: ProbeId;
  readonly bytes: number;
  /** TTL from now on for the connection; null: the system's default. */
  readonly ttl: number | null;
}

/** Reads a connection's TCP_INFO. Answers: `inspected`, at once. */
export interface Inspect {
  readonly kind: 'inspect';
  readonly connection: ProbeId;
}

/** Forgets a probe or closes a connection. Answers nothing, and nothing more comes for its id. */
export interface Close {
  readonly kind: 'close';
  readonly id: ProbeId;
}

export type Command = DatagramProbe | ConnectProbe | Transmit | Inspect | Close;

/** What an ICMP error says, whoever it is about. `type` and `code` are those of the family's own ICMP. */
export interface IcmpError {
  readonly from: string;
  readonly type: number;
  readonly code: number;
  /** The TTL that the ICMP packet itself arrived with; null: not told. */
  readonly replyTtl: number | null;
  /** The next-hop MTU of a too-big message, as the router wrote it (0 to 2^32-1); null for other types. */
  readonly mtu: number | null;
  readonly mplsLabels: readonly MplsLabel[];
  /** The MSS in a quoted SYN; null: not quoted. */
  readonly quotedMss: number | null;
}

/** All that can happen, told in the order in which it was seen. `at` is when, `rttMs` from sending to arrival. */
export type NetEvent =
  | {
      readonly kind: 'icmp';
      readonly id: ProbeId;
      readonly at: Millis;
      readonly rttMs: Millis;
      readonly icmp: IcmpError;
      /** About a SYN: the MSS that it announced (tcpi_advmss), bytes; left out: no SYN, or not known. */
      readonly announcedMss?: number;
      /** The kernel had sent the SYN more than once: which one this answers, and so `rttMs`, is not known. */
      readonly repeated?: true;
    }
  /**
   * Word about a datagram to `to` that does not tell which one: an ICMP error whose quote is too short, or, with `icmp` null,
   * an answer in the service's own words while several datagrams of this flow wait for one.
   */
  | {
      readonly kind: 'unidentified';
      readonly to: Destination;
      readonly flow: number;
      readonly at: Millis;
      readonly icmp: IcmpError | null;
    }
  | {
      readonly kind: 'answer';
      readonly id: ProbeId;
      readonly at: Millis;
      readonly rttMs: Millis;
      readonly from: string;
      readonly replyTtl: number | null;
      readonly service: 'udp' | 'echo' | 'quic' | 'dns';
      /** Several like it wait for an answer: which one this answers, and so `rttMs`, is not known. */
      readonly repeated?: true;
    }
  | {
      readonly kind: 'connected';
      readonly id: ProbeId;
      readonly at: Millis;
      readonly rttMs: Millis;
      readonly info: TcpInfo;
      /** Hop limit of the SYN/ACK where the system tells it (IPv6); null: not told. */
      readonly replyTtl: number | null;
    }
  /** `established` false: the handshake was refused. */
  | {
      readonly kind: 'reset';
      readonly id: ProbeId;
      readonly at: Millis;
      /** Null: the program was busy when the RST came, so when that was is not known. */
      readonly rttMs: Millis | null;
      readonly established: boolean;
      /** As of `icmp`, where the handshake was refused. */
      readonly repeated?: true;
    }
  /** All bytes up to and with those of transmit `id` are acknowledged. */
  | {
      readonly kind: 'acked';
      readonly id: ProbeId;
      readonly at: Millis;
      readonly rttMs: Millis;
      readonly info: TcpInfo;
    }
  | { readonly kind: 'inspected'; readonly id: ProbeId; readonly at: Millis; readonly info: TcpInfo }
  /** The peer sent in-order bytes; `total` since the connection began. */
  | { readonly kind: 'data'; readonly id: ProbeId; readonly at: Millis; readonly total: number }
  | { readonly kind: 'closed'; readonly id: ProbeId; readonly at: Millis }
  /** This machine itself refused: nothing was sent, or its answer can't be heard. `mtu` with EMSGSIZE: the local MTU that forbade it. */
  | {
      readonly kind: 'local';
      readonly id: ProbeId;
      readonly at: Millis;
      readonly errno: Errno;
      readonly mtu: number | null;
      /** What failed, where it was not the sending: a phrase such as `waiting for answers (epoll_wait)`. */
      readonly doing?: string;
      /** What its own firewall answered in place of sending; absent: no firewall was heard. */
      readonly reject?: Reject;
    };

/** A firewall's refusal: an ICMP error from one of this machine's own addresses, or a RST in the target's name. */
export type Reject = Pick<IcmpError, 'type' | 'code'> | 'tcp-reset';

/** What this machine knows of its route to a destination before a packet is sent. */
export interface RouteFacts {
  readonly sourceAddress: string;
  readonly interface: string | null;
  /** MTU of the outgoing interface, bytes; null: not known. */
  readonly interfaceMtu: number | null;
  /** The kernel's present path MTU for the route, cached ICMP included, bytes. */
  readonly routeMtu: number;
  /** The route leads to the destination itself, no router between; null: not known, as on tunnels. */
  readonly onLink: boolean | null;
  /** The kernel searches TCP's segment size by itself and starts with a small one (net.ipv4.tcp_mtu_probing=2). */
  readonly mtuProbing: boolean;
}

export interface Network {
  /** Monotonic. */
  now(): Millis;
  /**
   * Whatever had come by then has been told. A busy machine may keep this process from running at any moment: silence is judged by this
   * time and not by `now`, so that an answer which lies there unread is not missed.
   */
  readonly heardAt: Millis;
  /** Looks the route up without sending; an errno where there is none (ENETUNREACH, EADDRNOTAVAIL, ...). */
  route(to: Destination): RouteFacts | { readonly errno: Errno };
  /** Carries a command out. Never throws for what the network or kernel answers: that comes as an event. */
  execute(command: Command): void;
  /** Waits for events until `until` (null: until `wake`); an empty list when none came by then. */
  wait(until: Millis | null): Promise<readonly NetEvent[]>;
  /** Ends a `wait` under way at once. */
  wake(): void;
  /** Closes every socket. */
  close(): void;
}
