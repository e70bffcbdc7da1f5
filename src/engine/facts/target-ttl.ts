/** The lowest TTL at which the target answers probes of one service. */
import type { ProbeLog, Service } from '../probe-log.ts';
import { heard } from './outcome.ts';

/** Null: it answers none so far. Where some connections are accepted, who refuses others may stand before the target. */
export function answeredAt(log: ProbeLog, service: Service): number | null {
  const answers = log.probes.flatMap((probe) => {
    const { ttl, purpose, outcome } = probe;
    const own = probe.service === service && ttl !== null && purpose === 'hop' && log.arrived(probe);
    return own ? [{ ttl, refused: outcome.kind === 'answer' && outcome.closed }] : [];
  });
  const accepted = answers.filter(({ refused }) => !refused);
  const ttls = (accepted.length > 0 ? accepted : answers).map(({ ttl }) => ttl);
  return ttls.length > 0 ? Math.min(...ttls) : null;
}

/** The same once no probe with a lower TTL may still reach it; null: not known, or not yet. */
export function targetTtl(log: ProbeLog, service: Service): number | null {
  const hops = answeredAt(log, service);
  if (hops === null) return null;
  const below = log.probes.filter(
    (probe) => probe.service === service && probe.purpose === 'hop' && probe.ttl !== null && probe.ttl < hops,
  );
  const known = new Set(below.filter(heard).map(({ ttl }) => ttl));
  return below.some(({ ttl, outcome }) => outcome.kind === 'pending' && !known.has(ttl)) ? null : hops;
}
