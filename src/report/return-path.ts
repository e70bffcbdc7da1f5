/** The length of the return path, estimated from the TTL that replies arrive with. */
import type { Conclusions, Observation } from '../engine/notebook.ts';
import type { Asked } from './build.ts';
import { returnHops } from './return-hops.ts';

/** Hops from the target back, and how they are known; null: not known. */
export function returnPath(arrived: readonly Observation[], { trace }: Asked, conclusions: Conclusions) {
  // The trace's own answers first: others may come from elsewhere.
  const traced = arrived.filter(({ service }) => service === trace.service);
  for (const { reply } of [...traced, ...arrived]) {
    const ttl = reply?.kind === 'icmp' ? reply.icmp.replyTtl : reply?.kind === 'answer' ? reply.replyTtl : null;
    if (ttl !== null) return { hops: returnHops(ttl), method: 'reply-ttl' } as const;
  }
  const arriving = conclusions.arrivingTtl;
  return arriving && ({ hops: returnHops(arriving.ttl), method: 'min-ttl' } as const);
}
