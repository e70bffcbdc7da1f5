/** While watching, the target went out and did not come back. */
import { count } from '../../report/text/units.ts';
import { duration, refusedHere } from '../../report/text/watching.ts';
import { advise } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { lastAnswer, who } from '../text.ts';

export const outageAtEnd: DiagnosisRule = {
  code: 'outage-at-end',
  severity: 'error',
  title: 'Out at the end',
  meaning: 'While watching, the last two probes or more stayed unanswered.',
  advice:
    'The last hop that answered says where to look: the service itself where it is the target, else what lies behind that hop.',
  when: (target) => {
    const { watch } = target;
    const outage = watch?.outages.find(({ seconds }) => seconds === null);
    if (!watch || outage === undefined) return null;
    const end = Date.parse(watch.timeline.from) + watch.seconds * 1000;
    const lasted = duration((end - Date.parse(outage.from)) / 1000);
    if (watch.received === 0 && outage.localErrno === undefined) {
      return `${who(target)} answered none of ${count(watch.sent, 'probe')} in ${duration(watch.seconds)} of watching.`;
    }
    const local = refusedHere(outage);
    const hop =
      local !== null
        ? `${local}: look at its interface, routes and firewall`
        : outage.lastHop === null
          ? 'which hop still answers is not known'
          : outage.lastHop === target.hopCount && outage.lastRouter === undefined
            ? 'the host still answers, so its service is gone, or a firewall refuses in its name or drops what is for it'
            : `the last to answer is ${lastAnswer(target, outage, outage.lastHop)}`;
    return `${who(target)} has been out since ${outage.from}, ${lasted} before the watch ended, and was not back at its end; ${hop}.`;
  },
  remedies: () => [
    advise('Trace it again now: where the trace ends, the fault is. Where it is reached, the outage has passed.'),
  ],
};
