/**
 * Hop count on one established flow: a byte sent with a TTL is acknowledged when the TTL suffices. Handshakes of different
 * source ports may take different ways; one connection takes one.
 */
import type { Millis } from '../net/port.ts';
import { connect, speaks } from './connection.ts';
import type { Notebook } from './notebook.ts';
import type { Question } from './probes.ts';
import { type Measuring, nextEvent, type Scope } from './tasks.ts';
import { LEAST_WAIT } from './timing.ts';

/** A byte with too small a TTL is sent at 0, about 0.2 and 0.4 s: three tries. */
const UNACKNOWLEDGED: Millis = 450;
const MOST_STEPS = 4;

/** The hop count of one flow to `port`, searched down from `guess`; null: not even `guess` was shown to suffice. */
export function* hopsOfFlow(
  scope: Scope,
  book: Notebook,
  question: Question,
  port: number,
  rtt: Millis,
  guess: number,
): Measuring<number | null> {
  const stream = { protocol: speaks(question, port), serverName: question.serverName, bytes: 517 } as const;
  const wait = Math.max(LEAST_WAIT, 3 * rtt);
  const handshake = yield* connect(scope, book, question, {
    port,
    stream,
    tries: [0, wait],
    giveUp: 3 * wait,
    purpose: 'special',
  });
  if (handshake.kind !== 'connected') return null;
  const connection = handshake.id;

  function* arrives(ttl: number): Measuring<boolean | null> {
    const id = scope.send({ kind: 'transmit', connection, bytes: 1, ttl });
    const until = scope.now + UNACKNOWLEDGED + 2 * rtt;
    for (let event = yield* nextEvent(scope, until); event; event = yield* nextEvent(scope, until)) {
      if (event.kind === 'acked' && event.id === id) return true;
      if (event.kind === 'reset' || event.kind === 'closed' || event.kind === 'local') return null;
    }
    return false;
  }

  let hops: number | null = null;
  for (let ttl = guess; ttl > 0 && ttl > guess - MOST_STEPS; ttl--) {
    if ((yield* arrives(ttl)) !== true) break;
    hops = ttl;
  }
  scope.command({ kind: 'close', id: connection });
  return hops;
}
