/**
 * Path MTU toward the target. TCP goes first, since a "too big" message to a UDP probe also narrows the kernel's route cache, and
 * with it every later TCP segment; then full-size UDP with the cache ignored, as tracepath does it: each too-big message
 * names the next size, and the size is confirmed when the target answers it. Where packets vanish without a message,
 * the exact size is searched by what the target answers: TCP acknowledgements, QUIC, echo, or its closed UDP port.
 * What is known by then, and so what is sent next, is said by facts/path-mtu.ts and facts/black-hole.ts.
 */
import type { Family, Millis } from '../../net/port.ts';
import { blackHole, echoes, explained, usable } from '../facts/black-hole.ts';
import { localMtu } from '../facts/local-mtu.ts';
import { TCP_HEADERS } from '../facts/packet-sizes.ts';
import { inconclusive, learnedMtu, pathMtu } from '../facts/path-mtu.ts';
import { type SizeBounds, sizeBounds } from '../facts/size-bounds.ts';
import { namedFor, namedMtu } from '../facts/too-big.ts';
import type { Probe, ProbeLog } from '../probe-log.ts';
import { type Endpoint, smallSize, TRACEPATH_PORT, type TraceRequest } from '../probes.ts';
import { join, type Scope, type Step } from '../scheduler.ts';
import { RATE_LIMIT_PAUSE } from '../timing.ts';
import {
  connect,
  FIRST_GIVE_UP,
  FIRST_TRIES,
  type Handshake,
  type SegmentResult,
  sendSegment,
  speaks,
  vanished,
} from './connection.ts';
import { DatagramSizeTester } from './datagram-sizes.ts';
import { followTooBig, type Narrowing, refuses, sendUntilHeard } from './follow-too-big.ts';
import { locateHole } from './locate.ts';
import { tcpSizeTester } from './segment-sizes.ts';
import { searchSizes } from './test-sizes.ts';

/** The smallest size searched, bytes: what IPv4 hosts must accept (RFC 791), what IPv6 links must carry (RFC 8200). */
const LEAST_SEARCHED: Record<Family, number> = { 4: 576, 6: 1280 };
/** The first full segment is tried this long, milliseconds: three sends. A search that follows asks longer. */
const FIRST_SEGMENT_WAIT: Millis = 450;
/** Messages asked for, a pause apart, before a router's silence counts: the search takes as long. */
const MOST_ASKED = 2;

/** A TCP port that was asked, and what came of it. */
export interface Control {
  readonly port: number;
  readonly handshake: Handshake;
}

/** The connection whose port stands for the target, and the first full-size segment over it. */
export interface OpenControl {
  readonly port: number;
  readonly handshake: Extract<Handshake, { kind: 'connected' }>;
  readonly segment: SegmentResult;
}

function opens({ outcome, service, port }: Probe, asked: number): boolean {
  return service === 'tcp' && port === asked && outcome.kind === 'answer' && !outcome.closed;
}

/** Asks whether a TCP port answers, by a connection that can carry the largest segment. */
export function* openControl(scope: Scope, log: ProbeLog, request: TraceRequest, port: number): Step<Control> {
  const bytes = localMtu(log) - TCP_HEADERS[request.to.family];
  const stream = { protocol: speaks(request, port), serverName: request.serverName, bytes } as const;
  const shape = { port, stream, tries: FIRST_TRIES, giveUp: FIRST_GIVE_UP, purpose: 'reach' } as const;
  const handshake = yield* connect(scope, log, request, shape);
  // Where the hop search's handshakes were answered all of these were lost.
  const lost = handshake.kind === 'silent' && log.probes.some((probe) => opens(probe, port));
  return { port, handshake: lost ? yield* connect(scope, log, request, shape) : handshake };
}

/** Sends the largest segment that the connection allows, and the rest of the request right behind it. */
export function* fillControl(
  scope: Scope,
  log: ProbeLog,
  request: TraceRequest,
  port: number,
  handshake: OpenControl['handshake'],
): Step<OpenControl> {
  const { family } = request.to;
  const { info, id: connection } = handshake;
  const bytes = localMtu(log) - TCP_HEADERS[family];
  scope.adopt(connection);
  const first = Math.min(info.sndMss, bytes);
  const limits = { wait: FIRST_SEGMENT_WAIT, rest: bytes - first };
  log.requested({ connection, port, size: localMtu(log) });
  return { port, handshake, segment: yield* sendSegment(scope, log, request, handshake, first, limits) };
}

/**
 * Measures the path MTU toward the target. `control`: the TCP connection that answered, or null. `ask`: the datagram service
 * that stands for the target where TCP leaves the request open.
 */
export function* findPathMtu(
  scope: Scope,
  log: ProbeLog,
  request: TraceRequest,
  control: OpenControl | null,
  ask: Endpoint,
): Step<void> {
  const known = () => pathMtu(log)?.status === 'confirmed' || blackHole(log)?.direction === 'forward';
  if (known()) return;
  if (control && vanished(control.segment)) {
    yield* searchByTcp(scope, log, request, control, ask);
    if (known() || inconclusive(log)) return;
  }
  const narrowing = yield* followTooBig(scope, log, request, ask);
  if (narrowing.outcome === 'arrived') return;
  if (narrowing.outcome === 'unclear') return yield* searchByDatagrams(scope, log, request, ask, narrowing);
  // No datagram is answered: where larger ones are refused, what the router named bounds the path MTU.
  const named = namedMtu(log) ?? learnedMtu(log);
  if (named !== null && named < localMtu(log)) yield* refuses(scope, log, request, ask, named + 1);
}

/** Datagrams vanish without a message that can be right: finds the size that passes by what the target answers. */
function* searchByDatagrams(
  scope: Scope,
  log: ProbeLog,
  request: TraceRequest,
  ask: Endpoint,
  narrowing: Narrowing,
): Step<void> {
  const closed = answersByIcmp(log, ask);
  const tester = new DatagramSizeTester(log, request, ask, closed);
  const known = { passes: narrowing.passes, fails: narrowing.size };
  const least = Math.max(LEAST_SEARCHED[log.family], smallSize(ask.service, log.family));
  yield* searchSizes(scope, log, tester, known, least);
  const bounds = sizeBounds(log, 'datagrams');
  if (!bounds?.confirmed || bounds.fails === null || closed || !echoes(log) || explained(log, bounds)) return;
  // Echoes are as large as the requests. A closed port's small answer to a full-size packet shows that the way there is free;
  // routers that large requests no longer reach show that it is not.
  yield* followTooBig(scope, log, request, { service: 'udp', port: TRACEPATH_PORT });
  if (blackHole(log) === null) yield* locateHole(scope, log, request, bounds.fails);
}

/**
 * A full-size segment vanished: finds the size that passes by TCP, a connection for each size. TCP shows no messages: datagrams
 * ask whether a router says after all that such packets are too big.
 */
function* searchByTcp(
  scope: Scope,
  log: ProbeLog,
  request: TraceRequest,
  control: OpenControl,
  ask: Endpoint,
): Step<void> {
  const { port, handshake, segment } = control;
  const tester = tcpSizeTester(log, request, port, handshake.rttMs);
  const known = { passes: null, fails: segment.size };
  const asking = scope.spawn((own) => askForMessage(own, log, request, ask, segment.size, MOST_ASKED));
  const search = scope.spawn((own) => searchSizes(own, log, tester, known, LEAST_SEARCHED[log.family]));
  yield* join(scope, [asking, search]);
  const bounds = sizeBounds(log, 'segments');
  if (!bounds || !usable(bounds)) return;
  const { passes, fails } = bounds as SizeBounds & { passes: number; fails: number };
  if (namedFor(log, segment.size) === passes) return;
  if (fails < segment.size) yield* askForMessage(scope, log, request, ask, fails, 1);
  if (namedFor(log, fails) === passes) yield* refuses(scope, log, request, ask, passes + 1);
}

/** Asks routers by datagrams of `bytes` bytes for a too-big message, `most` times, with the time between that some need. */
function* askForMessage(
  scope: Scope,
  log: ProbeLog,
  request: TraceRequest,
  ask: Endpoint,
  bytes: number,
  most: number,
): Step<void> {
  for (let tries = 0; tries < most && namedFor(log, bytes) === null; tries++) {
    if (tries > 0) yield { until: scope.now + RATE_LIMIT_PAUSE };
    yield* sendUntilHeard(scope, log, request, ask, bytes, null);
  }
}

/** Whether the target answers such probes by an ICMP message, as a closed port does. */
function answersByIcmp(log: ProbeLog, ask: Endpoint): boolean {
  return log.probes.some(
    (probe) => probe.service === ask.service && probe.outcome.kind === 'icmp' && log.arrived(probe),
  );
}
