/** The step's time limit cut the measuring short. */
import { wasCut } from '../../report/cut-short.ts';
import { openQuestions } from '../open-questions.ts';
import { paste } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { who } from '../text.ts';

export const deadline: DiagnosisRule = {
  code: 'deadline',
  severity: 'warning',
  title: 'Cut short',
  meaning: "The step's time limit cut this target's measuring short.",
  advice: 'Raise `timeout-seconds`, or trace fewer targets.',
  when: (target) =>
    wasCut(target, 'deadline')
      ? `timeout-seconds ended before ${who(target)} was measured to the end; ${openQuestions(target)}.`
      : null,
  remedies: () => [paste('Give the step more time, or fewer targets:', ['with:', '  timeout-seconds: 120'])],
};
