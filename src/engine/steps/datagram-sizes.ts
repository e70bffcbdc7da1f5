/**
 * Tests sizes by datagrams that the target answers: QUIC Version Negotiation, ICMP echo, an answering UDP service, or the "port
 * unreachable" of a closed port. The answers are small, so that only the way to the target is tested. Targets limit the rate
 * of such answers: a small control goes with every burst, and where it stays unanswered nothing is concluded. A closed port
 * that turns out to be limited is asked one size at a time from then on, slower than the limit.
 */

import type { Millis } from '../../net/port.ts';
import { lossSeen } from '../facts/loss-seen.ts';
import { unanswered } from '../facts/outcome.ts';
import { targetRtt } from '../facts/round-trips.ts';
import type { Probe, ProbeLog } from '../probe-log.ts';
import { type Endpoint, FLOWS, sendProbe, type TraceRequest } from '../probes.ts';
import type { Scope, Step } from '../scheduler.ts';
import { MAX_PROBES, type SizeOutcome } from '../search/size-search.ts';
import { RATE_LIMIT_PAUSE, waitFor } from '../timing.ts';
import type { Losses } from './connection.ts';
import type { SizeTester } from './test-sizes.ts';

/** A Linux host sends six "port unreachable" at once to a peer, then one a second; the others answer each. */
const AT_ONCE: Record<'closed' | 'answering', number> = { closed: 3, answering: 12 };
/** Bursts that went wholly unanswered, control and all, before giving up. */
const MOST_UNANSWERED = 4;
/** Rounds of one size under a rate limit that left no answer for the control. */
const MOST_SPENT = 3;
/** Sizes asked under a rate limit, a few seconds each: enough to halve the common sizes and then a gap. */
const MOST_SLOW = 12;

/** `closed`: the target answers by "port unreachable". */
export function datagramSizeTester(
  log: ProbeLog,
  request: TraceRequest,
  ask: Endpoint,
  closed: boolean,
  losses: Losses,
): SizeTester {
  let limited = false;
  let silentBursts = 0;
  let slow = 0;
  const atOnce = () => (limited ? 1 : AT_ONCE[closed ? 'closed' : 'answering']);

  function* burst(
    scope: Scope,
    sizes: readonly number[],
    most: number,
    outcomes: Map<number, SizeOutcome>,
  ): Step<void> {
    const failures = new Map<number, number>(sizes.map((size) => [size, 0]));
    while (failures.size > 0 && silentBursts < MOST_UNANSWERED) {
      const probes = [...failures.keys()].map((size, i) =>
        sendProbe(scope, log, request, ask, { ttl: null, purpose: 'size', size, flow: FLOWS.sizes + i }),
      );
      // The control goes last: sent first it would take the only answer that a rate limit allows.
      const control = sendProbe(scope, log, request, ask, { ttl: null, purpose: 'special', flow: FLOWS.control });
      yield* settle(scope, [control, ...probes], waitFor(targetRtt(log), null, request.probeTimeoutMs));
      const heard = log.arrived(control) || probes.some((probe) => log.arrived(probe));
      for (const probe of probes) {
        const { size } = probe;
        if (log.arrived(probe)) {
          if ((failures.get(size) ?? 0) > 0) losses.seen = true;
          outcomes.set(size, 'passed');
          failures.delete(size);
        } else if (!unanswered(probe)) {
          // A too-big message, or a size that this machine refuses.
          outcomes.set(size, 'failed');
          failures.delete(size);
        } else if (log.arrived(control)) {
          const count = (failures.get(size) ?? 0) + 1;
          failures.set(size, count);
          if (count < most) continue;
          outcomes.set(size, 'failed');
          failures.delete(size);
        }
      }
      if (!log.arrived(control)) {
        losses.seen = true;
        if (!heard) silentBursts++;
        yield { until: scope.now + RATE_LIMIT_PAUSE };
        if (closed) {
          limited = true;
          break;
        }
      }
    }
    for (const size of failures.keys()) outcomes.set(size, 'unknown');
  }

  /**
   * One size under a rate limit. What stays unanswered spends nothing of it: a small control right behind tells whether there
   * was an answer to spend. After an answer the next one needs time.
   */
  function* alone(scope: Scope, size: number, most: number): Step<SizeOutcome> {
    if (++slow > MOST_SLOW) return 'unknown';
    const wait = waitFor(targetRtt(log), null, request.probeTimeoutMs);
    for (let round = 0; round < MOST_SPENT; round++) {
      for (let tries = 0; tries < most; tries++) {
        const probe = sendProbe(scope, log, request, ask, { ttl: null, purpose: 'size', size, flow: FLOWS.sizes });
        yield* settle(scope, [probe], wait);
        if (unanswered(probe)) continue;
        yield { until: probe.sentAt + RATE_LIMIT_PAUSE };
        if (log.arrived(probe)) return log.arrived(probe) ? 'passed' : 'failed';
      }
      const control = sendProbe(scope, log, request, ask, { ttl: null, purpose: 'special', flow: FLOWS.control });
      yield* settle(scope, [control], wait);
      yield { until: control.sentAt + RATE_LIMIT_PAUSE };
      if (!log.arrived(control)) continue;
      // An answer that got lost may have spent the token that those before lacked; by now there is one again.
      const last = sendProbe(scope, log, request, ask, { ttl: null, purpose: 'size', size, flow: FLOWS.sizes });
      yield* settle(scope, [last], wait);
      if (log.arrived(last)) {
        yield { until: last.sentAt + RATE_LIMIT_PAUSE };
        return 'passed';
      }
      return 'failed';
    }
    return 'unknown';
  }

  return {
    lossy: () => losses.seen || lossSeen(log),
    get atOnce() {
      return atOnce();
    },
    *test(scope, sizes, times = 1) {
      const outcomes = new Map<number, SizeOutcome>();
      const most = times * MAX_PROBES;
      if (limited) for (const size of sizes) outcomes.set(size, yield* alone(scope, size, most));
      else
        for (let i = 0; i < sizes.length; i += atOnce())
          yield* burst(scope, sizes.slice(i, i + atOnce()), most, outcomes);
      return outcomes;
    },
  };
}

/** Waits until every probe has its reply, or `wait` is over; what comes later is not taken for a later probe's. */
export function* settle(scope: Scope, probes: readonly Probe[], wait: Millis): Step<void> {
  const until = scope.now + wait;
  for (;;) {
    while (scope.receive());
    if (!probes.some(unanswered) || scope.now >= until) break;
    yield { until, inbox: true };
  }
  for (const probe of probes) if (unanswered(probe)) scope.command({ kind: 'close', id: probe.id });
}
