/**
 * A path as the engine's tests declare it, and what becomes of one packet on it: pure, in virtual milliseconds, seeded. ICMP
 * types from RFC 792 and RFC 4443; a router looks at the TTL before the size (Linux, ip_forward).
 */
import type { Family, IcmpError, Millis, RouteFacts } from '../../src/net/network.ts';

/** Token bucket over ICMP errors. */
export interface RateLimit {
  readonly burst: number;
  readonly perSecond: number;
}

/** What is left out means the plain thing: answers everything, quotes enough, passes every size. */
export interface FakeRouter {
  readonly address: string;
  /** So many routers of equal cost, `address` with `.1`, `.2`, ... in place of its last number, share the flows of each run anew. */
  readonly members?: number;
  /** One way over the link before it; default 1. */
  readonly delayMs?: Millis;
  readonly silent?: boolean;
  readonly rateLimit?: RateLimit;
  /** Its errors but the first come so much later. */
  readonly lateMs?: Millis;
  /** Quotes an IP header and 8 bytes only. */
  readonly shortQuotes?: boolean;
  /** Answers what it would have to forward with this error. */
  readonly refuses?: { readonly type: number; readonly code: number };
  /** Drops what it would have to forward. */
  readonly drops?: boolean;
  /** The same for UDP alone. */
  readonly dropsUdp?: boolean;
  /** The same for echo requests of more than so many bytes. */
  readonly mostEcho?: number;
  /** The link behind it; a too-big message names its MTU, this number, or is not sent. */
  readonly link?: { readonly mtu: number; readonly reports?: 'none' | number };
  /** Gives what it forwards this TTL. */
  readonly rewritesTtl?: number;
  /** Lowers the MSS of SYNs both ways. */
  readonly clampsMss?: number;
  /** Routers that its errors pass on the return path beyond those of the forward path. */
  readonly extraReturnHops?: number;
}

export interface FakeTcp {
  readonly mss?: number;
  readonly timestamps?: boolean;
  /** Bytes sent back once the whole stream came. */
  readonly answers?: number;
  /** Resets the connection at its first data, right after it acknowledged them, or 300 ms after its answer. */
  readonly resets?: boolean | 'acknowledged' | 'answered';
  /** Serves so many connections at a time; the others are accepted and wait for their turn. */
  readonly clients?: number;
  /** Over new connections, whose SYNs are dropped beyond. */
  readonly newConnections?: RateLimit;
  /** Every packet with data to it is dropped. */
  readonly dropsData?: boolean;
  /** What the server needs before it answers; `nth`: its connections that spoke so far, this one included. Default: no time. */
  readonly answerMs?: (nth: number) => Millis;
  /** The MSS from the `after`th connection on: the server learned of a narrow return path. */
  readonly laterMss?: { readonly after: number; readonly mss: number };
  /** Its receive window, bytes; no segment is larger than half of it. Default: 64240. */
  readonly window?: number;
}

export interface FakeTarget {
  /** One way over the last link; default 1. */
  readonly delayMs?: Millis;
  /** Default `closed`. `words`: answers that name no probe. */
  readonly udp?: 'closed' | 'silent' | 'echo' | 'words';
  /** Over its "port unreachable" messages; none by default. */
  readonly closedLimit?: RateLimit;
  readonly echo?: boolean;
  readonly quic?: boolean;
  /** QUIC packets of more bytes are ignored. */
  readonly quicMost?: number;
  readonly dns?: boolean;
  /** By port; the others are silent. */
  readonly tcp?: Readonly<Record<number, FakeTcp | 'closed'>>;
  /** TTL of what it sends; default 64. */
  readonly initialTtl?: number;
  /** Routers on the return path beyond those of the forward path. */
  readonly extraReturnHops?: number;
}

export interface FakePath {
  readonly family: Family;
  readonly routers: readonly FakeRouter[];
  /** Half of the flows pass so many other routers behind the router at this TTL, in place of `replaces`, by default none; `link` is theirs. */
  readonly detour?: Pick<FakeRouter, 'link'> & {
    readonly after: number;
    readonly routers: number;
    readonly replaces?: number;
  };
  /** The routers from this index on are a circle: nothing ever reaches the target. */
  readonly loopFrom?: number;
  readonly target: FakeTarget;
  /** No ICMP message of these kinds comes back. */
  readonly dropsIcmp?: 'all' | readonly number[];
  /** Chance that a packet is lost, each way. */
  readonly loss?: { readonly forward: number; readonly back: number };
  /** MTU of this machine's interface; default 1500. */
  readonly localMtu?: number;
  /** net.ipv4.tcp_mtu_probing=2: this machine's kernel starts with an MSS of 1024. */
  readonly mtuProbing?: boolean;
  /** What the kernel remembers of an earlier too-big message. */
  readonly cachedPmtu?: number;
  /** The narrowest link on the return path, which no message names. */
  readonly reverseMtu?: number;
  /** A proxy at this TTL answers TCP in the target's place. */
  readonly proxyTtl?: number;
  /** This machine's own firewall: every send is refused so. */
  readonly refusesLocally?: string;
  readonly onLink?: boolean;
}

export interface Packet {
  readonly at: Millis;
  readonly transport: 'udp' | 'echo' | 'tcp';
  readonly ttl: number | null;
  /** Bytes of the whole packet. */
  readonly size: number;
  /** MSS option, in a SYN. */
  readonly mss: number | null;
  /** What stands for its source port. */
  readonly flow: number;
}

export type Fate =
  | { readonly kind: 'lost' }
  | { readonly kind: 'arrived'; readonly at: Millis; readonly mss: number | null }
  /** `at`: when the error is back; `shortQuote`: by a router that quotes little. */
  | { readonly kind: 'icmp'; readonly at: Millis; readonly icmp: IcmpError; readonly shortQuote: boolean };

export const TARGET: Record<Family, string> = { 4: '203.0.113.7', 6: '2001:db8:ffff::7' };

export const ICMP: Record<Family, Record<'expired' | 'tooBig' | 'closed', { type: number; code: number }>> = {
  4: { expired: { type: 11, code: 0 }, tooBig: { type: 3, code: 4 }, closed: { type: 3, code: 3 } },
  6: { expired: { type: 3, code: 0 }, tooBig: { type: 2, code: 0 }, closed: { type: 1, code: 4 } },
};

const LOST: Fate = { kind: 'lost' };
const SYSTEM_TTL = 64;

/** `count` plain routers; `change` says what is special about the one at each TTL. */
export function routers(count: number, change: (ttl: number) => Partial<FakeRouter> = () => ({})): FakeRouter[] {
  return Array.from({ length: count }, (_, i) => ({ address: `10.0.${i + 1}.1`, ...change(i + 1) }));
}

export function routeOf(path: FakePath): RouteFacts {
  const mtu = path.localMtu ?? 1500;
  return {
    sourceAddress: path.family === 4 ? '10.0.0.2' : '2001:db8::2',
    interface: 'eth0',
    interfaceMtu: mtu,
    routeMtu: path.cachedPmtu ?? mtu,
    onLink: path.onLink ?? path.routers.length === 0,
    mtuProbing: path.mtuProbing ?? false,
  };
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export class Weather {
  readonly #path: FakePath;
  readonly #seed: number;
  readonly #random: () => number;
  readonly #buckets = new Map<string, { tokens: number; at: Millis }>();
  readonly #spoken = new Set<string>();

  constructor(path: FakePath, seed: number) {
    this.#path = path;
    this.#seed = seed;
    this.#random = randomOf(seed);
  }

  /** Which of `members` a flow takes at `ttl` in this run. */
  member(flow: number, ttl: number, members: number): number {
    return Math.floor(randomOf(this.#seed * 65_537 + flow * 257 + ttl)() * members);
  }

  loses(way: 'forward' | 'back'): boolean {
    const chance = this.#path.loss?.[way] ?? 0;
    return chance > 0 && this.#random() < chance;
  }

  /** Whether `who` sends an error for the first time. */
  isFirst(who: string): boolean {
    const first = !this.#spoken.has(who);
    this.#spoken.add(who);
    return first;
  }

  /** Takes a token of `who`'s bucket. Packets must come in the order of time. */
  allows(who: string, limit: RateLimit | undefined, at: Millis): boolean {
    if (!limit) return true;
    const bucket = this.#buckets.get(who) ?? { tokens: limit.burst, at };
    const tokens = Math.min(limit.burst, bucket.tokens + (limit.perSecond * (at - bucket.at)) / 1000);
    this.#buckets.set(who, { tokens: tokens >= 1 ? tokens - 1 : tokens, at });
    return tokens >= 1;
  }
}

/** Whether an ICMP message of this type comes back to the client. */
export function icmpReturns(path: FakePath, type: number): boolean {
  return path.dropsIcmp !== 'all' && !path.dropsIcmp?.includes(type);
}

/** TTL with which a packet of the target arrives here. */
export function arrivingTtl({ target, routers, proxyTtl }: FakePath, transport: Packet['transport']): number {
  if (transport === 'tcp' && proxyTtl !== undefined) return 64 - (proxyTtl - 1);
  return (target.initialTtl ?? 64) - routers.length - (target.extraReturnHops ?? 0);
}

/** One way to the target. */
export function wayMs({ routers, target }: FakePath): Millis {
  return routers.reduce((sum, { delayMs }) => sum + (delayMs ?? 1), target.delayMs ?? 1);
}

/** Lets a packet travel toward the target. */
export function travel(path: FakePath, weather: Weather, packet: Packet): Fate {
  const { family, loopFrom } = path;
  const routers = routersOf(path, weather, packet.flow);
  let ttl = packet.ttl ?? SYSTEM_TTL;
  const lost = weather.loses('forward');
  let { at, mss } = packet;
  let delay = 0;
  for (let hop = 1; ; hop++) {
    const beyond = hop - 1 - routers.length;
    const turn = loopFrom === undefined ? -1 : loopFrom + (beyond % (routers.length - loopFrom));
    const router = routers[beyond < 0 ? hop - 1 : turn];
    const step = router ? (router.delayMs ?? 1) : (path.target.delayMs ?? 1);
    at += step;
    delay += step;
    if (packet.transport === 'tcp' && hop === path.proxyTtl && ttl >= hop)
      return lost ? LOST : { kind: 'arrived', at, mss };
    if (!router) return lost ? LOST : { kind: 'arrived', at, mss };
    const error = errorAt(router, ttl === hop, packet.size, family);
    if (error) {
      const returns = !lost && !router.silent && error.reported && icmpReturns(path, error.type);
      const from = addressFor(router, packet.flow, hop, weather);
      if (!returns || !weather.allows(from, router.rateLimit, at) || weather.loses('back')) return LOST;
      const icmp: IcmpError = {
        from,
        type: error.type,
        code: error.code,
        replyTtl: 64 - (hop - 1) - (router.extraReturnHops ?? 0),
        mtu: error.mtu,
        mplsLabels: [],
        quotedMss: router.shortQuotes ? null : mss,
      };
      const late = weather.isFirst(from) ? 0 : (router.lateMs ?? 0);
      return { kind: 'icmp', at: at + delay + late, icmp, shortQuote: router.shortQuotes ?? false };
    }
    if (router.drops || (router.dropsUdp && packet.transport === 'udp')) return LOST;
    if (router.mostEcho !== undefined && packet.transport === 'echo' && packet.size > router.mostEcho) return LOST;
    if (router.rewritesTtl !== undefined) ttl = hop + router.rewritesTtl;
    if (mss !== null && router.clampsMss !== undefined) mss = Math.min(mss, router.clampsMss);
  }
}

/** The routers that a flow passes. */
function routersOf({ routers, detour }: FakePath, weather: Weather, flow: number): readonly FakeRouter[] {
  if (!detour || weather.member(flow, 0, 2) === 0) return routers;
  const { after, replaces = 0, link } = detour;
  const others = Array.from({ length: detour.routers }, (_, i) => ({
    address: `10.9.${i + 1}.1`,
    ...(link && { link }),
  }));
  return [...routers.slice(0, after), ...others, ...routers.slice(after + replaces)];
}

/** Who of routers of equal cost answers a flow. */
function addressFor({ address, members }: FakeRouter, flow: number, ttl: number, weather: Weather): string {
  return members === undefined ? address : address.replace(/\d+$/, `${weather.member(flow, ttl, members) + 1}`);
}

/** What a router has against a packet; null: it forwards it. */
function errorAt(router: FakeRouter, expires: boolean, size: number, family: Family) {
  const { refuses, link } = router;
  if (expires) return { ...ICMP[family].expired, mtu: null, reported: true };
  if (refuses) return { ...refuses, mtu: null, reported: true };
  if (!link || size <= link.mtu) return null;
  const mtu = typeof link.reports === 'number' ? link.reports : link.mtu;
  return { ...ICMP[family].tooBig, mtu, reported: link.reports !== 'none' };
}
