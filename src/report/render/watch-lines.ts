/** The watch of a target in the log: figures, timeline, outages. */
import { plainIndented } from '../text/escape.ts';
import { count } from '../text/units.ts';
import { duration, outageLength, refusedHere, timelineText, unsentTexts, watchFigures } from '../text/watching.ts';
import type { WatchResult } from '../types.ts';

/** Outages that the log lists; all that are kept are in the report. */
const MOST_OUTAGES = 20;

/** Lines that are safe to print; none where the target was not watched. */
export function watchLines(watch: WatchResult | null): string[] {
  if (watch === null) return [];
  const { outages, outageCount } = watch;
  const shown = outages.slice(0, MOST_OUTAGES).map((outage) => {
    const { from, lastHop, lastRouter } = outage;
    const router = lastRouter === undefined ? '' : ` (${lastRouter})`;
    const hop = lastHop === null ? null : `last hop that answered: ${lastHop}${router}`;
    return [`       outage from ${from}: ${outageLength(outage)}`, refusedHere(outage), hop]
      .filter((part) => part !== null)
      .join(', ');
  });
  const more = outageCount - shown.length;
  const lines = [
    `     Watched for ${duration(watch.seconds)}: ${count(outageCount, 'outage')}, ${watchFigures(watch)}`,
    `       ${timelineText(watch)}`,
    ...unsentTexts(watch).map((text) => `       warning: ${text}`),
    ...shown,
    ...(more > 0 ? [`       and ${count(more, 'outage')} more`] : []),
  ];
  return lines.map(plainIndented);
}
