/** Why a trace ended: what the user asked for, a verdict from the network, a local refusal, or silence. */
import type { Notebook } from '../engine/notebook.ts';
import type { Asked } from './build.ts';
import { localRefusal, verdictReply } from './target-evidence.ts';
import type { EndReason } from './types.ts';

/** @param reached whether what the user asked for answered. */
export function endReason(book: Notebook, asked: Asked, reached: boolean): EndReason {
  if (asked.cut) return asked.cut;
  const atMost = book.observations.some(
    ({ ttl, reply }) => ttl === asked.maxHops && reply?.kind === 'icmp' && reply.verdict === 'expired',
  );
  // It may answer at a TTL beyond those that were to be traced.
  if (reached) return atMost ? 'max-hops' : 'reached';
  const verdict = verdictReply(book, asked)?.reply.verdict;
  if (verdict === 'prohibited') return 'prohibited';
  if (verdict === 'network' || verdict === 'host') return 'unreachable';
  const refusal = localRefusal(book, asked);
  if (refusal) {
    const noRoute = refusal.errno === 'ENETUNREACH' || refusal.errno === 'EHOSTUNREACH';
    return noRoute && refusal.reject === null ? 'no-route' : 'refused-locally';
  }
  if (book.conclusions.loop.length > 0) return 'loop';
  return atMost ? 'max-hops' : 'silent';
}
