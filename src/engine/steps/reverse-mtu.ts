/**
 * Path MTU from the target: a server whose large answers die on the way back acknowledges the request and then says nothing, or
 * only its short last segment arrives, out of order. Announcing smaller MSS values finds the size that passes.
 */
import type { Family, Millis, ProbeId } from '../../net/port.ts';
import type { SizeTrials } from '../facts/size-trials.ts';
import type { ProbeLog } from '../probe-log.ts';
import { TCP_HEADERS, type TraceRequest } from '../probes.ts';
import { join, nextEvent, type Scope, type Step, when } from '../scheduler.ts';
import type { SizeOutcome, SizesFound } from '../search/size-search.ts';
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
/** include/net/tcp_states.h */
const TCP_CLOSE = 7;

/**
 * What follows an acknowledged request: an answer, a reset, or, `stalled`, no byte in order for `ANSWER_WAIT`: the peer's data
 * may be stuck on the way.
 */
export function* awaitAnswer(scope: Scope, connection: ProbeId, rtt: Millis): Step<'answered' | 'reset' | 'stalled'> {
  scope.adopt(connection);
  const until = scope.now + ANSWER_WAIT + 2 * rtt;
  scope.command({ kind: 'inspect', connection });
  for (let event = yield* nextEvent(scope, until); event; event = yield* nextEvent(scope, until)) {
    // Where the reset came before this task owned the connection only the state tells.
    if (event.kind === 'reset' || (event.kind === 'inspected' && event.info.state === TCP_CLOSE)) return 'reset';
    const silent = event.kind === 'acked' || (event.kind === 'inspected' && event.info.bytesReceived === 0);
    if (!silent) return 'answered';
  }
  return 'stalled';
}

/**
 * Concludes a reverse black hole where smaller announced segments bring the answer that full ones do not. What a server needs for
 * an answer is measured beside each size: small controls, asked last, tell when all before them had their turn. A server that
 * answers no control meanwhile serves one client at a time: it is asked one size at a time from then on.
 */
export function* findReverseHole(
  scope: Scope,
  log: ProbeLog,
  request: TraceRequest,
  port: number,
  rtt: Millis,
  largest: number,
): Step<void> {
  const { family } = request.to;
  const trials = { failedSends: 1, passedSends: 0 };
  const wait = Math.max(LEAST_WAIT * 2, 3 * rtt);
  let sure = 0;
  let slowest: Millis = 0;
  let alone = false;
  let resets = false;
  const until = scope.now + MOST_SEARCH;

  /** One request whose answer comes in packets of at most `size` bytes; `asked` once it is sent, or can't be. */
  function* ask(own: Scope, size: number, giveUpAt: () => Millis | null, asked: () => void): Step<SizeOutcome> {
    const stream = { protocol: speaks(request, port), serverName: request.serverName, bytes: REQUEST_BYTES } as const;
    const handshake = yield* connect(own, log, request, {
      port,
      stream,
      maxSeg: size - TCP_HEADERS[family],
      tries: [0, wait, 2 * wait],
      giveUp: 3 * wait + 200,
      purpose: 'special',
    });
    asked();
    if (handshake.kind !== 'connected') return 'unknown';
    own.send({ kind: 'transmit', connection: handshake.id, bytes: REQUEST_BYTES, ttl: null });
    let outcome: SizeOutcome | null = null;
    while (outcome === null) {
      const event = own.receive();
      const until = giveUpAt();
      if (event?.kind === 'reset') resets = true;
      if (event?.kind === 'data') outcome = 'passed';
      else if (event && event.kind !== 'acked') outcome = 'unknown';
      else if (!event && until !== null && until <= own.now) outcome = 'failed';
      else if (!event) yield { until, inbox: true, ready: () => giveUpAt() !== until };
    }
    own.command({ kind: 'close', id: handshake.id });
    return outcome;
  }

  function* control(own: Scope): Step<boolean> {
    const start = own.now;
    const outcome = yield* ask(
      own,
      sure,
      () => start + CONTROL_WAIT + wait,
      () => {},
    );
    if (outcome === 'passed') slowest = Math.max(slowest, own.now - start);
    return outcome === 'passed';
  }

  const patience = () => wait + Math.max(LATER, LATER_FACTOR * slowest);

  function* burst(own: Scope, sizes: readonly number[], outcomes: Map<number, SizeOutcome>): Step<void> {
    let open = sizes.length;
    let giveUpAt: Millis | null = null;
    const tasks = sizes.map((size) =>
      own.spawn(function* one(each) {
        const outcome = yield* ask(
          each,
          size,
          () => giveUpAt,
          () => open--,
        );
        // Of several tries of one size one that passed is enough.
        if (outcomes.get(size) !== 'passed') outcomes.set(size, outcome);
      }),
    );
    yield* when(own, () => open === 0, null);
    // One size alone, the first, costs a healthy server no more than it must.
    const controls = Array.from({ length: sizes.length > 1 ? CONTROLS : 1 }, () => own.spawn(control));
    yield* join(own, controls);
    alone = !controls.every(({ result }) => result);
    giveUpAt = own.now + (alone ? 0 : patience());
    yield* join(own, tasks);
    if (alone) for (const [size, outcome] of outcomes) if (outcome === 'failed') outcomes.set(size, 'unknown');
  }

  function* single(own: Scope, size: number): Step<SizeOutcome> {
    let giveUpAt: Millis | null = null;
    const asked = () => {
      giveUpAt = own.now + patience();
    };
    const task = own.spawn((each) => ask(each, size, () => giveUpAt, asked));
    yield* join(own, [task]);
    const outcome = task.result ?? 'unknown';
    if (outcome !== 'failed') return outcome;
    const after = own.spawn(control);
    yield* join(own, [after]);
    return after.result ? outcome : 'unknown';
  }

  const tester: SizeTester = {
    // A server may be slow once.
    lossy: () => true,
    get atOnce() {
      return alone ? 1 : AT_ONCE;
    },
    *test(own, sizes, times = 1) {
      const outcomes = new Map<number, SizeOutcome>();
      const tries = sizes.flatMap((size) => Array<number>(times).fill(size));
      if (!alone && own.now < until) yield* burst(own, tries, outcomes);
      else
        for (const size of tries)
          if (own.now >= until) outcomes.set(size, outcomes.get(size) === 'passed' ? 'passed' : 'unknown');
          else if (outcomes.get(size) !== 'passed') outcomes.set(size, yield* single(own, size));
      for (const size of tries) {
        if (outcomes.get(size) === 'passed') trials.passedSends++;
        if (outcomes.get(size) === 'failed') trials.failedSends++;
      }
      return outcomes;
    },
  };

  // Alone: a server that serves one client at a time answers nobody else meanwhile.
  for (const size of SURE_SIZES[family]) {
    sure = size;
    const answered = scope.spawn(control);
    yield* join(scope, [answered]);
    if (!answered.result) continue;
    // The server may only have been slow the first time.
    if ((yield* tester.test(scope, [largest])).get(largest) === 'passed') return;
    const limits = yield* searchSizes(scope, tester, { passes: sure, fails: largest }, sure);
    concludeHole(log, limits, trials);
    return;
  }
  log.unknown(resets ? { code: 'reset-after-request', port } : { code: 'request-unanswered', port, size: sure });
}

function concludeHole(log: ProbeLog, { passes, fails, confirmed }: SizesFound, trials: SizeTrials): void {
  const { failedSends, passedSends } = trials;
  if (passes === null || fails === null) return;
  if (confirmed) {
    log.conclusions.hole ??= { direction: 'reverse', passes, fails, failedSends, passedSends, afterHop: null };
    return;
  }
  log.unknown({ code: 'large-answers-late', passes });
}
