/** Administratively prohibited: by the ICMP message that ended the trace. */
import { advise } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { shellWord } from '../text.ts';
import { unreachable, unreachableRemedies } from '../unreachable.ts';

export const adminProhibited: DiagnosisRule = {
  code: 'admin-prohibited',
  severity: 'error',
  title: 'Administratively prohibited',
  meaning: 'A router or the target answered that a filter rejects this traffic.',
  advice: 'Ask whoever runs the filter named to let the runner pass.',
  when: (target) => unreachable(target, 'admin-prohibited'),
  remedies: (target) =>
    unreachableRemedies(
      target,
      advise(
        `Ask whoever runs that filter to let ${shellWord(target.evidence.sourceAddress, "this machine's address")} pass${target.port === null ? '' : ` to port ${target.port}`} (behind NAT: its public address).`,
      ),
    ),
};
