/** For tests: the merge action's program as the runner starts it, in a folder that holds reports. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import type { Report } from '../../../src/report/types.ts';
import { healthyTarget, reportOf, selfHostedRunner } from '../../report/samples.ts';
import { compileCache } from '../../support/compile-cache.ts';
import { pairsIn } from '../../support/runner-parsers.ts';

const root = join(import.meta.dirname, '../../..');
const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Gone when the tests of the file are over. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'merge-'));
  folders.push(folder);
  return folder;
}

/** `program`: from the repository's root. `script`: bash that runs it as "$@". */
export function merge(
  files: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
  program = 'src/merge.ts',
  script = 'exec "$@"',
) {
  const folder = newFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const written = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
  for (const file of Object.values(written)) writeFileSync(file, '');
  // Not by sh, which drops variables whose names hold a dash.
  const run = spawnSync(
    'bash',
    ['--norc', '-o', 'pipefail', '-c', script, 'sh', process.execPath, join(root, program)],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        ...compileCache(),
        GITHUB_ACTIONS: 'true',
        RUNNER_TEMP: folder,
        ...written,
        ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      },
    },
  );
  const outputs = Object.fromEntries(pairsIn(readFileSync(written.GITHUB_OUTPUT, 'utf8')));
  return { ...run, folder, outputs, summary: readFileSync(written.GITHUB_STEP_SUMMARY, 'utf8') };
}

export const reportJson = (n: number, more: Partial<Report> = {}, target = {}): string =>
  JSON.stringify(
    reportOf([{ ...healthyTarget, diagnosis: [], ...target }], {
      startedAt: `2026-11-22T10:00:${String(n).padStart(2, '0')}.000Z`,
      runner: { ...selfHostedRunner, job: 'trace', matrix: { os: `os-${n}` } },
      ...more,
    }),
  );
