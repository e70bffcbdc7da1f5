/** Path MTU, black holes and what is not known of them, from logs written by hand: no scheduler, no network. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blackHole } from '../../../src/engine/facts/black-hole.ts';
import { pathMtu, pmtuLimit } from '../../../src/engine/facts/path-mtu.ts';
import { pathMtuUnknown } from '../../../src/engine/facts/path-mtu-unknown.ts';
import type { SizeTrial } from '../../../src/engine/probe-log.ts';
import type { TcpInfo } from '../../../src/net/network.ts';
import { INFO, icmp, logged, TARGET } from '../logged.ts';

type Note = ReturnType<typeof logged>;
const ROUTER = '10.0.3.1';

/** A datagram of exact size that the target's closed port answered. */
function arrives(note: Note, size: number) {
  note.icmp({ size, purpose: 'size' }, icmp(TARGET, 3, 3));
}
function datagramsLost(note: Note, size: number) {
  note.silent({ size, purpose: 'size' });
}
function refused(note: Note, size: number, mtu: number) {
  note.icmp({ size, purpose: 'size' }, icmp(ROUTER, 3, 4, { mtu }));
}
function acked(note: Note, size: number, change: Partial<TcpInfo> = {}) {
  const segment = note.segment({}, size);
  note.log.record({ kind: 'acked', id: segment.id, at: 40, rttMs: 20, info: { ...INFO, ...change } });
}
function lost(note: Note, size: number) {
  note.log.markLost(note.segment({}, size), { ...INFO, totalRetrans: 2, unacked: 1 });
}
/** A search that began with `first` failing. */
function searched(
  note: Note,
  by: SizeTrial['by'],
  { first = 1500, passed = 0, failed = 0, lossy = false, times = 1 },
): void {
  note.log.recordTrial({ by, size: first, outcome: 'failed', times: 0, lossy: false });
  if (passed > 0) note.log.recordTrial({ by, size: passed, outcome: 'passed', times: 1, lossy });
  if (failed > 0) note.log.recordTrial({ by, size: failed, outcome: 'failed', times, lossy });
}

const rows: readonly {
  readonly name: string;
  readonly write: (note: Note) => void;
  readonly pmtu: string | null;
  /** The black hole's direction, the largest size that passes and the smallest that fails. */
  readonly between?: string;
  readonly unknown?: readonly string[];
}[] = [
  { name: 'nothing was sent', write: () => {}, pmtu: null },
  { name: 'a full segment was acknowledged', write: (note) => acked(note, 1500), pmtu: '1500 confirmed tcp-ack' },
  { name: 'a full datagram was answered', write: (note) => arrives(note, 1500), pmtu: '1500 confirmed icmp' },
  {
    name: 'a router named a size, one byte more was refused and the size arrived',
    write: (note) => [refused(note, 1500, 1400), refused(note, 1401, 1400), arrives(note, 1400)],
    pmtu: '1400 confirmed icmp',
  },
  {
    name: 'the same, and nothing of that size arrived',
    write: (note) => [refused(note, 1500, 1400), refused(note, 1401, 1400), datagramsLost(note, 1400)],
    pmtu: '1400 upper-bound icmp',
  },
  {
    name: 'the same, and something smaller did',
    write: (note) => [refused(note, 1500, 1400), refused(note, 1401, 1400), arrives(note, 64)],
    pmtu: '1400 upper-bound icmp',
    unknown: ['bound-unproven'],
  },
  {
    name: 'the byte beyond was not refused',
    write: (note) => [refused(note, 1500, 1400), datagramsLost(note, 1401)],
    pmtu: null,
    unknown: ['message-unproven'],
  },
  {
    name: 'more arrived than the router named',
    write: (note) => [refused(note, 1500, 1300), arrives(note, 1400)],
    pmtu: null,
    unknown: ['message-contradicted'],
  },
  {
    name: 'a router named 0',
    write: (note) => [refused(note, 1500, 0), arrives(note, 600)],
    pmtu: '1500 upper-bound null',
  },
  {
    name: 'the kernel cut the segment to what a router told it',
    write: (note) => acked(note, 1500, { sndMss: 1348, pmtu: 1400 }),
    pmtu: '1400 upper-bound icmp',
    unknown: ['bound-unproven'],
  },
  {
    name: 'small packets arrived, large ones were tried in vain',
    write: (note) => [acked(note, 1400), datagramsLost(note, 1500)],
    pmtu: '1500 upper-bound null',
  },
  { name: 'small packets arrived, large ones were not tried', write: (note) => arrives(note, 64), pmtu: null },
  {
    name: 'segments: one byte more fails, and no router says so',
    write: (note) => [
      lost(note, 1500),
      searched(note, 'segments', { passed: 1400, failed: 1401 }),
      datagramsLost(note, 1500),
      datagramsLost(note, 1401),
    ],
    pmtu: '1400 confirmed tcp-ack',
    between: 'forward 1400/1401',
  },
  {
    name: 'segments: no datagram of that size was sent yet',
    write: (note) => [lost(note, 1500), searched(note, 'segments', { passed: 1400, failed: 1401 })],
    pmtu: null,
  },
  {
    name: 'segments: a gap is left',
    write: (note) => [
      lost(note, 1500),
      searched(note, 'segments', { passed: 1400, failed: 1460 }),
      datagramsLost(note, 1500),
      datagramsLost(note, 1460),
    ],
    pmtu: '1459 upper-bound tcp-ack',
    between: 'forward 1400/1460',
    unknown: ['sizes-not-tested'],
  },
  {
    name: 'segments: one failure, where packets get lost anyway',
    write: (note) => [
      lost(note, 1500),
      searched(note, 'segments', { passed: 1400, failed: 1401, lossy: true }),
      datagramsLost(note, 1500),
      datagramsLost(note, 1401),
    ],
    pmtu: null,
    unknown: ['segments-unacknowledged'],
  },
  {
    name: 'segments: three times the usual number of failures there',
    write: (note) => [
      lost(note, 1500),
      searched(note, 'segments', { passed: 1400, failed: 1401, lossy: true, times: 3 }),
      datagramsLost(note, 1500),
      datagramsLost(note, 1401),
    ],
    pmtu: '1400 confirmed tcp-ack',
    between: 'forward 1400/1401',
  },
  {
    name: 'segments: all sizes are lost',
    write: (note) => [lost(note, 1500), searched(note, 'segments', { failed: 576 }), datagramsLost(note, 1500)],
    pmtu: null,
    unknown: ['segments-of-all-sizes-lost'],
  },
  {
    name: 'segments: a router says too big after all',
    write: (note) => [
      lost(note, 1500),
      searched(note, 'segments', { passed: 1400, failed: 1401 }),
      refused(note, 1500, 1400),
      refused(note, 1401, 1400),
      arrives(note, 1400),
    ],
    pmtu: '1400 confirmed icmp',
  },
  {
    name: 'segments: one router says too big of small ones, another swallows large ones',
    write: (note) => [
      lost(note, 1500),
      searched(note, 'segments', { passed: 1300, failed: 1301 }),
      datagramsLost(note, 1500),
      refused(note, 1301, 1300),
    ],
    pmtu: '1300 confirmed tcp-ack',
    between: 'forward 1300/1500',
  },
  {
    name: 'datagrams: one byte more fails',
    write: (note) => [arrives(note, 1400), searched(note, 'datagrams', { passed: 1400, failed: 1401 })],
    pmtu: '1400 confirmed icmp',
    between: 'forward 1400/1401',
  },
  {
    name: 'datagrams: a message explains the bounds',
    write: (note) => [
      refused(note, 1500, 1400),
      arrives(note, 1400),
      searched(note, 'datagrams', { passed: 1400, failed: 1401 }),
    ],
    pmtu: '1400 confirmed icmp',
  },
  {
    name: 'datagrams: the search was not decided',
    write: (note) => [arrives(note, 1400), searched(note, 'datagrams', { passed: 1400, failed: 1480 })],
    pmtu: null,
    unknown: ['datagrams-unanswered'],
  },
  {
    name: 'datagrams: the search was not decided, and a router refused what was not tried',
    write: (note) => [
      refused(note, 1500, 1400),
      refused(note, 1401, 1400),
      searched(note, 'datagrams', { first: 1400, passed: 1280, failed: 1350 }),
    ],
    pmtu: '1400 upper-bound icmp',
    unknown: ['datagrams-unanswered'],
  },
  {
    name: 'echoes: which way they are lost is not known',
    write: (note) => [
      note.answer({ size: 1400, purpose: 'size' }),
      searched(note, 'datagrams', { passed: 1400, failed: 1401 }),
    ],
    pmtu: null,
    unknown: ['echo-direction-unknown'],
  },
  {
    name: 'echoes: a closed port shows that full-size packets arrive',
    write: (note) => [
      note.answer({ size: 1400, purpose: 'size', service: 'icmp', port: 0 }),
      searched(note, 'datagrams', { passed: 1400, failed: 1401 }),
      arrives(note, 1500),
    ],
    pmtu: '1500 confirmed icmp',
    unknown: ['echoes-lost'],
  },
  {
    name: 'echoes: the same, and requests so large come to the last router',
    write: (note) => [
      note.answer({ size: 1400, purpose: 'size', service: 'icmp', port: 0 }),
      searched(note, 'datagrams', { passed: 1400, failed: 1401 }),
      arrives(note, 1500),
      note.icmp({ ttl: 2, purpose: 'hop' }, icmp(ROUTER, 11, 0)),
      note.icmp({ ttl: 2, size: 1401, purpose: 'locate', service: 'icmp', port: 0 }, icmp(ROUTER, 11, 0)),
    ],
    pmtu: '1500 confirmed icmp',
    between: 'reverse 1400/1401',
  },
  {
    name: 'echoes: the same, but not to the last one',
    write: (note) => [
      note.answer({ size: 1400, purpose: 'size', service: 'icmp', port: 0 }),
      searched(note, 'datagrams', { passed: 1400, failed: 1401 }),
      arrives(note, 1500),
      note.icmp({ ttl: 2, purpose: 'hop' }, icmp(ROUTER, 11, 0)),
      note.icmp({ ttl: 3, purpose: 'hop' }, icmp('10.0.4.1', 11, 0)),
      note.icmp({ ttl: 2, size: 1401, purpose: 'locate', service: 'icmp', port: 0 }, icmp(ROUTER, 11, 0)),
    ],
    pmtu: '1500 confirmed icmp',
    unknown: ['echoes-lost'],
  },
  {
    name: 'answers: smaller ones come, tried often enough',
    write: (note) => [
      acked(note, 1500),
      searched(note, 'answers', { passed: 1400, failed: 1401, lossy: true, times: 3 }),
    ],
    pmtu: '1500 confirmed tcp-ack',
    between: 'reverse 1400/1401',
  },
];

for (const { name, write, pmtu, between = null, unknown = [] } of rows)
  test(`path MTU: ${name}`, () => {
    const note = logged();
    write(note);
    const { log } = note;
    const measured = pathMtu(log);
    const found = blackHole(log);
    assert.deepEqual(
      {
        pmtu: measured && `${measured.bytes} ${measured.status} ${measured.method}`,
        between: found && `${found.direction} ${found.passes}/${found.fails}`,
        unknown: pathMtuUnknown(log).map(({ code }) => code),
      },
      { pmtu, between, unknown },
    );
  });

test('what kept larger segments from being tried', () => {
  const rows: [string | null, (note: Note) => void][] = [
    [null, () => {}],
    ['local-mtu', (note) => acked(note, 1500)],
    ['peer-mss', (note) => acked(note, 1400)],
    ['cached-pmtu', (note) => acked(note, 1400, { pmtu: 1400, sndMss: 1348 })],
  ];
  for (const [limit, write] of rows) {
    const note = logged();
    write(note);
    assert.equal(pmtuLimit(note.log), limit);
  }
});
