/** What differs between a path now and in an earlier report, in words; report/compare.ts decides what does. */
import { type Comparable, type Difference, differences } from '../report/compare.ts';
import { oneLine } from './text.ts';

/** Beyond so many changed hops the rest is counted. */
const shownHops = 3;

/** The path's own facts: whether it was reached and how fast are no change of the path. */
const subjects: Readonly<Partial<Record<Difference['what'], string>>> = {
  'hop-count': 'the hop count',
  pmtu: 'the path MTU',
};

/**
 * What differs, one clause each without a full stop, as `hop 3 was 10.0.0.1, is 10.0.9.1`; empty where nothing does.
 * Compared are the addresses of hops (a silent hop matches anything), hop counts and path MTUs.
 */
export function pathChanges(before: Comparable, after: Comparable): string[] {
  const found = differences(before, after);
  const hops = found.filter(({ what }) => what === 'hop');
  const changes = hops.slice(0, shownHops).map(({ ttl, before, after }) => `hop ${ttl} was ${before}, is ${after}`);
  if (hops.length > shownHops) changes.push(`${hops.length - shownHops} further hops differ`);
  for (const { what, before, after } of found) {
    const subject = subjects[what];
    if (subject !== undefined) changes.push(`${subject} was ${before}, is ${after}`);
  }
  return changes.map((change) => oneLine(change, 200));
}
