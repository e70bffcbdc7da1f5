/** The action's entry: see action/run.ts. */
import { leave } from './action/leave.ts';
import { run } from './action/run.ts';

await leave(await run());
