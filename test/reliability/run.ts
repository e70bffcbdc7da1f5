/**
 * Tries the action and its parsers at length and writes docs/reliability.md with what was counted. Exit status 1 where anything was
 * wrong.
 *
 * Usage: npm run reliability -- [--minutes N (of fuzzing, default 10)] [--every MILLISECONDS (between cancel points, default 50)]
 *        [--only PART (of a section's name; prints it and writes no file)]
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, release } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { hostileSection } from '../hostile/hostile-section.ts';
import { enterSandbox } from '../support/sandbox.ts';
import { cancellationSection } from './cancellation-section.ts';
import { enduranceSection } from './endurance/endurance-section.ts';
import { faultsSection } from './faults/faults-section.ts';
import { fuzzSection } from './fuzz-section.ts';
import { homesSection } from './homes/homes-section.ts';
import { networksSection } from './networks/networks-section.ts';
import type { Section } from './section.ts';

await enterSandbox(import.meta.url, { '/etc/hosts': '127.0.0.1 localhost\n' }); // a machine may have none

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    every: { type: 'string', default: '50' },
    only: { type: 'string', default: '' },
  },
});
const everyMs = Number(values.every);
if (!(everyMs > 0)) throw new RangeError(`--every: expected milliseconds above 0, found ${values.every}`);

const PARTS: Readonly<Record<string, () => Promise<Section>>> = {
  faults: faultsSection,
  cancellation: () => cancellationSection(everyMs),
  homes: homesSection,
  'hostile text': hostileSection,
  'hostile networks': networksSection,
  endurance: enduranceSection,
  fuzz: async () => fuzzSection(values.minutes),
};

const began = new Date().toISOString();
const sections: Section[] = [];
for (const [name, part] of Object.entries(PARTS)) {
  if (!name.includes(values.only)) continue;
  console.error(`${new Date().toISOString()} ${name}`);
  sections.push(await part());
}
const text = sections.flatMap(({ title, lines }) => [`## ${title}`, '', ...lines, '']);
if (values.only === '') {
  const commit = execFileSync('git', ['-C', root, 'rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const machine = `${availableParallelism()} processors (${process.arch}, Linux ${release()}), load ${loadavg()[2]?.toFixed(0)}`;
  const when = `Written by \`npm run reliability\` at ${commit}, ${began.slice(0, 10)}, on a machine of ${machine}.`;
  const head = ['# Reliability', '', when, ''];
  writeFileSync(`${root}docs/reliability.md`, [...head, ...text].join('\n'));
} else console.log(text.join('\n'));
const wrong = sections.flatMap(({ wrong }) => wrong);
for (const line of wrong) console.error(line);
process.exitCode = wrong.length > 0 ? 1 : 0;
