/** A watch in words, and its timeline as text: one character for each slice of time. */
import type { WatchOutage, WatchResult } from '../watch-types.ts';
import { count, decimal, millis } from './units.ts';

/** A slice of which all was answered, some, none; none sent. */
const TIMELINE_MARKS = { all: '·', some: '▒', none: '█', idle: '_' } as const;
const MARK_WORDS: Readonly<Record<keyof typeof TIMELINE_MARKS, string>> = {
  all: 'answered',
  some: 'partly',
  none: 'not',
  idle: 'nothing sent',
};

/** As `10:00:00 ··▒██··· 10:02:00 UTC, 2.5 s each`. */
export function timelineText(watch: WatchResult): string {
  const { marks, begin, end, each } = timelineParts(watch);
  return `${begin} ${marks} ${end} UTC, ${each} each`;
}

/** Three lines: the marks, the times below their ends, and what the marks mean. */
export function timelineLines(watch: WatchResult): string[] {
  const { marks, begin, end, each } = timelineParts(watch);
  const shown = (Object.keys(TIMELINE_MARKS) as (keyof typeof TIMELINE_MARKS)[]).filter((kind) =>
    marks.includes(TIMELINE_MARKS[kind]),
  );
  const legend = shown.map((kind) => `${TIMELINE_MARKS[kind]} ${MARK_WORDS[kind]}`).join(', ');
  return [marks, `${begin} ${`${end} UTC`.padStart(marks.length - begin.length - 1)}`, `${each} each: ${legend}`];
}

function timelineParts({ timeline, seconds }: WatchResult) {
  const { from, sliceSeconds, sent, received } = timeline;
  const marks = sent.map((probes, index) => {
    const answered = received[index] ?? 0;
    if (probes === 0) return TIMELINE_MARKS.idle;
    if (answered === probes) return TIMELINE_MARKS.all;
    return answered === 0 ? TIMELINE_MARKS.none : TIMELINE_MARKS.some;
  });
  const end = new Date(Date.parse(from) + seconds * 1000).toISOString();
  const time = end.slice(0, 10) === from.slice(0, 10) ? timeOfDay : dayAndTime;
  const each = sliceSeconds < 120 ? `${decimal(sliceSeconds)} s` : duration(sliceSeconds);
  return { marks: marks.join(''), begin: time(from), end: time(end), each };
}

/**
 * As `120 probes (tcp:443, every 1 s), 10 lost (8.3 %), RTT 11.8 / 12.1 / 14.0 / 40.2 ms (min, median, 95 %, max)`. `code`: how the form of
 * the report shows what was probed.
 */
export function watchFigures(watch: WatchResult, code = (text: string) => text): string {
  const { sent, received, question, intervalMs, rttMs } = watch;
  const lost = sent - received;
  const share = sent === 0 ? '' : ` (${decimal((100 * lost) / sent)} %)`;
  const { min, median, p95, max } = rttMs ?? {};
  const times = [min, median, p95, max].flatMap((time) => (time === undefined ? [] : [millis(time)]));
  const rtt = times.length === 0 ? '' : `, RTT ${times.join(' / ')} ms (min, median, 95 %, max)`;
  return `${count(sent, 'probe')} (${code(question)}, every ${decimal(intervalMs / 1000)} s), ${lost} lost${share}${rtt}`;
}

/** What this machine lacked, by errno(3) and connect(2). */
const LACKS: Readonly<Record<string, string>> = {
  EMFILE: 'this process may open no more files',
  ENFILE: 'the system may open no more files',
  ENOBUFS: 'its send queue was full',
  ENOMEM: 'it had no memory left',
  EACCES: 'ping sockets are closed to it (net.ipv4.ping_group_range), or a route prohibits the target',
  EADDRNOTAVAIL: 'no local port was free, or the source address is gone',
};

/** As `30 probes could not be sent by this machine: its send queue was full (ENOBUFS)`. Empty: all that were due were sent. */
export function unsentTexts({ notSent, skipped = 0 }: Pick<WatchResult, 'notSent' | 'skipped'>): string[] {
  const texts: string[] = [];
  if (notSent !== undefined) {
    const { errno } = notSent;
    const why = Object.hasOwn(LACKS, errno) ? `${LACKS[errno]} (${errno})` : errno;
    texts.push(`${count(notSent.count, 'probe')} could not be sent by this machine: ${why}`);
  }
  if (skipped > 0) texts.push(`${count(skipped, 'probe')} skipped: this machine was suspended or too busy`);
  return texts;
}

/** Of an ISO 8601 time, as `10:00:00`. */
export function timeOfDay(iso: string): string {
  return iso.slice(11, 19);
}

/** Of an ISO 8601 time, as `2026-11-22 10:00:00`. */
function dayAndTime(iso: string): string {
  return `${iso.slice(0, 10)} ${timeOfDay(iso)}`;
}

/** As `10 s`, `3.5 min`, or `not over`. */
export function outageLength({ seconds }: Pick<WatchOutage, 'seconds'>): string {
  return seconds === null ? 'not over at the end' : duration(seconds);
}

/** As `10 s`, `3.5 min`, `2.1 h`. */
export function duration(seconds: number): string {
  const tenths = (value: number) => Math.round(value * 10) / 10;
  if (seconds < 120) return `${tenths(seconds)} s`;
  return seconds < 7200 ? `${tenths(seconds / 60)} min` : `${tenths(seconds / 3600)} h`;
}

/** Why an outage is none of the network's, as a clause; null: nothing says so. */
export function refusedHere({ localErrno }: Pick<WatchOutage, 'localErrno'>): string | null {
  return localErrno === undefined ? null : `this machine itself refused to send (${localErrno})`;
}

/** The longest first; one that is not over before all. */
export function longestFirst(outages: readonly WatchOutage[]): WatchOutage[] {
  const length = ({ seconds }: WatchOutage) => seconds ?? Number.MAX_VALUE;
  return outages.toSorted((a, b) => length(b) - length(a));
}
