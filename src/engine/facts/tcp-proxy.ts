/**
 * Signs that a TCP answer did not come from the target, or that TTLs are rewritten on the way: then a hop count by TCP is
 * not the target's.
 */

import type { TargetEvidence } from '../../report/types.ts';
import type { ProbeLog } from '../probe-log.ts';
import { type ArrivingTtl, arrivingTtl } from './arriving-ttl.ts';
import { expired, replyTtlOf } from './outcome.ts';
import type { Reason } from './reason.ts';
import { returnHops } from './return-hops.ts';
import { answeredAt, targetTtl } from './target-ttl.ts';

/** From so near, a return path of `EXCESS_BACK` hops more than the forward one is implausible; from farther, one of twice as many. */
const NEAR_HOPS = 3;
/** More than the four that systems starting with TTL 60 seem to have. */
const EXCESS_BACK = 5;
/** Hardly any return path is longer: such an estimate means a system that starts with TTL 32. */
const LONGEST_BACK = 30;

/** Why a TTL of `hops` can't be what it takes to the target; null: nothing contradicts it. `back`: hops of the return path. */
function tooNear(hops: number, back: number | null, { route }: ProbeLog): 'not-on-link' | 'way-back' | null {
  if (hops === 1 && route.onLink === false && route.interface !== 'lo') return 'not-on-link';
  const likely = hops <= NEAR_HOPS ? hops + EXCESS_BACK : 2 * hops + EXCESS_BACK - 1;
  return back !== null && back >= likely && back <= LONGEST_BACK ? 'way-back' : null;
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

function atMost(arriving: ArrivingTtl | null): number | null {
  return arriving && (arriving.kind === 'exact' ? arriving.ttl : arriving.ttl - 1);
}

/** Why the hop count is not the target's; null: nothing contradicts it. */
export function nearbyProxy(log: ProbeLog): TargetEvidence['proxy'] {
  const tcpHops = answeredAt(log, 'tcp');
  if (tcpHops === null) return null;
  if (!tcpExpiresThere(log, tcpHops) && datagramsGoFarther(log, tcpHops)) return { tcpHops, reason: 'udp-farther' };
  const told = log.probes.find((probe) => probe.service === 'tcp' && log.arrived(probe) && replyTtlOf(probe) !== null);
  const arriving = told ? replyTtlOf(told) : atMost(arrivingTtl(log));
  const back = arriving === null ? null : returnHops(arriving);
  const reason = tooNear(tcpHops, back, log);
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
