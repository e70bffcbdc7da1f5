/** One target and address family on its way from the request to the result. */
import type { Investigation } from '../../engine/investigate.ts';
import type { Asked } from '../../report/build.ts';
import type { MeasuredTarget } from '../../report/types.ts';
import type { TargetSpec } from '../targets.ts';

export interface Entry {
  readonly spec: TargetSpec;
  readonly index: number;
  result: MeasuredTarget | null;
  /** What is under way; null before it starts and where it can't. */
  trace: { readonly investigation: Investigation; readonly asked: Omit<Asked, 'cut'> } | null;
  /** The last TTL reported to `Progress`. */
  told: number;
}

/** The report's fields of a target that has no address yet. */
export function withoutAddress({ target, host, protocol, port }: TargetSpec) {
  return { target, host, address: null, family: null, protocol, port } as const;
}
