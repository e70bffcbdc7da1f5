/** What came of one probe, as most facts need it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as outcome from '../../../src/engine/facts/outcome.ts';
import type { Probe } from '../../../src/engine/probe-log.ts';
import { INFO, icmp, logged, TARGET } from '../logged.ts';

type Note = ReturnType<typeof logged>;
const TTL = { replyTtl: 60 };

const rows: readonly [
  string,
  (note: Note) => Probe | null,
  says: string,
  replyTtl: number | null,
  rtt: number | null,
][] = [
  ['no reply yet', (note) => note.log.probe(note.pending({})), 'unanswered counts', null, null],
  ['none in time', (note) => note.log.probe(note.silent({})), 'unanswered counts', null, null],
  ['a TTL that ran out', (note) => note.icmp({ ttl: 2 }, icmp('10.0.2.1', 11, 0, TTL)), 'heard expired counts', 60, 5],
  ['a closed port', (note) => note.icmp({}, icmp(TARGET, 3, 3, TTL)), 'heard counts', 60, 5],
  ['an answer', (note) => note.answer({}, 61), 'heard counts', 61, 20],
  ['a handshake', (note) => note.connected({}), 'heard accepted counts', null, 20],
  [
    'a repeated handshake',
    (note) => note.connected({}, { ...INFO, totalRetrans: 1 }),
    'heard accepted repeated counts',
    null,
    null,
  ],
  ['a refused handshake', (note) => note.reset({}), 'heard counts', null, 20],
  ['a local refusal', (note) => note.local({}, 'EPERM'), '', null, null],
];

for (const [name, write, says, replyTtl, rtt] of rows)
  test(`outcome: ${name}`, () => {
    const probe = write(logged());
    assert.ok(probe);
    const { unanswered, heard, accepted, expired, repeated, isCounted: counts } = outcome;
    const all = { unanswered, heard, accepted, expired, repeated, counts };
    const holds = Object.entries(all).flatMap(([what, is]) => (is(probe) ? [what] : []));
    assert.equal(holds.join(' '), says);
    assert.deepEqual([outcome.replyTtlOf(probe), outcome.rttOf(probe)], [replyTtl, rtt]);
  });
