/** The return path's estimated length differs from the forward one. */

import { count } from '../../report/text/units.ts';
import type { MeasuredTarget } from '../../report/types.ts';
import { routers } from '../hops.ts';
import type { DiagnosisRule } from '../rule.ts';
import { hopAt, who } from '../text.ts';

/** Estimated return hops that differ from the forward ones by less than this are within the estimate's own error. */
const leastDetour = 2;

/** The TTL from which on every known estimate differs; null where none does. */
function detourFrom(target: MeasuredTarget): { ttl: number; back: number } | null {
  // In a loop the same routers answer at every TTL, always from equally far.
  if (target.evidence.loop.length > 0) return null;
  const rows = routers(target).flatMap((hop) => {
    // Whoever refused a packet with TTL left to go stands nearer than the row says.
    const expired = hop.responders.filter(({ icmp }) => icmp?.meaning === 'time-exceeded');
    const known = expired.map((responder) => responder.returnHops).filter((hops) => hops !== null);
    return known.map((back) => ({ ttl: hop.ttl, back }));
  });
  const atTarget = target.hopCount !== null && target.returnHopCount !== null;
  if (target.hopCount !== null && target.returnHopCount !== null) {
    rows.push({ ttl: target.hopCount, back: target.returnHopCount });
  }
  const straight = rows.findLastIndex((row) => Math.abs(row.back - row.ttl) < leastDetour);
  const differing = rows.slice(straight + 1);
  const ttls = new Set(differing.map((row) => row.ttl));
  // One router alone may start from an odd TTL; the target's own estimate, or two hops in a row, may not be chance.
  return differing[0] !== undefined && (atTarget || ttls.size >= 2) ? differing[0] : null;
}

export const asymmetricReturn: DiagnosisRule = {
  code: 'asymmetric-return',
  severity: 'info',
  title: 'Asymmetric return path',
  meaning:
    'The estimated return path differs from the forward one by 2 hops or more, at the target or from some hop on.',
  advice: '',
  when: (target) => {
    const from = detourFrom(target);
    if (from === null) return null;
    const { hopCount, returnHopCount } = target;
    const whole =
      hopCount === null || returnHopCount === null
        ? ''
        : ` From the target: ${count(hopCount, 'hop')} there, about ${returnHopCount} back.`;
    const start =
      from.ttl === hopCount
        ? `the answers of ${who(target)} come back over about ${count(from.back, 'hop')}, not ${hopCount}`
        : `from ${hopAt(target, from.ttl)} on answers come back over a path of another length (about ${count(from.back, 'hop')})`;
    return `${start}.${from.ttl === hopCount ? '' : whole} Estimated from the TTLs of replies; common and harmless by itself.`;
  },
  remedies: () => [],
};
