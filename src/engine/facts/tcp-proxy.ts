/**
 * Signs that a TCP answer did not come from the target, or that TTLs are rewritten on the way: then a hop count by TCP is
 * not the target's.
 */

import type { TargetEvidence } from '../../report/types.ts';
import type { ProbeLog } from '../probe-log.ts';
import { type ArrivingTtl, arrivingTtl } from './arriving-ttl.ts';
import { expired, replyTtlOf } from './outcome.ts';
import type { Reason } from './reason.ts';
import { implausibleReturn, LONGEST_RETURN, returnHops } from './return-hops.ts';
import { answeredAt, targetTtl } from './target-ttl.ts';

/** Why a TTL of `hops` can't be what it takes to the target; null: nothing contradicts it. `back`: hops of the return path. */
function tooNear(hops: number, back: number | null, { route }: ProbeLog): 'not-on-link' | 'way-back' | null {
  if (hops === 1 && route.onLink === false && route.interface !== 'lo') return 'not-on-link';
  return back !== null && back >= implausibleReturn(hops) && back <= LONGEST_RETURN ? 'way-back' : null;
}

/** Why hops to the target can't be counted by datagrams; null: nothing contradicts it. */
export function ttlRewritten(log: ProbeLog): Reason | null {
  const arrived = log.probes.flatMap((probe) => {
    const { service, ttl, purpose } = probe;
    if (service === 'tcp' || ttl === null || purpose !== 'hop' || !log.arrived(probe)) return [];
    const replyTtl = replyTtlOf(probe);
    return [{ ttl, back: replyTtl === null ? null : returnHops(replyTtl) }];
  });
  const [nearest] = arrived.sort((a, b) => a.ttl - b.ttl);
  const why = nearest ? tooNear(nearest.ttl, nearest.back, log) : null;
  if (!nearest || why === null) return null;
  return { code: 'ttl-rewritten', ttl: nearest.ttl, back: why === 'not-on-link' ? null : nearest.back };
}

/** Hops of the return path at least; null: not known, or so many that the target may start with another TTL than is usual. */
function leastBack(arriving: ArrivingTtl): number | null {
  if (arriving.kind === 'exact') return returnHops(arriving.ttl);
  const { ttl, passed } = arriving;
  return passed !== null && returnHops(passed) <= LONGEST_RETURN ? returnHops(ttl - 1) : null;
}

/** Hops that TCP's answers took back, at least: by their own TTL, by handshakes, or by what else the target answers; null: not known. */
function hopsBack(log: ProbeLog): number | null {
  const told = log.probes.flatMap((probe) => {
    const ttl = log.arrived(probe) ? replyTtlOf(probe) : null;
    return ttl === null ? [] : [{ service: probe.service, hops: returnHops(ttl) }];
  });
  const own = told.find(({ service }) => service === 'tcp');
  if (own) return own.hops;
  const arriving = arrivingTtl(log);
  return arriving ? leastBack(arriving) : (told[0]?.hops ?? null);
}

/** Why the hop count is not the target's; null: nothing contradicts it. */
export function nearbyProxy(log: ProbeLog): TargetEvidence['proxy'] {
  const tcpHops = answeredAt(log, 'tcp');
  if (tcpHops === null) return null;
  if (!tcpExpiresThere(log, tcpHops) && datagramsGoFarther(log, tcpHops)) return { tcpHops, reason: 'udp-farther' };
  const reason = tooNear(tcpHops, hopsBack(log), log);
  return reason && { tcpHops, reason };
}

/** TCP that expires there as well went another way: parallel paths of unequal length. */
function tcpExpiresThere({ probes }: ProbeLog, tcpHops: number): boolean {
  return probes.some((probe) => probe.service === 'tcp' && (probe.ttl ?? 0) >= tcpHops && expired(probe));
}

/** Whether datagrams show the target at least two hops beyond: parallel paths differ by one hop, not by more. */
function datagramsGoFarther(log: ProbeLog, tcpHops: number): boolean {
  if (log.probes.some((probe) => probe.service !== 'tcp' && (probe.ttl ?? 0) > tcpHops && expired(probe))) return true;
  const services = new Set(
    log.probes.flatMap(({ purpose, service }) => (purpose === 'hop' && service !== 'tcp' ? [service] : [])),
  );
  return [...services].some((service) => (targetTtl(log, service) ?? 0) >= tcpHops + 2);
}
