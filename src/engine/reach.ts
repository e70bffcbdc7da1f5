/** Whether the target answers at the default TTL, and how often: what counts for reachability and loss beside the trace. */
import type { Millis } from '../net/port.ts';
import { connect } from './connection.ts';
import type { Notebook } from './notebook.ts';
import { type Ask, FLOWS, type Question, sendProbe } from './probes.ts';
import { join, type Measuring, type Scope } from './tasks.ts';
import { LEAST_WAIT } from './timing.ts';

const SERVICE_TRIES = 3;
const LOSS_SAMPLES = 8;

/** Asks a named UDP service at the default TTL, where it answers what it is asked. */
export function* askService(scope: Scope, book: Notebook, question: Question, ask: Ask | null): Measuring<void> {
  if (!ask) return;
  for (let tries = 0; tries < SERVICE_TRIES; tries++) {
    const probe = sendProbe(scope, book, question, ask, { ttl: null, purpose: 'reach', flow: FLOWS.service });
    const until = scope.now + question.probeTimeoutMs;
    for (let event = scope.receive(); !probe.reply; event = scope.receive()) {
      if (event) book.note(event);
      else if (scope.now >= until) break;
      else yield { until, mail: true };
    }
    if (probe.reply) return;
  }
}

/** Hosts limit the rate of ICMP errors, not of handshakes: those tell whether what stayed unanswered was lost. */
export function* sampleHandshakes(
  scope: Scope,
  book: Notebook,
  question: Question,
  port: number,
  rtt: Millis,
): Measuring<void> {
  const shape = { port, tries: [0], giveUp: Math.max(4 * LEAST_WAIT, 3 * rtt), purpose: 'reach' } as const;
  const tasks = Array.from({ length: LOSS_SAMPLES }, () =>
    scope.spawn(function* one(own) {
      const handshake = yield* connect(own, book, question, shape);
      if (handshake.kind === 'connected') own.command({ kind: 'close', id: handshake.id });
    }),
  );
  yield* join(scope, tasks);
}
