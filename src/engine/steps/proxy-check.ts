/** Probes that show whether TCP ends nearer than other probes find the target: see facts/tcp-proxy.ts. */

import type { Millis } from '../../net/port.ts';
import { leastRtt, targetRtt } from '../facts/round-trips.ts';
import { routerTtls } from '../facts/routers.ts';
import { LEAST_WAIT } from '../facts/timing.ts';
import type { ProbeLog, Service } from '../probe-log.ts';
import type { Step } from '../scheduler.ts';
import { TRACEPATH } from '../services.ts';
import type { Session } from '../session.ts';
import { FLOWS } from '../trace-request.ts';
import { settle } from './settle.ts';

/** Smaller differences are scheduling jitter. */
const NEARER_MARGIN: Millis = 5;

/** Whether a TCP answer came so much sooner than the target's to the trace that another may have given it. */
export function tcpSooner(log: ProbeLog, trace: Service, tcpRtt: Millis): boolean {
  const rtt = leastRtt(log.probes.filter((probe) => probe.service === trace && log.arrived(probe)));
  return rtt !== null && rtt > 2 * tcpRtt + NEARER_MARGIN;
}

/** Sends a SYN that must expire two hops before the target, where the trace found that at `hops`. */
export function* sendTcpShort(session: Session, port: number, hops: number): Step<void> {
  const { log } = session;
  if (hops <= 2) return;
  const shape = { ttl: hops - 2, purpose: 'hop', flow: FLOWS.hops } as const;
  const probe = session.probe({ service: 'tcp', port }, shape);
  yield* settle(session, [probe], Math.max(LEAST_WAIT, 3 * (targetRtt(log) ?? 0)));
  session.close(probe.id);
}

/** Sends UDP one hop farther than TCP found the target, where routers are heard: it must not expire there. */
export function* sendUdpFarther(session: Session, hops: number): Step<void> {
  const { log, request } = session;
  if (routerTtls(log).length === 0 || hops >= request.maxHops) return;
  const probe = session.probe(TRACEPATH, { ttl: hops + 1, purpose: 'hop', flow: FLOWS.hops });
  yield* settle(session, [probe], Math.max(LEAST_WAIT, 3 * (targetRtt(log) ?? 0)));
}
