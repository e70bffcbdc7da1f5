/** Random data through every parser and the engine, for so many minutes. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Section, table } from './section.ts';

interface FuzzCounts {
  readonly minutes: number;
  readonly cases: Readonly<Record<string, number>>;
  readonly failures: readonly string[];
}

interface FoundBug {
  readonly property: string;
  readonly bug: string;
}

const path = (name: string) => fileURLToPath(new URL(`../fuzz/${name}`, import.meta.url));

export function fuzzSection(minutes: string): Section {
  const argv = [path('run.ts'), '--minutes', minutes, '--json'];
  const { stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (stdout === '') throw new Error(`fuzzing failed: ${stderr}`);
  const { cases, failures }: FuzzCounts = JSON.parse(stdout);
  const found: readonly FoundBug[] = JSON.parse(readFileSync(path('found.json'), 'utf8'));
  const total = Object.values(cases).reduce((sum, count) => sum + count, 0);
  return {
    title: 'Fuzzing',
    lines: [
      `${total} random cases in ${minutes} minutes; ${failures.length} properties failed.`,
      '',
      ...table(['property', 'cases'], Object.entries(cases)),
      '',
      'Found by it and mended; test/fuzz/found.json repeats them in every run of the tests:',
      '',
      ...found.map(({ property, bug }) => `- ${bug} (${property})`),
    ],
    wrong: failures,
  };
}
