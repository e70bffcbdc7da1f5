/**
 * Path MTU from the target: a server whose large answers die on the way back acknowledges the request and then says nothing, or
 * only its short last segment arrives, out of order. Announcing smaller MSS values finds the size that passes.
 */
import type { Millis, ProbeId } from '../net/port.ts';
import { connect, speaks, type Trials } from './connection.ts';
import type { Notebook } from './notebook.ts';
import { type Question, TCP_HEADERS } from './probes.ts';
import { type SizeOutcome, type SizeTester, searchSizes } from './sizes.ts';
import { join, type Measuring, nextEvent, type Scope } from './tasks.ts';
import { LEAST_WAIT } from './timing.ts';

/** Bytes of a request that fits any path: about a browser's ClientHello. */
const REQUEST_BYTES = 517;
/** A server's own retransmissions start at 0.2 to 1 s after its answer. */
const ANSWER_WAIT: Millis = 1000;
/** Once a small answer came in its time, a large one that is this late is lost: its first repeat too. */
const SIZE_WAIT: Millis = 500;
/** Announced packet sizes that are tried first: the IPv6 minimum, which almost any path carries. */
const SURE_SIZE = 1280;
const AT_ONCE = 16;

/** Whether the peer's data is stuck on the way: the request is acknowledged, and no byte is in order after `ANSWER_WAIT`. */
export function* answerStalls(scope: Scope, connection: ProbeId, rtt: Millis): Measuring<boolean> {
  scope.adopt(connection);
  const until = scope.now + ANSWER_WAIT + 2 * rtt;
  scope.command({ kind: 'inspect', connection });
  for (let event = yield* nextEvent(scope, until); event; event = yield* nextEvent(scope, until)) {
    const silent = event.kind === 'acked' || (event.kind === 'inspected' && event.info.bytesReceived === 0);
    if (!silent) return false;
  }
  return true;
}

/** Concludes a reverse black hole where smaller announced segments bring the answer that full ones do not. */
export function* findReverseHole(
  scope: Scope,
  book: Notebook,
  question: Question,
  port: number,
  rtt: Millis,
  largest: number,
): Measuring<void> {
  const { family } = question.to;
  const trials: Trials = { failedSends: 1, passedSends: 0, lossy: false };

  function* one(own: Scope, size: number): Measuring<SizeOutcome> {
    const stream = { protocol: speaks(question, port), serverName: question.serverName, bytes: REQUEST_BYTES } as const;
    const wait = Math.max(LEAST_WAIT * 2, 3 * rtt);
    const handshake = yield* connect(own, book, question, {
      port,
      stream,
      maxSeg: size - TCP_HEADERS[family],
      tries: [0, wait, 2 * wait],
      giveUp: 3 * wait + 200,
      purpose: 'special',
    });
    if (handshake.kind !== 'connected') return 'unknown';
    own.send({ kind: 'transmit', connection: handshake.id, bytes: REQUEST_BYTES, ttl: null });
    const until = own.now + (size === SURE_SIZE ? ANSWER_WAIT : SIZE_WAIT) + 3 * rtt;
    let outcome: SizeOutcome = 'failed';
    for (let event = yield* nextEvent(own, until); event; event = yield* nextEvent(own, until)) {
      if (event.kind === 'acked') continue;
      outcome = event.kind === 'data' ? 'passed' : 'unknown';
      break;
    }
    own.command({ kind: 'close', id: handshake.id });
    if (outcome === 'passed') trials.passedSends++;
    if (outcome === 'failed') trials.failedSends++;
    return outcome;
  }

  const tester: SizeTester = {
    // A server may be slow once; twice is the size.
    lossy: () => true,
    atOnce: AT_ONCE,
    *test(testScope, sizes, times = 1) {
      const outcomes = new Map<number, SizeOutcome>();
      const tries = sizes.flatMap((size) => Array<number>(times).fill(size));
      const tasks = tries.map((size) =>
        testScope.spawn(function* each(own) {
          const outcome = yield* one(own, size);
          // Of several tries of one size one that passed is enough.
          if (outcomes.get(size) !== 'passed') outcomes.set(size, outcome);
        }),
      );
      yield* join(testScope, tasks);
      return outcomes;
    },
  };

  // Alone: a server that serves one client at a time answers nobody else meanwhile.
  const sure = yield* tester.test(scope, [SURE_SIZE]);
  if (sure.get(SURE_SIZE) !== 'passed') {
    book.conclusions.inconclusive.push(
      `Port ${port} acknowledged the request and sent nothing back, at any size of its packets: what holds its answer can not be told.`,
    );
    return;
  }
  const limits = yield* searchSizes(scope, tester, { passes: SURE_SIZE, fails: largest }, SURE_SIZE);
  if (limits.passes === null || limits.fails === null) return;
  const { failedSends, passedSends } = trials;
  const { passes, fails } = limits;
  book.conclusions.hole ??= { direction: 'reverse', passes, fails, failedSends, passedSends, afterHop: null };
}
