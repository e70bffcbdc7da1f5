/**
 * Path MTU from the target: a server whose large answers die on the way back acknowledges the request and then says nothing, or
 * only its short last segment arrives, out of order. Announcing smaller MSS values finds the size that passes. What a server needs
 * for an answer is measured beside each size: small controls, asked last, tell when all before them had their turn. A server that
 * answers no control meanwhile serves one client at a time: it is asked one size at a time from then on.
 */
import type { ByteStream, Family, Millis } from '../../net/port.ts';
import { TCP_HEADERS } from '../facts/packet-sizes.ts';
import type { Exchange, ProbeLog } from '../probe-log.ts';
import type { TraceRequest } from '../probes.ts';
import { join, nextEvent, type Scope, type Step, when } from '../scheduler.ts';
import type { SizeOutcome } from '../search/size-search.ts';
import { LEAST_WAIT } from '../timing.ts';
import { connect, speaks } from './connection.ts';
import { type SizeTester, searchSizes } from './test-sizes.ts';

/** Bytes of a request that fits any path: about a browser's ClientHello. */
const REQUEST_BYTES = 517;
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
/** Packets that almost any path carries, bytes. */
const SURE_SIZES: Record<Family, readonly number[]> = { 4: [1280, 576], 6: [1280] };
const AT_ONCE = 16;

/** Waits for what follows an acknowledged request: no byte in order for `ANSWER_WAIT` may mean that the answer is stuck. */
export function* awaitAnswer(scope: Scope, log: ProbeLog, exchange: Exchange, rtt: Millis): Step<void> {
  if (exchange.outcome !== 'pending') return;
  const { connection } = exchange;
  scope.adopt(connection);
  const until = scope.now + ANSWER_WAIT + 2 * rtt;
  scope.command({ kind: 'inspect', connection });
  while (exchange.outcome === 'pending' && (yield* nextEvent(scope, until)));
  log.silent(exchange);
}

/** Finds the size of answers that arrives, where those of `largest` bytes did not. */
export function* findReverseHole(
  scope: Scope,
  log: ProbeLog,
  request: TraceRequest,
  port: number,
  rtt: Millis,
  largest: number,
): Step<void> {
  const tester = new AnswerSizeTester(log, request, port, rtt, scope.now + MOST_SEARCH);
  for (const size of SURE_SIZES[request.to.family]) {
    if (!(yield* tester.answersAt(scope, size))) continue;
    // The server may only have been slow the first time.
    if ((yield* tester.test(scope, [largest])).get(largest) === 'passed') return;
    yield* searchSizes(scope, log, tester, { passes: size, fails: largest }, size);
    return;
  }
}

class AnswerSizeTester implements SizeTester {
  readonly by = 'answers';
  readonly #log: ProbeLog;
  readonly #request: TraceRequest;
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

  constructor(log: ProbeLog, request: TraceRequest, port: number, rtt: Millis, until: Millis) {
    this.#log = log;
    this.#request = request;
    this.#port = port;
    this.#wait = Math.max(LEAST_WAIT * 2, 3 * rtt);
    this.#until = until;
  }

  /** A server may be slow once. */
  lossy = (): boolean => true;

  get atOnce(): number {
    return this.#alone ? 1 : AT_ONCE;
  }

  /** Whether answers in packets of `size` bytes arrive; they are the controls from then on. */
  *answersAt(scope: Scope, size: number): Step<boolean> {
    this.#sure = size;
    // In a task of its own, so that nobody else is asked meanwhile.
    const answered = scope.spawn((own) => this.#control(own));
    yield* join(scope, [answered]);
    return answered.result === true;
  }

  *test(scope: Scope, sizes: readonly number[], times = 1): Step<ReadonlyMap<number, SizeOutcome>> {
    const outcomes = new Map<number, SizeOutcome>();
    const tries = sizes.flatMap((size) => Array<number>(times).fill(size));
    if (!this.#alone && scope.now < this.#until) {
      yield* this.#burst(scope, tries, outcomes);
      return outcomes;
    }
    for (const size of tries) {
      if (outcomes.get(size) === 'passed') continue;
      outcomes.set(size, scope.now >= this.#until ? 'unknown' : yield* this.#single(scope, size));
    }
    return outcomes;
  }

  /** Opens a connection that announces `size`, less headers, as its MSS, and sends a request; null: it could not. */
  *#send(scope: Scope, size: number): Step<Exchange | null> {
    const port = this.#port;
    const request = this.#request;
    const protocol: ByteStream['protocol'] = speaks(request, port);
    const handshake = yield* connect(scope, this.#log, request, {
      port,
      stream: { protocol, serverName: request.serverName, bytes: REQUEST_BYTES },
      maxSeg: size - TCP_HEADERS[request.to.family],
      tries: [0, this.#wait, 2 * this.#wait],
      giveUp: 3 * this.#wait + 200,
      purpose: 'special',
    });
    if (handshake.kind !== 'connected') return null;
    scope.send({ kind: 'transmit', connection: handshake.id, bytes: REQUEST_BYTES, ttl: null });
    return this.#log.requested({ connection: handshake.id, port, size });
  }

  /** Waits for the answer until `giveUpAt`, which may be set meanwhile, and closes the connection. */
  *#answer(scope: Scope, exchange: Exchange, giveUpAt: () => Millis | null): Step<SizeOutcome> {
    for (let over = false; exchange.outcome === 'pending' && !over; ) {
      const until = giveUpAt();
      over = until !== null && until <= scope.now;
      if (!over && !scope.receive()) yield { until, inbox: true, ready: () => giveUpAt() !== until };
    }
    scope.command({ kind: 'close', id: exchange.connection });
    if (exchange.outcome === 'answered') return 'passed';
    return exchange.outcome === 'pending' ? 'failed' : 'unknown';
  }

  *#control(scope: Scope): Step<boolean> {
    const start = scope.now;
    const exchange = yield* this.#send(scope, this.#sure);
    if (!exchange) return false;
    const outcome = yield* this.#answer(scope, exchange, () => start + CONTROL_WAIT + this.#wait);
    if (outcome === 'failed') this.#log.silent(exchange);
    if (outcome === 'passed') this.#slowest = Math.max(this.#slowest, scope.now - start);
    return outcome === 'passed';
  }

  get #patience(): Millis {
    return this.#wait + Math.max(LATER, LATER_FACTOR * this.#slowest);
  }

  *#burst(scope: Scope, sizes: readonly number[], outcomes: Map<number, SizeOutcome>): Step<void> {
    let open = sizes.length;
    let giveUpAt: Millis | null = null;
    const missed: Exchange[] = [];
    const one = function* (this: AnswerSizeTester, own: Scope, size: number): Step<void> {
      const exchange = yield* this.#send(own, size);
      open--;
      const outcome = exchange ? yield* this.#answer(own, exchange, () => giveUpAt) : 'unknown';
      if (exchange && outcome === 'failed') missed.push(exchange);
      // Of several tries of one size one that passed is enough.
      if (outcomes.get(size) !== 'passed') outcomes.set(size, outcome);
    };
    const tasks = sizes.map((size) => scope.spawn((own) => one.call(this, own, size)));
    yield* when(scope, () => open === 0, null);
    // One size alone, the first, costs a healthy server no more than it must.
    const controls = Array.from({ length: sizes.length > 1 ? CONTROLS : 1 }, () =>
      scope.spawn((own) => this.#control(own)),
    );
    yield* join(scope, controls);
    this.#alone = !controls.every(({ result }) => result);
    giveUpAt = scope.now + (this.#alone ? 0 : this.#patience);
    yield* join(scope, tasks);
    if (!this.#alone) for (const exchange of missed) this.#log.silent(exchange);
    else for (const [size, outcome] of outcomes) if (outcome === 'failed') outcomes.set(size, 'unknown');
  }

  *#single(scope: Scope, size: number): Step<SizeOutcome> {
    const exchange = yield* this.#send(scope, size);
    if (!exchange) return 'unknown';
    const giveUpAt = scope.now + this.#patience;
    const outcome = yield* this.#answer(scope, exchange, () => giveUpAt);
    if (outcome !== 'failed') return outcome;
    // A control that is answered tells that there was time for an answer.
    if (!(yield* this.#control(scope))) return 'unknown';
    this.#log.silent(exchange);
    return 'failed';
  }
}
