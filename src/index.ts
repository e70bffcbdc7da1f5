/** The action's entry. Signals are listened for before anything else is loaded, so that a step cancelled at once still reports. */
import { interruption } from './action/interruption.ts';
import { leave } from './action/leave.ts';

const interrupted = interruption();
const [{ run }, { measureHere }] = await Promise.all([
  import('./action/run.ts'),
  import('./action/measure/measure-here.ts'),
]);
await leave(await run(measureHere, interrupted));
