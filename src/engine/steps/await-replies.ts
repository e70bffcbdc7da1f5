/** Waits for the replies of probes that were sent together. */

import type { Millis } from '../../net/network.ts';
import { unanswered } from '../facts/outcome.ts';
import type { Probe } from '../probe-log.ts';
import type { Step } from '../scheduler.ts';
import type { Session } from '../session.ts';

/** Waits until every probe has its reply, or `wait` is over; what comes later is not taken for a later probe's. */
export function* awaitReplies(session: Session, probes: readonly Probe[], wait: Millis): Step<void> {
  const until = session.now + wait;
  for (;;) {
    while (session.receive());
    if (!probes.some(unanswered) || session.now >= until) break;
    yield { until, inbox: true };
  }
  for (const probe of probes) if (unanswered(probe)) session.close(probe.id);
}
