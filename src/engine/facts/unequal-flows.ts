/**
 * Whether segments get lost by connection, not by size alone: load is shared over parallel paths, or hosts, by port, and one of them
 * loses large packets. No single size is the limit then.
 */
import type { ProbeLog, Segment } from '../probe-log.ts';

export interface UnequalFlows {
  /** Connections on which a segment was lost again and again, while others carried one as large. */
  readonly lost: number;
  /** The smallest of those segments, bytes of the whole packet. */
  readonly least: number;
  /** The largest that others carried, bytes. */
  readonly passed: number;
}

/** One connection may meet an outage of half a second. */
const LEAST_CONNECTIONS = 2;
/** The chance that loss alone silences so many connections. */
const MISTAKE = 1 / 400;

/** Null: nothing shows that. */
export function unequalFlows({ segments }: ProbeLog): UnequalFlows | null {
  const full = segments.filter(({ ttl }) => ttl === null);
  const carried = full.filter(({ outcome }) => outcome.kind === 'acked' && outcome.whole);
  // What passed was sent no earlier: else an outage may have begun between.
  const silenced = full.filter(
    (segment) =>
      segment.outcome.kind === 'lost' &&
      carried.some(({ size, sentAt }) => size >= segment.size && sentAt >= segment.sentAt),
  );
  if (silenced.length < LEAST_CONNECTIONS || silencedByLoss(carried, silenced) >= MISTAKE) return null;
  return {
    lost: silenced.length,
    least: Math.min(...silenced.map(({ size }) => size)),
    passed: Math.max(...carried.map(({ size }) => size)),
  };
}

/**
 * The chance that loss, by what the segments that passed took, silences as many connections of all for all of their tries: Laplace's
 * rule of succession for each try.
 */
function silencedByLoss(carried: readonly Segment[], silenced: readonly Segment[]): number {
  const repeats = (of: readonly Segment[]) =>
    of.reduce((sum, { outcome }) => sum + ('retransmissions' in outcome ? outcome.retransmissions : 0), 0);
  const lost = repeats(carried);
  const sent = carried.length + lost;
  const tries = silenced.length + repeats(silenced);
  let chance = 1;
  for (let i = 0; i < silenced.length; i++) chance *= (carried.length + silenced.length - i) / (i + 1);
  for (let i = 0; i < tries; i++) chance *= (lost + 1 + i) / (sent + 2 + i);
  return chance;
}
