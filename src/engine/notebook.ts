/**
 * The notebook of one trace: every probe sent and what came of it, as it was seen, and beside it what the measurements
 * concluded. The report is assembled from it at any moment, finished or cut short.
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
} from '../net/port.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** How the target can be asked. */
export type Service = 'udp' | 'icmp' | 'tcp' | 'quic' | 'dns';

export interface IcmpReply {
  readonly kind: 'icmp';
  /** Null: an error that says nothing about a trace. */
  readonly verdict: Verdict | null;
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
export interface Observation {
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
  peerMss: number | null;
  sentMss: number | null;
  loop: string[];
  inconclusive: string[];
}

export class Notebook {
  readonly family: Family;
  /** The target's, without a zone. */
  readonly address: string;
  readonly route: RouteFacts;
  readonly observations: Observation[] = [];
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
    peerMss: null,
    sentMss: null,
    loop: [],
    inconclusive: [],
  };
  #acknowledged = 0;
  readonly #byId = new Map<ProbeId, Observation>();

  /** `to`: the target, its address as the kernel writes it (RFC 5952). */
  constructor(to: Pick<Destination, 'address' | 'family'>, route: RouteFacts) {
    this.family = to.family;
    this.address = to.address.split('%')[0] ?? '';
    this.route = route;
  }

  /** Writes a probe down as sent. */
  sent(facts: Omit<Observation, 'reply' | 'withdrawn'>): Observation {
    const observation: Observation = { ...facts, reply: null, withdrawn: false };
    this.observations.push(observation);
    this.#byId.set(observation.id, observation);
    return observation;
  }

  /** Writes an event down; gives the observation that it answered, or null where it answers none or an answered one. */
  note(event: NetEvent): Observation | null {
    if (event.kind === 'unidentified') {
      if (event.icmp === null) return null;
      this.icmpErrors++;
      this.shortQuotes = true;
      return null;
    }
    const observation = this.#byId.get(event.id);
    if (event.kind === 'icmp') this.icmpErrors++;
    if (!observation || observation.reply) return null;
    const reply = replyOf(event, this.family);
    if (!reply) return null;
    observation.reply = reply;
    if (reply.kind === 'icmp' && reply.verdict === 'too-big') {
      const { from, mtu } = reply.icmp;
      this.tooBig.push({ from, mtu: mtu ?? 0, size: observation.size });
    }
    return observation;
  }

  /**
   * Whether the probe is known to have reached the target. "Port unreachable" from another address is no such proof: a firewall
   * that rejects says the same, and where it sends no time-exceeded nothing else tells it from a target behind a NAT.
   */
  arrived({ reply }: Observation): boolean {
    if (reply?.kind === 'answer') return true;
    return reply?.kind === 'icmp' && reply.verdict === 'closed' && reply.icmp.from === this.address;
  }

  /** A TCP segment that made a packet of `bytes` bytes was acknowledged. */
  passed(bytes: number): void {
    this.#acknowledged = Math.max(bytes, this.#acknowledged);
  }

  /** The largest packet known to have reached the target, bytes; null: none did. `tcp` false: somebody else answers TCP. */
  largestPassed(tcp = true): number | null {
    const arrived = this.observations.filter((probe) => this.arrived(probe) && (tcp || probe.service !== 'tcp'));
    const largest = Math.max(tcp ? this.#acknowledged : 0, ...arrived.map(({ size }) => size));
    return largest > 0 ? largest : null;
  }

  /** TTLs at which a router let a small probe expire, ascending. */
  routerTtls(): number[] {
    const ttls = this.observations.flatMap(({ ttl, purpose, reply }) =>
      ttl !== null && purpose === 'hop' && reply?.kind === 'icmp' && reply.verdict === 'expired' ? [ttl] : [],
    );
    return [...new Set(ttls)].sort((a, b) => a - b);
  }

  /** Whether a handshake with a port that answers went unanswered. */
  handshakesLost(): boolean {
    const asked = this.observations.filter(
      ({ service, ttl, purpose, withdrawn }) => service === 'tcp' && ttl === null && purpose === 'reach' && !withdrawn,
    );
    const answering = new Set(asked.filter((probe) => this.arrived(probe)).map(({ port }) => port));
    return asked.some(({ port, reply }) => !reply && answering.has(port));
  }

  /** Whether any hop or the target left a probe unanswered though it answers: loss, or a rate limit. */
  lossSeen(): boolean {
    const hops = Map.groupBy(
      this.observations.filter(({ purpose, withdrawn }) => purpose === 'hop' && !withdrawn),
      ({ service, ttl }) => `${service} ${ttl}`,
    );
    const partly = [...hops.values()].some(
      (probes) => probes.some(({ reply }) => reply) && probes.some(({ reply }) => !reply),
    );
    return partly || this.handshakesLost();
  }

  /** The largest round-trip time that anything on the path took, milliseconds; null: nothing answered. */
  pathRtt(): Millis | null {
    const rtts = this.observations.flatMap(({ reply }) => (reply && reply.kind !== 'local' ? (reply.rttMs ?? []) : []));
    return rtts.length > 0 ? Math.max(...rtts) : null;
  }

  /** The least round-trip time to the target so far, milliseconds; null: it has not answered. */
  targetRtt(): Millis | null {
    const rtts = this.observations.flatMap((observation) =>
      this.arrived(observation) && observation.reply && observation.reply.kind !== 'local'
        ? (observation.reply.rttMs ?? [])
        : [],
    );
    return rtts.length > 0 ? Math.min(...rtts) : null;
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
      const verdict = verdictOf(family, icmp.type, icmp.code);
      return { kind: 'icmp', verdict, icmp, rttMs, announcedMss: repeated ? null : (event.announcedMss ?? null) };
    }
    case 'answer': {
      const { from, replyTtl, rttMs, repeated, service } = event;
      const small = service === 'quic' || service === 'dns';
      return { kind: 'answer', from, replyTtl, rttMs: repeated ? null : rttMs, closed: false, small };
    }
    case 'connected':
      return {
        kind: 'answer',
        from: null,
        replyTtl: event.replyTtl,
        rttMs: ofFirst(event.info.totalRetrans === 0, event.rttMs),
        closed: false,
        small: true,
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
