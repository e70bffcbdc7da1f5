/** The length of the return path, estimated from the TTL that replies arrive with. */
import type { Probe, ProbeLog } from '../probe-log.ts';
import { arrivingTtl } from './arriving-ttl.ts';
import { expired, replyTtlOf } from './outcome.ts';
import { routersConfirm } from './return-compared.ts';
import { returnHops, setOnTheWay } from './return-hops.ts';
import type { TraceScope } from './trace-scope.ts';

/**
 * The estimate assumes that the target starts with a TTL of 64, 128 or 255. Some start with 32, 60, 90 or 100, which makes it
 * wrong by 4 hops or more: it is reported only within this many hops of the forward path, or where routers near the target let expect it.
 */
const TOLERANCE = 1;

/** Hops from the target back, and how they are known; null: not known. `forwardHops`: the hop count; null: not known. */
export function returnPath(
  log: ProbeLog,
  arrived: readonly Probe[],
  { trace }: Pick<TraceScope, 'trace'>,
  forwardHops: number | null,
): { readonly hops: number; readonly method: 'reply-ttl' | 'min-ttl' } | null {
  const estimate = estimateOf(log, arrived, trace);
  if (estimate === null || forwardHops === null || setOnTheWay(estimate.hops, forwardHops)) return null;
  return confirms(log, forwardHops, estimate.hops) ? estimate : null;
}

function estimateOf(log: ProbeLog, arrived: readonly Probe[], trace: TraceScope['trace']) {
  // The trace's own answers first: others may come from elsewhere, and do where a NAT has the target's address.
  const traced = arrived.filter(({ service }) => service === trace.service);
  for (const probe of [...traced, ...(isNat(log) ? [] : arrived)]) {
    const ttl = replyTtlOf(probe);
    if (ttl !== null) return { hops: returnHops(ttl), method: 'reply-ttl' } as const;
  }
  const arriving = arrivingTtl(log);
  return arriving?.kind === 'exact' ? ({ hops: returnHops(arriving.ttl), method: 'min-ttl' } as const) : null;
}

/** Whether probes expired behind the target's address: what it forwards goes on to another host. */
function isNat({ probes, address }: ProbeLog): boolean {
  return probes.some((probe) => expired(probe) && probe.outcome.icmp.from === address);
}

/** Whether the hop count or the return paths of the routers before the target make such an estimate likely. */
function confirms(log: ProbeLog, forwardHops: number, estimate: number): boolean {
  return Math.abs(estimate - forwardHops) <= TOLERANCE || routersConfirm(log, forwardHops, estimate);
}
