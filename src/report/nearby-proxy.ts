/**
 * Signs that a TCP answer did not come from the target, or that TTLs are rewritten on the way: then a hop count by TCP is
 * somebody else's (shared facts, measuring without ICMP).
 */
import type { Notebook } from '../engine/notebook.ts';
import { returnHops } from './return-hops.ts';
import type { TargetEvidence } from './types.ts';

/** A way back this much longer than the way there, from so near, is no way that packets take. */
const NEAR_HOPS = 3;
const EXCESS_BACK = 4;
/** Parallel paths differ by a router; TCP and UDP may have taken different ones. */
const FLOW_DIFFERENCE = 1;

/** Why the hop count is not the target's; null: nothing speaks against it. */
export function nearbyProxy({ conclusions, route, observations }: Notebook): TargetEvidence['proxy'] {
  const tcpHops = Math.min(
    ...observations.flatMap(({ service, ttl, reply }) =>
      service === 'tcp' && ttl !== null && reply?.kind === 'answer' ? [ttl] : [],
    ),
  );
  if (!Number.isFinite(tcpHops)) return null;
  const farther = observations.some(
    ({ service, ttl, reply }) =>
      service !== 'tcp' &&
      ttl !== null &&
      ttl > tcpHops + FLOW_DIFFERENCE &&
      reply?.kind === 'icmp' &&
      reply.verdict === 'expired',
  );
  if (farther) return { tcpHops, reason: 'udp-farther' };
  if (tcpHops === 1 && !route.onLink && route.interface !== 'lo') return { tcpHops, reason: 'not-on-link' };
  const told = observations.find(
    ({ service, reply }) => service === 'tcp' && reply?.kind === 'answer' && reply.replyTtl !== null,
  );
  const bound = conclusions.arrivingBelow === null ? null : conclusions.arrivingBelow - 1;
  const arriving = told?.reply?.kind === 'answer' ? told.reply.replyTtl : (conclusions.arrivingTtl?.ttl ?? bound);
  const back = arriving === null ? null : returnHops(arriving);
  return tcpHops <= NEAR_HOPS && back !== null && back >= tcpHops + EXCESS_BACK
    ? { tcpHops, reason: 'way-back' }
    : null;
}
