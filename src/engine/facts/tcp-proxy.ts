/**
 * Signs that a TCP answer did not come from the target, or that TTLs are rewritten on the way: then a hop count by TCP is
 * not the target's.
 */

import type { TargetEvidence } from '../../report/types.ts';
import type { ProbeLog } from '../probe-log.ts';
import { arrivingTtl } from './arriving-ttl.ts';
import { expired, replyTtlOf } from './outcome.ts';
import type { Reason } from './reason.ts';
import { implausibleReturn, LONGEST_RETURN, returnHops } from './return-hops.ts';
import { answeredAt, targetTtl } from './target-ttl.ts';

/** Whether a router must stand between, though a TTL of `hops` reaches the target. */
function nearerThanRoute(hops: number, { route }: ProbeLog): boolean {
  return hops === 1 && route.onLink === false && route.interface !== 'lo';
}

/** Whether answers that come back over so many hops contradict `hops` there. */
function tooLongBack(hops: number, back: number): boolean {
  return back >= implausibleReturn(hops) && back <= LONGEST_RETURN;
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
  if (!nearest) return null;
  const { ttl, back } = nearest;
  if (nearerThanRoute(ttl, log)) return { code: 'ttl-rewritten', ttl, back: null };
  return back !== null && tooLongBack(ttl, back) ? { code: 'ttl-rewritten', ttl, back } : null;
}

/** TTLs that TCP's answers may arrive with: by their own, by handshakes, or by what else the target answers; null: not known. */
function arrivingTtls(log: ProbeLog): readonly number[] | null {
  const told = log.probes.flatMap((probe) => {
    const ttl = log.arrived(probe) ? replyTtlOf(probe) : null;
    return ttl === null ? [] : [{ service: probe.service, ttl }];
  });
  const own = told.find(({ service }) => service === 'tcp');
  if (own) return [own.ttl];
  const arriving = arrivingTtl(log);
  if (arriving?.kind === 'exact') return [arriving.ttl];
  if (arriving === null) return told[0] ? [told[0].ttl] : null;
  const { passed, ttl } = arriving;
  const least = passed ?? 1;
  return Array.from({ length: ttl - least }, (_, i) => least + i);
}

/** Whether the return path may be as long as goes with `hops` there: true or false; null: the TTLs of answers do not tell. */
export function returnAgrees(log: ProbeLog, hops: number): boolean | null {
  const ttls = arrivingTtls(log);
  if (ttls === null) return null;
  const against = ttls.filter((ttl) => tooLongBack(hops, returnHops(ttl))).length;
  return against === 0 ? true : against === ttls.length ? false : null;
}

/** Why the hop count is not the target's; null: nothing contradicts it. */
export function nearbyProxy(log: ProbeLog): TargetEvidence['proxy'] {
  const tcpHops = answeredAt(log, 'tcp');
  if (tcpHops === null) return null;
  if (!tcpExpiresThere(log, tcpHops) && datagramsGoFarther(log, tcpHops)) return { tcpHops, reason: 'udp-farther' };
  if (nearerThanRoute(tcpHops, log)) return { tcpHops, reason: 'not-on-link' };
  return returnAgrees(log, tcpHops) === false ? { tcpHops, reason: 'way-back' } : null;
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
