/** The path differs from the baseline's. */
import { pathChanges } from '../path-change.ts';
import type { DiagnosisRule } from '../rule.ts';
import { who } from '../text.ts';

export const pathChanged: DiagnosisRule = {
  code: 'path-changed',
  severity: 'info',
  title: 'Path changed',
  meaning: "Hops, hop count or path MTU differ from the baseline's. A silent hop matches anything.",
  advice: '',
  when: (target, context) => {
    const changes = context.baseline === null ? [] : pathChanges(context.baseline, target);
    return changes.length === 0 ? null : `since the baseline of ${who(target)}, ${changes.join('; ')}.`;
  },
  remedies: () => [],
};
