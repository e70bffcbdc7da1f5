/**
 * The action's run, from the runner's environment to the step's exit status. Packets leave before the toolkit is loaded:
 * everything that GitHub needs is imported while they fly.
 */
import { setImmediate } from 'node:timers/promises';
import { errorMessage } from '../errors.ts';
import type { MeasuredTarget, Millis } from '../report/types.ts';
import { type Inputs, readFromEnvironment } from './inputs.ts';
import { type Interruption, interruption } from './interruption.ts';
import { type Measure, measureHere } from './measure/measure-here.ts';
import type { Progress } from './measure/progress.ts';
import { runPhases } from './phases.ts';
import { beginning, logTo, progressLines } from './progress-log.ts';
import { readRequest } from './request.ts';
import { tuneV8 } from './tune-v8.ts';

/** The comment may take so long where the step's bound has struck while measuring. */
const COMMENT_GRACE_MS = 2000;

/** Runs the whole step. @returns the exit status: 0, 1 for a failed step, 130 or 143 after a signal. */
export async function run(
  measureTargets: Measure = measureHere,
  interruptedEarly: Interruption = interruption(),
): Promise<number> {
  using interrupted = interruptedEarly;
  const startedAt = new Date();
  const startedAtMs = performance.now();
  const request = readRequest(readFromEnvironment(process.env), true);
  if ('faults' in request) return failStep(request.faults);
  const { inputs, baseline, notes } = request;

  log(beginning(inputs.targets));
  const started = Promise.withResolvers<void>();
  const progress: Progress = {
    onLoaded: () => tuneV8(inputs.targets.length, inputs.watchMs),
    onStart: () => started.resolve(),
    ...progressLines(log),
  };
  if (inputs.waitMs > 0) started.resolve(); // There is time for the toolkit now.
  const measuring = runPhases(inputs, interrupted.signal, progress, measureTargets);
  const toolkit = Promise.race([started.promise, measuring])
    .catch(() => undefined) // Told below, where the measuring itself is awaited.
    .then(() => setImmediate()) // The probes that this start brings along leave first.
    .then(loadToolkit);
  toolkit.catch(() => undefined); // Awaited only after the measuring; until then it must not end the process.
  try {
    const { measured, leftMs } = await measuring;
    const durationMs = performance.now() - startedAtMs;
    // Once more where no descriptor was left to read it while sockets were open.
    const [{ publish }, { assess }] = await toolkit.catch(loadToolkit);
    const assessment = assess(measured, { inputs, baseline, startedAt, durationMs });
    notes.forEach(log);
    const watching = beginWatch(measured, inputs, { startedAt, startedAtMs }, interrupted.signal);
    await publish(assessment, inputs, interrupted.publishing(Math.max(leftMs, COMMENT_GRACE_MS)));
    await watching;
    return interrupted.exitCode() ?? (assessment.judgement.failures.length > 0 ? 1 : 0);
  } catch (error) {
    return failStep([errorMessage(error)]);
  }
}

/** `watch-seconds: job`. What can't be started is told, and the rest of the step goes on. */
async function beginWatch(
  measured: readonly MeasuredTarget[],
  inputs: Inputs,
  { startedAt, startedAtMs }: { readonly startedAt: Date; readonly startedAtMs: Millis },
  cancelled: AbortSignal,
): Promise<void> {
  if (inputs.watchMs !== 'job' || cancelled.aborted) return;
  if (measured.every(({ address }) => address === null)) {
    log('the job is not watched: no target has an address');
    return;
  }
  const [{ beginJobWatch }, { monotonicMs }, { watchText }, { attempt }] = await Promise.all([
    import('./job/begin.ts'),
    import('./job/job-files.ts'),
    import('./watch/watch-targets.ts'),
    import('./written-files.ts'),
  ]);
  await attempt('the job is not watched', async () => {
    const ms = monotonicMs() - (performance.now() - startedAtMs);
    await beginJobWatch(measured, inputs, { at: startedAt.toISOString(), ms });
    log(`watching ${watchText(measured, inputs, 'until the job ends')}; the post step reports`);
  });
}

function loadToolkit() {
  return Promise.all([import('./publish.ts'), import('./assess.ts')]);
}

/** A line of the log, before the toolkit is loaded too. A log that can't be written is told by publish.ts. */
const log = logTo(process.stdout);

async function failStep(sentences: readonly string[]): Promise<number> {
  const { fail } = await import('./publish.ts');
  await fail(sentences);
  return 1;
}
