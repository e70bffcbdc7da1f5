/**
 * The search for the largest packet that passes, without I/O. `next` says which sizes to test, `record` learns what came of
 * them. Two rounds find the exact byte: first the sizes that links commonly have, then every size in the gap that is left. Where
 * packets get lost anyway the size that failed is tested again and more often, since loss looks like a narrow link (RFC 8899
 * section 5.1.3). What was found: facts/size-bounds.ts.
 */
import { LOSSY_TIMES } from '../facts/size-bounds.ts';

/** `unknown`: nothing can be said, as when not even a small packet passed at that time. */
export type SizeOutcome = 'passed' | 'failed' | 'unknown';

export interface SizeLimits {
  /** The largest size known to pass; null: none yet. */
  readonly passes: number | null;
  /** The smallest size above `passes` known to fail; null: none. */
  readonly fails: number | null;
}

/** Sizes to test (bytes of the whole packet), `times` as often as usual. */
export interface SizesWanted {
  readonly sizes: readonly number[];
  readonly times: number;
}

/** Losses of one size before it counts as failed: RFC 8899 section 5.1.3. */
export const MAX_PROBES = 3;

/** Path MTUs that links and tunnels commonly have, and the IPv6 and IPv4 minima. */
const COMMON_SIZES = [
  576, 1006, 1200, 1280, 1300, 1320, 1340, 1350, 1360, 1380, 1390, 1400, 1410, 1420, 1430, 1440, 1450, 1454, 1460, 1464,
  1468, 1472, 1476, 1480, 1484, 1488, 1492, 1496, 1500, 1600, 2000, 3000, 4352, 4470, 6000, 8000, 8500, 8800, 8900,
  8920, 8950, 8951, 8980, 8981, 9000, 9001, 9100, 9180, 9216,
];
/** Sizes tested at once in a gap, at most; a larger gap is first divided by as many. */
const BURST = 12;
const MOST_ROUNDS = 24;
/** Rounds of which nothing can be said, before the search is given up. */
const MOST_UNCLEAR = 2;
/** Rounds that keep to common sizes as long as any is left between the bounds. */
const COMMON_ROUNDS = 6;

export class SizeSearch {
  #passes: number | null;
  #fails: number | null;
  #confirmed = false;
  #ended = false;
  #rounds = 0;
  #unclear = 0;
  readonly #known: SizeLimits;
  readonly #least: number;
  readonly #tested = new Set<number>();

  /** @param least the smallest size worth a test, bytes */
  constructor(known: SizeLimits, least: number) {
    this.#known = known;
    this.#least = least;
    this.#passes = known.passes;
    this.#fails = known.fails;
  }

  /** What to test next; null: the search has ended. `lossy`: packets of sizes that pass get lost too. */
  next(lossy: boolean, atOnce: number): SizesWanted | null {
    const fails = this.#fails;
    if (this.#ended || this.#confirmed || fails === null || this.#rounds === MOST_ROUNDS) return null;
    const common = this.#rounds++ < COMMON_ROUNDS;
    const sizes = between(this.#passes ?? this.#least - 1, fails, this.#least, atOnce, common);
    if (sizes.length > 0) return { sizes, times: 1 };
    if (!this.#tested.has(fails) || lossy) return { sizes: [fails], times: lossy ? LOSSY_TIMES : 1 };
    this.#confirmed = true;
    return null;
  }

  record({ sizes }: SizesWanted, outcomes: ReadonlyMap<number, SizeOutcome>): void {
    const [first] = sizes;
    const repeated = sizes.length === 1 && first === this.#fails;
    this.#learn(outcomes);
    if (sizes.every((size) => outcomes.get(size) === 'unknown') && ++this.#unclear >= MOST_UNCLEAR) this.#ended = true;
    if (repeated) this.#confirmed = outcomes.get(first) === 'failed';
    else for (const size of sizes) this.#tested.add(size);
    if (!repeated && this.#passes === null) this.#ended = true;
    // What passed after all reopens the search up to the size that was first known to fail.
    if (repeated && this.#fails === null && this.#passes !== null && (this.#known.fails ?? 0) > this.#passes)
      this.#fails = this.#known.fails;
  }

  #learn(outcomes: ReadonlyMap<number, SizeOutcome>): void {
    for (const [size, outcome] of outcomes) if (outcome === 'passed') this.#passes = Math.max(size, this.#passes ?? 0);
    const passes = this.#passes ?? 0;
    // A failure below a size that passed was loss.
    const failed = [...outcomes].flatMap(([size, outcome]) => (outcome === 'failed' && size > passes ? [size] : []));
    if (this.#fails !== null && this.#passes !== null && this.#fails <= passes) this.#fails = null;
    if (failed.length > 0) this.#fails = Math.min(this.#fails ?? Number.POSITIVE_INFINITY, ...failed);
  }
}

/** Sizes strictly between `low` and `fails`; none where they are neighbours. `common`: such as links have, while any is left. */
function between(low: number, fails: number, least: number, atOnce: number, common: boolean): number[] {
  const gap = fails - low - 1;
  if (gap <= 0) return [];
  if (common) {
    const sizes = COMMON_SIZES.filter((size) => size > low && size < fails && size >= least);
    if (sizes.length > 0) return spread(Math.min(atOnce, sizes.length), sizes.length, (index) => sizes[index]);
  }
  return spread(Math.min(BURST, atOnce, gap), gap, (index) => low + 1 + index);
}

/** `count` of `total` values, evenly apart: all of them, or those that divide the whole into equal parts. */
function spread(count: number, total: number, pick: (index: number) => number | undefined): number[] {
  const index = (i: number) => (count === total ? i : Math.floor(((i + 1) * total) / (count + 1)));
  const picked = Array.from({ length: count }, (_, i) => pick(index(i)));
  return [...new Set(picked.filter((size) => size !== undefined))];
}
