/** What differs from the baseline, before and after, as Markdown. */
import type { Difference } from '../compare.ts';
import { prose } from '../text/escape.ts';
import type { TargetReport } from '../types.ts';

/** Rows of the table; the rest is counted. */
const MOST_ROWS = 40;

const names: Readonly<Record<Difference['what'], string>> = {
  reached: 'Reached',
  hop: 'Hop',
  'hop-count': 'Hop count',
  pmtu: 'Path MTU',
  rtt: 'Round trip, median',
};

/** The empty string where no baseline was requested. */
export function baselineTable({ sinceBaseline }: TargetReport): string {
  if (sinceBaseline === undefined) return '';
  const { state, differences } = sinceBaseline;
  if (state === 'none-yet') return 'ℹ️ **No baseline yet**: nothing is compared in this run.';
  if (state === 'no-target') return 'ℹ️ **Not in the baseline**: the earlier report does not know this target.';
  if (differences.length === 0)
    return 'ℹ️ **As in the baseline**: hops, hop count, path MTU and round trip are the same within noise.';
  const rows = differences
    .slice(0, MOST_ROWS)
    .map(
      ({ what, ttl, before, after }) =>
        `| ${names[what]}${ttl === null ? '' : ` ${ttl}`} | ${prose(before)} | ${prose(after)} |`,
    );
  const more = differences.length - rows.length;
  return [
    '| Since the baseline | Before | Now |',
    '|---|---|---|',
    ...rows,
    ...(more > 0 ? [`| *and ${more} more* | | |`] : []),
  ].join('\n');
}

/** Whether the path itself differs; round-trip times alone are not the path. */
export function pathDiffers({ sinceBaseline }: TargetReport): boolean {
  return (
    sinceBaseline?.differences.some(({ what }) => what === 'hop' || what === 'hop-count' || what === 'pmtu') ?? false
  );
}
