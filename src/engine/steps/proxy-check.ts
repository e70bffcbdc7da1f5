/** Signs, while measuring, that TCP ends nearer than other probes find the target: at a proxy, or where TTLs are rewritten. */

import type { Millis } from '../../net/port.ts';
import { targetRtt } from '../facts/round-trips.ts';
import { routerTtls } from '../facts/routers.ts';
import { TRACEPATH } from '../plan.ts';
import type { ProbeLog, Service } from '../probe-log.ts';
import { FLOWS, sendProbe, type TraceRequest } from '../probes.ts';
import type { Scope, Step } from '../scheduler.ts';
import { LEAST_WAIT } from '../timing.ts';
import { settle } from './datagram-sizes.ts';

/** Less difference than this is a busy machine's. */
const NEARER_MARGIN: Millis = 5;

/** Whether a TCP answer came so much sooner than the target's to the trace that another must have given it. */
export function tcpSooner(log: ProbeLog, trace: Service, tcpRtt: Millis): boolean {
  const rtts = log.probes.flatMap((probe) =>
    probe.service === trace && log.arrived(probe) && probe.reply && probe.reply.kind !== 'local'
      ? (probe.reply.rttMs ?? [])
      : [],
  );
  return rtts.length > 0 && Math.min(...rtts) > 2 * tcpRtt + NEARER_MARGIN;
}

/** Whether TCP is answered two hops or more before the target's own: parallel paths differ by less. */
export function* tcpAnswersBefore(
  scope: Scope,
  log: ProbeLog,
  request: TraceRequest,
  port: number,
  hops: number,
): Step<boolean> {
  if (hops <= 2) return false;
  const shape = { ttl: hops - 2, purpose: 'hop', flow: FLOWS.hops } as const;
  const probe = sendProbe(scope, log, request, { service: 'tcp', port }, shape);
  yield* settle(scope, [probe], Math.max(LEAST_WAIT, 3 * (targetRtt(log) ?? 0)));
  scope.command({ kind: 'close', id: probe.id });
  return log.arrived(probe);
}

/** Whether TCP arrived where no target is: at TTL 1 of no neighbour, or where UDP still passes routers that are heard. */
export function* udpExpiresBehind(scope: Scope, log: ProbeLog, request: TraceRequest, hops: number): Step<boolean> {
  const { onLink, interface: out } = log.route;
  if (hops === 1 && onLink === false && out !== 'lo') return true;
  if (routerTtls(log).length === 0 || hops >= request.maxHops) return false;
  const probe = sendProbe(scope, log, request, TRACEPATH, { ttl: hops + 1, purpose: 'hop', flow: FLOWS.hops });
  yield* settle(scope, [probe], Math.max(LEAST_WAIT, 3 * (targetRtt(log) ?? 0)));
  return probe.reply?.kind === 'icmp' && probe.reply.verdict === 'expired';
}
