/**
 * Path MTU toward the target. TCP goes first, since a "too big" message to a UDP probe also narrows the kernel's route cache, and
 * with it every later TCP segment; then full-size UDP with the cache ignored, as tracepath does it: each too-big message
 * names the next size, and the size is confirmed when the target answers it. Where packets vanish without a message,
 * the exact size is searched by what the target answers: TCP acknowledgements, QUIC, echo, or its closed UDP port.
 */

import type { Family, Millis } from '../../net/port.ts';
import { largestPassed } from '../facts/largest-passed.ts';
import { localMtu } from '../facts/local-mtu.ts';
import { mss } from '../facts/mss.ts';
import { routerTtls } from '../facts/routers.ts';
import { sizeTrials } from '../facts/size-trials.ts';
import type { Probe, ProbeLog } from '../probe-log.ts';
import { type Endpoint, smallSize, TCP_HEADERS, TRACEPATH_PORT, type TraceRequest } from '../probes.ts';
import { join, type Scope, type Step } from '../scheduler.ts';
import type { SizeLimits } from '../search/size-search.ts';
import { RATE_LIMIT_PAUSE } from '../timing.ts';
import {
  connect,
  FIRST_GIVE_UP,
  FIRST_TRIES,
  type Handshake,
  type Losses,
  type SegmentResult,
  sendSegment,
  speaks,
  tcpSizeTester,
  vanished,
} from './connection.ts';
import { datagramSizeTester } from './datagram-sizes.ts';
import { followTooBig, refuses, sendUntilHeard, wasRefused } from './follow-too-big.ts';
import { locateHole } from './locate.ts';
import { searchSizes } from './test-sizes.ts';

/** The smallest size searched, bytes: what IPv4 hosts must accept (RFC 791), what IPv6 links must carry (RFC 8200). */
const LEAST_SEARCHED: Record<Family, number> = { 4: 576, 6: 1280 };
/** The first full segment is tried this long, milliseconds: three sends. A search that follows asks longer. */
const FIRST_SEGMENT_WAIT: Millis = 450;

/** Messages asked for, a pause apart, before a router's silence counts: the search takes as long. */
const MOST_ASKED = 2;
/** Below this, what is known of an inexact hole is too little to tell what to do: links carry more almost everywhere. */
const LEAST_GAP = 1280;

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
  const { info } = handshake;
  const bytes = localMtu(log) - TCP_HEADERS[family];
  scope.adopt(handshake.id);
  const first = Math.min(info.sndMss, bytes);
  const limits = { wait: FIRST_SEGMENT_WAIT, rest: bytes - first };
  return { port, handshake, segment: yield* sendSegment(scope, log, request, handshake, first, limits) };
}

/**
 * Concludes the path MTU toward the target. `control`: the TCP connection that answered, or null. `ask`: the datagram service
 * that stands for the target where TCP leaves the request open.
 */
export function* findPathMtu(
  scope: Scope,
  log: ProbeLog,
  request: TraceRequest,
  control: OpenControl | null,
  ask: Endpoint,
): Step<void> {
  const local = localMtu(log);
  const segment = control?.segment ?? null;

  if (control && segment?.outcome === 'passed' && segment.size >= local)
    return confirm(log, local, 'tcp-ack', 'local-mtu');

  if (control && vanished(control.segment)) {
    if ((yield* searchByTcp(scope, log, request, control, ask)) === 'concluded') return;
  }
  if (segment?.outcome === 'passed') {
    const cached = (segment.info?.pmtu ?? local) < local;
    log.conclusions.pmtuLimit = cached ? 'cached-pmtu' : mss(log).peer === null ? 'own-mss' : 'peer-mss';
  }

  const narrowing = yield* followTooBig(scope, log, request, ask);
  const passed = largestPassed(log) ?? 0;
  const told = log.tooBig.some(({ size }) => size > narrowing.size) || narrowing.size < local;
  if (narrowing.outcome === 'arrived') {
    return confirm(
      log,
      narrowing.size,
      told || answersByIcmp(log, ask) ? 'icmp' : 'udp-reply',
      told ? null : 'local-mtu',
    );
  }
  if (narrowing.outcome === 'unclear') {
    const losses: Losses = { seen: false };
    const closed = answersByIcmp(log, ask);
    const tester = datagramSizeTester(log, request, ask, closed, losses);
    const known = { passes: narrowing.passes, fails: narrowing.size };
    const least = Math.max(LEAST_SEARCHED[log.family], smallSize(ask.service, log.family));
    const limits = yield* searchSizes(scope, tester, known, least);
    const method = closed ? 'icmp' : 'udp-reply';
    const { passes, fails, confirmed } = limits;
    if (confirmed && passes !== null && fails !== null) {
      const explained = log.tooBig.some(({ size, mtu }) => size === fails || (size > fails && mtu === passes));
      if (explained) return confirm(log, passes, 'icmp', null);
      if (!closed && echoes(log, ask)) return yield* holeOfEchoes(scope, log, request, { passes, fails });
      return blackHole(log, limits, method);
    }
    if (fails === null && (passes ?? 0) >= local) return confirm(log, local, method, 'local-mtu');
    // The byte beyond what arrives was refused, or what a router refused is all that is known.
    if (passes !== null && wasRefused(log, passes + 1)) return confirm(log, passes, 'icmp', null);
    if (narrowing.size < local && wasRefused(log, narrowing.size + 1))
      log.conclusions.pmtu = { bytes: narrowing.size, status: 'upper-bound', method: 'icmp' };
    log.unknown({ code: 'datagrams-unanswered', passes: passes ?? 0, fails: fails ?? local });
    return;
  }
  const kernel = segment?.info?.pmtu ?? null;
  if (told) {
    const refused = yield* refuses(scope, log, request, ask, narrowing.size + 1);
    const largest = largestPassed(log) ?? 0;
    if (largest > narrowing.size) log.unknown({ code: 'message-contradicted', named: narrowing.size, passed: largest });
    else if (!refused) log.unknown({ code: 'message-unproven', named: narrowing.size });
    // A packet of the size that the router named was acknowledged over TCP.
    else if (largest === narrowing.size) confirm(log, largest, 'icmp', null);
    else log.conclusions.pmtu = { bytes: narrowing.size, status: 'upper-bound', method: 'icmp' };
  } else if (segment?.outcome === 'failed' && kernel !== null && kernel < segment.size) {
    // The kernel sends no larger segment any more, and no datagram gets as far as that router.
    if (yield* refuses(scope, log, request, ask, kernel + 1)) return confirm(log, kernel, 'icmp', null);
    log.conclusions.pmtu = { bytes: kernel, status: 'upper-bound', method: 'icmp' };
  } else if (passed > 0) {
    log.conclusions.pmtu = { bytes: local, status: 'upper-bound', method: null };
  }
}

/**
 * A full-size segment vanished: finds the size that passes by TCP, a connection for each size. `told`: routers say after all
 * that such packets are too big, which those that send few messages had kept from TCP.
 */
function* searchByTcp(
  scope: Scope,
  log: ProbeLog,
  request: TraceRequest,
  control: OpenControl,
  ask: Endpoint,
): Step<'told' | 'concluded'> {
  const { port, handshake, segment } = control;
  const local = localMtu(log);
  const losses: Losses = { seen: false };
  const tester = tcpSizeTester(log, request, port, handshake.rttMs, losses);
  const least = LEAST_SEARCHED[log.family];
  const asking = scope.spawn((own) => namedFor(own, log, request, ask, segment.size, MOST_ASKED));
  const search = scope.spawn((own) => searchSizes(own, tester, { passes: null, fails: segment.size }, least));
  yield* join(scope, [asking, search]);
  const told = asking.result ?? null;
  const { passes, fails, confirmed } = search.result ?? { passes: null, fails: segment.size, confirmed: false };
  // Who learned of a narrow way meanwhile, this machine or the server, sends no larger segments any more.
  const inexact = passes !== null && passes >= LEAST_GAP && !tester.lossy();
  if (passes !== null && told === passes) {
    // The message narrowed the kernel's route, so that TCP could not try one byte more: datagrams must.
    if (!wasRefused(log, passes + 1)) return 'told';
    confirm(log, passes, 'tcp-ack', null);
  } else if (passes !== null && fails !== null && (confirmed || inexact)) {
    const named = fails < segment.size ? yield* namedFor(scope, log, request, ask, fails, 1) : told;
    if (named === null) blackHole(log, { passes, fails }, 'tcp-ack');
    else if (told !== null) return 'told';
    else {
      // One router says too big of these, and another swallows the larger ones in silence.
      const refused = named === passes && (yield* refuses(scope, log, request, ask, passes + 1));
      if (confirmed || refused) confirm(log, passes, 'tcp-ack', null);
      setHole(log, passes, segment.size);
    }
  } else if (passes !== null && fails === null && passes >= local) {
    confirm(log, local, 'tcp-ack', 'local-mtu');
  } else {
    log.unknown(
      passes === null
        ? { code: 'segments-of-all-sizes-lost', size: segment.size, least }
        : { code: 'segments-unacknowledged', passes },
    );
  }
  return 'concluded';
}

/**
 * The MTU that a router named for packets of `bytes` bytes; null: none says that they are too big. TCP shows no messages: a
 * datagram asks for one, `most` times, with the time between that those who send few need.
 */
function* namedFor(
  scope: Scope,
  log: ProbeLog,
  request: TraceRequest,
  ask: Endpoint,
  bytes: number,
  most: number,
): Step<number | null> {
  for (let tries = 0; ; tries++) {
    const told = log.tooBig.find(({ size }) => size === bytes);
    if (told || tries >= most) return told?.mtu ?? null;
    if (tries > 0) yield { until: scope.now + RATE_LIMIT_PAUSE };
    yield* sendUntilHeard(scope, log, request, ask, bytes, null);
  }
}

/**
 * Large echoes vanish, there or on their way back: echo answers are as large as the requests. A closed port's small answer to
 * a full-size packet shows that the way there is free; routers that large requests no longer reach show that it is not.
 */
function* holeOfEchoes(
  scope: Scope,
  log: ProbeLog,
  request: TraceRequest,
  { passes, fails }: { passes: number; fails: number },
): Step<void> {
  const forward = yield* followTooBig(scope, log, request, { service: 'udp', port: TRACEPATH_PORT });
  if (forward.outcome === 'arrived' && forward.size >= fails) {
    confirm(log, forward.size, 'icmp', forward.size >= localMtu(log) ? 'local-mtu' : null);
    setHole(log, passes, fails, 'reverse');
    return;
  }
  const afterHop = yield* locateHole(scope, log, request, fails);
  if (afterHop !== null && routerTtls(log).some((ttl) => ttl > afterHop))
    return blackHole(log, { passes, fails }, 'udp-reply');
  log.unknown({ code: 'echo-direction-unknown', passes, fails });
}

/** Whether the target's answers may be as large as what they answer. */
function echoes({ probes }: ProbeLog, ask: Endpoint): boolean {
  return probes.some(({ service, outcome }) => service === ask.service && outcome.kind === 'answer' && !outcome.small);
}

/** Whether the target answers such probes by an ICMP message, as a closed port does. */
function answersByIcmp(log: ProbeLog, ask: Endpoint): boolean {
  return log.probes.some(
    (probe) => probe.service === ask.service && probe.outcome.kind === 'icmp' && log.arrived(probe),
  );
}

function confirm(
  log: ProbeLog,
  bytes: number,
  method: 'icmp' | 'udp-reply' | 'tcp-ack',
  limit: 'local-mtu' | null,
): void {
  log.conclusions.pmtu = { bytes, status: 'confirmed', method };
  log.conclusions.pmtuLimit = limit;
}

/** A forward black hole, and the path MTU that it leaves: exact, or at most what was seen to fail. */
function blackHole(log: ProbeLog, { passes, fails }: SizeLimits, method: 'icmp' | 'udp-reply' | 'tcp-ack'): void {
  if (passes === null || fails === null) return;
  setHole(log, passes, fails);
  if (fails === passes + 1) {
    confirm(log, passes, method, null);
    return;
  }
  log.conclusions.pmtu = { bytes: fails - 1, status: 'upper-bound', method };
  log.unknown({ code: 'sizes-not-tested', passes, fails });
}

function setHole(log: ProbeLog, passes: number, fails: number, direction: 'forward' | 'reverse' = 'forward'): void {
  log.conclusions.hole = { direction, passes, fails, ...sizeTrials(log, { passes, fails }), afterHop: null };
}
