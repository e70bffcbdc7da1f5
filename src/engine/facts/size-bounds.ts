/** Between which sizes a tester found the limit of what passes: segments, datagrams or answers. */
import type { ProbeLog, SizeTrial } from '../probe-log.ts';
import { unequalFlows } from './unequal-flows.ts';

export type SizeBounds = BoundsFound & {
  /** Packets of sizes that pass were lost too. */
  readonly lossy: boolean;
  /** The largest size that failed before the search began; null: none. */
  readonly first: number | null;
};

type BoundsFound =
  /** `fails` is `passes` + 1, and its failure is not loss: it was tried more often where packets got lost anyway. */
  | { readonly confirmed: true; readonly passes: number; readonly fails: number }
  | {
      readonly confirmed: false;
      /** The largest size that passed; null: none did. */
      readonly passes: number | null;
      /** The smallest size above that failed; null: none did. */
      readonly fails: number | null;
    };

/** Tries, as a multiple of the usual number, that tell a size that fails where packets get lost anyway. */
export const LOSSY_TIMES = 3;

/** Null: no size was tested by that. A failure below a size that passed was loss; where loss does not explain it nothing is confirmed. */
export function sizeBounds(log: ProbeLog, by: SizeTrial['by']): SizeBounds | null {
  const trials = log.trials.filter((trial) => trial.by === by);
  if (!trials.some(({ times }) => times > 0)) return null;
  const sizes = (outcome: SizeTrial['outcome']) => trials.filter((trial) => trial.outcome === outcome);
  const passed = sizes('passed').map(({ size }) => size);
  const passes = passed.length > 0 ? Math.max(...passed) : null;
  const failed = sizes('failed').filter(({ size }) => size > (passes ?? 0));
  const fails = failed.length > 0 ? Math.min(...failed.map(({ size }) => size)) : null;
  const told = failed.some(({ size, times, lossy }) => size === fails && times >= (lossy ? LOSSY_TIMES : 1));
  const unequal = by === 'segments' && unequalFlows(log) !== null;
  const given = sizes('failed').filter(({ times }) => times === 0);
  const found: BoundsFound =
    passes !== null && fails === passes + 1 && told && !unequal
      ? { confirmed: true, passes, fails }
      : { confirmed: false, passes, fails };
  return {
    ...found,
    lossy: unequal || (trials.at(-1)?.lossy ?? false),
    first: given.length > 0 ? Math.max(...given.map(({ size }) => size)) : null,
  };
}
