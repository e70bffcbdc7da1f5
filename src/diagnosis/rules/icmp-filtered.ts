/** ICMP errors that routers must have sent, and none arrived. */

import { hopsByTcpAlone } from '../../report/hops-by-tcp.ts';
import { count } from '../../report/text/units.ts';
import { heardByOthers, isHosted, whyNoIcmp } from '../no-icmp.ts';
import { answered } from '../reach.ts';
import { allowIncomingIcmp } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { who } from '../text.ts';

/** Fewer unanswered probes than this may be lost by chance. */
const leastProbes = 2;

export const icmpFiltered: DiagnosisRule = {
  code: 'icmp-filtered',
  severity: 'info',
  title: 'No ICMP received',
  meaning:
    'The target answers, yet no ICMP error at all arrived where routers must have sent some. Normal on GitHub-hosted runners.',
  advice: 'Elsewhere: let ICMP errors in on the runner and its firewall.',
  when: (target, context) => {
    const { hopCount, evidence } = target;
    if (target.icmpVisible || !answered(target)) return null;
    if (heardByOthers(target)?.limited) return null;
    // Below this TTL every probe had to expire at a router, be it the target or a proxy nearby that answered from there on.
    const nearest = hopCount ?? evidence.proxy?.tcpHops ?? Number.POSITIVE_INFINITY;
    // With no such TTL, that the target is no neighbour says that there are routers.
    const routed = Number.isFinite(nearest) || evidence.onLink === false;
    const before = target.hops.filter((hop) => hop.ttl < nearest);
    const unanswered = before.reduce((sum, hop) => sum + hop.sent - hop.received, 0);
    if (!routed || unanswered < leastProbes) return null;
    const whose = hopsByTcpAlone(target)
      ? ', by TCP alone: they lead to whatever answers it, the target or a proxy'
      : '';
    const methods = hopCount === null ? '' : ` Its ${count(hopCount, 'hop')} were counted without ICMP${whose}.`;
    return `${who(target)} answers, but none of the ${count(unanswered, 'probe')} that expired at routers brought a time-exceeded message: ${whyNoIcmp(target, context)}. The routers' names stay unknown; that alone loses no traffic.${methods}`;
  },
  remedies: (target, context) =>
    isHosted(context) || heardByOthers(target) !== null || target.evidence.icmpForOthers ? [] : [allowIncomingIcmp()],
};
