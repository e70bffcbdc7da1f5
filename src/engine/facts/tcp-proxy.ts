/**
 * Signs that a TCP answer did not come from the target, or that TTLs are rewritten on the way: then a hop count by TCP is
 * not the target's.
 */

import type { TargetEvidence } from '../../report/types.ts';
import type { IcmpReply, Probe, ProbeLog } from '../probe-log.ts';
import { expired, replyTtlOf, unanswered } from './outcome.ts';
import type { Reason } from './reason.ts';
import { compareReturn, tcpReturn } from './return-compared.ts';
import { implausibleReturn, returnHops } from './return-hops.ts';
import { answeredAt, targetTtl } from './target-ttl.ts';

/** Whether a router must stand between, though a TTL of `hops` reaches the target. */
function nearerThanRoute(hops: number, { route }: ProbeLog): boolean {
  return hops === 1 && route.onLink === false && route.interface !== 'lo';
}

/** Why hops to the target can't be counted by datagrams; null: nothing contradicts it. */
export function ttlRewritten(log: ProbeLog): Reason | null {
  const arrived = log.probes.filter(
    (probe) => probe.service !== 'tcp' && probe.purpose === 'hop' && probe.ttl !== null && log.arrived(probe),
  );
  const [nearest] = arrived.sort((a, b) => (a.ttl ?? 0) - (b.ttl ?? 0));
  if (!nearest) return null;
  const ttl = nearest.ttl ?? 0;
  if (nearerThanRoute(ttl, log)) return { code: 'ttl-rewritten', ttl, back: null };
  const arriving = replyTtlOf(nearest);
  if (arriving === null) return null;
  const back = returnHops(arriving);
  switch (compareReturn(log, ttl, [arriving])) {
    case 'too-long':
      return { code: 'ttl-rewritten', ttl, back };
    case 'longer':
      return { code: 'return-path-longer', ttl, back };
    default:
      return comesFromNearer(log, ttl, back) ? { code: 'return-path-shorter', ttl, back } : null;
  }
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
  if (!tcpExpiresThere(log, tcpHops) && datagramsGoFarther(log, tcpHops)) return { tcpHops, reason: 'udp-farther' };
  if (nearerThanRoute(tcpHops, log)) return { tcpHops, reason: 'not-on-link' };
  return tcpReturn(log, tcpHops) === 'too-long' ? { tcpHops, reason: 'way-back' } : null;
}

/** TCP that expires there as well went another way: parallel paths of unequal length. */
function tcpExpiresThere({ probes }: ProbeLog, tcpHops: number): boolean {
  return probes.some((probe) => probe.service === 'tcp' && (probe.ttl ?? 0) >= tcpHops && expired(probe));
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
