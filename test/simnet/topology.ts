/**
 * A simulated internet as data: routers, the paths they make, and the targets at their ends. Types only. What is left
 * out means the plain thing: no loss, 1500-byte links, routers that answer everything at once with long quotes.
 */
import type { Millis } from './host.ts';
import type { DnsName, DnsZones, HostConfig, Verdict } from './hosts/config.ts';
import type { Family } from './packet.ts';

/** Which packets a filter means: every, or those of a protocol, or of a protocol to one port. */
export type Match = 'all' | 'tcp' | 'udp' | 'icmp' | `tcp:${number}` | `udp:${number}`;

/** ICMP messages by what they say, the same words for both families. */
export type IcmpKind = 'time-exceeded' | 'too-big' | 'unreachable' | 'echo-reply';

export interface MplsEntry {
  readonly label: number;
  readonly trafficClass: number;
  readonly ttl: number;
}

export interface Router {
  /** Addresses that its ICMP errors come from. */
  readonly v4: string;
  readonly v6: string;
  /** What reverse DNS calls it; without one its addresses have no name. */
  readonly name?: DnsName;
  /** One way over the link before it, each way; default 1. */
  readonly delayMs?: Millis;
  /** Up to this much more, chosen anew for each packet and direction. */
  readonly jitterMs?: Millis;
  /** Chance of losing a packet on the link before it. */
  readonly loss?: { readonly forward?: number; readonly back?: number };
  /** Sends no ICMP error at all. */
  readonly silent?: boolean;
  /** Token bucket over its ICMP errors; without tokens it stays silent. */
  readonly rateLimit?: { readonly burst: number; readonly perSecond: number };
  /** TTL of the ICMP errors as they leave it; default 64. */
  readonly initialTtl?: 64 | 128 | 255;
  /** Routers that its errors pass on their way to the client beyond those of the way out. */
  readonly extraReturnHops?: number;
  /** How much of the packet an error quotes: its IP header and 8 bytes, or as much as RFC 1812 and RFC 4443 allow (default). */
  readonly quote?: 'short' | 'long';
  /** RFC 4950 label stack in its time-exceeded messages. */
  readonly mpls?: readonly MplsEntry[];
  /** Lowers a TTL of 1 to 0 and forwards all the same; the next router reports it. */
  readonly forwardsTtlZero?: boolean;
  /** Writes this TTL into what it forwards. */
  readonly rewritesTtl?: number;
  /**
   * The link behind it. `reports` is the MTU that a too-big message names: the right one (default), none (no message
   * is sent), or this number.
   */
  readonly link?: { readonly mtu: number; readonly reports?: 'right' | 'none' | number };
  /** Answers what it would have to forward with this verdict. */
  readonly refuses?: { readonly what: Match; readonly verdict: Verdict };
  /** Drops without a word what it would have to forward. */
  readonly drops?: Match;
  /** Lowers the MSS option of SYNs both ways to at most this. */
  readonly clampsMss?: number;
  /** Translates the client's source address to this one; whether errors from beyond get their quote translated back. */
  readonly nat?: { readonly v4: string; readonly v6: string; readonly quotes: 'rewritten' | 'left' };
  /** Answers this traffic in the target's place. */
  readonly intercepts?: Match;
}

/** A stretch of a path: a router, ways of which each flow (or each packet) takes one, or a circle without end. */
export type Segment =
  | Router
  | { readonly ways: readonly (readonly Router[])[]; readonly by: 'flow' | 'packet' }
  | { readonly circle: readonly Router[] };

export type Services = Omit<HostConfig, 'addresses'>;

/** The end of a path. */
export interface Target {
  readonly v4?: string;
  readonly v6?: string;
  readonly path: readonly Segment[];
  /** One way over the last link, each way; default 1. */
  readonly delayMs?: Millis;
  /** Loses each packet to it whose number this divides: loss that does not hang on chance. */
  readonly losesEvery?: number;
  /** Routers that its packets pass on their way to the client beyond those of the way out. */
  readonly extraReturnHops?: number;
  /** The narrowest link on its way back, and whether the target is told. */
  readonly reverse?: { readonly mtu: number; readonly reports: 'right' | 'none' };
  /** Spared by the topology's weather: the name service, whose losses would only slow tests down. */
  readonly sheltered?: boolean;
  readonly services: Services;
  /** What an intercepting router answers with; needed where one is on the path. */
  readonly proxy?: Services;
}

export interface Client {
  readonly v4: string;
  readonly v6: string;
  /** MTU of its interface, default 1500. */
  readonly mtu?: number;
  /** Whether ping sockets are open to unprivileged users; default false, as on hosted runners. */
  readonly pingSockets?: boolean;
  /** A family that the client has no address and no route of. */
  readonly without?: Family;
  /** Addresses to which its own firewall forbids to send (the sender sees EPERM). */
  readonly blocks?: readonly string[];
}

export interface Topology {
  readonly client: Client;
  /** By name; the simulated name service knows them under it. */
  readonly targets: Readonly<Record<string, Target>>;
  /** What the name service knows beyond the targets and the routers. */
  readonly names?: DnsZones;
  /** ICMP that never arrives at the client: a hosted runner drops all of it. */
  readonly dropsIcmp?: 'all' | readonly IcmpKind[];
  /** For every packet, on top of what the routers do. Chances from 0 to 1. */
  readonly weather?: {
    readonly loss?: { readonly forward?: number; readonly back?: number };
    /** This share of the packets to the client arrives twice. */
    readonly duplicates?: number;
    /** This share of the packets, both ways, is held up by `byMs`. */
    readonly reorders?: { readonly share: number; readonly byMs: Millis };
  };
}
