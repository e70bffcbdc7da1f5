/** Hop counts, from logs written by hand. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hopCount } from '../../../src/engine/facts/hop-count.ts';
import type { Service } from '../../../src/engine/probe-log.ts';
import { INFO, icmp, logged, TARGET } from '../logged.ts';

type Note = ReturnType<typeof logged>;
const TCP = { service: 'tcp', port: 443 } as const;

function router(note: Note, ttl: number, service: Service = 'udp') {
  note.icmp({ ttl, service }, icmp(`10.0.${ttl}.1`, 11, 0));
}
function segment(note: Note, ttl: number) {
  return note.log.recordSegment({ id: 90 + ttl, connection: 0, payload: 1, size: 53, ttl, sentAt: 30 });
}
function acked(note: Note, ttl: number) {
  note.log.record({ kind: 'acked', id: segment(note, ttl).id, at: 50, rttMs: 20, info: INFO });
}
function closedPort(note: Note, ttl: number) {
  note.icmp({ ttl }, icmp(TARGET, 3, 3));
}

/** Handshakes that show that answers come back over so many hops. */
function back(note: Note, hops: number) {
  const threshold = { ...TCP, purpose: 'special', minTtl: 65 - hops } as const;
  note.connected(threshold);
  for (let i = 0; i < 12; i++) note.silent({ ...threshold, minTtl: 66 - hops });
}

const rows: readonly [string, Service, string | null, (note: Note) => void][] = [
  ['nothing answered', 'udp', null, (note) => note.silent({ ttl: 1 })],
  [
    'datagrams: most of those that must arrive are lost, and no router is known just before',
    'udp',
    null,
    (note) => {
      router(note, 2);
      for (const ttl of [3, 4, 5, 5, 5]) note.silent({ ttl });
      for (let i = 0; i < 4; i++) note.silent({ ttl: null, purpose: 'reach' });
      closedPort(note, 6);
    },
  ],
  [
    'datagrams: answers that come back over three hops, and no router heard beyond: nine hops are not believed',
    'icmp',
    null,
    (note) => {
      router(note, 1, 'icmp');
      for (const ttl of [3, 4, 5, 6, 7, 8, 8, 8]) note.silent({ ttl, service: 'icmp' });
      note.answer({ ttl: 9, service: 'icmp' }, 62);
    },
  ],
  [
    'datagrams: answers whose TTL the host of this machine set say nothing',
    'icmp',
    '9 ttl-scan icmp',
    (note) => {
      for (const ttl of [3, 4, 5, 6, 7, 8, 8, 8]) note.silent({ ttl, service: 'icmp' });
      note.answer({ ttl: 9, service: 'icmp' }, 63);
    },
  ],
  [
    'datagrams: the same as before, and a router heard at hop 5',
    'icmp',
    '9 reply icmp',
    (note) => {
      for (const ttl of [1, 5]) router(note, ttl, 'icmp');
      for (const ttl of [6, 7, 8, 8, 8]) note.silent({ ttl, service: 'icmp' });
      note.answer({ ttl: 9, service: 'icmp' }, 62);
    },
  ],
  [
    'datagrams: the same, and a router just before is known',
    'udp',
    '6 reply udp',
    (note) => {
      router(note, 5);
      for (let i = 0; i < 4; i++) note.silent({ ttl: null, purpose: 'reach' });
      closedPort(note, 6);
    },
  ],
  [
    'datagrams: a silent router before a target of which one answer in five was lost',
    'udp',
    '6 reply udp',
    (note) => {
      router(note, 4);
      for (const ttl of [5, 5, 5]) note.silent({ ttl });
      note.silent({ ttl: null, purpose: 'reach' });
      for (let i = 0; i < 4; i++) closedPort(note, 6);
    },
  ],
  [
    'the lowest TTL that the target answers',
    'udp',
    '4 reply udp',
    (note) => [router(note, 3), closedPort(note, 5), closedPort(note, 4)],
  ],
  [
    'none while a lower TTL may still reach it',
    'udp',
    null,
    (note) => [router(note, 2), note.pending({ ttl: 3 }), closedPort(note, 4)],
  ],
  [
    'a lower TTL with a router of its own may have more under way',
    'udp',
    '4 reply udp',
    (note) => [router(note, 3), note.pending({ ttl: 3 }), closedPort(note, 4)],
  ],
  [
    'TCP where the trace is not answered',
    'udp',
    '6 ttl-scan tcp',
    (note) => [note.connected({ ttl: 6 }), back(note, 6)],
  ],
  [
    'none, where one hop more leads back: a router may rewrite TTLs',
    'tcp',
    null,
    (note) => [note.connected({ ttl: 6 }), back(note, 7)],
  ],
  ['none by TCP while it is not known how long the return path is', 'tcp', null, (note) => note.connected({ ttl: 6 })],
  [
    'none by TCP, though a router is heard just before it, while that is not known',
    'tcp',
    null,
    (note) => [router(note, 5, 'tcp'), note.connected({ ttl: 6 })],
  ],
  [
    'by TCP where another answer of the target tells how long the return path is',
    'tcp',
    '6 ttl-scan tcp',
    (note) => [note.connected({ ttl: 6 }), note.answer({ service: 'quic', purpose: 'reach' }, 59)],
  ],
  [
    'none, where the return path is too long for it',
    'tcp',
    null,
    (note) => [note.connected({ ttl: 6 }), back(note, 13)],
  ],
  [
    'where it accepts, not where a refusal comes from before',
    'tcp',
    '6 ttl-scan tcp',
    (note) => [note.reset({ ttl: 3 }), note.connected({ ttl: 6 }), back(note, 6)],
  ],
  [
    'none, where the port accepts and only a device before it refuses handshakes with a TTL',
    'tcp',
    null,
    (note) => [note.reset({ ttl: 3 }), note.connected({ ttl: null, purpose: 'reach' })],
  ],
  [
    'one flow is shorter than the shortest of many',
    'tcp',
    '5 ttl-scan tcp',
    (note) => [note.connected({ ttl: 6 }), acked(note, 6), acked(note, 5), back(note, 6)],
  ],
  [
    'none, where handshakes that must reach it are lost: a limit may have dropped those with lower TTLs',
    'tcp',
    null,
    (note) => [note.silent({ ...TCP, ttl: 16 }), note.connected({ ttl: 17 }), note.silent({ ...TCP, ttl: 18 })],
  ],
  [
    'none, though a first router is heard',
    'tcp',
    null,
    (note) => [router(note, 1, 'tcp'), note.connected({ ttl: 17 }), note.silent({ ...TCP, ttl: 18 })],
  ],
  [
    'where the router just before it is heard, whatever is lost',
    'tcp',
    '4 reply tcp',
    (note) => [router(note, 3, 'tcp'), note.connected({ ttl: 4 }), note.silent({ ...TCP, ttl: 5 }), back(note, 4)],
  ],
  [
    'by one flow, where its bytes need that many and handshakes are lost',
    'tcp',
    '10 ttl-scan tcp',
    (note) => {
      note.connected({ ttl: 17 });
      note.silent({ ...TCP, ttl: 18 });
      for (const ttl of [17, 16, 15, 14, 13, 12, 11, 10]) acked(note, ttl);
      note.log.markLost(segment(note, 9), null);
      back(note, 10);
    },
  ],
  [
    'none by a flow that was cut before its bytes stopped to arrive',
    'tcp',
    null,
    (note) => [note.connected({ ttl: 17 }), note.silent({ ...TCP, ttl: 18 }), acked(note, 17), acked(note, 16)],
  ],
  [
    'UDP where TCP ends at a proxy',
    'tcp',
    '7 reply udp',
    (note) => [note.connected({ ttl: 2 }), router(note, 6), closedPort(note, 7)],
  ],
  ['none, where TTLs are rewritten', 'udp', null, (note) => closedPort(note, 1)],
];

for (const [name, service, expected, write] of rows)
  test(`hop count: ${name}`, () => {
    const note = logged();
    write(note);
    const found = hopCount(note.log, { trace: { service, port: 443 } });
    assert.equal(found && `${found.hops} ${found.method} ${found.service}`, expected);
  });

test('TCP alone that is answered at TTL 1 may be answered by a proxy there, unless the route leads to the target itself', () => {
  for (const [onLink, address, hops] of [
    [null, TARGET, undefined],
    [null, '10.8.0.9', 1],
    [false, TARGET, undefined],
    [false, '10.8.0.9', undefined],
    [true, TARGET, 1],
  ] as const) {
    const note = logged({ onLink }, address);
    note.reset({ ttl: 1 });
    const found = hopCount(note.log, { trace: { service: 'udp', port: 44444 } });
    assert.equal(found?.hops, hops, `${onLink} ${address}`);
  }
});

test('a private address that TCP and datagrams find at TTL 1 is the first router’s own', () => {
  const note = logged({}, '10.8.0.9');
  note.reset({ ttl: 1 });
  note.icmp({ ttl: 1 }, icmp('10.8.0.9', 3, 3, { replyTtl: 64 }));
  assert.equal(hopCount(note.log, { trace: { service: 'udp', port: 44444 } })?.hops, 1);
});
