/** The lowest TTL at which the target answers probes of one service. */
import type { Probe, ProbeLog, Service } from '../probe-log.ts';
import { heard } from './outcome.ts';

/** Null: it answers none so far. */
export function answeredAt(log: ProbeLog, service: Service): number | null {
  return lowestAnswered(
    log,
    log.probes.filter((probe) => probe.service === service && probe.purpose === 'hop'),
  );
}

/**
 * The lowest TTL of these probes, of one service, that the target answers; null: none. Where some connections are accepted, a
 * device before the target may refuse others.
 */
export function lowestAnswered(log: ProbeLog, probes: readonly Probe[]): number | null {
  const answers = probes.flatMap((probe) => {
    const { ttl, outcome } = probe;
    return ttl !== null && log.arrived(probe) ? [{ ttl, refused: outcome.kind === 'answer' && outcome.closed }] : [];
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
