/** Round-trip times so far, from logs written by hand. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leastRtt, pathRtt, targetRtt } from '../../../src/engine/facts/round-trips.ts';
import { icmp, logged, TARGET } from '../logged.ts';

test('the largest of the path, the least to the target, nothing before an answer', () => {
  const note = logged();
  assert.deepEqual([pathRtt(note.log), targetRtt(note.log), leastRtt(note.log.probes)], [null, null, null]);
  note.icmp({ ttl: 1 }, icmp('10.0.1.1', 11, 0), undefined, 30);
  assert.deepEqual([pathRtt(note.log), targetRtt(note.log)], [30, null]);
  for (const rtt of [25, 20]) note.icmp({ ttl: 2 }, icmp(TARGET, 3, 3), undefined, rtt);
  assert.deepEqual([pathRtt(note.log), targetRtt(note.log), leastRtt(note.log.probes)], [30, 20, 20]);
});
