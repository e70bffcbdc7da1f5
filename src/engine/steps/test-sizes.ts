/** Puts a search for sizes on the wire: tests what the search wants by TCP, by datagrams, or by what the target sends back. */
import type { Scope, Step } from '../scheduler.ts';
import { type SizeLimits, type SizeOutcome, SizeSearch, type SizesFound } from '../search/size-search.ts';

export interface SizeTester {
  /** Tries each size (bytes of the whole packet), `times` as often as usual (1), and tells what came of it. */
  test(scope: Scope, sizes: readonly number[], times?: number): Step<ReadonlyMap<number, SizeOutcome>>;
  /** Whether small packets were lost too: then a failure counts only when it comes twice. */
  readonly lossy: () => boolean;
  /** Sizes that may be tested at once. */
  readonly atOnce: number;
}

/** Narrows `known` down until `fails` is `passes` + 1, or as far as the answers allow. `least`: see SizeSearch. */
export function* searchSizes(scope: Scope, tester: SizeTester, known: SizeLimits, least: number): Step<SizesFound> {
  const search = new SizeSearch(known, least);
  for (let wanted = search.next(tester.lossy(), tester.atOnce); wanted; ) {
    search.record(wanted, yield* tester.test(scope, wanted.sizes, wanted.times));
    wanted = search.next(tester.lossy(), tester.atOnce);
  }
  return search.found;
}
