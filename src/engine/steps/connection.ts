/**
 * TCP connections as probes: the handshake, tried again without waiting for the kernel's own repeat after a second, and
 * the segment of exact size, which passed when the peer acknowledged it whole (shared facts, measuring without ICMP).
 */

import type { ByteStream, Millis, NetEvent, ProbeId, TcpInfo } from '../../net/port.ts';
import { packetSize } from '../facts/packet-sizes.ts';
import type { Probe, ProbeLog } from '../probe-log.ts';
import { smallSize, type TraceRequest } from '../probes.ts';
import { nextEvent, type Scope, type Step } from '../scheduler.ts';
import type { SizeOutcome } from '../search/size-search.ts';
import { LEAST_WAIT } from '../timing.ts';

export interface ConnectShape {
  readonly port: number;
  readonly minTtl?: number;
  readonly maxSeg?: number;
  readonly stream?: ByteStream;
  /** When to try again while nothing has answered, milliseconds from the first try. */
  readonly tries: readonly Millis[];
  /** When to give up, milliseconds from the first try. */
  readonly giveUp: Millis;
  /** Handshakes that count for reachability, loss and round-trip time. */
  readonly purpose: 'reach' | 'special';
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
  /** This machine refused to ask. */
  | { readonly kind: 'refused' };

/** Tries of a first handshake, when nothing is known of the path; the last leaves time for one answer from afar. */
export const FIRST_TRIES: readonly Millis[] = [0, 250, 500, 750, 1000];
export const FIRST_GIVE_UP: Millis = 1300;

/** Asked beside 443 where no port is named. */
const HTTP_PORT = 80;

/** Retransmissions leave at about 0.2, 0.4 and 0.9 s: three losses of one size are seen by then. */
const SEGMENT_WAIT: Millis = 950;

/** Opens a connection: the first of the tries to be answered. The others are closed. */
export function* connect(scope: Scope, log: ProbeLog, request: TraceRequest, shape: ConnectShape): Step<Handshake> {
  const { to } = request;
  const { port } = shape;
  const start = scope.now;
  const open: Probe[] = [];
  let answer: Handshake = { kind: 'silent' };
  let over = false;
  try {
    for (let next = 0; answer.kind === 'silent'; ) {
      const nextTry = shape.tries[next];
      const event = yield* nextEvent(scope, start + Math.min(shape.giveUp, nextTry ?? shape.giveUp));
      if (event) {
        if (event.kind === 'connected')
          answer = { kind: 'connected', id: event.id, info: event.info, rttMs: event.rttMs };
        else if (event.kind === 'reset') answer = { kind: 'reset' };
        else if (event.kind === 'local' && open.every(({ outcome }) => outcome.kind === 'refused'))
          answer = { kind: 'refused' };
        continue;
      }
      if (nextTry === undefined || nextTry >= shape.giveUp) break;
      const id = scope.send({
        kind: 'connect',
        to,
        port,
        ttl: null,
        minTtl: shape.minTtl ?? null,
        maxSeg: shape.maxSeg ?? null,
        stream: shape.stream ?? null,
      });
      const size = smallSize('tcp', to.family);
      const { purpose, minTtl = null } = shape;
      open.push(log.sent({ id, service: 'tcp', port, ttl: null, size, purpose, minTtl, sentAt: scope.now }));
      next++;
    }
    over = true;
  } finally {
    const kept = answer.kind === 'connected' ? answer : null;
    for (const probe of open) {
      if (probe.id === kept?.id) continue;
      scope.command({ kind: 'close', id: probe.id });
      // One that had no time to be answered is not lost.
      if (!over || (kept && scope.now - probe.sentAt < 2 * kept.rttMs)) log.discount(probe);
    }
  }
  return answer;
}

/** What may be said to a port without harm. */
export function speaks(request: TraceRequest, port: number): ByteStream['protocol'] {
  return port === HTTP_PORT && request.port === null ? 'http' : request.speaks;
}

export interface SegmentResult {
  readonly outcome: SizeOutcome;
  /** Bytes of the whole packet that was tried. */
  readonly size: number;
  /** What the connection knew at the end; null where it could not be asked. */
  readonly info: TcpInfo | null;
  /** In-order bytes of the peer, and whether it closed. */
  readonly received: number;
  readonly reset: boolean;
}

/**
 * Sends `bytes` over a fresh connection as one segment, `rest` more bytes at once behind it, and waits for the segment's
 * acknowledgement. A kernel that learned of a
 * smaller path MTU meanwhile cut the segment: then `size` failed, though its bytes arrived.
 */
export function* sendSegment(
  scope: Scope,
  log: ProbeLog,
  request: TraceRequest,
  connection: Extract<Handshake, { kind: 'connected' }>,
  bytes: number,
  { wait = SEGMENT_WAIT, rest = 0 }: { wait?: Millis; rest?: number } = {},
): Step<SegmentResult> {
  const { family } = request.to;
  const size = packetSize(bytes, connection.info, family);
  const until = scope.now + wait + 2 * connection.rttMs;
  const id = scope.send({ kind: 'transmit', connection: connection.id, bytes, ttl: null });
  const segment = log.sentSegment({
    id,
    connection: connection.id,
    payload: bytes,
    size,
    ttl: null,
    sentAt: scope.now,
  });
  if (rest > 0) scope.send({ kind: 'transmit', connection: connection.id, bytes: rest, ttl: null });
  let received = 0;
  for (;;) {
    const event: NetEvent | null = yield* nextEvent(scope, until);
    if (!event) {
      scope.command({ kind: 'inspect', connection: connection.id });
      let last = yield* nextEvent(scope, scope.now + LEAST_WAIT);
      while (last && last.kind !== 'inspected') last = yield* nextEvent(scope, scope.now + LEAST_WAIT);
      log.lost(segment, last?.info ?? null);
      return { outcome: 'failed', size, info: last?.info ?? null, received, reset: false };
    }
    if (event.kind === 'data') received = event.total;
    if (event.kind === 'acked' && event.id === id) {
      const whole = segment.outcome.kind === 'acked' && segment.outcome.whole;
      return { outcome: whole ? 'passed' : 'failed', size, info: event.info, received, reset: false };
    }
    if (event.kind === 'reset' || event.kind === 'closed' || event.kind === 'local') {
      return { outcome: 'unknown', size, info: null, received, reset: event.kind === 'reset' };
    }
  }
}

/** Whether the segment left and nothing came back: no message of a smaller path MTU either, which would have cut it. */
export function vanished({ outcome, info }: SegmentResult): boolean {
  return outcome === 'failed' && info !== null && info.unacked > 0;
}
