/** The search for the largest size that passes, alone, with a model of a path in place of probes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sizeBounds } from '../../../src/engine/facts/size-bounds.ts';
import { type SizeLimits, type SizeOutcome, SizeSearch } from '../../../src/engine/search/size-search.ts';
import { logged } from '../logged.ts';

/** More rounds than this would be a search that does not narrow anything down. */
const MOST_ROUNDS = 24;

interface Searched extends SizeLimits {
  readonly tried: readonly (readonly number[])[];
}

interface Model {
  readonly atOnce?: number;
  readonly lossy?: boolean;
  /** What comes of the `n`th request of all, which is about `size`. */
  readonly outcome: (size: number, n: number) => SizeOutcome;
}

function search(known: SizeLimits, least: number, { atOnce = 32, lossy = false, outcome }: Model): Searched {
  const { log } = logged();
  const by = 'segments';
  if (known.passes !== null) log.recordTrial({ by, size: known.passes, outcome: 'passed', times: 0, lossy: false });
  if (known.fails !== null) log.recordTrial({ by, size: known.fails, outcome: 'failed', times: 0, lossy: false });
  const tried: (readonly number[])[] = [];
  const sizes = new SizeSearch(known, least);
  for (let count = 0, wanted = sizes.next(lossy, atOnce); wanted; wanted = sizes.next(lossy, atOnce)) {
    tried.push(wanted.sizes);
    const outcomes = new Map(wanted.sizes.map((size) => [size, outcome(size, count++)]));
    for (const [size, outcome] of outcomes) log.recordTrial({ by, size, outcome, times: wanted.times, lossy });
    sizes.record(wanted, outcomes);
  }
  const { passes, fails } = sizeBounds(log, by) ?? known;
  return { passes, fails, tried };
}

function exact(mtu: number): Model['outcome'] {
  return (size) => (size <= mtu ? 'passed' : 'failed');
}

test('every path MTU is found to the byte, in a bounded number of rounds', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 576, max: 65_534 }),
      fc.integer({ min: 1, max: 65_000 }),
      fc.integer({ min: 2, max: 32 }),
      (mtu, above, atOnce) => {
        const { passes, fails, tried } = search({ passes: 576, fails: Math.min(65_535, mtu + above) }, 576, {
          atOnce,
          outcome: exact(mtu),
        });
        assert.deepEqual({ passes, fails }, { passes: mtu, fails: mtu + 1 });
        assert.ok(tried.length <= MOST_ROUNDS, `${tried.length} rounds`);
      },
    ),
  );
});

test('a path MTU of a common link below 1500 is found in at most three rounds of parallel questions', () => {
  for (const mtu of [1280, 1400, 1420, 1450, 1454, 1460, 1476, 1480, 1492]) {
    const { passes, fails, tried } = search({ passes: null, fails: 1500 }, 576, { outcome: exact(mtu) });
    assert.deepEqual({ passes, fails }, { passes: mtu, fails: mtu + 1 });
    assert.ok(tried.length <= 3, `${mtu}: ${JSON.stringify(tried)}`);
  }
});

test('no size is tried that is known already, too small, or beyond the bound of one round', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1280, max: 1499 }), fc.integer({ min: 2, max: 32 }), (mtu, atOnce) => {
      const { tried } = search({ passes: 1280, fails: 1500 }, 1280, { atOnce, outcome: exact(mtu) });
      for (const sizes of tried) {
        assert.ok(sizes.length > 0 && sizes.length <= atOnce, `tried ${sizes}`);
        assert.equal(new Set(sizes).size, sizes.length);
        for (const size of sizes) assert.ok(size > 1280 && size <= 1500, `tried ${size}`);
      }
    }),
  );
});

test('nothing passes: nothing is concluded, and the search ends at once', () => {
  const { passes, tried } = search({ passes: null, fails: 1500 }, 576, { outcome: () => 'failed' });
  assert.equal(passes, null);
  assert.equal(tried.length, 1);
});

test('no answers tell nothing: the limits stay as they were known', () => {
  const { passes, fails } = search({ passes: 1280, fails: 1500 }, 1280, { outcome: () => 'unknown' });
  assert.deepEqual({ passes, fails }, { passes: 1280, fails: 1500 });
});

test('a failure that was loss, told by what passes above it, moves nothing', () => {
  const { passes, fails } = search({ passes: null, fails: 1500 }, 576, {
    outcome: (size, n) => (n % 5 === 3 ? 'failed' : exact(1433)(size, n)),
    lossy: true,
  });
  assert.ok((passes ?? 0) <= 1433, `${passes} can not pass`);
  assert.ok(fails === null || fails > (passes ?? 0));
});

test('with any pattern of failures and silence, what is said to pass did pass, and what is said to fail failed above it', () => {
  const outcomes = fc.array(fc.constantFrom<SizeOutcome>('passed', 'failed', 'unknown'), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(outcomes, fc.boolean(), fc.integer({ min: 2, max: 32 }), (script, lossy, atOnce) => {
      const seen = new Map<number, Set<SizeOutcome>>();
      const outcome = (size: number, n: number): SizeOutcome => {
        const result = script[n % script.length] ?? 'unknown';
        seen.set(size, (seen.get(size) ?? new Set()).add(result));
        return result;
      };
      const { passes, fails, tried } = search({ passes: null, fails: 1500 }, 576, { atOnce, lossy, outcome });
      assert.ok(tried.length <= MOST_ROUNDS);
      if (passes !== null) assert.ok(seen.get(passes)?.has('passed'), `${passes} never passed`);
      if (fails !== null) assert.ok(fails === 1500 || seen.get(fails)?.has('failed'), `${fails} never failed`);
      if (fails !== null && passes !== null) assert.ok(fails > passes, `${fails} fails though ${passes} passes`);
    }),
  );
});

test('loss that never strikes one size twice confirms no wrong answer', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1280, max: 1499 }),
      fc.array(fc.boolean(), { minLength: 5, maxLength: 40 }),
      (mtu, pattern) => {
        const lost = new Set<number>();
        const outcome = (size: number, n: number): SizeOutcome => {
          if (size > mtu) return 'failed';
          if (!pattern[n % pattern.length] || lost.has(size)) return 'passed';
          lost.add(size);
          return 'failed';
        };
        const { passes, fails } = search({ passes: null, fails: 1500 }, 576, { lossy: true, outcome });
        if (passes !== null && fails === passes + 1) assert.equal(passes, mtu);
      },
    ),
  );
});
