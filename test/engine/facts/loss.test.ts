/** Which probes count as loss, from logs written by hand. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lossEvidence, targetSamples, targetService } from '../../../src/engine/facts/loss.ts';
import type { TraceScope } from '../../../src/engine/facts/trace-scope.ts';
import { icmp, logged, TARGET } from '../logged.ts';

type Note = ReturnType<typeof logged>;

const UDP: TraceScope = { port: null, maxHops: 30, trace: { service: 'udp', port: 44444 }, tcpPorts: [443], cut: null };
const closed = (note: Note, ttl: number) => note.icmp({ ttl }, icmp(TARGET, 3, 3));
const router = (note: Note, ttl: number) => note.icmp({ ttl }, icmp(`10.0.${ttl}.1`, 11, 0));

const rows: readonly [string, (note: Note) => void, sent: number, arrived: number, service: string | null][] = [
  ['nothing answered', (note) => note.silent({ ttl: 3 }), 0, 0, null],
  [
    'probes from the target on, silent routers left out',
    (note) => [note.silent({ ttl: 2 }), router(note, 1), closed(note, 3), note.silent({ ttl: 4 })],
    2,
    1,
    'udp',
  ],
  ['one that expired beyond went another way', (note) => [closed(note, 3), router(note, 4)], 1, 1, 'udp'],
  [
    'TCP where only that answers',
    (note) => [note.silent({ ttl: 3 }), note.connected({ purpose: 'reach' })],
    1,
    1,
    'tcp',
  ],
  [
    'a port that never answers is filtered',
    (note) => [note.connected({ purpose: 'reach' }), note.silent({ purpose: 'reach', service: 'tcp', port: 80 })],
    1,
    1,
    'tcp',
  ],
  [
    'those sent for a limit on loss alone',
    (note) => [closed(note, 3), note.answer({ purpose: 'loss' }), note.silent({ purpose: 'loss' })],
    2,
    1,
    'udp',
  ],
  [
    'what this machine refused does not count',
    (note) => [closed(note, 3), router(note, 2), note.local({ ttl: 3 }, 'ENOBUFS')],
    1,
    1,
    'udp',
  ],
];

for (const [name, write, sent, arrived, service] of rows)
  test(`loss: ${name}`, () => {
    const note = logged();
    write(note);
    const samples = targetSamples(note.log, UDP, sent > 0 ? 3 : null);
    const came = samples.filter((probe) => note.log.arrived(probe)).length;
    assert.deepEqual([samples.length, came, lossEvidence(note.log, samples).lossService], [sent, arrived, service]);
  });

test('where the target limits its ICMP errors TCP stands for it', () => {
  const note = logged();
  router(note, 2);
  for (const ttl of [3, 3]) closed(note, ttl);
  note.connected({ purpose: 'reach' });
  assert.equal(targetService(note.log, UDP), 'udp');
  note.silent({ ttl: 3 });
  assert.equal(targetService(note.log, UDP), 'tcp');
});

test('whether only answers counted that hosts send so often', () => {
  const note = logged();
  const probe = closed(note, 3);
  assert.ok(probe);
  assert.equal(lossEvidence(note.log, [probe]).lossByIcmp, true);
  const answer = note.answer({ ttl: 3 });
  assert.ok(answer);
  assert.equal(lossEvidence(note.log, [probe, answer]).lossByIcmp, false);
});
