/** Targets that a proxy stands for. */
import type { TargetReport } from './types.ts';

/** Whether the target answered through a proxy: hops, path MTU and round-trip times are those of the path to the proxy then. */
export function throughProxy({ answeredBy }: Pick<TargetReport, 'answeredBy'>): boolean {
  return answeredBy.includes('proxy');
}
