/**
 * The search for the largest packet that passes, by any tester of sizes: two parallel rounds to the exact byte. First the
 * sizes that links commonly have, then every size in the gap that is left. Where packets get lost anyway the size that failed
 * is asked once more, since loss looks like a narrow link (RFC 8899 section 5.1.3: MAX_PROBES 3).
 */
import type { Measuring, Scope } from './tasks.ts';

/** `unknown`: nothing can be said, as when not even a small packet passed at that time. */
export type SizeOutcome = 'passed' | 'failed' | 'unknown';

export interface SizeTester {
  /** Tries each size (bytes of the whole packet), `times` as often as usual (1), and tells what came of it. */
  test(scope: Scope, sizes: readonly number[], times?: number): Measuring<ReadonlyMap<number, SizeOutcome>>;
  /** Whether small packets were lost too: then a failure counts only when it comes twice. */
  readonly lossy: () => boolean;
  /** Sizes that may be asked at once. */
  readonly atOnce: number;
}

export interface SizeLimits {
  /** The largest size known to pass; null: none yet. */
  readonly passes: number | null;
  /** The smallest size above `passes` known to fail; null: none. */
  readonly fails: number | null;
}

/** Losses of one size before it counts as failed: RFC 8899 section 5.1.3. */
export const MAX_PROBES = 3;

/** Path MTUs that links and tunnels commonly have, and the IPv6 and IPv4 minima. */
const COMMON_SIZES = [
  576, 1006, 1200, 1280, 1300, 1320, 1340, 1350, 1360, 1380, 1390, 1400, 1410, 1420, 1430, 1440, 1450, 1454, 1460, 1464,
  1468, 1472, 1476, 1480, 1484, 1488, 1492, 1496, 1500, 1600, 2000, 3000, 4352, 4470, 6000, 8000, 8500, 8800, 8900,
  8920, 8950, 8951, 8980, 8981, 9000, 9001, 9100, 9180, 9216,
];
/** Sizes asked at once in a gap, at most; a larger gap is first divided by as many. */
const BURST = 12;
const MOST_ROUNDS = 24;
/** The size that failed is tried so much more often at last where packets get lost anyway. */
const LOSSY_TIMES = 3;
/** Rounds of which nothing can be said, before the search is given up. */
const MOST_UNCLEAR = 2;
/** Rounds that keep to common sizes as long as any is left between the bounds. */
const COMMON_ROUNDS = 6;

/** How far a search came. `confirmed`: `fails` is `passes` + 1, and failed once more at the end. */
export interface SizesFound extends SizeLimits {
  readonly confirmed: boolean;
}

/**
 * Narrows `known` down until `fails` is `passes` + 1, or as far as the answers allow. `least` bytes is the smallest size worth
 * a try.
 */
export function* searchSizes(
  scope: Scope,
  tester: SizeTester,
  known: SizeLimits,
  least: number,
): Measuring<SizesFound> {
  let { passes, fails } = known;
  const learn = (outcomes: ReadonlyMap<number, SizeOutcome>): void => {
    for (const [size, outcome] of outcomes) if (outcome === 'passed') passes = Math.max(size, passes ?? 0);
    // A failure below a size that passed was loss.
    const failed = [...outcomes]
      .filter(([size, outcome]) => outcome === 'failed' && size > (passes ?? 0))
      .map(([size]) => size);
    if (fails !== null && passes !== null && fails <= passes) fails = null;
    if (failed.length > 0) fails = Math.min(fails ?? Number.POSITIVE_INFINITY, ...failed);
  };
  const tested = new Set<number>();
  let confirmed = false;
  let unclear = 0;
  for (let round = 0; round < MOST_ROUNDS && fails !== null && !confirmed; round++) {
    const sizes = nextSizes(passes, fails, least, tester.atOnce, round < COMMON_ROUNDS);
    if (sizes.length > 0) {
      const outcomes = yield* tester.test(scope, sizes);
      learn(outcomes);
      for (const size of sizes) tested.add(size);
      if (passes === null) break;
      if ([...outcomes.values()].every((outcome) => outcome === 'unknown') && ++unclear >= MOST_UNCLEAR) break;
    } else if (tested.has(fails) && !tester.lossy()) {
      confirmed = true;
    } else {
      const asked: number = fails;
      const outcomes = yield* tester.test(scope, [asked], tester.lossy() ? LOSSY_TIMES : 1);
      learn(outcomes);
      confirmed = outcomes.get(asked) === 'failed';
      if (outcomes.get(asked) === 'unknown' && ++unclear >= MOST_UNCLEAR) break;
      // What passed after all reopens the search up to the size that was first known to fail.
      if (fails === null && known.fails !== null && passes !== null && known.fails > passes) fails = known.fails;
    }
  }
  return { passes, fails, confirmed };
}

/** The sizes to ask next strictly between what passes and what fails; none when they are neighbours. */
function nextSizes(passes: number | null, fails: number, least: number, atOnce: number, first: boolean): number[] {
  const low = passes ?? least - 1;
  const gap = fails - low - 1;
  if (gap <= 0) return [];
  if (first) {
    const common = COMMON_SIZES.filter((size) => size > low && size < fails && size >= least);
    if (common.length > 0) return spread(Math.min(atOnce, common.length), common.length, (index) => common[index]);
  }
  return spread(Math.min(BURST, atOnce, gap), gap, (index) => low + 1 + index);
}

/** `count` of `total` values, evenly apart: all of them, or those that divide the whole into equal parts. */
function spread(count: number, total: number, pick: (index: number) => number | undefined): number[] {
  const index = (i: number) => (count === total ? i : Math.floor(((i + 1) * total) / (count + 1)));
  const picked = Array.from({ length: count }, (_, i) => pick(index(i)));
  return [...new Set(picked.filter((size) => size !== undefined))];
}
