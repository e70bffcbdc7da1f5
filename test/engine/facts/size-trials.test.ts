/** The numbers behind a black hole are those of the log: losses of that size or more, arrivals of the size that passes or less. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sizeTrials } from '../../../src/engine/facts/size-trials.ts';
import { INFO, logged } from '../logged.ts';

const LIMITS = { by: 'segments', passes: 1400, fails: 1401 } as const;

test('an empty log counts nothing', () => {
  assert.deepEqual(sizeTrials(logged().log, LIMITS), { failedSends: 0, passedSends: 0 });
});

test('datagrams count by size and by what came of them', () => {
  const note = logged();
  for (const size of [1400, 1401, 1500, 1500]) note.silent({ size, purpose: 'size' });
  for (const size of [1300, 1400, 1450]) note.answer({ size, purpose: 'size' });
  note.answer({ size: 64, purpose: 'control' });
  note.local({ size: 1500, purpose: 'size' }, 'EMSGSIZE');
  // A probe with a TTL of its own, or for hops, is no trial of a size.
  note.silent({ size: 1500, purpose: 'locate', ttl: 3 });
  note.silent({ size: 64, purpose: 'reach' });
  assert.deepEqual(sizeTrials(note.log, LIMITS), { failedSends: 3, passedSends: 3 });
});

test('segments count with their retransmissions, and a segment that the kernel cut by what arrived', () => {
  const note = logged();
  note.segment().outcome = { kind: 'lost', retransmissions: 3, pmtu: 1500 };
  note.segment({}, 1400).outcome = { kind: 'lost', retransmissions: 3, pmtu: 1500 };
  note.segment({}, 1500).outcome = { kind: 'refused' };
  const passing = note.segment({}, 1400);
  note.log.record({ kind: 'acked', id: passing.id, at: 40, rttMs: 20, info: INFO });
  const cut = note.segment();
  note.log.record({ kind: 'acked', id: cut.id, at: 40, rttMs: 20, info: { ...INFO, sndMss: 1248, pmtu: 1300 } });
  assert.deepEqual(cut.outcome, { kind: 'acked', passed: 1300, whole: false, retransmissions: 0, pmtu: 1300 });
  assert.deepEqual(sizeTrials(note.log, LIMITS), { failedSends: 4, passedSends: 2 });
});

test('what the kernel counts for the SYN and for earlier segments of the connection is no loss of a size', () => {
  const note = logged();
  const first = note.segment({ totalRetrans: 1 }, 1400);
  note.log.record({ kind: 'acked', id: first.id, at: 40, rttMs: 20, info: { ...INFO, totalRetrans: 2 } });
  const second = note.log.recordSegment({ ...first, id: first.id + 1, payload: 1448, size: 1500, sentAt: 40 });
  note.log.markLost(second, { ...INFO, totalRetrans: 5 });
  assert.deepEqual(first.outcome, { kind: 'acked', passed: 1400, whole: true, retransmissions: 1, pmtu: 1500 });
  assert.deepEqual(second.outcome, { kind: 'lost', retransmissions: 3, pmtu: 1500 });
  assert.deepEqual(sizeTrials(note.log, LIMITS), { failedSends: 4, passedSends: 1 });
});
