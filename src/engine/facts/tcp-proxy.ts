/**
 * Signs that a TCP answer did not come from the target, or that routers rewrite TTLs: then a hop count by TCP is
 * not the target's.
 */

import { type AddressScope, addressScope } from '../../net/wire/address-scope.ts';
import type { TargetEvidence } from '../../report/types.ts';
import type { IcmpReply, Probe, ProbeLog } from '../probe-log.ts';
import { accepted, expired, replyTtlOf, unanswered } from './outcome.ts';
import type { Reason } from './reason.ts';
import { compareReturn, tcpReturn } from './return-compared.ts';
import { implausibleReturn, LONGEST_RETURN, returnHops } from './return-hops.ts';
import { routerTtls } from './routers.ts';
import { answeredAt, targetTtl } from './target-ttl.ts';

/**
 * Whether a TTL of 1 reaches the target though the route leads through a router: that router has the address itself, as a container's
 * host, a pod's node or a router has several, or something nearby answers in the target's name.
 */
export function atFirstRouter(hops: number, { route }: Pick<ProbeLog, 'route'>): boolean {
  return hops === 1 && route.onLink === false && route.interface !== 'lo';
}

const OWN_NETWORK: ReadonlySet<AddressScope | null> = new Set(['loopback', 'link-local', 'private'] as const);

/** Whether the target is of a network like this machine's own: proxies answer in the name of addresses elsewhere. */
export function inOwnNetwork({ address }: Pick<ProbeLog, 'address'>): boolean {
  return OWN_NETWORK.has(addressScope(address));
}

/** Why hops to the target can't be counted by datagrams; null: nothing contradicts it. */
export function ttlRewritten(log: ProbeLog): Reason | null {
  const arrived = log.probes.filter(
    (probe) => probe.service !== 'tcp' && probe.purpose === 'hop' && probe.ttl !== null && log.arrived(probe),
  );
  const [nearest] = arrived.sort((a, b) => (a.ttl ?? 0) - (b.ttl ?? 0));
  if (!nearest) return null;
  const ttl = nearest.ttl ?? 0;
  const arriving = replyTtlOf(nearest);
  const back = arriving === null ? null : returnHops(arriving);
  if (atFirstRouter(ttl, log)) return notFirstRouter(log, back);
  if (arriving === null || back === null) return null;
  switch (compareReturn(log, ttl, [arriving])) {
    case 'too-long':
      return { code: 'ttl-rewritten', ttl, back };
    case 'longer':
      return { code: 'return-path-longer', ttl, back };
    default:
      return comesFromNearer(log, ttl, back) ? { code: 'return-path-shorter', ttl, back } : null;
  }
}

/** Why a target that TTL 1 reaches past the route is not known to be the first router, whose own answers cross no other; null: it is. */
function notFirstRouter(log: ProbeLog, back: number | null): Reason | null {
  if (back !== null && back > 1 && back <= LONGEST_RETURN) return { code: 'ttl-rewritten', ttl: 1, back };
  return back === 1 && inOwnNetwork(log) ? null : { code: 'first-router', ttl: 1 };
}

/** A reply that seems to have crossed so few routers may have had its TTL set by the machine's host; a container's bridge is one more. */
const SET_NEARBY = 2;

/**
 * Whether answers to a TTL come back over so few hops that probes with a lower one may have been dropped before the target, by a limit on
 * their rate for example: no router was heard beyond those hops.
 */
function comesFromNearer({ probes }: ProbeLog, ttl: number, back: number): boolean {
  if (ttl < implausibleReturn(back) || back <= SET_NEARBY) return false;
  return !probes.some((probe) => expired(probe) && (probe.ttl ?? 0) > back);
}

/** Why the hop count is not the target's; null: nothing contradicts it. */
export function nearbyProxy(log: ProbeLog): TargetEvidence['proxy'] {
  const tcpHops = answeredAt(log, 'tcp');
  if (tcpHops === null) return null;
  if (!tcpExpiresThere(log, tcpHops)) {
    if (datagramsGoFarther(log, tcpHops)) return { tcpHops, reason: 'udp-farther' };
    if (atFirstRouter(tcpHops, log) && routerTtls(log).includes(1)) return { tcpHops, reason: 'not-on-link' };
  }
  return tcpReturn(log, tcpHops) === 'too-long' ? { tcpHops, reason: 'way-back' } : null;
}

/**
 * Whether what answers TCP there only refuses, as a firewall does by a RST in the target's name. Where packets come back over many more
 * hops TTLs are rewritten instead, and the RST may be the target's own.
 */
export function refusesNearby(log: ProbeLog): boolean {
  const proxy = log.probes.some(accepted) ? null : nearbyProxy(log);
  return proxy !== null && proxy.reason !== 'way-back';
}

/** The probes that the target itself answered, as far as is known: not those that something nearer refused in its name. */
export function targetAnswers(log: ProbeLog): Probe[] {
  const refused = refusesNearby(log);
  return log.probes.filter((probe) => log.arrived(probe) && !(refused && probe.service === 'tcp'));
}

/**
 * Handshakes with the port that was answered there which expire there as well took another path: parallel paths of unequal length. Those
 * with another port may only have passed a filter that does not concern them.
 */
function tcpExpiresThere({ probes }: ProbeLog, tcpHops: number): boolean {
  const handshakes = probes.filter(({ service }) => service === 'tcp');
  const ports = new Set(
    handshakes.flatMap(({ ttl, outcome, port }) => (ttl === tcpHops && outcome.kind === 'answer' ? [port] : [])),
  );
  return handshakes.some((probe) => ports.has(probe.port) && (probe.ttl ?? 0) >= tcpHops && expired(probe));
}

/** Silent datagrams between that show, with an answer beyond, that they do not reach the target there: fewer may be lost. */
const SILENT_BETWEEN = 3;

/** Whether datagrams show the target at least two hops beyond: parallel paths differ by one hop, not by more. */
function datagramsGoFarther(log: ProbeLog, tcpHops: number): boolean {
  const datagrams = log.probes.filter(({ service, purpose }) => service !== 'tcp' && purpose === 'hop');
  if (datagrams.some((probe) => (probe.ttl ?? 0) > tcpHops && expired(probe) && !circles(log, probe))) return true;
  const byService = Map.groupBy(datagrams, ({ service }) => service);
  return [...byService].some(([service, probes]) => {
    const hops = targetTtl(log, service) ?? 0;
    const between = probes.filter(({ ttl }) => ttl !== null && ttl >= tcpHops && ttl < hops);
    return hops >= tcpHops + 2 && between.filter(unanswered).length >= SILENT_BETWEEN;
  });
}

/** Whether the router that let it expire was met at another TTL too: packets go in a circle, which leads nowhere. */
function circles({ probes }: ProbeLog, { ttl, outcome: { icmp } }: Probe & { readonly outcome: IcmpReply }): boolean {
  return probes.some((other) => other.ttl !== ttl && expired(other) && other.outcome.icmp.from === icmp.from);
}
