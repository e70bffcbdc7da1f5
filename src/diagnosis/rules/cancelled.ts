/** The run was cancelled before this target was measured to the end. */
import { wasCut } from '../../report/cut-short.ts';
import { openQuestions } from '../open-questions.ts';
import type { DiagnosisRule } from '../rule.ts';
import { who } from '../text.ts';

export const cancelled: DiagnosisRule = {
  code: 'cancelled',
  severity: 'warning',
  title: 'Cancelled',
  meaning: 'The run was cancelled before this target was measured to the end.',
  advice: 'Run it again.',
  when: (target) =>
    wasCut(target, 'cancelled')
      ? `the run was stopped before ${who(target)} was measured to the end; ${openQuestions(target)}.`
      : null,
  remedies: () => [],
};
