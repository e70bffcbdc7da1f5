/** Host unreachable: by the ICMP message that ended the trace. */
import { advise } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';

import { unreachable, unreachableRemedies } from '../unreachable.ts';

export const hostUnreachable: DiagnosisRule = {
  code: 'host-unreachable',
  severity: 'error',
  title: 'Host unreachable',
  meaning: 'A router answered that the target itself does not answer on its link.',
  advice: 'Check that the target is up and the address is its own.',
  when: (target) => unreachable(target, 'host-unreachable'),
  remedies: (target) =>
    unreachableRemedies(target, advise('Check that the target is up and that the address is its own.')),
};
