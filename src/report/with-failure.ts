/** Errors of this program, kept beside what was measured. */
import type { MeasuredTarget } from './types.ts';

/** The result with one more of its `evidence.failures`: `part`, a noun, threw `error`. */
export function withFailure(target: MeasuredTarget, part: string, error: unknown): MeasuredTarget {
  const { evidence } = target;
  const failure = `${part} (${error instanceof Error ? error.message : String(error)})`;
  return { ...target, evidence: { ...evidence, failures: [...(evidence.failures ?? []), failure] } };
}

/** What `work` makes of what was `measured`; where it throws, that stays as it is, and says that this `part` is missing. */
export async function orWithout(
  part: string,
  measured: readonly MeasuredTarget[],
  work: () => readonly MeasuredTarget[] | Promise<readonly MeasuredTarget[]>,
): Promise<readonly MeasuredTarget[]> {
  try {
    return await work();
  } catch (error) {
    return measured.map((target) => withFailure(target, part, error));
  }
}
