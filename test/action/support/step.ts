/** A process for tests: the action's run() with measuring replaced by the plan in TEST_PLAN, a Plan as JSON. */
import { registerHooks } from 'node:module';
import type { MeasuredTarget } from '../../../src/report/types.ts';

export interface Plan {
  readonly targets: readonly MeasuredTarget[];
  /** Say `measuring` on standard output, and end only when told to. */
  readonly wait?: boolean;
  /** Don't end even then. */
  readonly hang?: boolean;
  readonly throws?: string;
  /** A module that can't be loaded, as it is imported. */
  readonly broken?: string;
  /** Report each target so many times (command.ts). */
  readonly copies?: number;
}

const plan: Plan = JSON.parse(process.env.TEST_PLAN ?? '');
const loaded: string[] = [];
registerHooks({
  resolve: (specifier, context, next) => {
    if (specifier.startsWith('@actions/') || specifier === 'koffi') loaded.push(specifier);
    if (specifier === plan.broken) throw new Error(`broken: ${specifier}`);
    return next(specifier, context);
  },
});

const { exit } = await import('../../../src/action/exit.ts');
const { run } = await import('../../../src/action/run.ts');
const status = await run(async (_options, signal, progress) => {
  console.log(`loaded before the start: ${loaded.join() || 'nothing'}`);
  if (plan.throws !== undefined) throw new Error(plan.throws);
  progress?.onStart?.(0, 'a', '192.0.2.1', 1500);
  if (plan.wait !== true) return plan.targets;
  console.log('measuring');
  const keepAlive = setInterval(() => {}, 60_000);
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve));
  console.log(`stopped: ${signal.reason}`);
  if (plan.hang === true) await new Promise(() => {});
  clearInterval(keepAlive);
  return plan.targets.map((target) => ({ ...target, reached: false, endReason: signal.reason }));
});
console.log(`loaded: ${[...new Set(loaded)].join()}`);
await exit(status);
