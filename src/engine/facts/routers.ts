/** Which TTLs are routers' own: those at which one let a small probe expire. */
import type { ProbeLog } from '../probe-log.ts';
import { expired } from './outcome.ts';

/** Ascending. */
export function routerTtls({ probes }: ProbeLog): number[] {
  const ttls = probes.flatMap((probe) =>
    probe.ttl !== null && probe.purpose === 'hop' && expired(probe) ? [probe.ttl] : [],
  );
  return [...new Set(ttls)].sort((a, b) => a - b);
}
