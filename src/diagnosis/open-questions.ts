/** What a trace that was cut short leaves open. */
import type { MeasuredTarget } from '../report/types.ts';
import { listed } from './text.ts';

/** As half a sentence. */
export function openQuestions(target: MeasuredTarget): string {
  const missing = [
    target.reached ? null : 'whether it can be reached',
    target.hopCount === null ? 'the hop count' : null,
    target.pmtu.status === 'confirmed' ? null : 'the path MTU',
    target.pmtu.status === 'confirmed' || target.blackHole !== null ? null : 'whether large packets arrive',
  ].filter((fact) => fact !== null);
  return missing.length === 0 ? 'what was measured may be incomplete' : `unknown for this reason: ${listed(missing)}`;
}
