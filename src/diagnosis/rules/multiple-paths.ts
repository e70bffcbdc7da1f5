/** Several routers answered at one TTL. */

import { count } from '../../report/text/units.ts';
import type { MeasuredTarget, Responder } from '../../report/types.ts';
import type { DiagnosisRule } from '../rule.ts';
import { hopAt } from '../text.ts';

/** Whether a responder stands at its row's TTL: the TTL ran out there, or it is the target and no proxy speaks for it. */
function standsAtTtl({ address, icmp }: Responder, target: MeasuredTarget): boolean {
  return icmp?.meaning === 'time-exceeded' || (address === target.address && target.evidence.proxy === null);
}

export const multiplePaths: DiagnosisRule = {
  code: 'multiple-paths',
  severity: 'info',
  title: 'Multiple paths',
  meaning: 'Several routers answered at one TTL: load sharing, or a route change during the run.',
  advice: '',
  when: (target) => {
    const forks = target.hops.flatMap((hop) => {
      const addresses = new Set(
        hop.responders.filter((responder) => standsAtTtl(responder, target)).map(({ address }) => address),
      );
      return addresses.size > 1 ? [{ ttl: hop.ttl, routers: addresses.size }] : [];
    });
    const first = forks[0];
    if (first === undefined) return null;
    const more = forks.length > 1 ? `, and several at ${count(forks.length - 1, 'further TTL')}` : '';
    return `${first.routers} routers answered at ${hopAt(target, first.ttl)}${more}. Load is shared over parallel paths, or the route changed during the run.`;
  },
  remedies: () => [],
};
