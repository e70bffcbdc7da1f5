/**
 * The TTL that a TCP target's packets arrive with, and so the length of the way back, where no datagram tells it: IPv4 TCP gives
 * no TTL, but a SYN/ACK below IP_MINTTL is dropped. Handshakes with several thresholds at once find where it lies.
 */
import type { Millis } from '../net/port.ts';
import { connect } from './connection.ts';
import type { Notebook } from './notebook.ts';
import type { Question } from './probes.ts';
import { join, type Measuring, type Scope } from './tasks.ts';
import { LEAST_WAIT } from './timing.ts';

/** Initial TTLs of the systems in use, largest first. */
const INITIAL_TTLS = [255, 128, 64];
/** Handshakes that may be spent on this: see the politeness budget in investigate.ts. */
const MOST_HANDSHAKES = 8;

/** Concludes the arriving TTL, or nothing where the budget does not reach. `hops`: the way there, as the first guess. */
export function* findReturnTtl(
  scope: Scope,
  book: Notebook,
  question: Question,
  port: number,
  rtt: Millis,
  hops: number,
): Measuring<void> {
  const passed = new Set<number>();
  const failed = new Set<number>();
  const wait = Math.max(LEAST_WAIT, 2.5 * rtt);

  function* ask(thresholds: readonly number[]): Measuring<void> {
    const fresh = thresholds.filter((ttl) => !passed.has(ttl) && !failed.has(ttl));
    const tasks = fresh.map((minTtl) =>
      scope.spawn(function* one(own) {
        const handshake = yield* connect(own, book, question, { port, minTtl, tries: [0], giveUp: wait, purpose: 'special' });
        (handshake.kind === 'silent' ? failed : passed).add(minTtl);
        if (handshake.kind === 'connected') own.command({ kind: 'close', id: handshake.id });
      }),
    );
    yield* join(scope, tasks);
  }

  const guess = (initial: number): [number, number] => [initial - (hops - 1), Math.min(255, initial - (hops - 1) + 1)];
  yield* ask([65, ...guess(64)]);
  if (passed.has(65)) yield* ask([129, ...guess(128)]);
  const initial = passed.has(129) ? 255 : passed.has(65) ? 128 : 64;
  const below = INITIAL_TTLS[INITIAL_TTLS.indexOf(initial) + 1] ?? 0;
  for (;;) {
    const low = Math.max(below, ...passed);
    const high = Math.min(initial + 1, ...[...failed].filter((ttl) => ttl > low));
    if (high === low + 1 && passed.has(low)) {
      book.conclusions.arrivingTtl = { ttl: low, method: 'min-ttl' };
      return;
    }
    if (high <= low + 1 || passed.size + failed.size + 2 > MOST_HANDSHAKES) return;
    const third = Math.max(1, Math.floor((high - low) / 3));
    yield* ask([low + third, Math.max(low + third, high - third)]);
  }
}
