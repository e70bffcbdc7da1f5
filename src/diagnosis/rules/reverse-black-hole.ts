/** The target's large packets are lost on the return path. */

import { bytes, count } from '../../report/text/units.ts';
import { allowTooBig, announceMss, clampMss, fitLocally } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { who } from '../text.ts';

/** A stalled answer was sent again and again by the target itself, so two stalls are many losses. */
const leastStalls = 2;

export const reverseBlackHole: DiagnosisRule = {
  code: 'reverse-black-hole',
  severity: 'error',
  title: 'Path MTU black hole on the return path',
  meaning: "The target's large packets are lost on the return path; smaller ones arrive.",
  advice: "Lower the runner's MTU or the MSS it announces, or clamp the MSS before the narrow link.",
  when: (target) => {
    const { blackHole, evidence } = target;
    const trials = evidence.sizeTrials;
    if (blackHole?.direction !== 'reverse' || trials === null) return null;
    if (trials.failedSends < leastStalls || trials.passedSends < 1) return null;
    const filter =
      target.protocol === 'icmp' ? ' A filter of large echo requests at the target itself would look the same.' : '';
    return `large answers from ${who(target)} never arrive: with packets of ${bytes(blackHole.fails)} or more the exchange stalled ${count(trials.failedSends, 'time')}, with ${bytes(blackHole.passes)} all of it came. Whether the target receives packet too big cannot be seen from here.${filter}`;
  },
  remedies: (target, context) => {
    const passes = target.blackHole?.passes ?? 0;
    return [
      ...fitLocally(passes, target, context),
      ...(target.family === null ? [] : [announceMss(target.family, passes)]),
      clampMss(),
      allowTooBig(target.family),
    ];
  },
};
