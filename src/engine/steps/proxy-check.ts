/** Probes that show whether TCP ends nearer than other probes find the target: see facts/tcp-proxy.ts. */

import type { Millis } from '../../net/port.ts';
import { rttOf } from '../facts/outcome.ts';
import { targetRtt } from '../facts/round-trips.ts';
import { routerTtls } from '../facts/routers.ts';
import { TRACEPATH } from '../plan.ts';
import type { ProbeLog, Service } from '../probe-log.ts';
import { FLOWS, sendProbe, type TraceRequest } from '../probes.ts';
import type { Scope, Step } from '../scheduler.ts';
import { LEAST_WAIT } from '../timing.ts';
import { settle } from './settle.ts';

/** Smaller differences are scheduling jitter. */
const NEARER_MARGIN: Millis = 5;

/** Whether a TCP answer came so much sooner than the target's to the trace that another may have given it. */
export function tcpSooner(log: ProbeLog, trace: Service, tcpRtt: Millis): boolean {
  const rtts = log.probes.flatMap((probe) =>
    probe.service === trace && log.arrived(probe) ? (rttOf(probe) ?? []) : [],
  );
  return rtts.length > 0 && Math.min(...rtts) > 2 * tcpRtt + NEARER_MARGIN;
}

/** Sends a SYN that must expire two hops before the target, where the trace found that at `hops`. */
export function* sendTcpShort(
  scope: Scope,
  log: ProbeLog,
  request: TraceRequest,
  port: number,
  hops: number,
): Step<void> {
  if (hops <= 2) return;
  const shape = { ttl: hops - 2, purpose: 'hop', flow: FLOWS.hops } as const;
  const probe = sendProbe(scope, log, request, { service: 'tcp', port }, shape);
  yield* settle(scope, [probe], Math.max(LEAST_WAIT, 3 * (targetRtt(log) ?? 0)));
  scope.command({ kind: 'close', id: probe.id });
}

/** Sends UDP one hop farther than TCP found the target, where routers are heard: it must not expire there. */
export function* sendUdpFarther(scope: Scope, log: ProbeLog, request: TraceRequest, hops: number): Step<void> {
  if (routerTtls(log).length === 0 || hops >= request.maxHops) return;
  const probe = sendProbe(scope, log, request, TRACEPATH, { ttl: hops + 1, purpose: 'hop', flow: FLOWS.hops });
  yield* settle(scope, [probe], Math.max(LEAST_WAIT, 3 * (targetRtt(log) ?? 0)));
}
