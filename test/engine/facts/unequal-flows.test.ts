/** Segments that get lost by connection, from logs written by hand. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unequalFlows } from '../../../src/engine/facts/unequal-flows.ts';
import type { Segment } from '../../../src/engine/probe-log.ts';
import { logged } from '../logged.ts';

type Sent = readonly [size: number, outcome: 'acked' | 'lost' | 'cut', retransmissions?: number, sentAt?: number];

const kept = (count: number, size = 1280, retransmissions = 0): Sent[] =>
  Array.from({ length: count }, () => [size, 'acked', retransmissions] as const);

const rows: readonly [string, readonly Sent[], ReturnType<typeof unequalFlows>][] = [
  ['nothing where no segment was sent', [], null],
  ['nothing where all passed', kept(20, 1500), null],
  [
    'nothing where the sizes tell: all larger ones were lost',
    [...kept(20), [1400, 'lost', 2], [1500, 'lost', 2]],
    null,
  ],
  ['nothing of a single connection: an outage', [...kept(20, 1500), [1500, 'lost', 2]], null],
  [
    'two connections that lost what others carry',
    [...kept(20, 1496), [1410, 'lost', 2], [1440, 'lost', 2], [1500, 'lost', 2]],
    { lost: 2, least: 1410, passed: 1496 },
  ],
  ['nothing where too few passed to tell it from loss', [...kept(2, 1496), [1410, 'lost', 2], [1440, 'lost', 2]], null],
  [
    'nothing where packets of others had to be sent again too',
    [...kept(14, 1496), ...kept(6, 1496, 1), [1410, 'lost', 2], [1440, 'lost', 2]],
    null,
  ],
  [
    'nothing where all that passed was sent before: an outage began',
    [...kept(20, 1496), [1410, 'lost', 2, 1], [1440, 'lost', 2, 1]],
    null,
  ],
  ['nothing of what the kernel cut', [...kept(20, 1400), [1500, 'cut'], [1410, 'lost', 2], [1440, 'lost', 2]], null],
];

for (const [name, sent, expected] of rows)
  test(`unequal flows: ${name}`, () => {
    const { log, segment } = logged();
    for (const [size, kind, retransmissions = 0, sentAt = 0] of sent) {
      const outcome: Segment['outcome'] =
        kind === 'lost'
          ? { kind, retransmissions, pmtu: 1500 }
          : { kind: 'acked', passed: size, whole: kind === 'acked', retransmissions, pmtu: 1500 };
      Object.assign(segment({}, size), { outcome, sentAt });
    }
    assert.deepEqual(unequalFlows(log), expected);
  });
