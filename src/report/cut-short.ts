/** Whether the run's end, by `timeout-seconds` or a signal, came before all that was requested of a target was done. */
import type { MeasuredTarget } from './types.ts';

type Cut = Pick<MeasuredTarget, 'endReason' | 'service' | 'evidence'>;

/** The trace, the check of the service, or what follows the measuring was cut for this reason. */
export function wasCut({ endReason, service, evidence }: Cut, by: 'deadline' | 'cancelled'): boolean {
  const later = by === 'cancelled' && evidence.cancelledIn !== undefined;
  return later || endReason === by || service?.cutBy === by;
}

/** Cut for either reason. */
export function isCut(target: Cut): boolean {
  return wasCut(target, 'deadline') || wasCut(target, 'cancelled');
}
