/** Why the path MTU is not known, with its numbers, from logs written by hand. When each stands: path-mtu.test.ts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathMtuUnknown } from '../../../src/engine/facts/path-mtu-unknown.ts';
import type { SizeTrial } from '../../../src/engine/probe-log.ts';
import { INFO, icmp, logged, TARGET } from '../logged.ts';

type Note = ReturnType<typeof logged>;

/** A search for the size, once 1500 bytes had failed. */
function tried(note: Note, by: SizeTrial['by'], ...trials: readonly (readonly [number, SizeTrial['outcome']])[]) {
  note.log.recordTrial({ by, size: 1500, outcome: 'failed', times: 0, lossy: false });
  for (const [size, outcome] of trials) note.log.recordTrial({ by, size, outcome, times: 1, lossy: true });
}
function segmentLost(note: Note) {
  note.log.markLost(note.segment({}, 1500), { ...INFO, totalRetrans: 2, unacked: 1 });
}
function arrives(note: Note, size: number) {
  note.icmp({ size, purpose: 'size' }, icmp(TARGET, 3, 3));
}

const rows: readonly [string, unknown[], (note: Note) => void][] = [
  ['nothing was measured', [], () => {}],
  ['a full packet arrived', [], (note) => arrives(note, 1500)],
  [
    'too few datagrams were answered',
    [{ code: 'datagrams-unanswered', passes: 1400, fails: 1480 }],
    (note) => [arrives(note, 1400), tried(note, 'datagrams', [1400, 'passed'], [1480, 'failed'])],
  ],
  [
    'too few segments were acknowledged',
    [{ code: 'segments-unacknowledged', passes: 1400 }],
    (note) => [
      segmentLost(note),
      tried(note, 'segments', [1400, 'passed'], [1401, 'failed']),
      note.silent({ size: 1500, purpose: 'size' }),
      note.silent({ size: 1401, purpose: 'size' }),
    ],
  ],
  [
    'segments of all sizes were lost, down to the least that was tried',
    [{ code: 'segments-of-all-sizes-lost', size: 1500, least: 576 }],
    (note) => [
      segmentLost(note),
      tried(note, 'segments', [1280, 'failed'], [576, 'failed']),
      note.silent({ size: 1500, purpose: 'size' }),
    ],
  ],
  [
    'a router named less than what arrived',
    [{ code: 'message-contradicted', named: 1300, passed: 1400 }],
    (note) => [note.icmp({ size: 1500, purpose: 'size' }, icmp('10.0.3.1', 3, 4, { mtu: 1300 })), arrives(note, 1400)],
  ],
  [
    'a byte more than a router named was neither refused nor answered',
    [{ code: 'message-unproven', named: 1400 }],
    (note) => [
      note.icmp({ size: 1500, purpose: 'size' }, icmp('10.0.3.1', 3, 4, { mtu: 1400 })),
      note.silent({ size: 1401, purpose: 'size' }),
    ],
  ],
  [
    'what a router named did not arrive, something smaller did',
    [{ code: 'bound-unproven', bytes: 1400, passed: 64 }],
    (note) => [
      note.icmp({ size: 1500, purpose: 'size' }, icmp('10.0.3.1', 3, 4, { mtu: 1400 })),
      note.icmp({ size: 1401, purpose: 'size' }, icmp('10.0.3.1', 3, 4, { mtu: 1400 })),
      arrives(note, 64),
    ],
  ],
  [
    'large echoes are lost, in one direction or the other',
    [{ code: 'echo-direction-unknown', passes: 1400, fails: 1401 }],
    (note) => {
      note.answer({ size: 1400, purpose: 'size' });
      note.log.recordTrial({ by: 'datagrams', size: 1500, outcome: 'failed', times: 0, lossy: false });
      note.log.recordTrial({ by: 'datagrams', size: 1400, outcome: 'passed', times: 1, lossy: false });
      note.log.recordTrial({ by: 'datagrams', size: 1401, outcome: 'failed', times: 1, lossy: false });
    },
  ],
];

for (const [name, expected, write] of rows)
  test(`why the path MTU is not known: ${name}`, () => {
    const note = logged();
    write(note);
    assert.deepEqual(pathMtuUnknown(note.log), expected);
  });
