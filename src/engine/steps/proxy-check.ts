/** Probes that show whether TCP ends nearer than other probes find the target: see facts/tcp-proxy.ts. */

import type { Millis } from '../../net/network.ts';
import { expectedHops } from '../facts/expected-hops.ts';
import { leastRtt, targetRtt } from '../facts/round-trips.ts';
import { parallelPaths, routerTtls } from '../facts/routers.ts';
import { atFirstRouter, nearbyProxy } from '../facts/tcp-proxy.ts';
import { roundTripWait } from '../facts/timing.ts';
import type { ProbeLog, Service } from '../probe-log.ts';
import type { Step } from '../scheduler.ts';
import { type Endpoint, SIZED, TRACEPATH } from '../services.ts';
import type { Session } from '../session.ts';
import { FLOWS } from '../trace-request.ts';
import { awaitReplies } from './await-replies.ts';

/** Handshakes that tell parallel paths of unequal length from a proxy: half of them take the longer path. */
const FLOWS_COMPARED = 10;
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
  yield* awaitReplies(session, [probe], roundTripWait(targetRtt(log)));
  session.close(probe.id);
}

/**
 * Sends UDP one hop farther than TCP found the target, where routers are heard: it must not expire there. Where TCP found it at the
 * first router, as far as that: it is answered by whoever has the address, and expires where TCP alone is.
 */
export function* sendUdpFarther(session: Session, hops: number): Step<void> {
  const { log, request } = session;
  const near = atFirstRouter(hops, log);
  if (!near && (routerTtls(log).length === 0 || hops >= request.maxHops)) return;
  const probe = session.probe(TRACEPATH, { ttl: near ? hops : hops + 1, purpose: 'hop', flow: FLOWS.hops });
  yield* awaitReplies(session, [probe], roundTripWait(targetRtt(log)));
}

/**
 * Where parallel paths are seen, sends more handshakes one hop before `hops`: some arrive where a path is shorter than all those met
 * before. Where TCP seems to end at a proxy, there too: some expire where it is only that parallel paths differ in length.
 */
export function* compareFlows(session: Session, port: number, hops: number): Step<void> {
  const { log } = session;
  const proxied = nearbyProxy(log)?.reason === 'udp-farther';
  if (!proxied && !parallelPaths(log)) return;
  const wanted = [hops - 1, ...(proxied ? [hops] : [])].filter((ttl) => ttl > 0);
  const ttls = wanted.flatMap((ttl) => Array<number>(FLOWS_COMPARED).fill(ttl));
  const probes = ttls.map((ttl) =>
    session.probe({ service: 'tcp', port }, { ttl, purpose: 'special', flow: FLOWS.hops }),
  );
  yield* awaitReplies(session, probes, roundTripWait(targetRtt(log)));
  for (const { id } of probes) session.close(id);
}

/** The datagram service whose answers tell how far the target is, where TCP alone found it at `hops`; null: none does, or no farther. */
export function* fartherService(session: Session, sizes: Endpoint, hops: number): Step<Endpoint | null> {
  const { log } = session;
  const answers = ({ service }: Endpoint) =>
    log.probes.some((probe) => probe.service === service && log.arrived(probe));
  const [quic] = SIZED;
  if (quic && log.icmpErrors === 0 && !answers(sizes)) {
    const probe = session.probe(quic, { ttl: null, purpose: 'control', flow: FLOWS.control });
    yield* awaitReplies(session, [probe], roundTripWait(targetRtt(log)));
  }
  const farther = ({ service }: Endpoint) => (expectedHops(log, service) ?? 0) >= hops + 2;
  return [sizes, ...SIZED].find((endpoint) => answers(endpoint) && farther(endpoint)) ?? null;
}
