/** A process for tests: the command line with measuring replaced by the plan in TEST_PLAN, a Plan as JSON. */

import { runCommandLine } from '../../../src/action/cli/run-command-line.ts';
import { exit } from '../../../src/action/exit.ts';
import type { Plan } from './step.ts';

const plan: Plan = JSON.parse(process.env.TEST_PLAN ?? '');
const status = await runCommandLine(process.argv.slice(2), async (_options, signal, progress) => {
  if (plan.throws !== undefined) throw new Error(plan.throws);
  // The last starts first, as where its name is found sooner.
  for (const [index, { target, address, pmtu, hops }] of plan.targets.toReversed().entries()) {
    progress?.onStart?.(index, target, address ?? '', pmtu.localMtu);
    for (const hop of hops.slice(0, 2)) progress?.onHop?.(index, hop);
  }
  if (plan.wait === true) {
    console.log('measuring');
    const keepAlive = setInterval(() => {}, 60_000);
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
    clearInterval(keepAlive);
  }
  return Array(plan.copies ?? 1)
    .fill(plan.targets)
    .flat();
});
process.stderr.write(process.env.TEST_LEAVING ?? '');
await exit(status);
