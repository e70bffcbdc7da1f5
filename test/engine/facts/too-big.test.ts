/** What was refused as too big. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namedFor, namedMtu, wasProbed, wasRefused } from '../../../src/engine/facts/too-big.ts';
import { icmp, logged } from '../logged.ts';

test('the smallest MTU that was named and can be right', () => {
  const rows: readonly [readonly (readonly [size: number, mtu: number])[], number | null][] = [
    [[], null],
    [[[1500, 1400]], 1400],
    [
      [
        [1500, 1400],
        [1400, 1300],
      ],
      1300,
    ],
    [
      [
        [1500, 0],
        [1500, 40],
        [1500, 1500],
        [1500, 9000],
      ],
      null,
    ],
  ];
  for (const [messages, expected] of rows) {
    const note = logged();
    for (const [size, mtu] of messages) note.icmp({ size, purpose: 'size' }, icmp('10.0.3.1', 3, 4, { mtu }));
    assert.equal(namedMtu(note.log), expected);
  }
});

test('which sizes were refused, by whom, and which were tried', () => {
  const note = logged();
  note.icmp({ size: 1500, purpose: 'size' }, icmp('10.0.3.1', 3, 4, { mtu: 1400 }));
  note.local({ size: 1501, purpose: 'size' }, 'EMSGSIZE', 1500);
  note.silent({ size: 1401, purpose: 'size' });
  note.pending({ size: 1402, purpose: 'size' });
  note.silent({ size: 1403, ttl: 3 });
  assert.deepEqual(
    [1500, 1501, 1401].map((size) => wasRefused(note.log, size)),
    [true, true, false],
  );
  assert.deepEqual(
    [1500, 1501].map((size) => namedFor(note.log, size)),
    [1400, null],
  );
  assert.deepEqual(
    [1401, 1402, 1403].map((size) => wasProbed(note.log, size)),
    [true, false, false],
  );
});
