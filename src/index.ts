/** The action's entry. Signals are listened for before anything else is loaded, so that a step cancelled at once still reports. */
import { interruption } from './action/interruption.ts';
import { leave } from './action/leave.ts';

const interrupted = interruption();
// A log that nobody reads (EPIPE) or whose disk is full (ENOSPC) ends no run: report, outputs and summary are still written.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
const [{ run }, { measureHere }] = await Promise.all([
  import('./action/run.ts'),
  import('./action/measure/measure-here.ts'),
]);
await leave(await run(measureHere, interrupted));
