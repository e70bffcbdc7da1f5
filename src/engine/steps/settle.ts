/** Waits for the replies of probes that were sent together. */
import type { Millis } from '../../net/port.ts';
import { unanswered } from '../facts/outcome.ts';
import type { Probe } from '../probe-log.ts';
import type { Scope, Step } from '../scheduler.ts';

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
