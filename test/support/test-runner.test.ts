/** `npm test` says with its exit status that something failed, whatever way it failed. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const runner = fileURLToPath(new URL('../../scripts/test.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'test-runner-'));
after(() => rmSync(folder, { recursive: true }));
// With this variable a nested run believes that it is a part of this one, and does nothing.
const { NODE_TEST_CONTEXT: _, ...env } = process.env;

const passes = "test('passes', () => {});";
const cases: readonly (readonly [string, string, 0 | 1])[] = [
  ['a test passes', passes, 0],
  ['a test fails', `${passes} test('fails', () => { throw new Error('x'); });`, 1],
  ['a test fails asynchronously', "test('fails', async () => { await null; throw new Error('x'); });", 1],
  ['a hook fails', `after(() => { throw new Error('x'); }); ${passes}`, 1],
  ['a file throws while it is loaded', `${passes} throw new Error('x');`, 1],
  ['a file does not parse', `${passes} (`, 1],
  ['a file is killed', `${passes} process.kill(process.pid, 'SIGKILL'); await new Promise(() => {});`, 1],
  ['a file aborts in a test', "test('aborts', () => process.abort());", 1],
  ['a file ends with another status', `${passes} test('ends', () => process.exit(3));`, 1],
  ['a file ends with status 0 in a test', `${passes} test('ends', async () => { await null; process.exit(0); });`, 1],
  ['a promise is rejected that nobody waits for', `test('leaves', () => { void Promise.reject(new Error('x')); });`, 1],
];

for (const [what, source, status] of cases)
  for (const quick of [[], ['--quick']])
    test(`${[what, ...quick].join(', ')}: exit status ${status}`, () => {
      const file = join(folder, `${what.replaceAll(' ', '-')}.test.mjs`);
      writeFileSync(file, `import { after, test } from 'node:test';\n${source}\n`);
      const run = spawnSync(process.execPath, [runner, ...quick, file], { encoding: 'utf8', env });
      assert.equal(run.status, status, run.stdout + run.stderr);
    });

test('a file that is not there: exit status 1', () => {
  assert.equal(spawnSync(process.execPath, [runner, join(folder, 'none.test.ts')], { env }).status, 1);
});

test('a signal ends it with status 1, and leaves nothing in the temporary folder', async () => {
  const [file, temporary] = [join(folder, 'hangs.test.mjs'), join(folder, 'temporary')];
  mkdirSync(temporary);
  writeFileSync(file, "process.stdout.write('hangs'); await new Promise((never) => setTimeout(never, 60_000));");
  const run = spawn(process.execPath, [runner, file], { env: { ...env, TMPDIR: temporary }, stdio: 'pipe' });
  const ended = once(run, 'exit');
  await once(run.stdout, 'data');
  run.kill('SIGTERM');
  assert.deepEqual([await ended, readdirSync(temporary)], [[1, null], []]);
});
