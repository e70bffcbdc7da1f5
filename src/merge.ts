/** The entry of merge/action.yml: see action/merge/run-merge.ts. */
import { leave } from './action/leave.ts';
import { runMerge } from './action/merge/run-merge.ts';

await leave(await runMerge());
