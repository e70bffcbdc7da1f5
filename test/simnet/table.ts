/**
 * Runs the action over scenarios and prints what it found against the truth; with --peers also tracepath, traceroute and mtr, side by side.
 *
 * Usage: node test/simnet/table.ts [SCENARIO…] [--family 4|6] [--seed N] [--peers] [--write FILE]
 * Exit status 1 where a field of the action's report is wrong.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { HopScore } from './compare.ts';
import { loadBefore, measuredOn } from './machine.ts';
import type { Family } from './packet.ts';
import { stageProgram } from './run-scenario.ts';
import type { Scenario } from './scenario.ts';
import { findScenario, scenarios } from './scenarios/index.ts';
import { faultText, inParallel, judgeAll, type ScenarioResult } from './suite.ts';
import { textTable } from './text-table.ts';
import { hear, type Testimony, WITNESSES, type WitnessName } from './witnesses.ts';

/** What the table of peers is about: one scenario for each thing that tells the tools apart. */
const TELLING = [
  ...['healthy', 'far', 'links-1492-1400-1280', 'container-bridge', 'asymmetric', 'rate-limited', 'silent-middle'],
  ...['black-hole-1400', 'too-big-says-zero', 'reverse-black-hole', 'silent-30', 'hosted', 'hosted-1420'],
  ...['refused-admin-prohibited', 'loop', 'proxy-nearby', 'loss-20'],
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    family: { type: 'string' },
    seed: { type: 'string' },
    peers: { type: 'boolean' },
    write: { type: 'string' },
  },
});
const names = positionals.length > 0 ? positionals : values.peers ? TELLING : scenarios.map(({ name }) => name);
const jobs = names.map(findScenario).flatMap((scenario) =>
  scenario.families
    // The peers say the same over both families: one of them is enough for the table.
    .filter((family, index) =>
      values.family === undefined ? !values.peers || index === 0 : `${family}` === values.family,
    )
    .map((family) => ({ scenario, family })),
);
const load = loadBefore();
using program = stageProgram();
const seed = values.seed === undefined ? undefined : Number(values.seed);
const results = await judgeAll(jobs, program.path, seed);

const rows = values.peers ? await peerRows(results) : results.map(actionRow);
const heads = [
  'scenario',
  'v',
  ...(values.peers ? ['program'] : []),
  'hops right/wrong/missing/invented',
  'hop count',
  'path MTU',
];
const table = textTable([...heads, 'reached', 'findings', 'seconds', ...(values.peers ? [] : ['faults'])], rows);
if (values.write === undefined) console.log(table);
else writeFileSync(values.write, `${introduction()}\n\n${table}\n`);
for (const result of results) if (result.comparison.faults.length > 0) console.error(faultText(result));
const wrong = results.filter(({ comparison }) => comparison.faults.length > 0).length;
console.error(`${results.length - wrong} of ${results.length} right`);
process.exitCode = wrong === 0 ? 0 : 1;

function introduction(): string {
  return [
    '# The same paths, four programs',
    '',
    'Simulated paths whose truth is known (`test/simnet/scenarios`), traced by this action and by the tracepath, traceroute and mtr that',
    `Debian 12 installs, each with its defaults. Made by \`npm run peers\` ${measuredOn(load)}.`,
    'Several run at once, and the seconds are those of whole processes: `npm run bench` has figures to compare.',
    '',
    '`hops` counts rows that are right, name somebody else, are silent where a router answers, or name somebody where nobody does.',
    'A program that says nothing of a column has `-` there.',
  ].join('\n');
}

function score({ right, wrong, missing, invented }: HopScore): string {
  return `${right}/${wrong}/${missing}/${invented}`;
}

/** Several targets: their values, one after the other. */
function cells({ run, comparison }: ScenarioResult): string[] {
  const targets = run.report?.targets ?? [];
  const each = (text: (target: (typeof targets)[number]) => string) => targets.map(text).join('; ') || '-';
  return [
    score(comparison.hops),
    each(({ hopCount }) => `${hopCount ?? 'unknown'}`),
    each(({ pmtu }) => (pmtu.bytes === null ? 'unknown' : `${pmtu.bytes} ${pmtu.status}`)),
    each(({ reached }) => (reached ? 'yes' : 'no')),
    each(({ diagnosis }) => diagnosis.map(({ code }) => code).join(' ')),
    run.seconds.toFixed(2),
  ];
}

function actionRow(result: ScenarioResult): string[] {
  const fields = [...new Set(result.comparison.faults.map(({ field }) => field))];
  return [result.scenario.name, `${result.family}`, ...cells(result), fields.join(' ')];
}

/** Peers mostly wait: many may do so at once. */
async function peerRows(own: readonly ScenarioResult[]): Promise<string[][]> {
  const asked = own.flatMap(({ scenario, family }) =>
    (Object.keys(WITNESSES) as WitnessName[]).map((name) => ({ scenario, family, name })),
  );
  const heard = await inParallel(asked, ({ scenario, family, name }) => hear(name, scenario, family), 12);
  return own.flatMap((result) => [
    [result.scenario.name, `${result.family}`, 'tracepath-action', ...cells(result)],
    ...asked.flatMap(({ scenario, family, name }, index) =>
      scenario === result.scenario && family === result.family
        ? [peerRow(scenario, family, name, heard[index] ?? null)]
        : [],
    ),
  ]);
}

function peerRow({ name }: Scenario, family: Family, peer: WitnessName, testimony: Testimony | null): string[] {
  if (testimony === null) return [name, `${family}`, peer, '-', '-', '-', '-', '-', '-'];
  const { trace, hops, seconds } = testimony;
  const says = (value: number | null) => (value === null ? '-' : `${value}`);
  return [
    ...[name, `${family}`, peer, score(hops), says(trace.hopCount), says(trace.pathMtu)],
    ...[trace.reached ? 'yes' : 'no', '-', seconds.toFixed(2)],
  ];
}
