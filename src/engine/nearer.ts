/** Signs, while measuring, that TCP ends nearer than other probes find the target: at a proxy, or where TTLs are rewritten. */
import type { Millis } from '../net/port.ts';
import { settle } from './datagram-sizes.ts';
import type { Notebook, Service } from './notebook.ts';
import { TRACEPATH } from './plan.ts';
import { FLOWS, type Question, sendProbe } from './probes.ts';
import type { Measuring, Scope } from './tasks.ts';
import { LEAST_WAIT } from './timing.ts';

/** Less difference than this is a busy machine's. */
const NEARER_MARGIN: Millis = 5;

/** Whether a TCP answer came so much sooner than the target's to the trace that another must have given it. */
export function tcpSooner(book: Notebook, trace: Service, tcpRtt: Millis): boolean {
  const rtts = book.observations.flatMap((probe) =>
    probe.service === trace && book.arrived(probe) && probe.reply && probe.reply.kind !== 'local'
      ? (probe.reply.rttMs ?? [])
      : [],
  );
  return rtts.length > 0 && Math.min(...rtts) > 2 * tcpRtt + NEARER_MARGIN;
}

/** Whether TCP is answered two hops or more before the target's own: parallel paths differ by less. */
export function* tcpAnswersBefore(
  scope: Scope,
  book: Notebook,
  question: Question,
  port: number,
  hops: number,
): Measuring<boolean> {
  if (hops <= 2) return false;
  const shape = { ttl: hops - 2, purpose: 'hop', flow: FLOWS.hops } as const;
  const probe = sendProbe(scope, book, question, { service: 'tcp', port }, shape);
  yield* settle(scope, book, [probe], Math.max(LEAST_WAIT, 3 * (book.targetRtt() ?? 0)));
  scope.command({ kind: 'close', id: probe.id });
  return book.arrived(probe);
}

/** Whether TCP arrived where no target is: at TTL 1 of no neighbour, or where UDP still passes routers that are heard. */
export function* udpExpiresBehind(scope: Scope, book: Notebook, question: Question, hops: number): Measuring<boolean> {
  const { onLink, interface: out } = book.route;
  if (hops === 1 && !onLink && out !== 'lo') return true;
  if (book.routerTtls().length === 0 || hops >= question.maxHops) return false;
  const probe = sendProbe(scope, book, question, TRACEPATH, { ttl: hops + 1, purpose: 'hop', flow: FLOWS.hops });
  yield* settle(scope, book, [probe], Math.max(LEAST_WAIT, 3 * (book.targetRtt() ?? 0)));
  return probe.reply?.kind === 'icmp' && probe.reply.verdict === 'expired';
}
