/** Puts a search for sizes on the wire: tests what the search wants by TCP, by datagrams, or by what the target sends back. */

import { unequalFlows } from '../facts/unequal-flows.ts';
import type { SizeTrial } from '../probe-log.ts';
import type { Step } from '../scheduler.ts';
import { type SizeLimits, type SizeOutcome, SizeSearch } from '../search/size-search.ts';
import type { Session } from '../session.ts';

export interface SizeTester {
  readonly by: SizeTrial['by'];
  /** Tries each size (bytes of the whole packet), `times` as often as usual (1), and returns the outcome of each. */
  test(session: Session, sizes: readonly number[], times?: number): Step<ReadonlyMap<number, SizeOutcome>>;
  /** Whether packets of sizes that pass get lost too: then a failure counts only after more tries. */
  readonly lossy: () => boolean;
  /** Sizes that may be tested at once. */
  readonly atOnce: number;
}

/**
 * Narrows `known` down until `fails` is `passes` + 1, or as far as the answers allow: no size is the limit where it
 * depends on the connection. Writes each trial down. `least`: see SizeSearch.
 */
export function* searchSizes(session: Session, tester: SizeTester, known: SizeLimits, least: number): Step<void> {
  const { log } = session;
  const { by } = tester;
  const search = new SizeSearch(known, least);
  if (known.passes !== null) log.recordTrial({ by, size: known.passes, outcome: 'passed', times: 0, lossy: false });
  if (known.fails !== null) log.recordTrial({ by, size: known.fails, outcome: 'failed', times: 0, lossy: false });
  for (let wanted = search.next(tester.lossy(), tester.atOnce); wanted && !unequalFlows(log); ) {
    const { sizes, times } = wanted;
    const outcomes = yield* tester.test(session, sizes, times);
    const lossy = tester.lossy();
    for (const size of sizes) log.recordTrial({ by, size, outcome: outcomes.get(size) ?? 'unknown', times, lossy });
    search.record(wanted, outcomes);
    wanted = search.next(lossy, tester.atOnce);
  }
}
