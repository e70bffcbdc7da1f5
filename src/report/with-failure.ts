/** Errors of this program, kept beside what was measured. */
import { errorCode, errorMessage } from '../errors.ts';
import type { MeasuredTarget } from './types.ts';

/** errno(3) of what this machine has no room for. Of a thread that could not start, or that failed, Node gives it in the message alone. */
const LACKING = /\bE(?:MFILE|NFILE|NOMEM)\b/;

/** The result with one more of its `evidence.failures`: `part`, a noun, threw `error`. */
export function withFailure(target: MeasuredTarget, part: string, error: unknown): MeasuredTarget {
  const { failuresByLimits: before, ...evidence } = target.evidence;
  const earlier = evidence.failures ?? [];
  const message = errorMessage(error);
  const byLimits = (earlier.length === 0 || before === true) && LACKING.test(`${errorCode(error)} ${message}`);
  const failures = [...earlier, `${part} (${message})`];
  return { ...target, evidence: { ...evidence, failures, ...(byLimits ? { failuresByLimits: true } : {}) } };
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
