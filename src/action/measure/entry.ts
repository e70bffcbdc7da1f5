/** One target and address family on its way from the request to the result. */
import type { Trace } from '../../engine/trace.ts';
import { NetworkUnavailable } from '../../net/network-unavailable.ts';
import { type ReportScope, unmeasured } from '../../report/build.ts';
import type { MeasuredTarget } from '../../report/types.ts';
import { withFailure } from '../../report/with-failure.ts';
import type { TargetSpec } from '../targets.ts';
import type { PathEnd } from './resolve.ts';
import type { Checking } from './service.ts';

export interface Entry {
  readonly spec: TargetSpec;
  readonly index: number;
  /** Where the path ends that is traced: the target, or the proxy before it. */
  readonly end: PathEnd;
  /** The check beside the trace; null: none was requested. */
  readonly checking: Checking | null;
  result: MeasuredTarget | null;
  /** What is under way; null before it starts and where it can't. */
  trace: { readonly measuring: Trace; readonly scope: Omit<ReportScope, 'cut'> } | null;
  /** The last TTL reported to `Progress`. */
  told: number;
}

/** The report's fields of a target that has no address yet. */
export function withoutAddress({ target, host, protocol, port }: TargetSpec) {
  return { target, host, address: null, family: null, protocol, port } as const;
}

/** A target whose measuring failed by what this machine, or this program, could not do: `error` is what was thrown. */
export function unmeasurable(facts: Parameters<typeof unmeasured>[0], error: unknown): MeasuredTarget {
  if (error instanceof NetworkUnavailable) {
    return unmeasured(facts, 'refused-locally', { errno: error.errno, doing: `preparing the network (${error.call})` });
  }
  return withFailure(unmeasured(facts, 'refused-locally'), 'the path', error);
}
