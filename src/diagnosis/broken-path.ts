/** Connections that fail by their source port alone: a warning of `multiple-paths` that `healthy` must know of. */
import type { MeasuredTarget } from '../report/types.ts';

/** Source ports from which no handshake is ever answered, found by `connections`. */
export function hasDeadFlows({ connections }: MeasuredTarget): boolean {
  return connections !== null && connections.deadPorts.length > 0;
}

/** Those, or connections that lose segments as large as others carry. */
export function hasBrokenPath(target: MeasuredTarget): boolean {
  return hasDeadFlows(target) || target.evidence.unequalFlows !== undefined;
}
