/** What followed a request, and why it is not known whether large answers arrive. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answersUnknown } from '../../../src/engine/facts/answers-unknown.ts';
import type { Exchange } from '../../../src/engine/probe-log.ts';
import { INFO, logged } from '../logged.ts';

type Row = readonly [size: number, outcome: Exchange['outcome']];

const rows: readonly [string, readonly Row[], readonly unknown[]][] = [
  ['no request', [], []],
  ['an answer', [[1500, 'answered']], []],
  ['a reset', [[1500, 'reset']], [{ code: 'reset-after-request', port: 443 }]],
  ['an end', [[1500, 'ended']], []],
  [
    'silence, and then a full-size answer: a slow server',
    [
      [1500, 'silent'],
      [1280, 'answered'],
      [1500, 'answered'],
    ],
    [],
  ],
  [
    'silence whatever the size',
    [
      [1500, 'silent'],
      [1280, 'silent'],
      [576, 'silent'],
    ],
    [{ code: 'request-unanswered', port: 443, size: 576 }],
  ],
  [
    'silence, then a reset',
    [
      [1500, 'silent'],
      [1280, 'reset'],
    ],
    [{ code: 'reset-after-request', port: 443 }],
  ],
];

test('what followed the requests says why nothing is known', () => {
  for (const [name, exchanges, expected] of rows) {
    const { log } = logged();
    for (const [connection, [size, outcome]] of exchanges.entries()) {
      const exchange = log.recordRequest({ connection, port: 443, size });
      if (outcome === 'silent') log.markSilent(exchange);
      if (outcome === 'answered') log.record({ kind: 'data', id: connection, at: 1, total: 9 });
      if (outcome === 'reset') log.record({ kind: 'reset', id: connection, at: 1, rttMs: 1, established: true });
      if (outcome === 'ended') log.record({ kind: 'closed', id: connection, at: 1 });
      assert.equal(exchange.outcome, outcome);
    }
    assert.deepEqual(answersUnknown(log), expected, name);
  }
});

test('smaller answers came, and larger ones not often enough to tell', () => {
  const { log } = logged();
  log.markSilent(log.recordRequest({ connection: 0, port: 443, size: 1500 }));
  log.recordTrial({ by: 'answers', size: 1280, outcome: 'passed', times: 0, lossy: false });
  log.recordTrial({ by: 'answers', size: 1400, outcome: 'failed', times: 1, lossy: true });
  assert.deepEqual(answersUnknown(log), [{ code: 'large-answers-late', passes: 1280 }]);
});

test('a connection tells its end also where nobody listened when it came', () => {
  for (const [info, outcome] of [
    [{ state: 'closed' }, 'reset'],
    [{ bytesReceived: 5 }, 'answered'],
    [{}, 'pending'],
  ] as const) {
    const { log } = logged();
    const exchange = log.recordRequest({ connection: 3, port: 443, size: 1500 });
    log.record({ kind: 'inspected', id: 3, at: 1, info: { ...INFO, ...info } });
    assert.equal(exchange.outcome, outcome);
  }
});
