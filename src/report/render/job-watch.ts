/** What the post step reports of a watched job: the outages, the kernel's TCP counters, and nothing that the step has already reported. */
import { codeSpan, plainIndented, plainLine, prose } from '../text/escape.ts';
import { messageOf, remedyLines } from '../text/finding.ts';
import { counterSentences } from '../text/job-counters.ts';
import { conclusionIcons, gateText } from '../text/labels.ts';
import { count } from '../text/units.ts';
import { duration, watchFigures } from '../text/watching.ts';
import type { Report, TargetReport, WatchResult } from '../types.ts';
import { gateTable } from './gate-table.ts';
import { findingLine, remedyBlock } from './remedies.ts';
import { watchBlock } from './watch-block.ts';
import { watchLines } from './watch-lines.ts';
import { watchTable } from './watch-table.ts';

const NO_COUNTERS = { scope: "The kernel's TCP counters of this network namespace can't be read here", sentences: [] };

/** Fewer targets without an outage have a section each. */
const LEAST_TABLED = 3;

/** For a log: one line for each of many targets without an outage. `notes`: sentences of our own. */
export function jobConsole(report: Report, notes: readonly string[]): string {
  const [, quiet] = byTrouble(report);
  const targets = report.targets.flatMap((target) => {
    if (target.watch === null) return [];
    if (quiet.includes(target)) return [plainLine(`${name(target)}: ${inBrief(target.watch)}`)];
    return [plainLine(name(target)), ...watchLines(target.watch), ...findings(target)];
  });
  const { jobCounters } = report;
  const { scope, sentences } = jobCounters ? counterSentences(jobCounters) : NO_COUNTERS;
  return [
    ...targets,
    ...[`${scope}${sentences.length > 0 ? ':' : '.'}`, ...sentences, ...notes].map((line) => plainLine(line)),
  ].join('\n');
}

function inBrief(watch: WatchResult): string {
  return watch.sent === 0 ? 'nothing was seen' : `no outage, ${watchFigures(watch)}`;
}

function findings({ diagnosis, gates }: TargetReport): string[] {
  return [
    ...diagnosis.flatMap((finding) => [
      `  ${finding.severity} ${finding.code}: ${plainLine(messageOf(finding))}`,
      ...finding.remedies.flatMap(remedyLines).map((line) => `      ${plainIndented(line)}`),
    ]),
    ...gates.map((gate) => `  ${gateText(gate)}`),
  ];
}

/**
 * The job summary of the post step, at most `maxBytes` bytes: targets with an outage first, a section each, then those without, of
 * which many are one table that folds and is left out first.
 */
export function jobMarkdown(report: Report, notes: readonly string[], maxBytes: number): string {
  const several = report.targets.length > 1;
  const [first, others] = byTrouble(report);
  for (const [targets, tabled] of [
    [first, others],
    [first, []],
    [[], []],
  ] as const) {
    const left = report.targets.length - targets.length - tabled.length;
    const more = left === 0 ? [] : [`*${count(left, 'target')} left out; all are in the report's JSON file.*`];
    const text = [
      title(report),
      ...notes.map((note) => `⚠️ Warning: ${prose(note)}`),
      ...targets.map((target) => section(target, several)),
      watchTable(tabled, name),
      ...more,
      ...remediesOf(targets),
      countersBlock(report),
    ]
      .filter((block) => block !== '')
      .join('\n\n');
    if (Buffer.byteLength(text) < maxBytes) return `${text}\n`;
  }
  return `${title(report)}\n`;
}

function title(report: Report): string {
  const watched = report.targets.flatMap(({ watch }) => (watch === null ? [] : [watch]));
  const counts = watched.map(({ outageCount }) => outageCount).filter((outages) => outages > 0);
  const outages = counts.reduce((sum, some) => sum + some, 0);
  const seconds = Math.max(0, ...watched.map((watch) => watch.seconds));
  const seen = watched.some(({ sent }) => sent > 0);
  const doubtful = outages > 0 || !seen || watched.some(({ notSent }) => notSent !== undefined);
  const icon = conclusionIcons[report.conclusion === 'success' && doubtful ? 'neutral' : report.conclusion];
  const whose = watched.length > 1 ? `, of ${counts.length} of ${count(watched.length, 'target')}` : '';
  const what = outages === 0 ? 'no outage' : `${count(outages, 'outage')}${whose}`;
  return `## ${icon} Job watched for ${duration(seconds)}: ${seen ? what : 'nothing was seen'}`;
}

/** Those that get a section each, with an outage first; and those without, where they are many. */
function byTrouble({ targets }: Report): readonly [readonly TargetReport[], readonly TargetReport[]] {
  const troubled = targets.filter(
    ({ watch, gates }) =>
      (watch?.outageCount ?? 0) > 0 || watch?.notSent !== undefined || gates.some(({ outcome }) => outcome !== 'pass'),
  );
  const others = targets.filter((target) => !troubled.includes(target));
  return others.length < LEAST_TABLED ? [[...troubled, ...others], []] : [troubled, others];
}

function section(target: TargetReport, several: boolean): string {
  if (target.watch === null) return '';
  const heading = several ? [`### ${codeSpan(name(target))}`] : [codeSpan(name(target))];
  return [...heading, watchBlock(target), ...target.diagnosis.map(findingLine), gateTable(target.gates)]
    .filter((block) => block !== '')
    .join('\n\n');
}

/** Each once, however many targets need it. */
function remediesOf(targets: readonly TargetReport[]): readonly string[] {
  const remedies = targets.flatMap(({ diagnosis }) =>
    diagnosis.flatMap((finding) => finding.remedies.map(remedyBlock)),
  );
  return remedies.length === 0 ? [] : ['### What to change', ...new Set(remedies)];
}

function name({ target, address }: TargetReport): string {
  return address === null || address === target ? target : `${target} (${address})`;
}

function countersBlock({ jobCounters }: Report): string {
  const { scope, sentences } = jobCounters ? counterSentences(jobCounters) : NO_COUNTERS;
  return [`**${scope}**`, ...sentences.map((sentence) => `- ${sentence}`)].join('\n');
}
