/** Which TTLs are routers' own: those at which one let a small probe expire. */
import type { ProbeLog } from '../probe-log.ts';

/** Ascending. */
export function routerTtls({ probes }: ProbeLog): number[] {
  const ttls = probes.flatMap(({ ttl, purpose, reply }) =>
    ttl !== null && purpose === 'hop' && reply?.kind === 'icmp' && reply.verdict === 'expired' ? [ttl] : [],
  );
  return [...new Set(ttls)].sort((a, b) => a - b);
}
