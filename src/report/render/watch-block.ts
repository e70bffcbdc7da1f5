/** The watch of a target in the job summary: timeline, figures, outages. */
import { codeBlock, codeSpan, prose } from '../text/escape.ts';
import { count } from '../text/units.ts';
import {
  duration,
  longestFirst,
  outageLength,
  refusedHere,
  timelineLines,
  unsentTexts,
  watchFigures,
} from '../text/watching.ts';
import type { TargetReport, WatchResult } from '../types.ts';
import type { WatchOutage } from '../watch-types.ts';

/** Rows of the table of outages. */
const MOST_ROWS = 10;

/** Empty where the target was not watched. */
export function watchBlock(target: TargetReport): string {
  const { watch } = target;
  if (watch === null) return '';
  const out = watch.outageCount === 0 ? 'no outage' : `**${count(watch.outageCount, 'outage')}**`;
  const head = `**Watched for ${duration(watch.seconds)}**:`;
  const unsent = unsentTexts(watch).map((text) => prose(text));
  if (watch.sent === 0) return `${head} ${unsent[0] ?? 'no probe was sent'}`;
  return [
    `${head} ${out}; ${watchFigures(watch, codeSpan)}`,
    codeBlock(timelineLines(watch).join('\n')),
    ...unsent.map((text) => `⚠️ Warning: ${text}`),
    outageTable(target, watch),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

function outageTable(target: TargetReport, { outages, outageCount }: WatchResult): string {
  if (outages.length === 0) return '';
  const shown = longestFirst(outages)
    .slice(0, MOST_ROWS)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const rows = shown.map(
    (outage) =>
      `| ${codeSpan(outage.from)} | ${outageLength(outage)} | ${prose(refusedHere(outage) ?? '') || lastHop(target, outage)} |`,
  );
  const more = outageCount - shown.length;
  return [
    '| Outage from | Length | Last hop that answered |',
    '|---|---:|---|',
    ...rows,
    ...(more > 0 ? [`| *and ${more} shorter* | | |`] : []),
  ].join('\n');
}

function lastHop({ hops }: TargetReport, { lastHop: ttl, lastRouter }: WatchOutage): string {
  if (ttl === null) return 'not known';
  const before = hops.find((hop) => hop.ttl === ttl)?.responders.map(({ address }) => address) ?? [];
  const addresses = lastRouter === undefined ? before.slice(0, 2) : [lastRouter];
  return [`${ttl}`, ...addresses.map((address) => codeSpan(address))].join(' ');
}
