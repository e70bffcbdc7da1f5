/** Why it is not known whether the target's own large packets arrive, from what followed the requests sent to it. */
import type { ProbeLog } from '../probe-log.ts';
import { blackHole } from './black-hole.ts';
import type { Reason } from './reason.ts';
import { sizeBounds } from './size-bounds.ts';

/** The first request allows answers of full size; those that follow its silence, smaller ones. */
export function answersUnknown(log: ProbeLog): Reason[] {
  const [first, ...others] = log.exchanges;
  if (!first || first.outcome === 'answered') return [];
  const { port } = first;
  if (first.outcome === 'reset') return [{ code: 'reset-after-request', port }];
  if (others.some(({ size, outcome }) => size === first.size && outcome === 'answered')) return [];
  const bounds = sizeBounds(log, 'answers');
  if (bounds && bounds.passes !== null && bounds.fails !== null)
    return blackHole(log) ? [] : [{ code: 'large-answers-late', passes: bounds.passes }];
  if (others.some(({ outcome }) => outcome === 'answered' || outcome === 'pending')) return [];
  if (others.some(({ outcome }) => outcome === 'reset')) return [{ code: 'reset-after-request', port }];
  const silent = log.exchanges.filter(({ outcome }) => outcome === 'silent');
  return silent.length > 0
    ? [{ code: 'request-unanswered', port, size: Math.min(...silent.map(({ size }) => size)) }]
    : [];
}
