/**
 * Path MTU toward the target. TCP goes first, since a "too big" message to a UDP probe also narrows the kernel's route cache, and
 * with it every later TCP segment; then full-size UDP with the cache ignored, as tracepath does it: each too-big message
 * names the next size, and the size is confirmed when the target answers it. Where packets are lost without a message,
 * the exact size is searched by what the target answers: TCP acknowledgements, QUIC, echo, or its closed UDP port. Where TCP is
 * answered and its MSS hides what the local MTU allows, other services of the target are probed than the one that stayed silent.
 * What is known by then, and so what is sent next, is said by facts/path-mtu.ts and facts/black-hole.ts.
 */

import type { Family } from '../../net/network.ts';
import {
  answersAsLarge,
  blackHole,
  isUsable,
  lostInSilence,
  packetsSoLargeArrive,
  requestsReachLastRouter,
} from '../facts/black-hole.ts';
import { localMtu } from '../facts/local-mtu.ts';
import { routersSilentAtTimes } from '../facts/loss-seen.ts';
import { accepted } from '../facts/outcome.ts';
import { learnedMtu, pathMtu, segmentsInconclusive } from '../facts/path-mtu.ts';
import { pathRtt, targetRtt } from '../facts/round-trips.ts';
import { routerTtls } from '../facts/routers.ts';
import { sizeBounds } from '../facts/size-bounds.ts';
import { RATE_LIMIT_PAUSE, waitFor } from '../facts/timing.ts';
import { namedFor, namedMtu } from '../facts/too-big.ts';
import type { ProbeLog } from '../probe-log.ts';
import { join, type Step } from '../scheduler.ts';
import { type Endpoint, SIZED, smallSize, TRACEPATH_PORT } from '../services.ts';
import type { Session } from '../session.ts';
import { FLOWS } from '../trace-request.ts';
import { awaitReplies } from './await-replies.ts';
import { segmentLost } from './connection.ts';
import type { OpenControl } from './controls.ts';
import { DatagramSizeTester } from './datagram-sizes.ts';
import { type FollowedTooBig, followTooBig, MOST_REQUESTS, refuses, requestMessage } from './follow-too-big.ts';
import { locateBlackHole } from './locate.ts';
import { segmentSizeTester } from './segment-sizes.ts';
import { searchSizes } from './test-sizes.ts';

/** Rounds, and requests in each, that are sent to the last router. */
const REQUEST_TRIES = 3;
/** The smallest size searched, bytes: what IPv4 hosts must accept (RFC 791), what IPv6 links must carry (RFC 8200). */
const LEAST_SEARCHED: Record<Family, number> = { 4: 576, 6: 1280 };

/**
 * Measures the path MTU toward the target. `control`: the TCP connection that answered, or null. `endpoint`: the datagram service
 * that stands for the target where TCP leaves the request open.
 */
export function* findPathMtu(session: Session, control: OpenControl | null, endpoint: Endpoint): Step<void> {
  const { log } = session;
  const known = () => pathMtu(log)?.status === 'confirmed' || blackHole(log)?.direction === 'forward';
  if (known()) return;
  if (control && segmentLost(control.segment)) {
    yield* searchByTcp(session, control, endpoint);
    if (known() || segmentsInconclusive(log)) return;
  }
  if (yield* findByDatagrams(session, endpoint)) return;
  yield* refusesBeyondNamed(session, endpoint);
  if (known() || !log.probes.some(accepted)) return;
  const other = yield* answeringService(session, endpoint);
  if (other) yield* findByDatagrams(session, other);
}

/** Finds the path MTU by one service's answers; tells whether it answers any. */
function* findByDatagrams(session: Session, endpoint: Endpoint): Step<boolean> {
  const followed = yield* followTooBig(session, endpoint);
  if (followed.outcome === 'unclear') yield* searchByDatagrams(session, endpoint, followed);
  return followed.outcome !== 'unheard';
}

/** The best other service that answers packets of any size; null: none does. */
function* answeringService(session: Session, { service }: Endpoint): Step<Endpoint | null> {
  const { log, request } = session;
  const others = SIZED.filter((other) => other.service !== service);
  const shape = { ttl: null, purpose: 'control', flow: FLOWS.control } as const;
  const probes = others.map((other) => session.probe(other, shape));
  yield* awaitReplies(session, probes, waitFor(targetRtt(log), null, request.probeTimeoutMs));
  return others.find((_, i) => probes[i] && log.arrived(probes[i])) ?? null;
}

/** Datagrams are lost without a message that can be right: finds the size that passes by what the target answers. */
function* searchByDatagrams(session: Session, endpoint: Endpoint, followed: FollowedTooBig): Step<void> {
  const { log } = session;
  const closed = answersByIcmp(log, endpoint);
  const tester = new DatagramSizeTester(log, endpoint, closed);
  const known = { passes: followed.passes, fails: followed.size };
  const least = Math.max(LEAST_SEARCHED[log.family], smallSize(endpoint.service, log.family));
  yield* searchSizes(session, tester, known, least);
  const bounds = sizeBounds(log, 'datagrams');
  const fails = bounds?.confirmed ? lostInSilence(log, bounds) : null;
  if (fails === null || closed || !answersAsLarge(log)) return;
  // Echoes are as large as the requests. A closed port's small answer to a full-size packet shows that the forward path carries
  // it; routers that large requests no longer reach show that it does not.
  yield* followTooBig(session, { service: 'udp', port: TRACEPATH_PORT });
  if (packetsSoLargeArrive(log, fails)) yield* followRequests(session, endpoint, fails);
  else if (blackHole(log) === null) yield* locateBlackHole(session, fails);
}

/** Sends requests that are not echoed to the last routers: where they come so far, it is rather their echoes that are lost. */
function* followRequests(session: Session, endpoint: Endpoint, size: number): Step<void> {
  const { log, request } = session;
  for (let tries = 0; tries < REQUEST_TRIES && !requestsReachLastRouter(log, size); tries++) {
    if (tries > 0) yield { until: session.now + RATE_LIMIT_PAUSE };
    const [ttl] = routerTtls(log).slice(-1);
    if (ttl === undefined) return;
    const shape = { ttl, purpose: 'locate', size, flow: FLOWS.locating } as const;
    const probes = Array.from({ length: REQUEST_TRIES }, () => session.probe(endpoint, shape));
    yield* awaitReplies(session, probes, waitFor(pathRtt(log), null, request.probeTimeoutMs));
  }
}

/**
 * A full-size segment was lost: finds the size that passes by TCP, a connection for each size. TCP shows no messages: datagrams
 * show whether a router says after all that such packets are too big.
 */
function* searchByTcp(session: Session, control: OpenControl, endpoint: Endpoint): Step<void> {
  const { log } = session;
  const { port, handshake, segment } = control;
  const tester = segmentSizeTester(log, port, handshake.rttMs);
  const known = { passes: null, fails: segment.size };
  const requesting = session.spawn((own) => requestMessage(own, endpoint, segment.size));
  const search = session.spawn((own) => searchSizes(own, tester, known, LEAST_SEARCHED[log.family]));
  yield* join(session, [requesting, search]);
  const bounds = sizeBounds(log, 'segments');
  if (!bounds || !isUsable(bounds)) return;
  const { passes, fails } = bounds;
  if (namedFor(log, segment.size) === passes) return;
  if (fails < segment.size) yield* requestMessage(session, endpoint, fails, 1);
  if (namedFor(log, fails) === passes) yield* refuses(session, endpoint, passes + 1);
}

/**
 * A router that limits its ICMP errors may have had no message left for what was lost: requests the message again, a pause apart,
 * once nothing else is sent that the router would answer.
 */
export function* confirmBlackHole(session: Session, endpoint: Endpoint): Step<void> {
  const { log } = session;
  const requests = new Map<number, number>();
  while (routersSilentAtTimes(log)) {
    const found = blackHole(log);
    const times = requests.get(found?.fails ?? 0) ?? 0;
    if (found?.direction !== 'forward' || times >= MOST_REQUESTS) return;
    requests.set(found.fails, times + 1);
    yield { until: session.now + RATE_LIMIT_PAUSE };
    yield* requestMessage(session, endpoint, found.fails, 1);
    if (blackHole(log) === null) yield* refusesBeyondNamed(session, endpoint);
  }
}

/** Where larger packets are refused, what a router named, or the kernel learned, bounds the path MTU. */
function* refusesBeyondNamed(session: Session, endpoint: Endpoint): Step<void> {
  const { log } = session;
  const named = namedMtu(log) ?? learnedMtu(log);
  if (named !== null && named < localMtu(log)) yield* refuses(session, endpoint, named + 1);
}

/** Whether the target answers such probes by an ICMP message, as a closed port does. */
function answersByIcmp(log: ProbeLog, endpoint: Endpoint): boolean {
  return log.probes.some(
    (probe) => probe.service === endpoint.service && probe.outcome.kind === 'icmp' && log.arrived(probe),
  );
}
