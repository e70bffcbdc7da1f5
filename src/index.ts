/**
 * The action's entry: of the step, of its post step and of the process that watches while the job runs (action/job/begin.ts),
 * told apart by the first argument. Signals are listened for before anything else is loaded, so that a step cancelled at once still reports.
 */

import { exit, ignoreLogErrors } from './action/exit.ts';
import { interruption } from './action/interruption.ts';
import { watchFolder } from './action/job/kept-state.ts';

const interrupted = interruption();
ignoreLogErrors();
const [, , phase, folder = ''] = process.argv;
void runPhase().then(exit);

async function runPhase(): Promise<number> {
  if (phase === 'post') {
    // Of nearly every step: a job without a watch pays for nothing more.
    const watch = watchFolder();
    return watch === '' ? 0 : (await import('./action/job/post.ts')).runPost(watch, interrupted);
  }
  if (phase === 'watch-job')
    return (await import('./action/job/watch-process.ts')).runWatchProcess(folder, interrupted.signal);
  const [{ run }, { measureHere }] = await Promise.all([
    import('./action/run.ts'),
    import('./action/measure/measure-here.ts'),
  ]);
  return run(measureHere, interrupted);
}
