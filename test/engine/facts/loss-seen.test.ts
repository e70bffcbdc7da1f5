/** Signs of loss, from logs written by hand. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lossSeen, tcpLossSeen } from '../../../src/engine/facts/loss-seen.ts';
import { INFO, icmp, logged } from '../logged.ts';

type Note = ReturnType<typeof logged>;

function acked(note: Note, totalRetrans: number, sndMss = 1448) {
  const segment = note.segment();
  note.log.record({ kind: 'acked', id: segment.id, at: 40, rttMs: 20, info: { ...INFO, totalRetrans, sndMss } });
}

const rows: readonly [string, boolean, (note: Note) => void][] = [
  ['nothing was sent', false, () => {}],
  ['a hop answers every probe', false, (note) => note.icmp({ ttl: 1 }, icmp('10.0.1.1', 11, 0))],
  ['a hop answers none', false, (note) => note.silent({ ttl: 1 })],
  ['a hop answers some', true, (note) => [note.icmp({ ttl: 1 }, icmp('10.0.1.1', 11, 0)), note.silent({ ttl: 1 })]],
  [
    'a hop answers another service only',
    false,
    (note) => [note.icmp({ ttl: 1 }, icmp('10.0.1.1', 11, 0)), note.silent({ ttl: 1, service: 'tcp', port: 443 })],
  ],
  [
    'a port answers some handshakes',
    true,
    (note) => [note.connected({ purpose: 'reach' }), note.silent({ purpose: 'reach', service: 'tcp', port: 443 })],
  ],
  [
    'another port answers none',
    false,
    (note) => [note.connected({ purpose: 'reach' }), note.silent({ purpose: 'reach', service: 'tcp', port: 80 })],
  ],
  [
    'a port answers some handshakes, and not a later one for a size',
    true,
    (note) => [note.connected({ purpose: 'reach' }), note.silent({ purpose: 'special', service: 'tcp', port: 443 })],
  ],
  [
    'a handshake whose answer arrives with too small a TTL',
    false,
    (note) => [
      note.connected({ purpose: 'reach' }),
      note.silent({ purpose: 'special', service: 'tcp', port: 443, minTtl: 65 }),
    ],
  ],
  ['a SYN was sent again', true, (note) => note.connected({ purpose: 'reach' }, { ...INFO, totalRetrans: 1 })],
  ['a refusal whose time is not known', false, (note) => note.reset({ purpose: 'reach' }, null)],
  ['a refusal of a SYN that was sent again', true, (note) => note.reset({ purpose: 'reach' }, 1020, true)],
  ['a segment was acknowledged', false, (note) => acked(note, 0)],
  ['a segment was sent again', true, (note) => acked(note, 1)],
  ['a segment was sent again in smaller pieces: its size', false, (note) => acked(note, 1, 1248)],
];

for (const [name, expected, write] of rows)
  test(`loss is ${expected ? 'seen' : 'not seen'}: ${name}`, () => {
    const note = logged();
    write(note);
    assert.equal(lossSeen(note.log), expected);
  });

test('a hop that answers some probes shows no loss of TCP, a repeated SYN does', () => {
  const hop = logged();
  hop.icmp({ ttl: 1 }, icmp('10.0.1.1', 11, 0));
  hop.silent({ ttl: 1 });
  const syn = logged();
  syn.connected({ purpose: 'reach' }, { ...INFO, totalRetrans: 1 });
  assert.deepEqual([tcpLossSeen(hop.log), tcpLossSeen(syn.log)], [false, true]);
});

test('a handshake lost at a TTL with which the target answers others shows loss of TCP; those that may have expired do not', () => {
  const partly = (answered: number, lost: number) => {
    const note = logged();
    note.connected({ ttl: answered });
    note.silent({ service: 'tcp', port: 443, ttl: lost });
    return tcpLossSeen(note.log);
  };
  assert.deepEqual([partly(8, 8), partly(8, 7)], [true, false]);
});
