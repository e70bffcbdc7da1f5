/** The lowest TTL at which the target answers probes of one service. */
import type { Probe, ProbeLog, Service } from '../probe-log.ts';
import { accepted, heard } from './outcome.ts';

/** 8 bits: RFC 791, RFC 8200. */
export const MAX_TTL = 255;
/** Stands for no TTL where TTLs are compared: a probe with the system's default, or a target whose TTL is not known. */
export const ABOVE_ALL_TTLS = MAX_TTL + 1;

/** Null: it answers none so far. */
export function answeredAt(log: ProbeLog, service: Service): number | null {
  return lowestAnswered(
    log,
    log.probes.filter(({ service: own, purpose }) => own === service && (purpose === 'hop' || purpose === 'special')),
  );
}

/**
 * The lowest TTL of these probes, of one service, that the target answers; null: none. Where their port accepts connections, with
 * whatever TTL, a device before the target may be what refuses others.
 */
export function lowestAnswered(log: ProbeLog, probes: readonly Probe[]): number | null {
  const open = new Set(log.probes.flatMap((probe) => (accepted(probe) ? [probe.port] : [])));
  const ttls = probes.flatMap((probe) => {
    const { ttl, outcome, port } = probe;
    const refused = outcome.kind === 'answer' && outcome.closed && open.has(port);
    return ttl !== null && log.arrived(probe) && !refused ? [ttl] : [];
  });
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
