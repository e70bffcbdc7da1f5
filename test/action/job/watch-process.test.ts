/** The process that watches ends by itself after 24 hours, played by a clock of the test's own. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mock, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { parseInputs } from '../../../src/action/inputs.ts';
import { makeJobFolder, monotonicMs, readResult } from '../../../src/action/job/job-files.ts';
import { runWatchProcess } from '../../../src/action/job/watch-process.ts';
import { target } from '../../diagnosis/base.ts';

const SECOND = 1000;
const DAY = 86_400 * SECOND;

test('it ends by itself after 24 hours, and not before', async () => {
  const temp = mkdtempSync(join(tmpdir(), 'day-'));
  try {
    const parsed = parseInputs((name) => (name === 'targets' ? '192.0.2.1' : undefined), {});
    assert.ok('inputs' in parsed);
    const now = { at: new Date().toISOString(), ms: monotonicMs() };
    const folder = makeJobFolder(temp, {
      started: now,
      watchedFrom: now,
      measured: [target({ address: null, family: null })],
      inputs: parsed.inputs,
      counters: null,
      runner: null,
    });
    mock.timers.enable({ apis: ['setTimeout'] });
    const ended = runWatchProcess(folder, new AbortController().signal);
    await setImmediate(); // It listens now.
    mock.timers.tick(DAY - SECOND);
    assert.equal(readResult(folder), null);
    mock.timers.tick(SECOND);
    assert.equal(await ended, 0);
    assert.deepEqual(readResult(folder), { endedBy: 'too-long', watches: [null] });
  } finally {
    mock.timers.reset();
    rmSync(temp, { recursive: true });
  }
});
