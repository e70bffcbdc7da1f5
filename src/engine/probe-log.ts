/**
 * The log of one trace: every probe, segment and request that was sent, and what came of it. What it shows is in facts/, called by the
 * steps that decide what to send next and by the report, at any moment, finished or cut short. Entries are only added. Outcomes are
 * written in this file only, before any step acts on the event; a late reply replaces `lost` or `ambiguous`, nothing replaces a reply.
 */
import type {
  Destination,
  Errno,
  Family,
  IcmpError,
  Millis,
  NetEvent,
  ProbeId,
  Reject,
  RouteFacts,
  TcpInfo,
} from '../net/network.ts';
import type { IcmpClass } from '../net/wire/icmp-codes.ts';
import { mayBeFirewallReset } from './facts/firewall-reset.ts';
import { packetSize } from './facts/packet-sizes.ts';
import { exchangeOutcome, outcomeOf } from './outcome-of.ts';
import type { Service } from './services.ts';

export type { Service };

export interface IcmpReply {
  readonly kind: 'icmp';
  /** Null: an error that says nothing about a trace. */
  readonly icmpClass: IcmpClass | null;
  readonly icmp: IcmpError;
  /** Null: it is not known which packet it answers. */
  readonly rttMs: Millis | null;
  /** Of several SYNs one was answered: the first, or the answer to that, was lost. */
  readonly repeated: boolean;
  /** The MSS that the SYN which it is about announced, bytes; null: no SYN, or not known. */
  readonly announcedMss: number | null;
}

/** The target itself answered: with data, or with a handshake. */
export interface Answer {
  readonly kind: 'answer';
  readonly from: string | null;
  readonly replyTtl: number | null;
  /** Null: it is not known which packet it answers, or when it came. */
  readonly rttMs: Millis | null;
  /** As above. */
  readonly repeated: boolean;
  readonly closed: boolean;
  /** Small, whatever the size of what it answers. */
  readonly small: boolean;
  /** What the kernel knew of the connection once it stood; null: no handshake, or a refused one. */
  readonly info: TcpInfo | null;
}

/** This machine refused to send. */
export interface Refusal {
  readonly kind: 'refused';
  readonly errno: Errno;
  readonly mtu: number | null;
  /** What failed where it was not the sending, as a phrase; null: the sending. */
  readonly doing: string | null;
  /** What its own firewall answered; null: no firewall was heard. */
  readonly reject: Reject | null;
}

/** What came of a probe. */
export type Outcome =
  | { readonly kind: 'pending' }
  | IcmpReply
  | Answer
  | Refusal
  /** No reply in the time that it was given. */
  | { readonly kind: 'lost' }
  /** Not to be counted: its reply can't be told from others', or it was given up before one was due. */
  | { readonly kind: 'ambiguous' };

/** One probe. Sizes are bytes of the whole IP packet; `ttl` null: the system's default. */
export interface Probe {
  readonly id: ProbeId;
  readonly service: Service;
  readonly port: number;
  readonly ttl: number | null;
  readonly size: number;
  /**
   * `hop` and `reach` probes count for hops, loss and round-trip times; `loss` probes alone count for loss where there are any;
   * the others measure something of their own.
   */
  readonly purpose: 'hop' | 'flow' | 'reach' | 'loss' | 'size' | 'control' | 'locate' | 'special';
  readonly sentAt: Millis;
  /** Replies with a smaller TTL are dropped here (IP_MINTTL); null: none is. */
  readonly minTtl: number | null;
  outcome: Outcome;
}

/** A TCP segment that was to leave as one packet of `size` bytes, IP header included. */
export interface Segment {
  readonly id: ProbeId;
  /** The probe that opened its connection. */
  readonly connection: ProbeId;
  readonly payload: number;
  readonly size: number;
  /** Null: the system's default. */
  readonly ttl: number | null;
  readonly sentAt: Millis;
  outcome:
    | { readonly kind: 'pending' }
    | {
        readonly kind: 'acked';
        /** The size of the packets in which it arrived. */
        readonly passed: number;
        /** False: the kernel had to cut it. */
        readonly whole: boolean;
        readonly retransmissions: number;
        /** The kernel's path MTU by then. */
        readonly pmtu: number;
      }
    /** Not acknowledged in time, though sent again so often. `pmtu` null: not known. */
    | { readonly kind: 'lost'; readonly retransmissions: number; readonly pmtu: number | null }
    /** The connection ended, or this machine refused to send. */
    | { readonly kind: 'refused' };
}

/** A whole request over a connection, whose answer comes in packets of at most `size` bytes. */
export interface Exchange {
  readonly connection: ProbeId;
  readonly port: number;
  readonly size: number;
  /**
   * `answered`: bytes came in order. `silent`: none in time. `reset`: the peer reset the connection. `ended`: it closed, or this
   * machine could not send.
   */
  outcome: 'pending' | 'answered' | 'silent' | 'reset' | 'ended';
}

/** One size, tried as often as its tester needs to tell it from loss, and judged with the controls sent beside it. */
export interface SizeTrial {
  /** What told: acknowledged segments, answers to datagrams, or answers of that size. */
  readonly by: 'segments' | 'datagrams' | 'answers';
  /** Bytes of the whole packet. */
  readonly size: number;
  readonly outcome: 'passed' | 'failed' | 'unknown';
  /** How many times the usual number of tries; 0: known before the search began. */
  readonly times: number;
  /** Packets of sizes that pass were lost too by then. */
  readonly lossy: boolean;
}

export interface TooBig {
  readonly from: string;
  readonly mtu: number;
  readonly size: number;
}

/** Outcomes that a reply replaces. */
const OPEN: ReadonlySet<Outcome['kind']> = new Set(['pending', 'lost', 'ambiguous']);

export class ProbeLog {
  readonly family: Family;
  /** The target's, without a zone. */
  readonly address: string;
  readonly route: RouteFacts;
  readonly probes: Probe[] = [];
  /** Those of further flows, which tell who else may answer at a TTL and count for nothing else. */
  readonly otherFlows: Probe[] = [];
  readonly tooBig: TooBig[] = [];
  /** ICMP errors that arrived about this trace, the unidentifiable included. */
  icmpErrors = 0;
  /** A router quoted too little of a datagram to tell which one it meant. */
  shortQuotes = false;
  readonly segments: Segment[] = [];
  readonly exchanges: Exchange[] = [];
  readonly trials: SizeTrial[] = [];
  readonly #byId = new Map<ProbeId, Probe>();

  /** `to`: the target, its address as the kernel writes it (RFC 5952). */
  constructor(to: Pick<Destination, 'address' | 'family'>, route: RouteFacts) {
    this.family = to.family;
    this.address = to.address.split('%')[0] ?? '';
    this.route = route;
  }

  recordProbe(facts: Omit<Probe, 'outcome' | 'minTtl'> & Partial<Pick<Probe, 'minTtl'>>): Probe {
    const probe: Probe = { minTtl: null, ...facts, outcome: { kind: 'pending' } };
    (probe.purpose === 'flow' ? this.otherFlows : this.probes).push(probe);
    this.#byId.set(probe.id, probe);
    return probe;
  }

  recordSegment(facts: Omit<Segment, 'outcome'>): Segment {
    const segment: Segment = { ...facts, outcome: { kind: 'pending' } };
    this.segments.push(segment);
    return segment;
  }

  recordRequest(facts: Omit<Exchange, 'outcome'>): Exchange {
    const exchange: Exchange = { ...facts, outcome: 'pending' };
    this.exchanges.push(exchange);
    return exchange;
  }

  /** No answer came in time. */
  markSilent(exchange: Exchange): void {
    if (exchange.outcome === 'pending') exchange.outcome = 'silent';
  }

  /** What a tester made of one size. */
  recordTrial(trial: SizeTrial): void {
    this.trials.push(trial);
  }

  /** The probe with this id; null: there is none. */
  probe(id: ProbeId): Probe | null {
    return this.#byId.get(id) ?? null;
  }

  /** Writes an event down, before any step acts on it. The first reply to a probe counts. */
  record(event: NetEvent): void {
    if (event.kind === 'icmp' || (event.kind === 'unidentified' && event.icmp !== null)) this.icmpErrors++;
    if (event.kind === 'unidentified') {
      if (event.icmp !== null) this.shortQuotes = true;
      return;
    }
    this.#recordSegments(event);
    this.#recordExchanges(event);
    const probe = this.probe(event.id);
    const outcome = probe && OPEN.has(probe.outcome.kind) ? outcomeOf(event, this.family) : null;
    if (!probe || !outcome) return;
    probe.outcome = outcome;
    if (outcome.kind === 'icmp' && outcome.icmpClass === 'too-big') {
      const { from, mtu } = outcome.icmp;
      this.tooBig.push({ from, mtu: mtu ?? 0, size: probe.size });
    }
  }

  /** The probe was given up: where it has no reply by now it is lost. */
  markClosed(id: ProbeId): void {
    const probe = this.probe(id);
    if (probe?.outcome.kind === 'pending') probe.outcome = { kind: 'lost' };
  }

  /** A probe without a reply is not to be counted. */
  markAmbiguous(probe: Probe): void {
    if (probe.outcome.kind === 'pending' || probe.outcome.kind === 'lost') probe.outcome = { kind: 'ambiguous' };
  }

  #recordSegments(event: NetEvent & { readonly id: ProbeId }): void {
    if (event.kind === 'acked') this.#acknowledge(event.id, event.info);
    const ended = event.kind === 'reset' || event.kind === 'closed';
    for (const segment of this.segments) {
      const over = segment.id === event.id ? event.kind === 'local' : ended && segment.connection === event.id;
      if (over && segment.outcome.kind === 'pending') segment.outcome = { kind: 'refused' };
    }
  }

  #recordExchanges(event: NetEvent & { readonly id: ProbeId }): void {
    const outcome = exchangeOutcome(event);
    if (outcome === null) return;
    for (const exchange of this.exchanges)
      if (exchange.connection === event.id && exchange.outcome === 'pending') exchange.outcome = outcome;
  }

  /** The segment stayed unacknowledged in the time that it was given. `info` null: not known. */
  markLost(segment: Segment, info: TcpInfo | null): void {
    if (segment.outcome.kind !== 'pending') return;
    segment.outcome = { kind: 'lost', retransmissions: this.#repeats(segment, info), pmtu: info?.pmtu ?? null };
  }

  /** Of what a kernel that learned of a smaller path MTU cut, the pieces arrived. */
  #acknowledge(id: ProbeId, info: TcpInfo): void {
    const segment = this.segments.find((sent) => sent.id === id);
    if (segment?.outcome.kind !== 'pending') return;
    const passed = packetSize(Math.min(segment.payload, info.sndMss), info, this.family);
    const whole = segment.payload <= info.sndMss && info.pmtu >= segment.size;
    segment.outcome = { kind: 'acked', passed, whole, retransmissions: this.#repeats(segment, info), pmtu: info.pmtu };
  }

  /** How often the segment was sent again: the kernel counts for the whole connection, the SYN and earlier segments too. */
  #repeats({ connection }: Segment, info: TcpInfo | null): number {
    if (info === null) return 0;
    const opened = this.probe(connection)?.outcome;
    let before = opened?.kind === 'answer' ? (opened.info?.totalRetrans ?? 0) : 0;
    for (const { connection: of, outcome } of this.segments)
      if (of === connection && 'retransmissions' in outcome) before += outcome.retransmissions;
    return info.totalRetrans - before;
  }

  /**
   * Whether the probe is known to have reached the target. "Port unreachable" from another address is no such proof: a firewall
   * that rejects says the same, and where it sends no time-exceeded nothing else tells it from a target behind a NAT. Nor is a RST
   * beside such a firewall.
   */
  arrived(probe: Probe): boolean {
    const { outcome } = probe;
    if (outcome.kind === 'answer') return !mayBeFirewallReset(this, probe);
    return outcome.kind === 'icmp' && outcome.icmpClass === 'closed' && outcome.icmp.from === this.address;
  }
}
