/** The entry of merge/action.yml: see action/merge/run-merge.ts. */
import { exit, ignoreLogErrors } from './action/exit.ts';
import { runMerge } from './action/merge/run-merge.ts';

ignoreLogErrors();
void runMerge().then(exit);
