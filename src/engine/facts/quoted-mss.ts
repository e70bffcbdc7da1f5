/** What routers on the forward path quote of SYNs: whether one of them lowered the MSS (RFC 9293 section 3.7.1). */
import type { ProbeLog } from '../probe-log.ts';

export interface QuotedMss {
  readonly quoted: { readonly ttl: number; readonly mss: number } | null;
  readonly unchanged: number | null;
}

/**
 * What routers quote of SYNs: the nearest with a smaller MSS than that SYN announced, which a router before lowered, and the
 * farthest TTL at which it was still the announced one.
 */
export function quotedMss({ probes }: ProbeLog): QuotedMss {
  const quotes = probes.flatMap(({ ttl, outcome }) => {
    if (outcome.kind !== 'icmp' || ttl === null) return [];
    const { icmp, announcedMss } = outcome;
    return icmp.quotedMss === null || announcedMss === null
      ? []
      : [{ ttl, mss: icmp.quotedMss, lowered: icmp.quotedMss < announcedMss }];
  });
  const [nearest] = quotes.filter(({ lowered }) => lowered).sort((a, b) => a.ttl - b.ttl);
  const unchanged = quotes.filter(({ lowered }) => !lowered).map(({ ttl }) => ttl);
  return {
    quoted: nearest ? { ttl: nearest.ttl, mss: nearest.mss } : null,
    unchanged: unchanged.length > 0 ? Math.max(...unchanged) : null,
  };
}
