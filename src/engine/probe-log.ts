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

export type Reply =
  | IcmpReply
  /** The target itself answered: with data, or with a handshake. */
  | {
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
  | LocalReply;

/** This machine refused to send. */
export interface LocalReply {
  readonly kind: 'local';
  readonly errno: Errno;
  readonly mtu: number | null;
  /** What failed where it was not the sending, as a phrase; null: the sending. */
  readonly doing: string | null;
  /** What its own firewall answered; null: no firewall was heard. */
  readonly reject: Reject | null;
}

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
  reply: Reply | null;
  /** Not to be counted: its reply came but could not be told from others', or it was asked again another way. */
  withdrawn: boolean;
}

/** A TCP segment that was to leave as one packet of `size` bytes, IP header included. */
export interface Segment {
  readonly id: ProbeId;
  /** The probe that opened its connection. */
  readonly connection: ProbeId;
  readonly payload: number;
  readonly size: number;
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
  hopCount: { hops: number; method: 'reply' | 'ttl-scan'; service: Service } | null;
  arrivingTtl: { ttl: number; method: 'reply-ttl' | 'min-ttl' } | null;
  /** The TTL that the target's packets arrive with is below this, where it is not known exactly. */
  arrivingBelow: number | null;
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
    hopCount: null,
    arrivingTtl: null,
    arrivingBelow: null,
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
  sent(facts: Omit<Probe, 'reply' | 'withdrawn'>): Probe {
    const probe: Probe = { ...facts, reply: null, withdrawn: false };
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
    if (event.kind === 'acked') this.#acknowledge(event.id, event.info);
    const probe = this.probe(event.id);
    const reply = probe && !probe.reply ? replyOf(event, this.family) : null;
    if (!probe || !reply) return;
    probe.reply = reply;
    if (reply.kind === 'icmp' && reply.verdict === 'too-big') {
      const { from, mtu } = reply.icmp;
      this.tooBig.push({ from, mtu: mtu ?? 0, size: probe.size });
    }
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
  arrived({ reply }: Probe): boolean {
    if (reply?.kind === 'answer') return true;
    return reply?.kind === 'icmp' && reply.verdict === 'closed' && reply.icmp.from === this.address;
  }
}

/** The kernel repeats an unanswered SYN after a second, milliseconds. */
const SYN_REPEAT: Millis = 1000;

/** A round-trip time, where it is that of a first SYN. */
function ofFirst(first: boolean, rttMs: Millis): Millis | null {
  return first ? rttMs : null;
}

function replyOf(event: NetEvent, family: Family): Reply | null {
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
        kind: 'local',
        errno: event.errno,
        mtu: event.mtu,
        doing: event.doing ?? null,
        reject: event.reject ?? null,
      };
    default:
      return null;
  }
}
