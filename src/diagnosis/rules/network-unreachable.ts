/** Network unreachable: by the ICMP message that ended the trace. */
import { advise } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';

import { unreachable, unreachableRemedies } from '../unreachable.ts';

export const networkUnreachable: DiagnosisRule = {
  code: 'network-unreachable',
  severity: 'error',
  title: 'Network unreachable',
  meaning: "A router answered that it has no route to the target's network.",
  advice: 'Check the address, then the routing of the router named.',
  when: (target) => unreachable(target, 'network-unreachable'),
  remedies: (target) =>
    unreachableRemedies(
      target,
      advise(
        'Check the address, then the routing of the router named (a missing route, a VPN or peering that is down).',
      ),
    ),
};
