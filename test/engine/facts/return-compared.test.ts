/** Whether the return path goes with the forward path, from logs written by hand. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareReturn, type ReturnCompared, tcpReturn } from '../../../src/engine/facts/return-compared.ts';
import { icmp, logged } from '../logged.ts';

type Note = ReturnType<typeof logged>;
const THRESHOLD = { service: 'tcp', port: 443, purpose: 'special' } as const;

test('how much longer a return path is before it is doubted, and before it is implausible', () => {
  const rows: readonly (readonly [number, number, ReturnCompared])[] = [
    [2, 2, 'agrees'],
    [1, 5, 'agrees'],
    [1, 6, 'too-long'],
    [2, 1, 'agrees'],
    [2, 3, 'longer'],
    [2, 6, 'longer'],
    [2, 7, 'too-long'],
    [6, 6, 'agrees'],
    [6, 7, 'longer'],
    [6, 13, 'too-long'],
    [7, 13, 'agrees'],
    [7, 15, 'too-long'],
    [14, 24, 'agrees'],
    [6, 30, 'too-long'],
    // No return path is so long: the target starts with a TTL of 32.
    [6, 38, 'agrees'],
  ];
  for (const [hops, back, expected] of rows)
    for (const initial of [64, 128, 255])
      if (initial !== 255 || back < 30)
        assert.equal(compareReturn(logged().log, hops, [initial + 1 - back]), expected, `${hops} there, ${back} back`);
});

test('a longer return path is not doubted where a router just before the target has it too', () => {
  for (const [ttl, routerBack, expected] of [
    [5, 8, 'agrees'],
    [4, 7, 'agrees'],
    [5, 5, 'longer'],
    [3, 6, 'agrees'],
    [3, 3, 'longer'],
  ] as const) {
    const note = logged();
    note.icmp({ ttl }, icmp(`10.0.${ttl}.1`, 11, 0, { replyTtl: 65 - routerBack }));
    assert.equal(compareReturn(note.log, 6, [65 - 9]), expected, `router ${ttl}, ${routerBack} back`);
  }
});

const byTcp: readonly [string, ReturnCompared, (note: Note) => void][] = [
  ['nothing tells its length', 'unknown', (note) => note.connected({ ttl: 6 })],
  ['another answer tells it', 'agrees', (note) => note.answer({ service: 'quic', purpose: 'reach' }, 59)],
  ['handshakes bound it', 'agrees', (note) => thresholds(note, 59, 62)],
  ['they bound it where it is too long', 'too-long', (note) => thresholds(note, 35, 50)],
  ['they leave both open', 'unknown', (note) => thresholds(note, 35, 65)],
  ['they leave open how much longer it is', 'longer', (note) => thresholds(note, 50, 56)],
];
for (const [name, expected, write] of byTcp)
  test(`the return path of TCP, six hops there: ${name}`, () => {
    const note = logged();
    write(note);
    assert.equal(tcpReturn(note.log, 6), expected);
  });

/** Handshakes that pass with the threshold `passed` and never with `silent`. */
function thresholds(note: Note, passed: number, silent: number) {
  note.connected({ ...THRESHOLD, minTtl: passed });
  for (let i = 0; i < 6; i++) note.silent({ ...THRESHOLD, minTtl: silent });
}
