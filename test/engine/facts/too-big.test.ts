/** What was refused as too big, and what arrived. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { largestPassed } from '../../../src/engine/facts/largest-passed.ts';
import { localMtu } from '../../../src/engine/facts/local-mtu.ts';
import { namedFor, namedMtu, wasProbed, wasRefused } from '../../../src/engine/facts/too-big.ts';
import { icmp, logged, TARGET } from '../logged.ts';

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

test('the largest packet that arrived, of TCP only where that ends at the target', () => {
  const note = logged();
  assert.equal(largestPassed(note.log), null);
  note.icmp({ size: 576 }, icmp(TARGET, 3, 3));
  const { id } = note.segment({}, 1500);
  note.log.record({
    kind: 'acked',
    id,
    at: 40,
    rttMs: 20,
    info: {
      state: 1,
      timestamps: true,
      sndMss: 1448,
      advMss: 1448,
      pmtu: 1500,
      rttMs: 20,
      unacked: 0,
      totalRetrans: 0,
      bytesAcked: 1449,
      bytesReceived: 0,
      sndWnd: 64_240,
    },
  });
  assert.deepEqual([largestPassed(note.log), largestPassed(note.log, false)], [1500, 576]);
});

test('the local MTU: the interface’s, else the route’s, at most what IP can carry', () => {
  const of = (change: Parameters<typeof logged>[0]) => localMtu(logged(change).log);
  assert.deepEqual(
    [of({}), of({ interfaceMtu: null, routeMtu: 1400 }), of({ interfaceMtu: 65_536 })],
    [1500, 1400, 65_535],
  );
});
