/**
 * Signs that a TCP answer did not come from the target, or that TTLs are rewritten on the way: then a hop count by TCP is
 * somebody else's (shared facts, measuring without ICMP).
 */

import type { TargetEvidence } from '../../report/types.ts';
import type { ProbeLog } from '../probe-log.ts';
import { type ArrivingTtl, arrivingTtl } from './arriving-ttl.ts';
import type { Reason } from './reason.ts';
import { returnHops } from './return-hops.ts';
import { targetTtl } from './target-ttl.ts';

/** A way back this much longer than the way there, from so near, or than twice the way there, is no way that packets take. */
const NEAR_HOPS = 3;
/** More than the four that systems starting with TTL 60 seem to have. */
const EXCESS_BACK = 5;
/** Hardly any way is longer: such an estimate means a system that starts with TTL 32. */
const LONGEST_BACK = 30;

/** Why a TTL of `hops` can't be what it takes to the target; null: nothing speaks against it. `back`: hops of the way back. */
function tooNear(hops: number, back: number | null, { route }: ProbeLog): 'not-on-link' | 'way-back' | null {
  if (hops === 1 && route.onLink === false && route.interface !== 'lo') return 'not-on-link';
  const likely = hops <= NEAR_HOPS ? hops + EXCESS_BACK : 2 * hops + EXCESS_BACK - 1;
  return back !== null && back >= likely && back <= LONGEST_BACK ? 'way-back' : null;
}

/** Why hops to the target can't be counted by datagrams; null: nothing speaks against it. */
export function ttlRewritten(log: ProbeLog): Reason | null {
  const arrived = log.probes.flatMap((probe) => {
    const { service, ttl, purpose, outcome } = probe;
    if (service === 'tcp' || ttl === null || purpose !== 'hop' || !log.arrived(probe)) return [];
    const replyTtl =
      outcome.kind === 'icmp' ? outcome.icmp.replyTtl : outcome.kind === 'answer' ? outcome.replyTtl : null;
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

/** Why the hop count is not the target's; null: nothing speaks against it. */
export function nearbyProxy(log: ProbeLog): TargetEvidence['proxy'] {
  const { probes } = log;
  const answers = probes.flatMap(({ service, ttl, outcome }) =>
    service === 'tcp' && ttl !== null && outcome.kind === 'answer' ? [{ ttl, closed: outcome.closed }] : [],
  );
  // Where some connections are accepted, who refuses others only limits them.
  const accepted = answers.filter(({ closed }) => !closed);
  const tcpHops = Math.min(...(accepted.length > 0 ? accepted : answers).map(({ ttl }) => ttl));
  if (!Number.isFinite(tcpHops)) return null;
  // TCP that expires there as well went another way: parallel paths of unequal length.
  const parallel = probes.some(
    ({ service, ttl, outcome }) =>
      service === 'tcp' && ttl !== null && ttl >= tcpHops && outcome.kind === 'icmp' && outcome.icmpClass === 'expired',
  );
  const farther = probes.some(
    ({ service, ttl, outcome }) =>
      service !== 'tcp' &&
      ttl !== null &&
      // The target is beyond this router: parallel paths differ by one hop, not by more.
      ttl > tcpHops &&
      outcome.kind === 'icmp' &&
      outcome.icmpClass === 'expired',
  );
  // Parallel paths differ by one hop, not by more.
  const datagrams = new Set(
    probes.flatMap(({ purpose, service }) => (purpose === 'hop' && service !== 'tcp' ? [service] : [])),
  );
  const behind = [...datagrams].some((service) => (targetTtl(log, service) ?? 0) >= tcpHops + 2);
  if ((farther || behind) && !parallel) return { tcpHops, reason: 'udp-farther' };
  const told = probes.find(
    ({ service, outcome }) => service === 'tcp' && outcome.kind === 'answer' && outcome.replyTtl !== null,
  );
  const arriving = told?.outcome.kind === 'answer' ? told.outcome.replyTtl : atMost(arrivingTtl(log));
  const back = arriving === null ? null : returnHops(arriving);
  const reason = tooNear(tcpHops, back, log);
  return reason && { tcpHops, reason };
}
