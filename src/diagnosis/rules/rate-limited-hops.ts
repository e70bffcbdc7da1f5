/** A hop answered only some probes, or only those for other targets of the run, while nothing behind it was lost. */

import { count } from '../../report/text/units.ts';
import { leftUnanswered, routers } from '../hops.ts';
import { heardByOthers } from '../no-icmp.ts';
import type { DiagnosisRule } from '../rule.ts';
import { hopAt, listed } from '../text.ts';

/** One probe may go missing by chance. */
const leastUnanswered = 2;

export const rateLimitedHops: DiagnosisRule = {
  code: 'rate-limited-hops',
  severity: 'info',
  title: 'Rate-limited hop',
  meaning:
    'A hop left 2 or more probes unanswered while the hops behind it and the target lost none, or answered only other targets of the run. No traffic is lost there.',
  advice: '',
  when: (target) => {
    const { sent, received } = target.loss;
    if (!target.reached || received < 1 || received < sent) return null;
    // The last one that left something unanswered: behind it nothing was lost. A hop without any answer proves nothing.
    const hop = routers(target).findLast((one) => leftUnanswered(one) || one.answeredOthers !== undefined);
    if (hop === undefined || hop.sent - hop.received < leastUnanswered) return null;
    if (hop.received === 0) {
      if (!heardByOthers(target)?.limited) return null;
      return `hop ${hop.ttl} answered none of ${count(hop.sent, 'probe')}, but ${listed(hop.answeredOthers ?? [])} answered other targets of this run there, and the target lost none. Routers limit the rate of their ICMP errors to one peer; no traffic is lost there.`;
    }
    return `${hopAt(target, hop.ttl)} answered ${hop.received} of ${count(hop.sent, 'probe')}, but the hops behind it and the target lost none. Routers limit the rate of their ICMP errors; no traffic is lost there.`;
  },
  remedies: () => [],
};
