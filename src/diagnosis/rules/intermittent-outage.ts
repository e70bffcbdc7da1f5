/** While watching, the target was out and came back. */
import { count } from '../../report/text/units.ts';
import { duration, longestFirst, refusedHere } from '../../report/text/watching.ts';
import { paste } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { lastAnswer, who } from '../text.ts';

export const intermittentOutage: DiagnosisRule = {
  code: 'intermittent-outage',
  severity: 'warning',
  title: 'Intermittent outage',
  meaning: 'While watching, two probes in a row or more stayed unanswered and later ones were answered.',
  advice:
    'Compare the times with those of the steps that failed; the last hop that answered says where to ask. Retry what is safe to retry.',
  when: (target) => {
    const { watch } = target;
    const over = watch?.outages.filter(({ seconds }) => seconds !== null) ?? [];
    const [longest] = longestFirst(over);
    if (watch === null || longest === undefined) return null;
    const times = watch.outageCount - (watch.outages.length - over.length);
    const total = over.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0);
    // The list holds the longest only.
    const least = times > over.length ? 'more than ' : '';
    const all = times === 1 ? ',' : `, ${least}${duration(total)} in all; the longest`;
    const local = refusedHere(longest);
    const hop =
      local !== null
        ? `${local}: look at its interface, routes and firewall`
        : longest.lastHop === null
          ? 'which hop still answered is not known'
          : `the last to answer meanwhile was ${lastAnswer(target, longest, longest.lastHop)}`;
    return `${who(target)} was out ${times === 1 ? 'once' : count(times, 'time')} in ${duration(watch.seconds)} of watching${all} for ${duration(longest.seconds ?? 0)} from ${longest.from}; ${hop}.`;
  },
  remedies: () => [
    paste('Repeat what is safe to repeat for longer than the outages last:', [
      'curl --retry 5 --retry-all-errors --retry-max-time 120 URL',
    ]),
  ],
};
