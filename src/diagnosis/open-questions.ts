/** What a trace that was cut short leaves open. */
import type { MeasuredTarget } from '../report/types.ts';
import { listed } from './text.ts';

const LATER = {
  connections: 'whether all connections work',
  watch: 'what the rest of the watch would have shown',
} as const;

/** What is not known because the trace was cut, as half a sentence. */
export function openQuestions(target: MeasuredTarget): string {
  const { service, evidence } = target;
  const missing = [
    service !== null && service.cutBy !== null ? 'whether the service works' : null,
    target.reached ? null : 'whether it can be reached',
    target.hopCount === null ? 'the hop count' : null,
    target.pmtu.status === 'confirmed' ? null : 'the path MTU',
    target.pmtu.status === 'confirmed' || target.blackHole !== null ? null : 'whether large packets arrive',
    evidence.cancelledIn === undefined ? null : LATER[evidence.cancelledIn],
  ].filter((fact) => fact !== null);
  return missing.length === 0 ? 'what was measured may be incomplete' : `unknown for this reason: ${listed(missing)}`;
}
