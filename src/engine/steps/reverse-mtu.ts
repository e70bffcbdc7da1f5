/**
 * Path MTU from the target: a server whose large answers die on the return path acknowledges the request and then says nothing, or
 * only its short last segment arrives, out of order. Announcing smaller MSS values finds the size that passes. What a server needs
 * for an answer is measured beside each size: small controls, sent last, tell when all before them had their turn. A server that
 * answers no control meanwhile serves one client at a time: sizes are tested one by one from then on.
 */

import type { Family, Millis } from '../../net/network.ts';
import { localMtu } from '../facts/local-mtu.ts';
import { TCP_HEADERS } from '../facts/packet-sizes.ts';
import { LEAST_RETRY, roundTripWait } from '../facts/timing.ts';
import type { Exchange } from '../probe-log.ts';
import { join, nextEvent, type Step, when } from '../scheduler.ts';
import type { SizeOutcome } from '../search/size-search.ts';
import type { Session } from '../session.ts';
import { applicationProtocol, connect, REQUEST_BYTES, repeatedly, segmentLost } from './connection.ts';
import type { OpenControl } from './controls.ts';
import { type SizeTester, searchSizes } from './test-sizes.ts';

/** A server's own retransmissions start at 0.2 to 1 s after its answer. */
const ANSWER_WAIT: Millis = 1000;
/** A small answer, the control, is waited for so long: servers are slow at times. */
const CONTROL_WAIT: Millis = 2500;
/** A large answer that is this much later than the slowest control is lost, and its first repeat too. */
const LATER: Millis = 500;
const LATER_FACTOR = 3;
const CONTROLS = 2;
/** No new size is tried after so long: a server this slow leaves the exact size open. */
const MOST_SEARCH: Millis = 45_000;
/** Packets that almost any path carries, bytes; the smallest first, so that a server of one client at a time gets past it. */
const SURE_SIZES: Record<Family, readonly number[]> = { 4: [576, 1280], 6: [1280] };
const AT_ONCE = 16;
/** Ports whose servers answer a ClientHello or a request at once, so that their silence means something. */
const ANSWERING_PORTS = new Set([80, 443, 465, 636, 853, 993, 995, 5061, 5671, 6443, 8000, 8080, 8443, 8883, 9443]);

/** Whether the server's own large packets arrive. */
export function* checkAnswer(session: Session, control: OpenControl | null): Step<void> {
  const { log } = session;
  if (!control || !ANSWERING_PORTS.has(control.port)) return;
  const { handshake, segment, port } = control;
  const exchange = log.exchanges.find(({ connection }) => connection === handshake.id);
  if (!exchange || segmentLost(segment)) return;
  yield* awaitAnswer(session, exchange, handshake.rttMs);
  if (exchange.outcome !== 'silent') return;
  // A server that serves one client at a time must be free for the next.
  session.close(handshake.id);
  yield* findReverseBlackHole(session, port, handshake.rttMs, localMtu(log));
}

/** Waits for what follows an acknowledged request: no byte in order for `ANSWER_WAIT` may mean that the answer is stuck. */
function* awaitAnswer(session: Session, exchange: Exchange, rtt: Millis): Step<void> {
  if (exchange.outcome !== 'pending') return;
  const { connection } = exchange;
  session.adopt(connection);
  const until = session.now + ANSWER_WAIT + 2 * rtt;
  session.command({ kind: 'inspect', connection });
  while (exchange.outcome === 'pending' && (yield* nextEvent(session, until)));
  session.log.markSilent(exchange);
}

/** Finds the size of answers that arrives, where those of `largest` bytes did not. */
function* findReverseBlackHole(session: Session, port: number, rtt: Millis, largest: number): Step<void> {
  const { request } = session;
  const tester = new AnswerSizeTester(port, rtt, session.now + MOST_SEARCH);
  const passes = yield* tester.largestAnswered(session, SURE_SIZES[request.to.family]);
  if (passes === null) return;
  // The server may only have been slow the first time.
  if ((yield* tester.test(session, [largest])).get(largest) === 'passed') return;
  yield* searchSizes(session, tester, { passes, fails: largest }, passes);
}

class AnswerSizeTester implements SizeTester {
  readonly by = 'answers';
  readonly #port: number;
  /** A handshake is tried again after so long. */
  readonly #wait: Millis;
  /** No new size is tried from then on. */
  readonly #until: Millis;
  /** Answers of this size arrive. */
  #sure = 0;
  /** What the slowest control took. */
  #slowest: Millis = 0;
  /** The server serves one client at a time. */
  #alone = false;

  constructor(port: number, rtt: Millis, until: Millis) {
    this.#port = port;
    this.#wait = roundTripWait(rtt, LEAST_RETRY);
    this.#until = until;
  }

  /** A server may be slow once. */
  lossy = (): boolean => true;

  get atOnce(): number {
    return this.#alone ? 1 : AT_ONCE;
  }

  /** The last of `sizes`, tried side by side, whose answers arrive; they are the controls from then on. Null: none. */
  *largestAnswered(session: Session, sizes: readonly number[]): Step<number | null> {
    // In tasks of their own, so that no event of others is taken meanwhile.
    const controls = sizes.map((size) => session.spawn((own) => this.#control(own, size)));
    yield* join(session, controls);
    const largest = sizes.findLast((_, i) => controls[i]?.result) ?? null;
    this.#sure = largest ?? 0;
    return largest;
  }

  *test(session: Session, sizes: readonly number[], times = 1): Step<ReadonlyMap<number, SizeOutcome>> {
    const outcomes = new Map<number, SizeOutcome>();
    const tries = sizes.flatMap((size) => Array<number>(times).fill(size));
    if (!this.#alone && session.now < this.#until) {
      yield* this.#burst(session, tries, outcomes);
      return outcomes;
    }
    for (const size of tries) {
      if (outcomes.get(size) === 'passed') continue;
      outcomes.set(size, session.now >= this.#until ? 'unknown' : yield* this.#single(session, size));
    }
    return outcomes;
  }

  /** Opens a connection that announces `size`, less headers, as its MSS, and sends a request; null: it could not. */
  *#send(session: Session, size: number): Step<Exchange | null> {
    const { log, request } = session;
    const port = this.#port;
    const protocol = applicationProtocol(request, port);
    const handshake = yield* connect(session, {
      port,
      stream: { protocol, serverName: request.serverName, bytes: REQUEST_BYTES },
      maxSeg: size - TCP_HEADERS[request.to.family],
      ...repeatedly(3, this.#wait),
      purpose: 'special',
    });
    if (handshake.kind !== 'connected') return null;
    session.transmit(handshake.id, REQUEST_BYTES);
    return log.recordRequest({ connection: handshake.id, port, size });
  }

  /** Waits for the answer until `giveUpAt`, which may be set meanwhile, and closes the connection. */
  *#answer(session: Session, exchange: Exchange, giveUpAt: () => Millis | null): Step<SizeOutcome> {
    for (let over = false; exchange.outcome === 'pending' && !over; ) {
      const until = giveUpAt();
      over = until !== null && until <= session.now;
      if (!over && !session.receive()) yield { until, inbox: true, ready: () => giveUpAt() !== until };
    }
    session.close(exchange.connection);
    if (exchange.outcome === 'answered') return 'passed';
    return exchange.outcome === 'pending' ? 'failed' : 'unknown';
  }

  *#control(session: Session, size = this.#sure): Step<boolean> {
    const start = session.now;
    const exchange = yield* this.#send(session, size);
    if (!exchange) return false;
    const outcome = yield* this.#answer(session, exchange, () => start + CONTROL_WAIT + this.#wait);
    if (outcome === 'failed') session.log.markSilent(exchange);
    if (outcome === 'passed') this.#slowest = Math.max(this.#slowest, session.now - start);
    return outcome === 'passed';
  }

  get #patience(): Millis {
    return this.#wait + Math.max(LATER, LATER_FACTOR * this.#slowest);
  }

  *#burst(session: Session, sizes: readonly number[], outcomes: Map<number, SizeOutcome>): Step<void> {
    let open = sizes.length;
    let giveUpAt: Millis | null = null;
    const missed: Exchange[] = [];
    const one = function* (this: AnswerSizeTester, own: Session, size: number): Step<void> {
      const exchange = yield* this.#send(own, size);
      open--;
      const outcome = exchange ? yield* this.#answer(own, exchange, () => giveUpAt) : 'unknown';
      if (exchange && outcome === 'failed') missed.push(exchange);
      // Of several tries of one size one that passed is enough.
      if (outcomes.get(size) !== 'passed') outcomes.set(size, outcome);
    };
    const tasks = sizes.map((size) => session.spawn((own) => one.call(this, own, size)));
    yield* when(session, () => open === 0, null);
    // One size alone, the first, costs a healthy server no more than it must.
    const controls = Array.from({ length: sizes.length > 1 ? CONTROLS : 1 }, () =>
      session.spawn((own) => this.#control(own)),
    );
    yield* join(session, controls);
    this.#alone = !controls.every(({ result }) => result);
    giveUpAt = session.now + (this.#alone ? 0 : this.#patience);
    yield* join(session, tasks);
    if (!this.#alone) for (const exchange of missed) session.log.markSilent(exchange);
    else for (const [size, outcome] of outcomes) if (outcome === 'failed') outcomes.set(size, 'unknown');
  }

  *#single(session: Session, size: number): Step<SizeOutcome> {
    const exchange = yield* this.#send(session, size);
    if (!exchange) return 'unknown';
    const giveUpAt = session.now + this.#patience;
    const outcome = yield* this.#answer(session, exchange, () => giveUpAt);
    if (outcome !== 'failed') return outcome;
    // A control that is answered tells that there was time for an answer.
    if (!(yield* this.#control(session))) return 'unknown';
    session.log.markSilent(exchange);
    return 'failed';
  }
}
