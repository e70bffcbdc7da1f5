/** Whether a target was tried before this machine refused to send, or lost its route. */
import type { MeasuredTarget } from './types.ts';

/** Whether packets to the target left, and were answered, before this machine refused others. */
export function sentBefore({ answeredBy, hops }: Pick<MeasuredTarget, 'answeredBy' | 'hops'>): boolean {
  return answeredBy.length > 0 || hops.some(({ received }) => received > 0);
}
