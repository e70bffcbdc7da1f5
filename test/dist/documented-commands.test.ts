/** Commands of the documentation against loopback, and the README's example of using outputs. The others: npm run walk. Needs a built dist/. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { documentedCommands, shellArgv, trialOf } from '../../scripts/lib/documented-commands.ts';
import { reportJson } from '../action/support/run-merge.ts';
import { runSandboxed } from '../support/sandbox.ts';

const root = join(import.meta.dirname, '../..');

describe('in a network of loopback alone', { concurrency: true }, () => {
  const trials = documentedCommands().flatMap(({ page, command }) => {
    const { run, alone } = trialOf(command);
    return alone && run !== null ? [{ name: `${page}: ${command}`, run }] : [];
  });
  for (const { name, run } of trials)
    test(name, async () => {
      // A user namespace of an ordinary user knows one group alone, and takes no range beyond it.
      const here = process.getuid?.() === 0 ? run : run.replace('0 2147483647', '0 0');
      const { code, stdout, stderr } = await runSandboxed(shellArgv(here), { cwd: root });
      assert.equal(code, 0, stdout + stderr);
      assert.notEqual(stdout, '');
    });
  test('there are some', () => assert.ok(trials.length >= 3));
});

test("the README's step that uses the outputs prints what was found", () => {
  const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
  const step = parse(example).jobs.path.steps.find(({ run }: { run?: string }) => run !== undefined);
  const folder = mkdtempSync(join(tmpdir(), 'readme-'));
  try {
    const report = join(folder, 'report.json');
    writeFileSync(report, reportJson(1));
    const env = { PATH: process.env.PATH, DIAGNOSIS: 'Healthy', PMTU: '1500', REPORT: report };
    assert.deepEqual(Object.keys(step.env), ['DIAGNOSIS', 'PMTU', 'REPORT']);
    const said = execFileSync('bash', ['--norc', '-e', '-c', step.run], { env, encoding: 'utf8' });
    assert.equal(said, 'Healthy\nPath MTU: 1500\nhttps://example.com: 6 hops\n');
    const unknown = execFileSync('bash', ['--norc', '-e', '-c', step.run], {
      env: { PATH: env.PATH },
      encoding: 'utf8',
    });
    assert.match(unknown, /^Path MTU: unknown$/m);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
