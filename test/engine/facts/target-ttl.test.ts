/** The lowest TTL at which the target answers. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answeredAt, targetTtl } from '../../../src/engine/facts/target-ttl.ts';
import { icmp, logged, TARGET } from '../logged.ts';

test('the target’s TTL is known once no lower one may still reach it', () => {
  const note = logged();
  assert.equal(answeredAt(note.log, 'udp'), null);
  note.icmp({ ttl: 4 }, icmp(TARGET, 3, 3));
  const below = note.pending({ ttl: 3 });
  assert.deepEqual([answeredAt(note.log, 'udp'), targetTtl(note.log, 'udp')], [4, null]);
  note.log.markClosed(below);
  assert.equal(targetTtl(note.log, 'udp'), 4);
});

test('a refusal counts, unless its port accepts connections elsewhere: a device before the target may refuse', () => {
  const note = logged();
  note.reset({ ttl: 3 });
  assert.equal(answeredAt(note.log, 'tcp'), 3);
  note.connected({ ttl: 6 });
  assert.equal(answeredAt(note.log, 'tcp'), 6);
});

test('probes of another service or purpose do not count', () => {
  const note = logged();
  note.answer({ ttl: 2, purpose: 'size' });
  note.answer({ ttl: 3, service: 'quic' });
  assert.deepEqual([answeredAt(note.log, 'udp'), answeredAt(note.log, 'quic')], [null, 3]);
});
