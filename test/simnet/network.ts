/**
 * The simulated internet itself: takes the client's packets and tells when which packets arrive back. Pure: time is an
 * argument (milliseconds from any origin), chance comes from a seed, packets are bytes.
 */
import { createAgenda } from './agenda.ts';
import type { Emission, Host, Millis } from './host.ts';
import type { HostConfig } from './hosts/config.ts';
import { icmpError, icmpKind, mayBeReported, type Trouble, withSource } from './icmp.ts';
import { addressBytes, addressText, fixIpChecksum, type Ip, parse, read16, TCP, UDP } from './packet.ts';
import { hashText, seededRandom } from './random.ts';
import { clampMss, cross, type Transit } from './router.ts';
import type { Router, Segment, Services, Target, Topology } from './topology.ts';

export interface Network {
  /** A packet that the client sent. Garbage is ignored. */
  receive(packet: Uint8Array, now: Millis): void;
  /** Hosts may have found something to say since they were last asked: those that want to be woken by now are. */
  stir(now: Millis): void;
  /** When `advance` should be called next; null: nothing is to come. */
  readonly nextAt: Millis | null;
  /** Lets time pass up to `now`; gives the packets that have arrived at the client, in order. */
  advance(now: Millis): Uint8Array[];
}

/** A host that wants to be woken at once, again and again, is woken this often, in milliseconds. */
const LEAST_PAUSE = 0.1;

/** No path has more routers that matter than a TTL can count. */
const MAX_TTL = 255;

interface End {
  readonly target: Target;
  readonly host: Host;
  readonly proxy: Host | null;
  /** Packets that have come over the target's last link. */
  received: number;
}

/** Where a host's packets start their way back: the routers between it and the client, nearest to the client first. */
interface Seat {
  readonly host: Host;
  readonly routers: readonly Router[];
  readonly back: Pick<Target, 'delayMs' | 'extraReturnHops' | 'reverse' | 'sheltered'>;
}

type Happening =
  | { readonly kind: 'to-client'; readonly packet: Uint8Array }
  | { readonly kind: 'to-host'; readonly packet: Uint8Array; readonly seat: Seat }
  | { readonly kind: 'from-host'; readonly packet: Uint8Array; readonly seat: Seat }
  | { readonly kind: 'wake'; readonly host: Host };

/** The routers in order that a packet meets; a circle goes on until no TTL is left. `choose` picks one of n ways. */
export function flatten(path: readonly Segment[], choose: (by: 'flow' | 'packet', ways: number) => number): Router[] {
  const routers: Router[] = [];
  for (const segment of path) {
    if ('ways' in segment) routers.push(...(segment.ways[choose(segment.by, segment.ways.length)] ?? []));
    else if ('circle' in segment) while (routers.length <= MAX_TTL) routers.push(...segment.circle);
    else routers.push(segment);
  }
  return routers;
}

/** Makes the endpoint that answers at the addresses of a target. */
export type HostMaker = (config: HostConfig, random: () => number) => Host;

export function createNetwork(topology: Topology, makeHost: HostMaker, seed: number): Network {
  const random = seededRandom(seed);
  const agenda = createAgenda<Happening>();
  const ends = new Map<string, End>();
  const seats = new Map<Host, Seat>();
  const buckets = new Map<Router, { tokens: number; at: Millis }>();
  const { weather, dropsIcmp } = topology;

  for (const target of Object.values(topology.targets)) {
    const addresses = {
      ...(target.v4 === undefined ? {} : { v4: target.v4 }),
      ...(target.v6 === undefined ? {} : { v6: target.v6 }),
    };
    const make = (services: Services) => makeHost({ ...services, addresses }, random);
    const end = {
      target,
      host: make(target.services),
      proxy: target.proxy === undefined ? null : make(target.proxy),
      received: 0,
    };
    for (const address of Object.values(addresses)) ends.set(canonical(address), end);
  }

  const chance = (share: number | undefined) => share !== undefined && share > 0 && random() < share;
  const held = () => (chance(weather?.reorders?.share) ? (weather?.reorders?.byMs ?? 0) : 0);
  const linkTime = (router: Router) =>
    (router.delayMs ?? 1) + (router.jitterMs === undefined ? 0 : random() * router.jitterMs);

  function receive(packet: Uint8Array, now: Millis): void {
    const bytes = packet.slice();
    const ip = parse(bytes);
    const end = ip === null ? undefined : ends.get(ip.dst);
    if (ip === null || end === undefined) return;
    if (!end.target.sheltered && chance(weather?.loss?.forward)) return;
    const flow = hashText(flowOf(ip) + seed);
    const { target } = end;
    const routers = flatten(target.path, (by, ways) => (by === 'flow' ? flow % ways : Math.floor(random() * ways)));
    const transit: Transit = { ip, bytes, ttl: ip.ttl };
    let at = now + held();
    for (const [index, router] of routers.entries()) {
      at += linkTime(router);
      if (chance(router.loss?.forward)) return;
      const outcome = cross(router, transit);
      if (outcome.kind === 'forwarded') continue;
      if (outcome.kind === 'intercepted' && end.proxy !== null)
        deliver(
          { host: end.proxy, routers: routers.slice(0, index), back: { delayMs: router.delayMs ?? 1 } },
          transit,
          at,
        );
      if (outcome.kind === 'reported') report(routers.slice(0, index + 1), transit, outcome.trouble, at);
      return;
    }
    at += target.delayMs ?? 1;
    end.received += 1;
    if (target.losesEvery !== undefined && end.received % target.losesEvery === 0) return;
    deliver({ host: end.host, routers, back: target }, transit, at);
  }

  function deliver(seat: Seat, transit: Transit, at: Millis): void {
    seats.set(seat.host, seat);
    agenda.add(at, { kind: 'to-host', packet: withTtl(transit.bytes, transit.ttl), seat });
  }

  /** The last of `routers` tells the client, if it tells anything. */
  function report(routers: readonly Router[], transit: Transit, trouble: Trouble, at: Millis): void {
    const router = routers.at(-1);
    if (router === undefined || router.silent || !mayBeReported(transit.ip) || !hasToken(router, at)) return;
    const ttl = (router.initialTtl ?? 64) - (routers.length - 1) - (router.extraReturnHops ?? 0);
    if (ttl < 1) return;
    const seen = withTtl(transit.bytes, transit.ttl);
    const quoted = throughNat(seen, transit.ip, routers.slice(0, -1));
    back(icmpError(router, transit.ip.src, quoted, trouble, ttl), routers, at);
  }

  function hasToken(router: Router, at: Millis): boolean {
    const limit = router.rateLimit;
    if (limit === undefined) return true;
    const bucket = buckets.get(router) ?? { tokens: limit.burst, at };
    // Packets are judged when they start: one that started earlier may come later here. Time never runs back for the bucket.
    const later = Math.max(at, bucket.at);
    const tokens = Math.min(limit.burst, bucket.tokens + ((later - bucket.at) / 1000) * limit.perSecond);
    buckets.set(router, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: later });
    return tokens >= 1;
  }

  /** A packet passes the links of `routers` on its way to the client. */
  function back(packet: Uint8Array, routers: readonly Router[], from: Millis, sheltered = false): void {
    const ip = parse(packet);
    if (ip === null || isFiltered(ip) || (!sheltered && chance(weather?.loss?.back))) return;
    let at = from + held();
    for (const router of routers) {
      at += linkTime(router);
      if (chance(router.loss?.back)) return;
    }
    agenda.add(at, { kind: 'to-client', packet });
    if (chance(weather?.duplicates)) agenda.add(at, { kind: 'to-client', packet });
  }

  function isFiltered(ip: Ip): boolean {
    const kind = icmpKind(ip);
    return kind !== null && (dropsIcmp === 'all' || (dropsIcmp?.includes(kind) ?? false));
  }

  /** A host's packet leaves: reverse path MTU, TTL, MSS clamps and NAT, then the links. */
  function leave(packet: Uint8Array, seat: Seat, now: Millis): void {
    const bytes = packet.slice();
    const ip = parse(bytes);
    if (ip === null) return;
    const { reverse, extraReturnHops = 0, delayMs = 1, sheltered = false } = seat.back;
    const gateway = seat.routers.at(-1);
    if (reverse !== undefined && bytes.length > reverse.mtu) {
      if (reverse.reports === 'right' && gateway !== undefined) {
        const told = icmpError(gateway, ip.src, bytes, { kind: 'too-big', mtu: reverse.mtu }, 64);
        agenda.add(now + 2 * delayMs, { kind: 'to-host', packet: told, seat });
      }
      return;
    }
    const ttl = ip.ttl - seat.routers.length - extraReturnHops;
    if (ttl < 1) return;
    for (const router of seat.routers) if (router.clampsMss !== undefined) clampMss(ip, router.clampsMss);
    back(withTtl(bytes, ttl), seat.routers, now + delayMs, sheltered);
  }

  function emit(emissions: readonly Emission[], seat: Seat, now: Millis): void {
    for (const { packet, delayMs } of emissions) agenda.add(now + delayMs, { kind: 'from-host', packet, seat });
    const { wakeAt } = seat.host;
    if (wakeAt !== null) agenda.add(Math.max(wakeAt, now + LEAST_PAUSE), { kind: 'wake', host: seat.host });
  }

  function advance(now: Millis): Uint8Array[] {
    const arrived: Uint8Array[] = [];
    for (let due = agenda.take(now); due !== null; due = agenda.take(now)) {
      const { at, item } = due;
      if (item.kind === 'to-client') arrived.push(item.packet);
      else if (item.kind === 'to-host') emit(item.seat.host.receive(item.packet, at), item.seat, at);
      else if (item.kind === 'from-host') leave(item.packet, item.seat, at);
      else wake(item.host, at);
    }
    return arrived;
  }

  /** A host may have asked for several times and changed its mind: only the one that it still wants counts. */
  function wake(host: Host, at: Millis): void {
    const seat = seats.get(host);
    if (seat !== undefined && host.wakeAt !== null && host.wakeAt <= at) emit(host.tick(at), seat, at);
  }

  function stir(now: Millis): void {
    for (const host of seats.keys())
      if (host.wakeAt !== null && host.wakeAt <= now) agenda.add(now, { kind: 'wake', host });
  }

  return {
    receive,
    stir,
    advance,
    get nextAt() {
      return agenda.nextAt;
    },
  };
}

/** The packet with another TTL. */
function withTtl(packet: Uint8Array, ttl: number): Uint8Array {
  const bytes = packet.slice();
  bytes[(bytes[0] ?? 0) >> 4 === 4 ? 8 : 7] = ttl;
  fixIpChecksum(bytes);
  return bytes;
}

/** What a router behind a NAT quotes, as it is when it arrives at the client. */
function throughNat(packet: Uint8Array, sent: Ip, before: readonly Router[]): Uint8Array {
  const nat = before.findLast((router) => router.nat !== undefined)?.nat;
  if (nat === undefined) return packet;
  const outside = withSource(packet, sent.family === 4 ? nat.v4 : nat.v6);
  // A NAT that translates the quote back mends the addresses, seldom the quoted transport checksum.
  return nat.quotes === 'left' ? outside : withSource(outside, sent.src, true);
}

/** What routers choose a way by: addresses, protocol and ports (ICMP: the identifier). */
function flowOf(ip: Ip): string {
  const ports = ip.protocol === TCP || ip.protocol === UDP ? [0, 2] : [4];
  return [ip.src, ip.dst, ip.protocol, ...ports.map((offset) => read16(ip.payload, offset))].join(' ');
}

const canonical = (address: string) => addressText(addressBytes(address));
