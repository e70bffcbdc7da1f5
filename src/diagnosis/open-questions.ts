/** What a trace that was cut short leaves open. */
import type { MeasuredTarget } from '../report/types.ts';
import { listed } from './text.ts';

/** Whether the run's end cut the trace, or the check of the service, for this reason. */
export function wasCut(target: MeasuredTarget, by: 'deadline' | 'cancelled'): boolean {
  return target.endReason === by || target.service?.cutBy === by;
}

/** As half a sentence. */
export function openQuestions(target: MeasuredTarget): string {
  const { service } = target;
  const missing = [
    service !== null && service.cutBy !== null ? 'whether the service works' : null,
    target.reached ? null : 'whether it can be reached',
    target.hopCount === null ? 'the hop count' : null,
    target.pmtu.status === 'confirmed' ? null : 'the path MTU',
    target.pmtu.status === 'confirmed' || target.blackHole !== null ? null : 'whether large packets arrive',
  ].filter((fact) => fact !== null);
  return missing.length === 0 ? 'what was measured may be incomplete' : `unknown for this reason: ${listed(missing)}`;
}
