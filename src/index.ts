/** The action's entry: see action/run.ts. */
import { run } from './action/run.ts';

process.exit(await run());
