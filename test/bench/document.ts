/** docs/benchmark.md: the figures of all cases as tables, with the machine in general words. */
import { measuredOn } from '../simnet/machine.ts';
import { textTable } from '../simnet/text-table.ts';
import type { Accuracy } from './accuracy.ts';
import { HEALTHY, LOOPBACK, MOST_TARGETS } from './cases.ts';
import type { Figures, Measure } from './figures.ts';
import { ACTION } from './programs.ts';
import { MOST_CPU_PERCENT, WATCHED_SECONDS, type WatchCost } from './watch-cost.ts';

export interface Results {
  /** By case, then by program. */
  readonly cases: ReadonlyMap<string, ReadonlyMap<string, Figures>>;
  /** Node with Koffi alone, see floorRun. */
  readonly floor: Figures;
  readonly merges: readonly { readonly reports: number; readonly targets: number; readonly figures: Figures }[];
  readonly watch: WatchCost | null;
  readonly accuracy: Accuracy;
  /** Of a round; slow programs may have had fewer. */
  readonly runs: number;
  readonly boundSeconds: number;
  /** Load average of the minute before. */
  readonly load: number;
}

/** What this project keeps to: a measure of the action over one case, at most so many times bare Node's. */
const BOUNDS: readonly (readonly [what: string, label: string, measure: Measure, most: number])[] = [
  ['CPU', HEALTHY, 'cpuSeconds', 2.2],
  ['wall', LOOPBACK, 'seconds', 2.2],
  ['memory', MOST_TARGETS, 'peakBytes', 2.9],
];

export function document(results: Results): string {
  const { cases, merges, watch, accuracy } = results;
  const sections = [...cases].map(([label, figures]) => `## ${label}\n\n${caseTable(figures, results.boundSeconds)}`);
  return [
    ...[introduction(results), '## What is aimed at', boundsTable(cases), floorText(results.floor)],
    '![Wall time by length of the path and by number of targets](benchmark.svg)',
    ...sections,
    ...(merges.length === 0 ? [] : [mergeSection(merges)]),
    ...(watch === null ? [] : [watchSection(watch)]),
    ...['## The simulator itself', accuracyText(accuracy)],
  ].join('\n\n');
}

function introduction({ runs, boundSeconds, load }: Results): string {
  return `# What a run costs

Made by \`npm run bench\` ${measuredOn(load)}.

Whole processes over simulated paths (\`test/simnet\`), all programs in turn, each ${runs === 1 ? 'once' : `${runs} times`}; one that takes over 5 s runs once, and none longer than ${boundSeconds} s.
Figures are medians. A ratio is that to bare Node (\`node -e 0\`) of the same round, so that the speed of the machine matters less. Memory is the
most that was resident at once; the first hop is the first that was printed; packets and connections are those that reached targets.
Over a black hole they are more than the 16 and 64 that a healthy target sees: each size that is tried takes a connection of its own (docs/how-it-works.md).
tracepath, traceroute and mtr (\`-c 3\`, which prints at its end) run as Debian installs them, without names, and take one target each.`;
}

function boundsTable(cases: Results['cases']): string {
  const rows = BOUNDS.flatMap(([what, label, measure, most]) => {
    const figures = cases.get(label)?.get(ACTION);
    if (figures === undefined) return [];
    const ratio = figures.ratio[measure];
    return [[`${what}: ${label}`, times(ratio), times(most), ratio !== null && ratio <= most ? 'yes' : 'no']];
  });
  return textTable(['of the action', 'ratio to bare Node', 'at most', 'reached'], rows);
}

function floorText({ median, ratio }: Figures): string {
  const [wall, cpu] = [median.seconds, median.cpuSeconds].map((seconds) => milliseconds(seconds));
  return `Node with Koffi alone, which is loaded and looks one name up, takes ${wall} ms (${times(ratio.seconds)}) and ${cpu} ms of CPU (${times(ratio.cpuSeconds)}): what is above that is this program's code, most of it read and compiled once and run once.`;
}

function caseTable(figures: ReadonlyMap<string, Figures>, boundSeconds: number): string {
  const heads = ['program', 'wall s', 'ratio', 'CPU s', 'ratio', 'memory MB', 'ratio'];
  const more = ['first packet ms', 'first hop ms', 'packets', 'connections', 'runs'];
  const rows = [...figures].map(([name, { median, ratio, cut, runs }]) => [
    name,
    ...(cut ? [`> ${boundSeconds}`, '', '', '', '', ''] : costCells(median, ratio)),
    ...[milliseconds(median.firstPacketSeconds), milliseconds(median.firstHopSeconds)],
    ...[count(median.packets), count(median.connections), `${runs}`],
  ]);
  return textTable([...heads, ...more], rows);
}

function costCells(median: Figures['median'], ratio: Figures['ratio']): string[] {
  return [
    ...[(median.seconds ?? Number.NaN).toFixed(3), times(ratio.seconds)],
    ...[(median.cpuSeconds ?? Number.NaN).toFixed(3), times(ratio.cpuSeconds)],
    ...[((median.peakBytes ?? Number.NaN) / 1e6).toFixed(0), times(ratio.peakBytes)],
  ];
}

function mergeSection(merges: Results['merges']): string {
  const table = textTable(
    ['reports', 'targets of each', 'wall s', 'ratio', 'CPU s', 'ratio', 'memory MB', 'ratio', 'runs'],
    merges.map(({ reports, targets, figures: { median, ratio, runs } }) => [
      ...[`${reports}`, `${targets}`, ...costCells(median, ratio), `${runs}`],
    ]),
  );
  return `## Merging reports\n\n${table}`;
}

function watchSection({ targets, cpuPercent, peakBytes }: WatchCost): string {
  const reached = cpuPercent < MOST_CPU_PERCENT ? 'yes' : 'no';
  const table = textTable(
    ['CPU, percent of one core', 'below', 'reached', 'memory MB'],
    [[cpuPercent.toFixed(2), `${MOST_CPU_PERCENT}`, reached, (peakBytes / 1e6).toFixed(0)]],
  );
  return `## Watching ${targets} targets, each once a second\n\nOver ${WATCHED_SECONDS} s, without the run around them.\n\n${table}`;
}

function accuracyText({ perSecond, sent, answered, lateMs }: Accuracy): string {
  const { median, p95, p99, max } = lateMs;
  return `Of ${sent} packets, ${perSecond} a second, to an echo service over five hops ${answered} came back; later than the path takes by ${median.toFixed(2)} ms (median), ${p95.toFixed(2)} ms (95 %), ${p99.toFixed(2)} ms (99 %), ${max.toFixed(1)} ms (all).`;
}

const times = (value: number) => `${value.toFixed(2)} ×`;
const count = (value: number | null) => (value === null ? '' : `${value}`);
const milliseconds = (seconds: number | null) => (seconds === null ? '' : (1000 * seconds).toFixed(0));
