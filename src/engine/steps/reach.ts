/** Whether the target answers at the default TTL, and how often: what counts for reachability and loss beside the trace. */

import type { Millis } from '../../net/network.ts';
import { unanswered } from '../facts/outcome.ts';
import { LEAST_LOSS_WAIT, roundTripWait } from '../facts/timing.ts';
import { join, type Step } from '../scheduler.ts';
import type { Plan } from '../services.ts';
import type { Session } from '../session.ts';
import { FLOWS } from '../trace-request.ts';
import { awaitReplies } from './await-replies.ts';
import { connect } from './connection.ts';

const SERVICE_TRIES = 3;
export const LOSS_SAMPLES = 8;

/**
 * Probes the target at the default TTL: a named UDP service until it answers; else, once, what datagrams of exact size would go to:
 * the TTL of its reply tells how far the target should be.
 */
export function* probeTarget(session: Session, { service, sizes }: Plan): Step<void> {
  const { request } = session;
  for (let tries = 0; tries < (service ? SERVICE_TRIES : 1); tries++) {
    const probe = session.probe(service ?? sizes, { ttl: null, purpose: 'reach', flow: FLOWS.service });
    yield* awaitReplies(session, [probe], request.probeTimeoutMs);
    if (!unanswered(probe)) return;
  }
}

/** Hosts limit the rate of ICMP errors, not of handshakes: those tell whether what stayed unanswered was lost. */
export function* sampleHandshakes(session: Session, port: number, rtt: Millis): Step<void> {
  const shape = { port, tries: [0], giveUp: roundTripWait(rtt, LEAST_LOSS_WAIT), purpose: 'reach' } as const;
  const tasks = Array.from({ length: LOSS_SAMPLES }, () =>
    session.spawn(function* one(own) {
      const handshake = yield* connect(own, shape);
      if (handshake.kind === 'connected') own.close(handshake.id);
    }),
  );
  yield* join(session, tasks);
}
