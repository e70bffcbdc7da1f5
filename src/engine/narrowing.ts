/**
 * Path MTU discovery by datagrams, as iputils tracepath does it: full size with the route cache ignored, then whatever size the
 * too-big messages name (RFC 1191, RFC 8201), until a packet arrives, vanishes, or the messages make no sense.
 */
import { settle } from './datagram-sizes.ts';
import type { Notebook, Observation, Reply } from './notebook.ts';
import { type Ask, FLOWS, LEAST_MTU, type Question, sendProbe } from './probes.ts';
import { MAX_PROBES } from './sizes.ts';
import type { Measuring, Scope } from './tasks.ts';
import { LEAST_WAIT, RATE_LIMIT_PAUSE, waitFor } from './timing.ts';

/** Narrowings followed on one path: more routers than that name ever smaller sizes only in a loop of lies. */
const MOST_NARROWINGS = 12;
/** RFC 791: total length is 16 bits. */
const LARGEST_PACKET = 65535;

/** The largest packet that the local interface sends, bytes; IP's own limit where the interface has a larger one. */
export function localMtu({ route }: Notebook): number {
  return Math.min(route.interfaceMtu ?? route.routeMtu, LARGEST_PACKET);
}

/** What a datagram service of the target said to full-size packets. */
export interface Narrowing {
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
export function* narrow(scope: Scope, book: Notebook, question: Question, ask: Ask): Measuring<Narrowing> {
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
    if (beyond && !beyond.reply) yield* settle(scope, book, [beyond], LEAST_WAIT);
    if (arrivedOfSize(book, named + 1)) return { outcome: 'unclear', size, passes: named + 1 };
    if (book.arrived(probe) && !(yield* refuses(scope, book, question, ask, named + 1)))
      return { outcome: 'unclear', size, passes: arrivedOfSize(book, named + 1) ? named + 1 : named };
    size = named;
  }
  return { outcome: 'unheard', size, passes: null };
}

/** Requests for one router's message, a pause apart, before its silence counts: some routers send one message a second. */
const MOST_ASKED = 2;

function arrivedOfSize(book: Notebook, size: number): boolean {
  return book.observations.some((probe) => probe.size === size && probe.service !== 'tcp' && book.arrived(probe));
}

/** Whether a packet of `size` bytes was refused as too big, by a router or by this machine: the trial that confirms the size below. */
export function wasRefused({ observations, tooBig }: Notebook, size: number): boolean {
  return (
    tooBig.some((message) => message.size === size && message.mtu < size) ||
    observations.some((probe) => probe.size === size && probe.reply?.kind === 'local' && probe.reply.mtu !== null)
  );
}

/** Whether packets of `size` bytes are refused as too big; sends datagrams until a message or an answer tells, or none comes. */
export function* refuses(scope: Scope, book: Notebook, question: Question, ask: Ask, size: number): Measuring<boolean> {
  for (let tries = 0; tries < MOST_ASKED && !wasRefused(book, size) && !arrivedOfSize(book, size); tries++) {
    if (tries > 0) yield { until: scope.now + RATE_LIMIT_PAUSE };
    yield* sendUntilHeard(scope, book, question, ask, size, null);
  }
  return wasRefused(book, size) && !arrivedOfSize(book, size);
}

/** The MTU that a refusal names, bytes as written; null: it is no refusal for size. */
function namedMtu(reply: Reply): number | null {
  if (reply.kind === 'local') return reply.mtu;
  return reply.kind === 'icmp' && reply.verdict === 'too-big' ? (reply.icmp.mtu ?? 0) : null;
}

/** Sends `size` bytes until something comes of it; fewer times where the target has not answered the control either. */
export function* sendUntilHeard(
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
