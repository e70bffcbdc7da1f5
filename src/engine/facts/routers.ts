/** Which TTLs are routers' own: those at which one let a small probe expire. */
import type { ProbeLog } from '../probe-log.ts';

/** Ascending. */
export function routerTtls({ probes }: ProbeLog): number[] {
  const ttls = probes.flatMap(({ ttl, purpose, outcome }) =>
    ttl !== null && purpose === 'hop' && outcome.kind === 'icmp' && outcome.icmpClass === 'expired' ? [ttl] : [],
  );
  return [...new Set(ttls)].sort((a, b) => a - b);
}
