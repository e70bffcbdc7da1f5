/**
 * Where large packets are lost, when routers still say that a TTL ran out: small probes are answered at every hop, large ones only up
 * to the narrow link.
 */
import type { Probe, ProbeLog } from '../probe-log.ts';
import { expired } from './outcome.ts';
import { routerTtls } from './routers.ts';

/** Large probes to the next hop whose loss is more than chance. */
const LEAST_LOST = 3;

/** The last hop that packets of `size` bytes reach though the next answering one is not; null: the answers do not tell. */
export function blackHoleAfterHop(log: ProbeLog, size: number): number | null {
  const large = located(log, size).filter(({ outcome }) => outcome.kind !== 'pending');
  if (large.length === 0) return null;
  // Datagrams so large reach the target: whatever drops the segments, no datagram shows where.
  if (largeDatagramArrived(log, size)) return null;
  const reached = reachedTtls(log, size);
  const last = Math.max(0, ...reached);
  const farther = routerTtls(log).filter((ttl) => ttl > last);
  const beyond = large.filter(({ ttl }) => ttl === farther[0]).length;
  if (beyond > 0 && beyond < LEAST_LOST) return null;
  // Another kind of probe than the trace's may be filtered there whatever its size.
  if (farther.length > 0 && !smallOnesExpire(log, farther)) return null;
  if (reached.length > 0) return last;
  // Where not even the first hop's router was reached the narrow link is this machine's own; a farther one says nothing of that.
  return routerTtls(log)[0] === 1 ? 0 : null;
}

/** The TTLs of routers that packets of that size reach. */
export function reachedTtls(log: ProbeLog, size: number): number[] {
  return located(log, size)
    .filter(expired)
    .map(({ ttl }) => ttl ?? 0);
}

/**
 * Probes of that size, each with a TTL. Larger ones, sent as soon as a full-size packet was lost, tell the same unless a router says
 * too big of some size: that one stands elsewhere than the one that says nothing.
 */
function located(log: ProbeLog, size: number): Probe[] {
  const all = log.probes.filter(({ purpose }) => purpose === 'locate');
  const exact = all.filter((probe) => probe.size === size);
  return exact.length > 0 || log.tooBig.length > 0 ? exact : all.filter((probe) => probe.size > size);
}

/** Whether small UDP probes come to one of these hops. */
export function smallOnesExpire({ probes }: ProbeLog, ttls: readonly number[]): boolean {
  return probes.some(
    (probe) => probe.purpose !== 'locate' && probe.service === 'udp' && ttls.includes(probe.ttl ?? 0) && expired(probe),
  );
}

function largeDatagramArrived(log: ProbeLog, least: number): boolean {
  return log.probes.some((probe) => probe.service !== 'tcp' && probe.size >= least && log.arrived(probe));
}
