/**
 * Path MTU toward the target. TCP goes first, since a "too big" message to a UDP probe also narrows the kernel's route cache, and
 * with it every later TCP segment; then full-size UDP with the cache ignored, as tracepath does it: each too-big message
 * names the next size, and the size is confirmed when the target answers it. Where packets vanish without a message,
 * the exact size is searched by what the target answers: TCP acknowledgements, QUIC, echo, or its closed UDP port.
 */
import type { Family, Millis } from '../net/port.ts';
import {
  connect,
  FIRST_GIVE_UP,
  FIRST_TRIES,
  type Handshake,
  packetSize,
  type SegmentResult,
  sendSegment,
  speaks,
  type Trials,
  tcpSizeTester,
  vanished,
} from './connection.ts';
import { datagramSizeTester, settle } from './datagram-sizes.ts';
import type { Notebook, Observation, Reply } from './notebook.ts';
import { type Ask, FLOWS, LEAST_MTU, type Question, sendProbe, smallSize, TCP_HEADERS, TIMESTAMPS } from './probes.ts';
import { MAX_PROBES, searchSizes } from './sizes.ts';
import type { Measuring, Scope } from './tasks.ts';
import { waitFor } from './timing.ts';

/** Narrowings followed on one path: more routers than that name ever smaller sizes only in a loop of lies. */
const MOST_NARROWINGS = 12;
/** The smallest size searched, bytes: what IPv4 hosts must accept (RFC 791), what IPv6 links must carry (RFC 8200). */
const LEAST_SEARCHED: Record<Family, number> = { 4: 576, 6: 1280 };
/** The first full segment is tried this long, milliseconds: three sends. A search that follows asks longer. */
const FIRST_SEGMENT_WAIT: Millis = 450;

/** RFC 791: total length is 16 bits. */
const LARGEST_PACKET = 65535;

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

/** The largest packet that the local interface sends, bytes; IP's own limit where the interface has a larger one. */
export function localMtu({ route }: Notebook): number {
  return Math.min(route.interfaceMtu ?? route.routeMtu, LARGEST_PACKET);
}

function opens({ reply, service, port }: Observation, asked: number): boolean {
  return service === 'tcp' && port === asked && reply?.kind === 'answer' && !reply.closed;
}

/** Asks whether a TCP port answers, by a connection that can carry the largest segment. */
export function* openControl(scope: Scope, book: Notebook, question: Question, port: number): Measuring<Control> {
  const bytes = localMtu(book) - TCP_HEADERS[question.to.family];
  const stream = { protocol: speaks(question, port), serverName: question.serverName, bytes } as const;
  const shape = { port, stream, tries: FIRST_TRIES, giveUp: FIRST_GIVE_UP, purpose: 'reach' } as const;
  const handshake = yield* connect(scope, book, question, shape);
  // Where the hop search's handshakes were answered all of these were lost.
  const lost = handshake.kind === 'silent' && book.observations.some((probe) => opens(probe, port));
  return { port, handshake: lost ? yield* connect(scope, book, question, shape) : handshake };
}

/** Sends the largest segment that the connection allows, and the rest of the request right behind it. */
export function* fillControl(
  scope: Scope,
  book: Notebook,
  question: Question,
  port: number,
  handshake: OpenControl['handshake'],
): Measuring<OpenControl> {
  const { family } = question.to;
  const { info } = handshake;
  const bytes = localMtu(book) - TCP_HEADERS[family];
  scope.adopt(handshake.id);
  book.conclusions.sentMss = info.advMss + (info.timestamps ? TIMESTAMPS : 0);
  const largest = packetSize(info.sndMss, info, family);
  // Below the local MTU the kernel's own cached path MTU may be what limits: then the peer's MSS is not seen.
  const hidden = largest >= info.pmtu && info.pmtu < localMtu(book);
  book.conclusions.peerMss = hidden ? null : largest - TCP_HEADERS[family];
  const first = Math.min(info.sndMss, bytes);
  const limits = { wait: FIRST_SEGMENT_WAIT, rest: bytes - first };
  return { port, handshake, segment: yield* sendSegment(scope, book, question, handshake, first, limits) };
}

/** What a datagram service of the target said to full-size packets. */
interface Narrowing {
  /**
   * `arrived`: `size` bytes reached the target. `unclear`: `size` vanished while smaller ones arrive, or a router refused it
   * with a message that can't be right: to be searched. `unheard`: the target never answers such probes.
   */
  readonly outcome: 'arrived' | 'unclear' | 'unheard';
  readonly size: number;
  /** A smaller size that arrived, bytes; null: none. */
  readonly passes: number | null;
}

/** Follows too-big messages down from the local MTU until a packet arrives, vanishes, or the messages make no sense. */
function* narrow(scope: Scope, book: Notebook, question: Question, ask: Ask): Measuring<Narrowing> {
  const least = LEAST_MTU[book.family];
  const control = sendProbe(scope, book, question, ask, { ttl: null, purpose: 'special', flow: FLOWS.control });
  let size = localMtu(book);
  let probe = yield* sendUntilHeard(scope, book, question, ask, size, control);
  for (let step = 0; step < MOST_NARROWINGS; step++) {
    const { reply } = probe;
    const controlSize = book.arrived(control) ? control.size : null;
    if (book.arrived(probe)) return { outcome: 'arrived', size, passes: size };
    if (!reply) return { outcome: controlSize === null ? 'unheard' : 'unclear', size, passes: controlSize };
    const named = namedMtu(reply);
    if (named === null) return { outcome: 'unheard', size, passes: null };
    if (named < least || named >= size) return { outcome: 'unclear', size, passes: controlSize };
    // The byte beyond what the router named must be refused too; where it arrives the router was wrong.
    const shape = { ttl: null, purpose: 'size', size: named + 1, flow: FLOWS.sizes } as const;
    const beyond = named + 1 < size ? sendProbe(scope, book, question, ask, shape) : null;
    probe = yield* sendUntilHeard(scope, book, question, ask, named, control);
    if (beyond && book.arrived(beyond)) return { outcome: 'unclear', size, passes: named + 1 };
    size = named;
  }
  return { outcome: 'unheard', size, passes: null };
}

/** The MTU that a refusal names, bytes as written; null: it is no refusal for size. */
function namedMtu(reply: Reply): number | null {
  if (reply.kind === 'local') return reply.mtu;
  return reply.kind === 'icmp' && reply.verdict === 'too-big' ? (reply.icmp.mtu ?? 0) : null;
}

/** Sends `size` bytes until something comes of it; fewer times where the target has not answered the control either. */
function* sendUntilHeard(
  scope: Scope,
  book: Notebook,
  question: Question,
  ask: Ask,
  size: number,
  control: Observation | null,
): Measuring<Observation> {
  for (let tries = 1; ; tries++) {
    const probe = sendProbe(scope, book, question, ask, { ttl: null, purpose: 'size', size, flow: FLOWS.narrowing });
    yield* settle(scope, book, [probe], waitFor(book.targetRtt(), book.pathRtt(), question.probeTimeoutMs));
    if (probe.reply || tries >= (control && book.arrived(control) ? MAX_PROBES : 2)) return probe;
  }
}

/**
 * Concludes the path MTU toward the target. `control`: the TCP connection that answered, or null. `ask`: the datagram service
 * that stands for the target where TCP leaves the question open.
 */
export function* findPathMtu(
  scope: Scope,
  book: Notebook,
  question: Question,
  control: OpenControl | null,
  ask: Ask,
): Measuring<void> {
  const local = localMtu(book);
  const segment = control?.segment ?? null;

  if (control && segment?.outcome === 'passed' && segment.size >= local)
    return confirm(book, local, 'tcp-ack', 'local-mtu');

  if (control && vanished(control.segment)) return yield* searchByTcp(scope, book, question, control, ask);
  if (segment?.outcome === 'passed') {
    book.conclusions.pmtuLimit = (segment.info?.pmtu ?? local) < local ? 'cached-pmtu' : 'peer-mss';
  }

  const narrowing = yield* narrow(scope, book, question, ask);
  const passed = book.largestPassed() ?? 0;
  const told = book.tooBig.some(({ size }) => size > narrowing.size) || narrowing.size < local;
  if (narrowing.outcome === 'arrived') {
    return confirm(
      book,
      narrowing.size,
      told || answersByIcmp(book, ask) ? 'icmp' : 'udp-reply',
      told ? null : 'local-mtu',
    );
  }
  if (narrowing.outcome === 'unclear') {
    const trials: Trials = { failedSends: 0, passedSends: 0, lossy: false };
    const closed = answersByIcmp(book, ask);
    const tester = datagramSizeTester(book, question, ask, closed, trials);
    trials.failedSends += MAX_PROBES;
    const known = { passes: narrowing.passes, fails: narrowing.size };
    const least = Math.max(LEAST_SEARCHED[book.family], smallSize(ask.service, book.family));
    const limits = yield* searchSizes(scope, tester, known, least);
    if (limits.passes !== null && limits.fails === limits.passes + 1) {
      const explained = book.tooBig.some(({ size }) => size === limits.fails);
      if (explained) return confirm(book, limits.passes, 'icmp', null);
      return blackHole(book, limits.passes, limits.fails, closed ? 'icmp' : 'udp-reply', trials);
    }
    if (limits.fails === null && (limits.passes ?? 0) >= local)
      return confirm(book, local, closed ? 'icmp' : 'udp-reply', 'local-mtu');
    book.conclusions.inconclusive.push(
      `Of the packets between ${limits.passes ?? 0} and ${limits.fails ?? local} bytes too few were answered to tell size from loss.`,
    );
    return;
  }
  const kernel = segment?.info?.pmtu ?? null;
  if (told) {
    // A packet of the size that the router named was acknowledged over TCP.
    if (passed === narrowing.size) return confirm(book, passed, 'icmp', null);
    if (passed > narrowing.size) book.conclusions.inconclusive.push(contradiction(narrowing.size, passed));
    else book.conclusions.pmtu = { bytes: narrowing.size, status: 'upper-bound', method: 'icmp' };
  } else if (segment?.outcome === 'failed' && kernel !== null && kernel < segment.size) {
    confirm(book, kernel, 'icmp', null);
  } else if (passed > 0) {
    book.conclusions.pmtu = { bytes: local, status: 'upper-bound', method: null };
  }
}

/** A full-size segment vanished: finds the size that passes by TCP, a connection for each size. */
function* searchByTcp(
  scope: Scope,
  book: Notebook,
  question: Question,
  control: OpenControl,
  ask: Ask,
): Measuring<void> {
  const { port, handshake, segment } = control;
  const local = localMtu(book);
  const trials: Trials = { failedSends: 1 + (segment.info?.totalRetrans ?? 0), passedSends: 0, lossy: false };
  const tester = tcpSizeTester(book, question, port, handshake.rttMs, trials);
  const known = { passes: null, fails: segment.size };
  const { passes, fails } = yield* searchSizes(scope, tester, known, LEAST_SEARCHED[book.family]);
  if (passes !== null && fails === passes + 1) {
    // TCP shows no messages: whether one comes for this size, a datagram tells.
    yield* sendUntilHeard(scope, book, question, ask, fails, null);
    if (book.tooBig.some(({ size }) => size === fails)) return confirm(book, passes, 'tcp-ack', null);
    return blackHole(book, passes, fails, 'tcp-ack', trials);
  }
  if (passes !== null && fails === null && passes >= local) return confirm(book, local, 'tcp-ack', 'local-mtu');
  book.conclusions.inconclusive.push(
    passes === null
      ? 'No data segment of any size was acknowledged, so the size of packets can not be what stops them.'
      : `Of the segments larger than ${passes} bytes too few were acknowledged to tell size from loss.`,
  );
}

function contradiction(named: number, passed: number): string {
  return `A router named ${named} bytes as the most that passes, and a packet of ${passed} bytes arrived: paths differ, or the message is wrong.`;
}

/** Whether the target answers such probes by an ICMP message, as a closed port does. */
function answersByIcmp(book: Notebook, ask: Ask): boolean {
  return book.observations.some(
    (probe) => probe.service === ask.service && probe.reply?.kind === 'icmp' && book.arrived(probe),
  );
}

function confirm(
  book: Notebook,
  bytes: number,
  method: 'icmp' | 'udp-reply' | 'tcp-ack',
  limit: 'local-mtu' | null,
): void {
  book.conclusions.pmtu = { bytes, status: 'confirmed', method };
  book.conclusions.pmtuLimit = limit;
}

function blackHole(
  book: Notebook,
  passes: number,
  fails: number,
  method: 'icmp' | 'udp-reply' | 'tcp-ack',
  trials: Trials,
): void {
  const { failedSends, passedSends } = trials;
  book.conclusions.hole = { direction: 'forward', passes, fails, failedSends, passedSends, afterHop: null };
  confirm(book, passes, method, null);
}
