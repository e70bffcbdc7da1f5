/** The post step after a watch of which nothing is known: the loss gate is inconclusive, whatever the step itself had measured. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { parseInputs } from '../../../src/action/inputs.ts';
import { makeJobFolder, monotonicMs } from '../../../src/action/job/job-files.ts';
import { target } from '../../diagnosis/base.ts';
import { compileCache } from '../../support/compile-cache.ts';

const temp = mkdtempSync(join(tmpdir(), 'post-'));
after(() => rmSync(temp, { recursive: true }));

/** Nothing watches, and nothing was written down. */
function postOfLostWatch(inputs: Readonly<Record<string, string>>) {
  const given: Readonly<Record<string, string>> = { targets: '192.0.2.1', ...inputs };
  const parsed = parseInputs((name) => given[name], {});
  assert.ok('inputs' in parsed);
  const now = { at: new Date().toISOString(), ms: monotonicMs() };
  const folder = makeJobFolder(temp, {
    started: now,
    watchedFrom: now,
    // Enough to pass the gate, were the step's own probes taken for the watch's.
    measured: [
      target({ loss: { sent: 1000, received: 1000 } }),
      target({ address: null, family: null, reached: false }),
    ],
    inputs: parsed.inputs,
    counters: null,
    runner: null,
  });
  const env = { PATH: process.env.PATH, ...compileCache(), RUNNER_TEMP: temp, STATE_watch: folder };
  const program = join(import.meta.dirname, '../../../src/index.ts');
  const { status, stdout } = spawnSync(process.execPath, [program, 'post'], { encoding: 'utf8', env });
  return { status, stdout };
}

const UNKNOWN = /: what the watch saw is not known, the limit is 5 %(25)? \[fail-on-loss-above, inconclusive\]/;

test('a lost watch leaves the loss gate inconclusive, and on-inconclusive says what follows', () => {
  const failed = postOfLostWatch({ 'fail-on-loss-above': '5', 'on-inconclusive': 'fail' });
  assert.equal(failed.status, 1, failed.stdout);
  assert.match(failed.stdout, /^::error::/m);
  assert.match(failed.stdout, UNKNOWN);
  const warned = postOfLostWatch({ 'fail-on-loss-above': '5' });
  assert.equal(warned.status, 0, warned.stdout);
  assert.match(warned.stdout, UNKNOWN);
  const passed = postOfLostWatch({ 'fail-on-loss-above': '5', 'on-inconclusive': 'pass' });
  assert.equal(passed.status, 0, passed.stdout);
  assert.doesNotMatch(passed.stdout, UNKNOWN);
});

test('without a loss gate a lost watch is only said', () => {
  const { status, stdout } = postOfLostWatch({ 'on-inconclusive': 'fail' });
  assert.equal(status, 0, stdout);
  assert.match(stdout, /The process that watched was killed/);
});
