/** Errors of this program, kept beside what was measured. */
import type { MeasuredTarget } from './types.ts';

/** The result with one more of its `evidence.failures`: `part`, a noun, threw `error`. */
export function withFailure(target: MeasuredTarget, part: string, error: unknown): MeasuredTarget {
  const { evidence } = target;
  const failure = `${part} (${error instanceof Error ? error.message : String(error)})`;
  return { ...target, evidence: { ...evidence, failures: [...(evidence.failures ?? []), failure] } };
}
