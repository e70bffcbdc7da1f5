/** Between which sizes the limit lies, from trials written by hand. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sizeBounds } from '../../../src/engine/facts/size-bounds.ts';
import type { SizeTrial } from '../../../src/engine/probe-log.ts';
import { logged } from '../logged.ts';

type Trial = readonly [size: number, outcome: SizeTrial['outcome'], times?: number, lossy?: boolean];

const rows: readonly [string, readonly Trial[], unknown][] = [
  ['nothing where no size was tried', [], null],
  ['nothing where only the first failure is known', [[1500, 'failed', 0]], null],
  [
    'the size that passes and the byte beyond',
    [
      [1500, 'failed', 0],
      [1400, 'passed'],
      [1401, 'failed'],
    ],
    { confirmed: true, passes: 1400, fails: 1401, lossy: false, first: 1500 },
  ],
  [
    'a gap that was not narrowed down',
    [
      [1500, 'failed', 0],
      [1400, 'passed'],
      [1460, 'failed'],
    ],
    { confirmed: false, passes: 1400, fails: 1460, lossy: false, first: 1500 },
  ],
  [
    'nothing confirmed by one failure where packets get lost anyway',
    [
      [1500, 'failed', 0],
      [1400, 'passed', 1, true],
      [1401, 'failed', 1, true],
    ],
    { confirmed: false, passes: 1400, fails: 1401, lossy: true, first: 1500 },
  ],
  [
    'three times as many tell it there too',
    [
      [1500, 'failed', 0],
      [1400, 'passed', 1, true],
      [1401, 'failed', 3, true],
    ],
    { confirmed: true, passes: 1400, fails: 1401, lossy: true, first: 1500 },
  ],
  [
    'a failure below a size that passed was loss',
    [
      [1300, 'failed'],
      [1400, 'passed'],
      [1401, 'failed'],
    ],
    { confirmed: true, passes: 1400, fails: 1401, lossy: false, first: null },
  ],
  [
    'no size that passes where all failed',
    [
      [1500, 'failed', 0],
      [1280, 'failed'],
      [576, 'failed'],
    ],
    { confirmed: false, passes: null, fails: 576, lossy: false, first: 1500 },
  ],
  [
    'what could not be told counts for nothing',
    [
      [1500, 'failed', 0],
      [1400, 'passed'],
      [1401, 'unknown'],
    ],
    { confirmed: false, passes: 1400, fails: 1500, lossy: false, first: 1500 },
  ],
];

for (const [name, trials, expected] of rows)
  test(`size bounds: ${name}`, () => {
    const { log } = logged();
    for (const [size, outcome, times = 1, lossy = false] of trials) {
      log.recordTrial({ by: 'datagrams', size, outcome, times, lossy });
      log.recordTrial({ by: 'segments', size: 9000, outcome: 'passed', times: 1, lossy: false });
    }
    assert.deepEqual(sizeBounds(log, 'datagrams'), expected);
  });
