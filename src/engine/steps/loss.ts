/**
 * Probes for a limit on loss: sent until the limit is decided (facts/loss-limit.ts), to whatever of the target answers without a
 * rate limit: a TCP port first, then a UDP service or echo. Where only ICMP errors answer, one a second.
 */

import type { Millis } from '../../net/network.ts';
import { judgeLoss, MOST_LOSS_PROBES } from '../facts/loss-limit.ts';
import { unanswered } from '../facts/outcome.ts';
import { pathRtt } from '../facts/round-trips.ts';
import { LEAST_LOSS_WAIT, RATE_LIMIT_PAUSE, roundTripWait } from '../facts/timing.ts';
import type { Probe, ProbeLog } from '../probe-log.ts';
import type { Step } from '../scheduler.ts';
import type { Endpoint } from '../services.ts';
import type { Session } from '../session.ts';
import { FLOWS, OWN_FLOWS } from '../trace-request.ts';
import { awaitReplies } from './await-replies.ts';

/** Probes at once, and the pause between two rounds, milliseconds: at most 100 a second. */
const ROUNDS: Record<'answers' | 'icmp-errors', { readonly atOnce: number; readonly pauseMs: Millis }> = {
  answers: { atOnce: 5, pauseMs: 50 },
  'icmp-errors': { atOnce: 1, pauseMs: RATE_LIMIT_PAUSE },
};

/** @param endpoints of the target, the best first; the first that it answered is used, none where it answered none. */
export function* measureLoss(session: Session, endpoints: readonly Endpoint[], limit: number): Step<void> {
  const { log, request } = session;
  const chosen = choose(log, endpoints);
  if (!chosen) return;
  const { endpoint, by } = chosen;
  const { atOnce, pauseMs } = ROUNDS[by];
  const rtt = pathRtt(log) ?? request.probeTimeoutMs;
  const wait = Math.min(request.probeTimeoutMs, roundTripWait(rtt, LEAST_LOSS_WAIT));
  let lost = 0;
  let received = 0;
  for (let sent = 0; sent < MOST_LOSS_PROBES; sent += atOnce) {
    // Also before the first: what was sent before may have used up what a rate limit allows.
    yield { until: session.now + pauseMs };
    const probes = Array.from({ length: atOnce }, (_, i) => {
      // A flow each, since some answers name no probe.
      const flow = FLOWS.own + ((sent + i) % OWN_FLOWS);
      return session.probe(endpoint, { ttl: null, purpose: 'loss', flow });
    });
    let settled = false;
    try {
      yield* awaitReplies(session, probes, wait);
      settled = true;
    } finally {
      for (const probe of probes) {
        if (!settled) log.markAmbiguous(probe);
        if (endpoint.service === 'tcp') session.close(probe.id);
      }
    }
    received += probes.filter((probe) => log.arrived(probe)).length;
    lost += probes.filter(unanswered).length;
    if (judgeLoss({ sent: received + lost, lost }, limit) !== 'undecided') return;
    // This machine, or a router, refuses to carry them: nothing is counted.
    if (probes.every((probe) => !unanswered(probe) && !log.arrived(probe))) return;
  }
}

/** The first way that is answered without a rate limit, else the first that ICMP errors answer; null: none is answered. */
function choose(
  log: ProbeLog,
  endpoints: readonly Endpoint[],
): { readonly endpoint: Endpoint; readonly by: 'answers' | 'icmp-errors' } | null {
  const answered = (endpoint: Endpoint, kind: 'answer' | 'icmp') =>
    log.probes.some(
      (probe: Probe) =>
        probe.service === endpoint.service &&
        probe.port === endpoint.port &&
        probe.outcome.kind === kind &&
        log.arrived(probe),
    );
  const answering = endpoints.find((endpoint) => answered(endpoint, 'answer'));
  if (answering) return { endpoint: answering, by: 'answers' };
  const closed = endpoints.find((endpoint) => answered(endpoint, 'icmp'));
  return closed ? { endpoint: closed, by: 'icmp-errors' } : null;
}
