/** The rule about ICMP that never arrives, and the words for why: GitHub's documentation of hosted runners, RFC 4890. */
import { allowIncomingIcmp } from './remedies.ts';
import type { DiagnosisContext, Rule } from './rule.ts';
import { counted, who } from './text.ts';

/** Fewer unanswered probes than this may be lost by chance. */
const leastProbes = 2;

/** Why no ICMP is heard here, as a clause without a full stop. Never puts it on the target's side. */
export function whyNoIcmp(context: DiagnosisContext): string {
  if (context.runner.environment === 'github-hosted') {
    return 'GitHub-hosted runners receive no ICMP, whatever the path does, so silence here says nothing about it';
  }
  if (/azure/i.test(context.runner.kernel)) {
    return 'this machine runs an Azure kernel, and machines there, hosted runners among them, are commonly sent no ICMP from outside, so silence here says nothing about the path';
  }
  return "not even the nearest router's messages arrive, so look for a filter close to this machine first";
}

/** Whether silence is what this machine's place gives, with nothing to mend on its networks. */
export function isHosted(context: DiagnosisContext): boolean {
  return context.runner.environment === 'github-hosted' || /azure/i.test(context.runner.kernel);
}

export const icmpFiltered: Rule = (target, context) => {
  const { hopCount, evidence } = target;
  if (target.icmpVisible || !(target.reached || target.answeredBy.length > 0)) {
    return null;
  }
  // Below this TTL every probe had to expire at a router, be it the target or a proxy nearby that answered from there on.
  const nearest = hopCount ?? evidence.proxy?.tcpHops ?? Number.POSITIVE_INFINITY;
  // With no such TTL, that the target is no neighbour says that there are routers.
  const routed = Number.isFinite(nearest) || evidence.onLink === false;
  const before = target.hops.filter((hop) => hop.ttl < nearest);
  const unanswered = before.reduce((sum, hop) => sum + hop.sent - hop.received, 0);
  if (!routed || unanswered < leastProbes) {
    return null;
  }
  const methods = hopCount === null ? '' : ` Its ${counted(hopCount, 'hop')} were counted without ICMP.`;
  return {
    message: `No ICMP arrives: ${who(target)} answers, but not one of the ${counted(unanswered, 'probe')} that had to expire at routers brought a message back: ${whyNoIcmp(context)}. The routers' names stay unknown; nothing is lost.${methods}`,
    remedy: isHosted(context) ? null : allowIncomingIcmp(),
  };
};
