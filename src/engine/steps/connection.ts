/**
 * TCP connections as probes: the handshake, tried again without waiting for the kernel's own repeat after a second, and
 * the segment of exact size, which passed when the peer acknowledged it whole.
 */

import type { ByteStream, Millis, NetEvent, ProbeId, TcpInfo } from '../../net/network.ts';
import { rttOf } from '../facts/outcome.ts';
import { LEAST_WAIT } from '../facts/timing.ts';
import type { Probe } from '../probe-log.ts';
import { nextEvent, type Step } from '../scheduler.ts';
import type { SizeOutcome } from '../search/size-search.ts';
import type { ConnectShape, Session } from '../session.ts';
import type { TraceRequest } from '../trace-request.ts';

/** A handshake that is tried more than once. `purpose` `reach`: it counts for reachability, loss and round-trip time. */
export interface RepeatedConnect extends ConnectShape {
  /** When to try again while nothing has answered, milliseconds from the first try. */
  readonly tries: readonly Millis[];
  /** When to give up, milliseconds from the first try. */
  readonly giveUp: Millis;
}

export type Handshake =
  | {
      readonly kind: 'connected';
      readonly id: ProbeId;
      readonly info: TcpInfo;
      readonly rttMs: Millis;
    }
  | { readonly kind: 'reset' }
  | { readonly kind: 'silent' }
  /** This machine refused to send. */
  | { readonly kind: 'refused' };

/** Tries of a first handshake, when nothing is known of the path; the last leaves time for one answer from afar. */
export const FIRST_TRIES: readonly Millis[] = [0, 250, 500, 750, 1000];
export const FIRST_GIVE_UP: Millis = 1300;

/** The last of several tries gets so much longer than the others had before the next: nothing follows it. */
const LAST_TRY_MORE: Millis = 200;
/** Bytes of a request that fits any path: about a browser's ClientHello. */
export const REQUEST_BYTES = 517;

/** Tries that routers say can't arrive, after which the next would not either. */
const MOST_UNREACHABLE = 2;
/** Probed beside 443 where no port is named. */
const HTTP_PORT = 80;

/** Retransmissions leave at about 0.2, 0.4 and 0.9 s: three losses of one size are seen by then, or four where packets get lost anyway. */
export const SEGMENT_WAIT: Record<'usual' | 'lossy', Millis> = { usual: 450, lossy: 950 };

/** `count` tries, `pause` apart. */
export function repeatedly(count: number, pause: Millis): Pick<RepeatedConnect, 'tries' | 'giveUp'> {
  return { tries: Array.from({ length: count }, (_, i) => i * pause), giveUp: count * pause + LAST_TRY_MORE };
}

/** Opens a connection: the first of the tries to be answered. The others are closed. */
export function* connect(session: Session, shape: RepeatedConnect): Step<Handshake> {
  const { log } = session;
  const start = session.now;
  const open: Probe[] = [];
  let answer: Handshake = { kind: 'silent' };
  let answered: Probe | null = null;
  let over = false;
  try {
    for (let next = 0; answer.kind === 'silent'; ) {
      const nextTry = shape.tries[next];
      const event = yield* nextEvent(session, start + Math.min(shape.giveUp, nextTry ?? shape.giveUp));
      if (event) {
        if (event.kind === 'connected' || event.kind === 'reset') answered = log.probe(event.id);
        if (event.kind === 'connected')
          answer = { kind: 'connected', id: event.id, info: event.info, rttMs: event.rttMs };
        else if (event.kind === 'reset') answer = { kind: 'reset' };
        else if (event.kind === 'local' && open.every(({ outcome }) => outcome.kind === 'refused'))
          answer = { kind: 'refused' };
        else if (event.kind === 'icmp' && open.filter(unreachable).length >= MOST_UNREACHABLE) break;
        continue;
      }
      if (nextTry === undefined || nextTry >= shape.giveUp) break;
      open.push(session.connect(shape));
      next++;
    }
    over = true;
  } finally {
    const kept = answer.kind === 'connected' ? answer : null;
    for (const probe of open) {
      if (probe.id === kept?.id) continue;
      session.close(probe.id);
      if (!over || (answered && hadNoTime(probe, answered, session.now))) log.markAmbiguous(probe);
    }
  }
  return answer;
}

/** Whether a try may yet be answered: it was sent after the one that was, or less than two round trips ago. */
function hadNoTime(probe: Probe, answered: Probe, now: Millis): boolean {
  return probe.sentAt > answered.sentAt || now - probe.sentAt < 2 * (rttOf(answered) ?? 0);
}

/** Whether a router said that the SYN can't arrive, or that its TTL ran out, as in a loop. */
function unreachable({ outcome }: Probe): boolean {
  return outcome.kind === 'icmp' && outcome.icmpClass !== null && outcome.icmpClass !== 'too-big';
}

/** What may be said to a port without harm. */
export function applicationProtocol(request: TraceRequest, port: number): ByteStream['protocol'] {
  return port === HTTP_PORT && request.port === null ? 'http' : request.applicationProtocol;
}

export interface SegmentResult {
  readonly outcome: SizeOutcome;
  /** Bytes of the whole packet that was tried. */
  readonly size: number;
  /** What the connection knew at the end; null where its TCP_INFO could not be read. */
  readonly info: TcpInfo | null;
  /** In-order bytes of the peer, and whether it closed. */
  readonly received: number;
  readonly reset: boolean;
}

/**
 * Sends `bytes` over a fresh connection as one segment, `rest` more bytes at once behind it, and waits for the segment's
 * acknowledgement. A kernel that learned of a smaller path MTU meanwhile cut the segment: then `size` failed, though its bytes
 * arrived.
 */
export function* sendSegment(
  session: Session,
  connection: Extract<Handshake, { kind: 'connected' }>,
  bytes: number,
  { wait, rest = 0 }: { readonly wait: Millis; readonly rest?: number },
): Step<SegmentResult> {
  const { log } = session;
  const until = session.now + wait + 2 * connection.rttMs;
  const segment = session.segment(connection.id, connection.info, bytes);
  if (rest > 0) session.transmit(connection.id, rest);
  let received = 0;
  for (;;) {
    const event: NetEvent | null = yield* nextEvent(session, until);
    if (!event) {
      session.command({ kind: 'inspect', connection: connection.id });
      let last = yield* nextEvent(session, session.now + LEAST_WAIT);
      while (last && last.kind !== 'inspected') last = yield* nextEvent(session, session.now + LEAST_WAIT);
      log.markLost(segment, last?.info ?? null);
      return { outcome: 'failed', size: segment.size, info: last?.info ?? null, received, reset: false };
    }
    if (event.kind === 'data') received = event.total;
    if (event.kind === 'acked' && event.id === segment.id) {
      const whole = segment.outcome.kind === 'acked' && segment.outcome.whole;
      return { outcome: whole ? 'passed' : 'failed', size: segment.size, info: event.info, received, reset: false };
    }
    if (event.kind === 'reset' || event.kind === 'closed' || event.kind === 'local') {
      return { outcome: 'unknown', size: segment.size, info: null, received, reset: event.kind === 'reset' };
    }
  }
}

/** Whether the segment left and nothing came back: no message of a smaller path MTU either, which would have cut it. */
export function segmentLost({ outcome, info }: SegmentResult): boolean {
  return outcome === 'failed' && info !== null && info.unacked > 0;
}
