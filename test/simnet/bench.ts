/**
 * `npm run bench`: what the action, its command line, tracepath, traceroute and mtr cost over the same simulated paths, in alternating
 * runs, against bare Node. Writes docs/benchmark.md and docs/benchmark.svg. Times are this machine's; ratios are for comparing.
 *
 * Usage: npm run bench [-- --rounds N] [-- --print]
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { setUpOrExit } from '../../scripts/lib/set-up.ts';
import { finished } from '../support/sandbox.ts';
import { linePlot } from './line-plot.ts';
import { type Cost, runScenario, type ScenarioRun, stageProgram } from './run-scenario.ts';
import { sandboxedScenario } from './sandboxed-scenario.ts';
import type { Scenario } from './scenario.ts';
import { findScenario } from './scenarios/index.ts';
import { textTable } from './text-table.ts';
import { WITNESSES } from './witnesses.ts';

/** What each case is called in the table, and its scenario. */
const CASES = [
  ['healthy, 5 hops', 'healthy'],
  ['healthy, 12 hops, 40 ms', 'healthy-12'],
  ['healthy, 30 hops, 40 ms', 'healthy-30'],
  ['30 silent hops', 'silent-30'],
  ['hosted runner, 14 hops', 'hosted'],
  ['black hole', 'black-hole-1400'],
  ['16 targets', 'targets-16'],
  ['256 targets', 'targets-256'],
] as const;
type Case = (typeof CASES)[number];

interface Sample extends Cost {
  readonly seconds: number;
  readonly packets: number;
  readonly connections: number;
}

type Measured = Pick<ScenarioRun, 'seconds' | 'counters' | 'cost'>;

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, print: { type: 'boolean' } },
});
setUpOrExit('test');
using program = stageProgram();
const commandLine = join(dirname(program.path), 'cli/index.js');

/** By program: how one run over a scenario is made; null where the program takes one target alone and there are several. */
const programs: Readonly<
  Record<string, (scenario: Scenario, addresses: readonly string[]) => Promise<Measured> | null>
> = {
  'bare Node': (scenario) => runCommand(scenario, [process.execPath, '-e', '0']),
  action: (scenario, addresses) =>
    runScenario(scenario, 4, { program: program.path, inputs: { targets: addresses.join('\n') } }),
  'command line': (scenario, addresses) => runCommand(scenario, [process.execPath, commandLine, ...addresses]),
  ...Object.fromEntries(
    Object.entries(WITNESSES).map(([name, { argv, root }]) => [
      name,
      (scenario: Scenario, [address = '', ...more]: readonly string[]) =>
        more.length > 0 ? null : runCommand(scenario, argv(4, address), root),
    ]),
  ),
};

const rows: string[][] = [];
const wall = new Map<string, Map<string, number>>();
for (const [label, name] of CASES) {
  const samples = await measureCase(findScenario(name));
  const bare = medians(samples.get('bare Node') ?? []);
  for (const [programName, runs] of samples) {
    const middle = medians(runs);
    wall.set(programName, (wall.get(programName) ?? new Map<string, number>()).set(label, middle.seconds));
    rows.push([label, programName, ...cells(middle, bare)]);
  }
}
const heads = ['path', 'program', 'wall s', 'wall ratio', 'CPU s', 'CPU ratio', 'memory MB', 'memory ratio'];
const table = textTable([...heads, 'first packet ms', 'packets', 'connections'], rows);
if (values.print) console.log(table);
else {
  writeFileSync('docs/benchmark.md', `${introduction()}\n\n${table}\n`);
  writeFileSync('docs/benchmark.svg', plot());
}

/** All programs over one scenario, in turn, so that what else the machine does meets all of them alike. */
async function measureCase(scenario: Scenario): Promise<Map<string, Sample[]>> {
  const addresses = Object.values(scenario.topology.targets).flatMap(({ v4 }) => v4 ?? []);
  const samples = new Map<string, Sample[]>();
  for (let round = 0; round < Number(values.rounds); round++)
    for (const [name, start] of Object.entries(programs)) {
      const measured = await start(scenario, addresses);
      if (measured !== null) samples.set(name, [...(samples.get(name) ?? []), sampleOf(measured)]);
    }
  return samples;
}

function sampleOf({ seconds, counters, cost }: Measured): Sample {
  if (cost === null) throw new Error('a run was not measured: the simulator did not come to its end');
  const hosts = Object.values(counters);
  const sum = (key: 'packets' | 'tcpConnections') => hosts.reduce((total, host) => total + host[key], 0);
  return { seconds, ...cost, packets: sum('packets'), connections: sum('tcpConnections') };
}

async function runCommand(scenario: Scenario, argv: readonly string[], root = false): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'simnet-bench-'));
  try {
    const file = join(folder, 'counters.json');
    await finished(
      sandboxedScenario(scenario.name, ['timeout', '200', ...argv], {
        flags: ['--counters', file, ...(root ? ['--root'] : [])],
      }),
    );
    return JSON.parse(readFileSync(file, 'utf8')) as Measured;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function medians(samples: readonly Sample[]): Sample {
  const middle = (key: keyof Sample) => {
    const sorted = samples.map((sample) => sample[key] ?? Number.NaN).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  };
  return {
    seconds: middle('seconds'),
    cpuSeconds: middle('cpuSeconds'),
    peakBytes: middle('peakBytes'),
    firstPacketSeconds: middle('firstPacketSeconds'),
    packets: middle('packets'),
    connections: middle('connections'),
  };
}

function cells(middle: Sample, bare: Sample): string[] {
  const ratio = (key: 'seconds' | 'cpuSeconds' | 'peakBytes') => (middle[key] / bare[key]).toFixed(2);
  const first = middle.firstPacketSeconds ?? Number.NaN;
  return [
    ...[middle.seconds.toFixed(3), ratio('seconds'), middle.cpuSeconds.toFixed(3), ratio('cpuSeconds')],
    ...[(middle.peakBytes / 1e6).toFixed(0), ratio('peakBytes'), Number.isNaN(first) ? '-' : (1000 * first).toFixed(0)],
    ...[`${middle.packets}`, `${middle.connections}`],
  ];
}

function introduction(): string {
  const date = new Date().toISOString().slice(0, 10);
  return `# What a run costs

Whole processes over simulated paths (\`test/simnet\`), ${values.rounds} runs each in alternation, medians; made on ${date} by \`npm run bench\` on
${process.platform} ${process.arch} with ${availableParallelism()} processors and Node ${process.version}. Ratios are to bare Node (\`node -e 0\`) in the same rounds. Packets and
connections are those that reached targets. tracepath, traceroute and mtr (\`-c 3\`) run as Debian installs them, without names, and take
one target each.

![Wall time by length of the path and by number of targets](benchmark.svg)`;
}

function plot(): string {
  const series = (labels: readonly Case[0][]) =>
    [...wall].map(([name, byCase]) => ({ name, values: labels.map((label) => byCase.get(label) ?? null) }));
  const hops: readonly Case[0][] = ['healthy, 5 hops', 'healthy, 12 hops, 40 ms', 'healthy, 30 hops, 40 ms'];
  const targets: readonly Case[0][] = ['healthy, 5 hops', '16 targets', '256 targets'];
  return linePlot([
    { title: 'Wall seconds by hops', labels: ['5', '12', '30'], series: series(hops) },
    { title: 'Wall seconds by targets', labels: ['1', '16', '256'], series: series(targets) },
  ]);
}
