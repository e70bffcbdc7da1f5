/** The largest packet that reached the target. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { largestPassed } from '../../../src/engine/facts/largest-passed.ts';
import { INFO, icmp, logged, TARGET } from '../logged.ts';

test('the largest of what was answered and what was acknowledged, in the packets in which it arrived', () => {
  const note = logged();
  assert.equal(largestPassed(note.log), null);
  note.silent({ size: 1500 });
  note.icmp({ ttl: 3, size: 1400 }, icmp('10.0.3.1', 11, 0));
  assert.equal(largestPassed(note.log), null);
  note.icmp({ size: 1200 }, icmp(TARGET, 3, 3));
  assert.equal(largestPassed(note.log), 1200);
  const segment = note.segment({}, 1500);
  note.log.record({ kind: 'acked', id: segment.id, at: 40, rttMs: 20, info: { ...INFO, sndMss: 1348, pmtu: 1400 } });
  assert.equal(largestPassed(note.log), 1400);
});

test('without TCP where it ends at a proxy', () => {
  const note = logged();
  const segment = note.segment({}, 1500);
  note.log.record({ kind: 'acked', id: segment.id, at: 40, rttMs: 20, info: INFO });
  note.answer({ size: 64 });
  assert.deepEqual([largestPassed(note.log), largestPassed(note.log, false)], [1500, 64]);
});
