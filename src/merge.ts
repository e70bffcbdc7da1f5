/** The entry of merge/action.yml: see action/merge/run-merge.ts. */
import { leave, outliveLog } from './action/leave.ts';
import { runMerge } from './action/merge/run-merge.ts';

outliveLog();
void runMerge().then(leave);
