/** Routers still answered at max-hops. */
import { routerAtMaxHops } from '../reach.ts';
import { paste } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { pathEnd } from '../service-facts.ts';
import { hopAt } from '../text.ts';

export const maxHopsExceeded: DiagnosisRule = {
  code: 'max-hops-exceeded',
  severity: 'warning',
  title: 'Farther than max-hops',
  meaning: 'Routers still answered at `max-hops`.',
  advice: 'Raise `max-hops`.',
  when: (target, context) => {
    const { maxHops } = context.options;
    const { hopCount } = target;
    // Of parallel paths the shorter may end within the limit: the target was found.
    const found = hopCount !== null && hopCount <= maxHops;
    if (found || !routerAtMaxHops(target, maxHops)) return null;
    return `at max-hops ${maxHops} a router still answered, ${hopAt(target, maxHops)}; ${pathEnd(target)} is farther away.`;
  },
  remedies: (_target, { options: { maxHops } }) =>
    maxHops >= 255 ? [] : [paste('Allow more hops:', ['with:', `  max-hops: ${Math.min(255, 2 * maxHops)}`])],
};
