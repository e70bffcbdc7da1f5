/** Which TTLs are routers' own: those at which one let a small probe expire; and whether several stand at one. */
import type { ProbeLog } from '../probe-log.ts';
import { expired } from './outcome.ts';

/** Ascending. */
export function routerTtls({ probes }: ProbeLog): number[] {
  const ttls = probes.flatMap((probe) =>
    probe.ttl !== null && probe.purpose === 'hop' && expired(probe) ? [probe.ttl] : [],
  );
  return [...new Set(ttls)].sort((a, b) => a - b);
}

/** Whether handshakes, of which each has a flow of its own, expired at several routers of one TTL. */
export function parallelPaths({ probes }: ProbeLog): boolean {
  const expiredSyns = probes.filter(({ service }) => service === 'tcp').filter(expired);
  const byTtl = Map.groupBy(expiredSyns, ({ ttl }) => ttl);
  return [...byTtl.values()].some((all) => new Set(all.map(({ outcome }) => outcome.icmp.from)).size > 1);
}
