/**
 * Probes for a limit on loss: sent until the limit is decided (facts/loss-limit.ts), to whatever of the target answers without a
 * rate limit: a TCP port first, then a UDP service or echo. Where only ICMP errors answer, one a second.
 */
import type { Millis } from '../net/port.ts';
import { settle } from './datagram-sizes.ts';
import { judgeLoss, MOST_LOSS_PROBES } from './facts/loss-limit.ts';
import type { Notebook, Observation } from './notebook.ts';
import { type Ask, FLOWS, OWN_FLOWS, type Question, sendProbe } from './probes.ts';
import type { Measuring, Scope } from './tasks.ts';
import { LEAST_WAIT, RATE_LIMIT_PAUSE } from './timing.ts';

/** Probes at once, and the pause between two rounds, milliseconds: at most 100 a second. */
const ROUNDS: Record<'answers' | 'icmp-errors', { readonly atOnce: number; readonly pauseMs: Millis }> = {
  answers: { atOnce: 5, pauseMs: 50 },
  'icmp-errors': { atOnce: 1, pauseMs: RATE_LIMIT_PAUSE },
};

/** @param asks ways to ask the target, the best first; the first that it answered is used, none where it answered none. */
export function* measureLoss(
  scope: Scope,
  book: Notebook,
  question: Question,
  asks: readonly Ask[],
  limit: number,
): Measuring<void> {
  const chosen = choose(book, asks);
  if (!chosen) return;
  const { ask, by } = chosen;
  const { atOnce, pauseMs } = ROUNDS[by];
  const rtt = book.pathRtt() ?? question.probeTimeoutMs;
  const wait = Math.min(question.probeTimeoutMs, Math.max(4 * LEAST_WAIT, 3 * rtt));
  let lost = 0;
  let received = 0;
  for (let sent = 0; sent < MOST_LOSS_PROBES; sent += atOnce) {
    // Also before the first: what was sent before may have used up what a rate limit allows.
    yield { until: scope.now + pauseMs };
    const probes = Array.from({ length: atOnce }, (_, i) => {
      // A flow each, since some answers name no probe.
      const flow = FLOWS.own + ((sent + i) % OWN_FLOWS);
      return sendProbe(scope, book, question, ask, { ttl: null, purpose: 'loss', flow });
    });
    let settled = false;
    try {
      yield* settle(scope, book, probes, wait);
      settled = true;
    } finally {
      for (const probe of probes) {
        if (!settled && !probe.reply) probe.withdrawn = true;
        if (ask.service === 'tcp') scope.command({ kind: 'close', id: probe.id });
      }
    }
    received += probes.filter((probe) => book.arrived(probe)).length;
    lost += probes.filter(({ reply }) => !reply).length;
    if (judgeLoss({ sent: received + lost, lost }, limit) !== 'undecided') return;
    // This machine, or a router, refuses to carry them: nothing is counted.
    if (probes.every((probe) => probe.reply && !book.arrived(probe))) return;
  }
}

/** The first way that is answered without a rate limit, else the first that ICMP errors answer; null: none is answered. */
function choose(
  book: Notebook,
  asks: readonly Ask[],
): { readonly ask: Ask; readonly by: 'answers' | 'icmp-errors' } | null {
  const answered = (ask: Ask, kind: 'answer' | 'icmp') =>
    book.observations.some(
      (probe: Observation) =>
        probe.service === ask.service && probe.port === ask.port && probe.reply?.kind === kind && book.arrived(probe),
    );
  const answering = asks.find((ask) => answered(ask, 'answer'));
  if (answering) return { ask: answering, by: 'answers' };
  const closed = asks.find((ask) => answered(ask, 'icmp'));
  return closed ? { ask: closed, by: 'icmp-errors' } : null;
}
