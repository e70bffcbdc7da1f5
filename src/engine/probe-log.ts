/**
 * The log of one trace: every probe sent and what came of it, as it was seen, and beside it what the steps concluded. The report is assembled from it at any moment, finished or cut short.
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
} from '../net/port.ts';
import type { Reason } from './facts/reason.ts';
import { type IcmpClass, icmpClassOf } from './icmp-class.ts';
import { packetSize } from './probes.ts';

/** How the target can be asked. */
export type Service = 'udp' | 'icmp' | 'tcp' | 'quic' | 'dns';

export interface IcmpReply {
  readonly kind: 'icmp';
  /** Null: an error that says nothing about a trace. */
  readonly verdict: IcmpClass | null;
  readonly icmp: IcmpError;
  /** Null: of several SYNs one was answered, and which is not known. */
  readonly rttMs: Millis | null;
  /** The MSS that the SYN which it is about announced, bytes; null: no SYN, or not known. */
  readonly announcedMss: number | null;
}

/** The target itself answered: with data, or with a handshake. */
export interface Answer {
  readonly kind: 'answer';
  readonly from: string | null;
  readonly replyTtl: number | null;
  /** Null: as above. Such an answer shows that the first SYN, or its answer, was lost. */
  readonly rttMs: Millis | null;
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
   * the others ask something special.
   */
  readonly purpose: 'hop' | 'reach' | 'loss' | 'size' | 'locate' | 'special';
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
    /** `passed`: the packet size in which it arrived; `whole` false: the kernel had to cut it. */
    | { readonly kind: 'acked'; readonly passed: number; readonly whole: boolean; readonly retransmissions: number }
    /** Not acknowledged in time, though sent again so often. */
    | { readonly kind: 'lost'; readonly retransmissions: number }
    /** The connection ended, or this machine refused to send. */
    | { readonly kind: 'refused' };
}

export interface TooBig {
  readonly from: string;
  readonly mtu: number;
  readonly size: number;
}

export interface HoleConclusion {
  readonly direction: 'forward' | 'reverse';
  readonly passes: number;
  readonly fails: number;
  readonly failedSends: number;
  readonly passedSends: number;
  afterHop: number | null;
}

/**
 * What kept larger packets from being tried. `own-mss`: this machine's kernel makes smaller TCP segments than the peer would
 * take, half the peer's window (tcp_bound_to_half_wnd) or the start of its own search for a path MTU.
 */
export type PmtuLimit = 'local-mtu' | 'peer-mss' | 'cached-pmtu' | 'own-mss' | null;

/** What the measurements concluded; null and empty until they did. */
export interface Conclusions {
  pmtu: { bytes: number; status: 'confirmed' | 'upper-bound'; method: 'icmp' | 'udp-reply' | 'tcp-ack' | null } | null;
  pmtuLimit: PmtuLimit;
  hole: HoleConclusion | null;
  /** Why what is missing is not known. */
  reasons: Reason[];
}

export class ProbeLog {
  readonly family: Family;
  /** The target's, without a zone. */
  readonly address: string;
  readonly route: RouteFacts;
  readonly probes: Probe[] = [];
  readonly tooBig: TooBig[] = [];
  /** ICMP errors that arrived about this trace, the unidentifiable included. */
  icmpErrors = 0;
  /** A router quoted too little of a datagram to tell which one it meant. */
  shortQuotes = false;
  readonly conclusions: Conclusions = {
    pmtu: null,
    pmtuLimit: null,
    hole: null,
    reasons: [],
  };
  readonly segments: Segment[] = [];
  readonly #byId = new Map<ProbeId, Probe>();

  /** `to`: the target, its address as the kernel writes it (RFC 5952). */
  constructor(to: Pick<Destination, 'address' | 'family'>, route: RouteFacts) {
    this.family = to.family;
    this.address = to.address.split('%')[0] ?? '';
    this.route = route;
  }

  /** Writes a probe down as sent. */
  sent(facts: Omit<Probe, 'outcome' | 'minTtl'> & Partial<Pick<Probe, 'minTtl'>>): Probe {
    const probe: Probe = { minTtl: null, ...facts, outcome: { kind: 'pending' } };
    this.probes.push(probe);
    this.#byId.set(probe.id, probe);
    return probe;
  }

  /** Writes down why something is not known. */
  unknown(reason: Reason): void {
    this.conclusions.reasons.push(reason);
  }

  /** Writes a TCP segment down as sent. */
  sentSegment(facts: Omit<Segment, 'outcome'>): Segment {
    const segment: Segment = { ...facts, outcome: { kind: 'pending' } };
    this.segments.push(segment);
    return segment;
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
    const probe = this.probe(event.id);
    const outcome = probe && OPEN.has(probe.outcome.kind) ? outcomeOf(event, this.family) : null;
    if (!probe || !outcome) return;
    probe.outcome = outcome;
    if (outcome.kind === 'icmp' && outcome.verdict === 'too-big') {
      const { from, mtu } = outcome.icmp;
      this.tooBig.push({ from, mtu: mtu ?? 0, size: probe.size });
    }
  }

  /** Writes down that a probe was given up: what has no reply by now is lost. */
  closed(id: ProbeId): void {
    const probe = this.probe(id);
    if (probe?.outcome.kind === 'pending') probe.outcome = { kind: 'lost' };
  }

  /** Writes down that a probe without a reply is not to be counted. */
  discount(probe: Probe): void {
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

  /** Writes down that a segment stayed unacknowledged though it was sent so many times more. */
  lost(segment: Segment, retransmissions: number): void {
    if (segment.outcome.kind === 'pending') segment.outcome = { kind: 'lost', retransmissions };
  }

  /** Of what a kernel that learned of a smaller path MTU cut, the pieces arrived. */
  #acknowledge(id: ProbeId, info: TcpInfo): void {
    const segment = this.segments.find((sent) => sent.id === id);
    if (segment?.outcome.kind !== 'pending') return;
    const passed = packetSize(Math.min(segment.payload, info.sndMss), info, this.family);
    const whole = segment.payload <= info.sndMss && info.pmtu >= segment.size;
    segment.outcome = { kind: 'acked', passed, whole, retransmissions: info.totalRetrans };
  }

  /**
   * Whether the probe is known to have reached the target. "Port unreachable" from another address is no such proof: a firewall
   * that rejects says the same, and where it sends no time-exceeded nothing else tells it from a target behind a NAT.
   */
  arrived({ outcome }: Probe): boolean {
    if (outcome.kind === 'answer') return true;
    return outcome.kind === 'icmp' && outcome.verdict === 'closed' && outcome.icmp.from === this.address;
  }
}

/** Outcomes that a reply replaces. */
const OPEN: ReadonlySet<Outcome['kind']> = new Set(['pending', 'lost', 'ambiguous']);
/** The kernel repeats an unanswered SYN after a second, milliseconds. */
const SYN_REPEAT: Millis = 1000;

/** A round-trip time, where it is that of a first SYN. */
function ofFirst(first: boolean, rttMs: Millis): Millis | null {
  return first ? rttMs : null;
}

function outcomeOf(event: NetEvent, family: Family): Outcome | null {
  switch (event.kind) {
    case 'icmp': {
      const { icmp, repeated } = event;
      const rttMs = repeated ? null : event.rttMs;
      const verdict = icmpClassOf(family, icmp.type, icmp.code);
      return { kind: 'icmp', verdict, icmp, rttMs, announcedMss: repeated ? null : (event.announcedMss ?? null) };
    }
    case 'answer': {
      const { from, replyTtl, rttMs, repeated, service } = event;
      const small = service === 'quic' || service === 'dns';
      return { kind: 'answer', from, replyTtl, rttMs: repeated ? null : rttMs, closed: false, small, info: null };
    }
    case 'connected':
      return {
        kind: 'answer',
        from: null,
        replyTtl: event.replyTtl,
        rttMs: ofFirst(event.info.totalRetrans === 0, event.rttMs),
        closed: false,
        small: true,
        info: event.info,
      };
    case 'reset':
      return event.established
        ? null
        : {
            kind: 'answer',
            from: null,
            replyTtl: null,
            rttMs: event.rttMs === null ? null : ofFirst(event.rttMs < SYN_REPEAT, event.rttMs),
            closed: true,
            small: true,
            info: null,
          };
    case 'local':
      return {
        kind: 'refused',
        errno: event.errno,
        mtu: event.mtu,
        doing: event.doing ?? null,
        reject: event.reject ?? null,
      };
    default:
      return null;
  }
}
