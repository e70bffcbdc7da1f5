/** Whether the target answers at the default TTL, and how often: what counts for reachability and loss beside the trace. */
import type { Millis } from '../../net/port.ts';
import { unanswered } from '../facts/outcome.ts';
import type { ProbeLog } from '../probe-log.ts';
import { type Endpoint, FLOWS, sendProbe, type TraceRequest } from '../probes.ts';
import { join, type Scope, type Step } from '../scheduler.ts';
import { LEAST_WAIT } from '../timing.ts';
import { connect } from './connection.ts';
import { settle } from './settle.ts';

const SERVICE_TRIES = 3;
const LOSS_SAMPLES = 8;

/** Asks a named UDP service at the default TTL, where it answers what it is asked. */
export function* askService(scope: Scope, log: ProbeLog, request: TraceRequest, ask: Endpoint | null): Step<void> {
  if (!ask) return;
  for (let tries = 0; tries < SERVICE_TRIES; tries++) {
    const probe = sendProbe(scope, log, request, ask, { ttl: null, purpose: 'reach', flow: FLOWS.service });
    yield* settle(scope, [probe], request.probeTimeoutMs);
    if (!unanswered(probe)) return;
  }
}

/** Hosts limit the rate of ICMP errors, not of handshakes: those tell whether what stayed unanswered was lost. */
export function* sampleHandshakes(
  scope: Scope,
  log: ProbeLog,
  request: TraceRequest,
  port: number,
  rtt: Millis,
): Step<void> {
  const shape = { port, tries: [0], giveUp: Math.max(4 * LEAST_WAIT, 3 * rtt), purpose: 'reach' } as const;
  const tasks = Array.from({ length: LOSS_SAMPLES }, () =>
    scope.spawn(function* one(own) {
      const handshake = yield* connect(own, log, request, shape);
      if (handshake.kind === 'connected') own.command({ kind: 'close', id: handshake.id });
    }),
  );
  yield* join(scope, tasks);
}
