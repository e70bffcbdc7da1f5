/** Routers showed MPLS labels (RFC 4950): the path crosses a tunnel. */

import { count } from '../../report/text/units.ts';
import type { DiagnosisRule } from '../rule.ts';
import { hopAt, routers } from '../text.ts';

export const mplsTunnel: DiagnosisRule = {
  code: 'mpls-tunnel',
  severity: 'info',
  title: 'MPLS tunnel',
  meaning: 'Routers showed MPLS labels in their time-exceeded messages.',
  advice: '',
  when: (target) => {
    const labelled = routers(target).filter(({ responders }) =>
      responders.some(({ mplsLabels }) => mplsLabels.length > 0),
    );
    const [first] = labelled;
    return first === undefined
      ? null
      : `${count(labelled.length, 'hop')} showed MPLS labels, the first at ${hopAt(target, first.ttl)}.`;
  },
  remedies: () => [],
};
