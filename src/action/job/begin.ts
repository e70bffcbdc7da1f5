/** The step's part of `watch-seconds: job`: it leaves a process behind that watches until the post step ends it. */
import { spawn } from 'node:child_process';
import { readKernelCounters } from '../../net/linux/kernel-counters.ts';
import type { MeasuredTarget } from '../../report/types.ts';
import type { Inputs } from '../inputs.ts';
import { saveState } from '../written-files.ts';
import { type Moment, makeJobFolder, monotonicMs, removeJobFolder, WATCHING } from './job-files.ts';
import { STATE } from './kept-state.ts';
import { findRunner } from './runner-process.ts';

/** How long the step waits for the process to say that it watches. */
const READY_MS = 5000;
/** What the process needs of the environment. By RUNNER_TRACKING_ID the runner finds, when the job is over, what is left of it. */
const PASSED_ON = ['RUNNER_TRACKING_ID', 'PATH', 'HOME', 'LANG', 'TMPDIR', 'LD_LIBRARY_PATH'] as const;

/**
 * Starts the watch, and lets the post step know of it. Returns when it watches.
 *
 * @throws Error where it can't be started: nothing is left behind then
 */
export async function beginJobWatch(
  measured: readonly MeasuredTarget[],
  inputs: Inputs,
  started: Moment,
): Promise<void> {
  const folder = makeJobFolder(process.env.RUNNER_TEMP, {
    started,
    watchedFrom: { at: new Date().toISOString(), ms: monotonicMs() },
    measured,
    inputs: { ...inputs, targets: [], token: null, proxy: 'none' },
    counters: readKernelCounters(),
    runner: findRunner(),
  });
  try {
    // First: a step that is killed meanwhile leaves neither process nor folder that its post step does not know.
    saveState(STATE, folder);
    await startProcess(folder);
  } catch (error) {
    removeJobFolder(folder);
    takeStateBack();
    throw error;
  }
}

/** The last value counts. A disk that is full by now leaves the first: the post step says then that it knows nothing. */
function takeStateBack(): void {
  try {
    saveState(STATE, '');
  } catch {
    // What went wrong before is told.
  }
}

async function startProcess(folder: string): Promise<void> {
  const env = Object.fromEntries(PASSED_ON.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  // A session of its own, and a folder that nobody removes or unmounts.
  const child = spawn(process.execPath, [...process.execArgv, process.argv[1] ?? '', 'watch-job', folder], {
    cwd: '/',
    detached: true,
    env,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.once('message', (said) => (said === WATCHING ? resolve() : reject(new Error(String(said)))));
  child.once('error', reject);
  child.once('exit', (code, signal) => reject(new Error(`the process that watches ended at once (${signal ?? code})`)));
  const timer = setTimeout(() => {
    child.kill('SIGKILL');
    reject(new Error(`the process that watches did not begin within ${READY_MS / 1000} s`));
  }, READY_MS);
  try {
    await promise;
  } finally {
    clearTimeout(timer);
    if (child.connected) child.disconnect();
    child.unref();
  }
}
