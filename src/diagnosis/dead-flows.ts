/** Source ports from which no handshake is ever answered, found by `connections`: a warning that `healthy` must know of. */
import type { MeasuredTarget } from '../report/types.ts';

export function hasDeadFlows({ connections }: MeasuredTarget): boolean {
  return connections !== null && connections.deadPorts.length > 0;
}
