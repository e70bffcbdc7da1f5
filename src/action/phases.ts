/**
 * A run's phases in their order: what comes before the measuring, the measuring within `timeout-seconds`, and what comes after it.
 * The measuring starts at once where nothing comes before it.
 */
import type { MeasuredTarget, Millis } from '../report/types.ts';
import { startBound } from './bound.ts';
import type { Inputs } from './inputs.ts';
import type { Measure } from './measure/measure-here.ts';
import type { Progress } from './measure/progress.ts';

export interface PhasesEnd {
  readonly measured: readonly MeasuredTarget[];
  /** What the measuring left of `timeout-seconds`. */
  readonly leftMs: Millis;
}

/** `cancelled`, aborted with this reason, ends whatever is under way with what is known. Throws what `measureTargets` does. */
export async function runPhases(
  inputs: Inputs,
  cancelled: AbortSignal,
  progress: Progress,
  measureTargets: Measure,
): Promise<PhasesEnd> {
  using bound = startBound(cancelled, inputs.timeoutMs);
  const measured = await measureTargets(inputs, bound.signal, progress);
  return { measured, leftMs: bound.leftMs() };
}
