/** The same routers again and again until the TTL is used up. */
import { advise } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { pathEnd } from '../service-facts.ts';
import { listed } from '../text.ts';

export const routingLoop: DiagnosisRule = {
  code: 'routing-loop',
  severity: 'error',
  title: 'Routing loop',
  meaning: 'The same routers answer again and again until the TTL is used up.',
  advice: 'Ask whoever runs the routers named.',
  when: (target) => {
    const { loop } = target.evidence;
    if (loop.length === 0 || target.reached) return null;
    const start = target.hops.find((hop) => hop.responders.some((responder) => loop.includes(responder.address)));
    const from = start === undefined ? '' : ` from hop ${start.ttl} on`;
    return `packets to ${pathEnd(target)} circle between ${listed(loop)}${from} until their TTL is used up.`;
  },
  remedies: () => [
    advise(
      "Ask whoever runs these routers: each sends the target's network to the other (often a default route facing a summary route, or a failover under way).",
    ),
  ],
};
