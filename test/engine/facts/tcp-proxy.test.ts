/** Signs that TCP ends before the target, from logs written by hand. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearbyProxy, ttlRewritten } from '../../../src/engine/facts/tcp-proxy.ts';
import type { RouteFacts } from '../../../src/net/network.ts';
import { icmp, logged, TARGET } from '../logged.ts';

type Note = ReturnType<typeof logged>;
type Proxy = NonNullable<ReturnType<typeof nearbyProxy>>;

const TCP = { service: 'tcp', port: 443 } as const;
const THRESHOLD = { ...TCP, purpose: 'special' } as const;

function expires(note: Note, to: 'udp' | 'tcp' | typeof TCP, ttl: number, router = ttl) {
  note.icmp({ ...(typeof to === 'string' ? { service: to } : to), ttl }, icmp(`10.0.${router}.1`, 11, 0));
}
/** "Port unreachable" by the target itself. */
function closed(note: Note, service: 'udp' | 'tcp', ttl: number, replyTtl: number | null = null) {
  note.icmp({ service, ttl }, icmp(TARGET, 3, 3, { replyTtl }));
}

const none: readonly [string, (note: Note) => void, Partial<RouteFacts>?][] = [
  ['nothing answered', () => {}],
  ['no SYN with a TTL was answered', (note) => [note.connected({ purpose: 'reach' }), expires(note, 'udp', 3)]],
  ['TTL 1, on the link', (note) => note.reset({ ttl: 1 }), { onLink: true }],
  ['TTL 1, off the link: the first router may have the address', (note) => note.reset({ ttl: 1 })],
  [
    'TTL 1, off the link, and datagrams arrive there too',
    (note) => [note.reset({ ttl: 1 }), closed(note, 'udp', 1, 64)],
  ],
  ['TTL 1, on loopback', (note) => note.reset({ ttl: 1 }), { interface: 'lo' }],
  ['UDP expires before', (note) => [note.reset({ ttl: 5 }), expires(note, 'udp', 4)]],
  ['UDP expires there: parallel paths', (note) => [note.reset({ ttl: 5 }), expires(note, 'udp', 5)]],
  ['UDP arrives at the same TTL', (note) => [closed(note, 'udp', 8), note.connected({ ttl: 8 })]],
  ['UDP arrives one hop beyond: parallel paths', (note) => [closed(note, 'udp', 8), note.connected({ ttl: 7 })]],
  [
    'UDP expires beyond and SYNs expire there too: paths of unequal length',
    (note) => [note.reset({ ...TCP, ttl: 5 }), expires(note, 'udp', 6), expires(note, TCP, 5)],
  ],
  [
    'UDP expires beyond at a router that was met before: a loop',
    (note) => [expires(note, 'tcp', 2), note.reset({ ttl: 3 }), expires(note, 'udp', 4, 2)],
  ],
  [
    'UDP expires beyond at routers that it meets again and again: a loop',
    (note) => [note.reset({ ttl: 3 }), ...[4, 5, 6, 7].map((ttl) => expires(note, 'udp', ttl, ttl % 2))],
  ],
  ['UDP arrives two hops beyond, untried between', (note) => [closed(note, 'udp', 8), note.connected({ ttl: 6 })]],
  [
    'UDP arrives two hops beyond, and what was lost between may be loss',
    (note) => [closed(note, 'udp', 8), note.silent({ ttl: 6 }), note.silent({ ttl: 7 }), note.connected({ ttl: 6 })],
  ],
  [
    'connections are refused nearer than others are accepted',
    (note) => [note.reset({ ttl: 2 }), note.connected({ ttl: 5 }), expires(note, 'udp', 4)],
  ],
  ['a return path six hops long, after two', (note) => closed(note, 'tcp', 2, 59)],
  ['a reply TTL of two hops, whatever thresholds say', (note) => [closed(note, 'tcp', 2, 63), ...thresholds(note, 50)]],
];

const proxies: readonly [string, Proxy, (note: Note) => void][] = [
  [
    'TTL 1, off the link, where datagrams expire',
    { tcpHops: 1, reason: 'not-on-link' },
    (note) => [note.reset({ ttl: 1 }), expires(note, 'udp', 1)],
  ],
  [
    'UDP expires one hop beyond',
    { tcpHops: 5, reason: 'udp-farther' },
    (note) => [note.reset({ ttl: 5 }), expires(note, 'udp', 6)],
  ],
  [
    'UDP expires far beyond',
    { tcpHops: 2, reason: 'udp-farther' },
    (note) => [note.reset({ ttl: 2 }), expires(note, 'udp', 7)],
  ],
  [
    'UDP expires beyond, and circles only farther on',
    { tcpHops: 2, reason: 'udp-farther' },
    (note) => [
      note.reset({ ttl: 2 }),
      expires(note, 'udp', 3),
      ...[4, 5, 6].map((t) => expires(note, 'udp', t, t % 2)),
    ],
  ],
  [
    'UDP expires beyond, and so does TCP to another port',
    { tcpHops: 2, reason: 'udp-farther' },
    (note) => [note.reset({ ...TCP, port: 80, ttl: 2 }), expires(note, TCP, 3), expires(note, 'udp', 4)],
  ],
  [
    'UDP arrives two hops beyond, and was silent between',
    { tcpHops: 6, reason: 'udp-farther' },
    (note) => [closed(note, 'udp', 8), ...[6, 7, 7].map((ttl) => note.silent({ ttl })), note.connected({ ttl: 6 })],
  ],
  [
    'a return path seven hops long, after two',
    { tcpHops: 2, reason: 'way-back' },
    (note) => closed(note, 'tcp', 2, 58),
  ],
  [
    'thresholds that show a return path of 15 hops',
    { tcpHops: 2, reason: 'way-back' },
    (note) => [note.connected({ ttl: 2 }), ...thresholds(note, 50)],
  ],
];

/** Handshakes that show a SYN/ACK to arrive with `ttl`. */
function thresholds(note: Note, ttl: number) {
  const silent = Array.from({ length: 6 }, () => note.silent({ ...THRESHOLD, minTtl: ttl + 1 }));
  return [note.connected({ ...THRESHOLD, minTtl: ttl }), ...silent];
}

for (const [name, write, route] of none)
  test(`TCP ends at the target as far as is known: ${name}`, () => {
    const note = logged(route);
    write(note);
    assert.equal(nearbyProxy(note.log), null);
  });

for (const [name, expected, write] of proxies)
  test(`TCP ends before the target: ${name}`, () => {
    const note = logged();
    write(note);
    assert.deepEqual(nearbyProxy(note.log), expected);
  });

test('how much longer than the forward path a return path may be, by the TTL on arrival', () => {
  const rows: readonly (readonly [number, number])[] = [
    [1, 6],
    [2, 7],
    [3, 8],
    [4, 10],
    [5, 12],
    [6, 13],
    [14, 25],
  ];
  for (const [hops, tooLong] of rows)
    for (const back of [tooLong - 1, tooLong]) {
      const note = logged({ onLink: true });
      closed(note, 'tcp', hops, 65 - back);
      const expected = back === tooLong ? { tcpHops: hops, reason: 'way-back' } : null;
      assert.deepEqual(nearbyProxy(note.log), expected, `${hops} hops there, ${back} back`);
    }
});

test('datagrams with TTL 1 that are answered though the route leads through a router: by that router, or TTLs are rewritten', () => {
  const router = { code: 'first-router', ttl: 1 };
  for (const [address, replyTtl, expected] of [
    ['10.1.0.7', 64, null],
    ['10.1.0.7', 255, null],
    ['10.1.0.7', 61, { code: 'ttl-rewritten', ttl: 1, back: 4 }],
    ['10.1.0.7', 32, router], // or a system that starts with it
    ['10.1.0.7', null, router],
    ['203.0.113.7', 64, router],
    ['203.0.113.7', 61, { code: 'ttl-rewritten', ttl: 1, back: 4 }],
  ] as const) {
    const note = logged({}, address);
    note.icmp({ ttl: 1 }, icmp(address, 3, 3, { replyTtl }));
    assert.deepEqual(ttlRewritten(note.log), expected, `${address}, TTL ${replyTtl}`);
  }
});
