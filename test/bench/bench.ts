/**
 * `npm run bench`: what the action, its command line, tracepath, traceroute and mtr cost over the same simulated paths, in alternating
 * runs, against bare Node. Writes docs/benchmark.md and docs/benchmark.svg. Measures dist/ as it is built. Times are this machine's;
 * ratios are for comparing.
 *
 * Usage: npm run bench -- --help
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { setUpOrExit } from '../../scripts/lib/set-up.ts';
import { loadBefore } from '../simnet/machine.ts';
import { stageProgram } from '../simnet/run-scenario.ts';
import { accuracy } from './accuracy.ts';
import { CASES, type Case } from './cases.ts';
import { document, type Results } from './document.ts';
import { type Figures, figuresOf } from './figures.ts';
import { linePlot } from './line-plot.ts';
import type { Sample } from './measured-run.ts';
import { makeReports } from './merge-reports.ts';
import { BARE, floorRun, mergeRun, programs, type Run } from './programs.ts';
import { watchCost } from './watch-cost.ts';

const help = `Usage: npm run bench [-- --quick] [--runs N] [--case TEXT] [--program TEXT] [--print]

  --quick         one run of each, none longer than 10 s: about two minutes instead of ten
  --runs N        runs of each program over each path (default 5)
  --case TEXT     only paths whose name holds TEXT (may be given several times); implies --print
  --program TEXT  only programs whose name holds TEXT, beside bare Node (likewise); implies --print
  --print         print the document and write nothing`;

/** What takes longer is run once; in seconds. */
const SLOW_SECONDS = 5;
const MERGED = [
  { reports: 64, targets: 64 },
  { reports: 256, targets: 256 },
] as const;
const MERGE_LABEL = 'merge';
const WATCH_LABEL = 'watch';
const FLOOR_LABEL = 'floor';

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', short: 'h' },
    quick: { type: 'boolean' },
    runs: { type: 'string', default: '5' },
    case: { type: 'string', multiple: true },
    program: { type: 'string', multiple: true },
    print: { type: 'boolean' },
  },
});
if (values.help) {
  console.log(help);
  process.exit();
}
const runs = values.quick ? 1 : Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) {
  console.error(`--runs: found "${values.runs}", expected a whole number from 1`);
  process.exit(2);
}
setUpOrExit('test');
const load = loadBefore();
const boundSeconds = values.quick ? 10 : 30;
using program = stageProgram();
const started = [...programs(program.path)].filter(([name]) => name === BARE || isWanted(name, values.program));

const cases = new Map<string, ReadonlyMap<string, Figures>>();
for (const one of CASES.filter(({ label }) => isWanted(label, values.case))) {
  cases.set(one.label, figuresOf(await inTurn(started.map(([name, run]) => [name, () => run(one, boundSeconds)]))));
}
const results: Results = {
  ...{ cases, runs, boundSeconds, load },
  floor: await besideBare(FLOOR_LABEL, () => floorRun(program.path, boundSeconds)),
  merges: isWanted(MERGE_LABEL, values.case) ? await measureMerges() : [],
  watch: isWanted(WATCH_LABEL, values.case) ? await watchCost(program.path) : null,
  accuracy: await accuracy(10_000, 10_000),
};
if (values.print || values.case !== undefined || values.program !== undefined) console.log(document(results));
else {
  writeFileSync('docs/benchmark.md', `${document(results)}\n`);
  writeFileSync('docs/benchmark.svg', `${plot()}\n`);
}

function isWanted(name: string, wanted: readonly string[] | undefined): boolean {
  return wanted?.some((text) => name.includes(text)) ?? true;
}

/** Every program once, then all again, so that what else the machine does meets all of them alike. */
async function inTurn(all: readonly (readonly [string, () => Promise<Sample | null>])[]) {
  const samples = new Map<string, Sample[]>();
  for (let round = 0; round < runs; round++) {
    for (const [name, run] of all) {
      const before = samples.get(name) ?? [];
      if (before.some(({ seconds }) => seconds > SLOW_SECONDS)) continue;
      const sample = await run();
      if (sample !== null) samples.set(name, [...before, sample]);
    }
  }
  return samples;
}

async function measureMerges(): Promise<Results['merges']> {
  const measured = [];
  for (const size of MERGED) {
    using made = await makeReports(program.path, size.reports, size.targets);
    const figures = await besideBare(MERGE_LABEL, () => mergeRun(program.path, made.folder, boundSeconds));
    measured.push({ ...size, figures });
  }
  return measured;
}

/** Without any network. */
async function besideBare(label: string, run: () => Promise<Sample>): Promise<Figures> {
  const bare = programs(program.path).get(BARE) as Run;
  const samples = await inTurn([
    [BARE, () => bare({ place: 'alone', addresses: [] }, boundSeconds)],
    [label, run],
  ]);
  return figuresOf(samples).get(label) as Figures;
}

function plot(): string {
  const panel = (title: string, xLabel: string, xScale: 'linear' | 'log', place: (one: Case) => number | undefined) => {
    const placed = CASES.filter((one) => place(one) !== undefined);
    const series = started.map(([name]) => ({
      name,
      ys: placed.map(({ label }) => cases.get(label)?.get(name)?.median.seconds ?? null),
    }));
    return { title, xLabel, xScale, xs: placed.map((one) => place(one) ?? 0), series };
  };
  return linePlot([
    panel('Wall time of one healthy target', 'hops', 'linear', ({ hops }) => hops),
    panel('Wall time of several targets', 'targets', 'log', ({ targets }) => targets),
  ]);
}
