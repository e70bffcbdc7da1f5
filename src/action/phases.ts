/**
 * A run's phases in their order: what comes before the measuring, the measuring within `timeout-seconds`, and what comes after it.
 * The measuring starts at once where nothing comes before it.
 */
import { count } from '../report/text/units.ts';
import type { MeasuredTarget, Millis, TargetEvidence, WaitResult } from '../report/types.ts';
import { orWithout } from '../report/with-failure.ts';
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
  const waits = inputs.waitMs > 0 ? await waitFirst(inputs, cancelled, progress) : null;
  const { measured, leftMs } = await measureInTime(inputs, cancelled, progress, measureTargets);
  const waited = waits === null ? measured : withWaits(measured, inputs, waits);
  const connected = await orWithout('the connections', waited, () => connectAfter(waited, inputs, cancelled, progress));
  const all = cancelled.aborted && inputs.connections > 0 ? cancelledIn('connections', connected) : connected;
  const watched = await orWithout('the watch', all, () => watchAfter(all, inputs, cancelled, progress));
  return { measured: watched, leftMs };
}

function cancelledIn(
  phase: NonNullable<TargetEvidence['cancelledIn']>,
  measured: readonly MeasuredTarget[],
): readonly MeasuredTarget[] {
  return measured.map((target) => ({ ...target, evidence: { cancelledIn: phase, ...target.evidence } }));
}

async function measureInTime(
  inputs: Inputs,
  cancelled: AbortSignal,
  progress: Progress,
  measureTargets: Measure,
): Promise<PhasesEnd> {
  using bound = startBound(cancelled, inputs.timeoutMs);
  const measured = await measureTargets(inputs, bound.signal, progress);
  return { measured, leftMs: bound.leftMs() };
}

async function connectAfter(
  measured: readonly MeasuredTarget[],
  inputs: Inputs,
  cancelled: AbortSignal,
  { onChange }: Progress,
): Promise<readonly MeasuredTarget[]> {
  if (inputs.connections === 0 || cancelled.aborted) return measured;
  onChange?.('connections', `${count(inputs.connections, 'handshake')} with each open TCP port`);
  const { openConnections } = await import('./connections/open-connections.ts');
  return openConnections(measured, inputs, cancelled, onChange);
}

/** A result for each of the targets, in their order. */
async function waitFirst(
  inputs: Inputs,
  cancelled: AbortSignal,
  { onChange }: Progress,
): Promise<readonly WaitResult[]> {
  const { waitForTargets } = await import('./wait/wait.ts');
  return waitForTargets(inputs, cancelled, (label, state) => onChange?.(label, state));
}

/** A target was measured once or more, by its addresses. Those that are shown alike, as their queries differ, are of one host. */
function withWaits(
  measured: readonly MeasuredTarget[],
  { targets }: Pick<Inputs, 'targets'>,
  waits: readonly WaitResult[],
): readonly MeasuredTarget[] {
  return measured.map((result) => {
    const own = waits.filter((_, index) => targets[index]?.target === result.target);
    const alike = measured.filter(({ target }) => target === result.target);
    const at = Math.floor((alike.indexOf(result) * own.length) / alike.length);
    return { ...result, wait: own[at] ?? null };
  });
}

/** `job`: a process of its own watches once the step is over, see job/. */
async function watchAfter(
  measured: readonly MeasuredTarget[],
  inputs: Inputs,
  cancelled: AbortSignal,
  { onChange }: Progress,
): Promise<readonly MeasuredTarget[]> {
  const { watchMs } = inputs;
  if (watchMs === 0 || watchMs === 'job') return measured;
  if (cancelled.aborted) return cancelledIn('watch', measured);
  const { watchTargets, watchText } = await import('./watch/watch-targets.ts');
  if (measured.every(({ address }) => address === null)) {
    onChange?.('watch', 'no target has an address');
    return measured;
  }
  const options = { ...inputs, lengthMs: watchMs };
  onChange?.('watch', watchText(measured, inputs, `for ${watchMs / 1000} s`));
  const results = await watchTargets(measured, options, cancelled, (label, state) => onChange?.(label, state));
  return cancelled.aborted ? cancelledIn('watch', results) : results;
}
