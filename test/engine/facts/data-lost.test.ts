/** Data that is lost whatever its size, while handshakes pass, from logs written by hand. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataLost } from '../../../src/engine/facts/data-lost.ts';
import type { SizeTrial } from '../../../src/engine/probe-log.ts';
import { INFO, logged } from '../logged.ts';

const rows: readonly [string, readonly (readonly [number, SizeTrial['outcome']])[], number | null, unknown][] = [
  ['no size was tried', [], null, null],
  ['one size alone', [[1500, 'failed']], null, null],
  [
    'all that were tried, one of which its connection told nothing of',
    [
      [1500, 'failed'],
      [1280, 'unknown'],
      [576, 'failed'],
    ],
    null,
    { least: 576, most: 1500 },
  ],
  [
    'one passed',
    [
      [1500, 'failed'],
      [1280, 'failed'],
      [576, 'passed'],
    ],
    null,
    null,
  ],
  [
    'a byte alone was acknowledged',
    [
      [1500, 'failed'],
      [576, 'failed'],
    ],
    53,
    { least: 576, most: 1500 },
  ],
  [
    'a segment so large was acknowledged',
    [
      [1500, 'failed'],
      [576, 'failed'],
    ],
    600,
    null,
  ],
];

for (const [name, trials, acked, expected] of rows)
  test(`data lost: ${name}`, () => {
    const note = logged();
    for (const [size, outcome] of trials)
      note.log.recordTrial({ by: 'segments', size, outcome, times: 1, lossy: false });
    note.log.recordTrial({ by: 'datagrams', size: 1500, outcome: 'passed', times: 1, lossy: false });
    if (acked !== null)
      note.log.record({ kind: 'acked', id: note.segment({}, acked).id, at: 30, rttMs: 10, info: INFO });
    assert.deepEqual(dataLost(note.log), expected);
  });
