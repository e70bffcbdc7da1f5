/**
 * The controls: one connection to each TCP port that stands for the target. The first to open carries the first full-size segment,
 * with the whole request behind it.
 */
import { localMtu } from '../facts/local-mtu.ts';
import { accepted } from '../facts/outcome.ts';
import { TCP_HEADERS } from '../facts/packet-sizes.ts';
import type { Step, Task } from '../scheduler.ts';
import type { Session } from '../session.ts';
import {
  applicationProtocol,
  connect,
  FIRST_GIVE_UP,
  FIRST_TRIES,
  type Handshake,
  SEGMENT_WAIT,
  type SegmentResult,
  sendSegment,
} from './connection.ts';

/** A TCP port that was probed, and what came of it. */
export interface Control {
  readonly port: number;
  readonly handshake: Handshake;
}

/** The connection whose port stands for the target, and the first full-size segment over it. */
export interface OpenControl {
  readonly port: number;
  readonly handshake: Extract<Handshake, { kind: 'connected' }>;
  readonly segment: SegmentResult;
}

/** The first control that was accepted; null: none so far. */
export function firstConnected(controls: readonly Task<Control>[]): Pick<OpenControl, 'port' | 'handshake'> | null {
  for (const { result } of controls) {
    if (result?.handshake.kind === 'connected') return { port: result.port, handshake: result.handshake };
  }
  return null;
}

/** Whether every control has ended, accepted or not. */
export function allEnded(controls: readonly Task<Control>[]): boolean {
  return controls.every(({ done }) => done);
}

/** Whether a TCP port answers, by a connection that can carry the largest segment. */
export function* openControl(session: Session, port: number): Step<Control> {
  const { log, request } = session;
  const bytes = localMtu(log) - TCP_HEADERS[request.to.family];
  const stream = { protocol: applicationProtocol(request, port), serverName: request.serverName, bytes } as const;
  const shape = { port, stream, tries: FIRST_TRIES, giveUp: FIRST_GIVE_UP, purpose: 'reach' } as const;
  const handshake = yield* connect(session, shape);
  // Where the hop search's handshakes were answered all of these were lost.
  const lost = handshake.kind === 'silent' && log.probes.some((probe) => probe.port === port && accepted(probe));
  return { port, handshake: lost ? yield* connect(session, shape) : handshake };
}

/** Sends the largest segment that the connection allows, and the rest of the request right behind it. */
export function* fillControl(session: Session, port: number, handshake: OpenControl['handshake']): Step<OpenControl> {
  const { log, request } = session;
  const { family } = request.to;
  const { info, id: connection } = handshake;
  const bytes = localMtu(log) - TCP_HEADERS[family];
  session.adopt(connection);
  const first = Math.min(info.sndMss, bytes);
  const limits = { wait: SEGMENT_WAIT.usual, rest: bytes - first };
  log.recordRequest({ connection, port, size: localMtu(log) });
  return { port, handshake, segment: yield* sendSegment(session, handshake, first, limits) };
}
