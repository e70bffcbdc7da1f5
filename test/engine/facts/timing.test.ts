/** Round-trip times, and what waits and tries follow from them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectedHops } from '../../../src/engine/facts/expected-hops.ts';
import { implausibleReturn, returnHops } from '../../../src/engine/facts/return-hops.ts';
import { leastRtt, pathRtt, targetRtt } from '../../../src/engine/facts/round-trips.ts';
import { triesToRuleOutLoss } from '../../../src/engine/facts/rule-out-loss.ts';
import { waitFor } from '../../../src/engine/facts/timing.ts';
import { icmp, logged, TARGET } from '../logged.ts';

test('the largest of the path, the least to the target, nothing before an answer', () => {
  const note = logged();
  assert.deepEqual([pathRtt(note.log), targetRtt(note.log), leastRtt(note.log.probes)], [null, null, null]);
  note.icmp({ ttl: 1 }, icmp('10.0.1.1', 11, 0), undefined, 30);
  assert.deepEqual([pathRtt(note.log), targetRtt(note.log)], [30, null]);
  for (const rtt of [25, 20]) note.icmp({ ttl: 2 }, icmp(TARGET, 3, 3), undefined, rtt);
  assert.deepEqual([pathRtt(note.log), targetRtt(note.log), leastRtt(note.log.probes)], [30, 20, 20]);
});

test('three times its own round trip, 250 ms at least; ten times a later hop’s, 60 ms at least; never more than allowed', () => {
  const rows = [
    [null, null, 1000],
    [10, null, 250],
    [200, 5, 600],
    [500, null, 1000],
    [null, 1, 60],
    [null, 20, 200],
    [null, 500, 1000],
  ] as const;
  for (const [same, later, wait] of rows) assert.equal(waitFor(same, later, 1000), wait, `${same} ${later}`);
});

test('silent tries that loss does not explain: three where all came back, more where some did not, twelve at most', () => {
  const rows = [
    [20, 20, 3],
    [10, 9, 5],
    [10, 5, 12],
    [10, 0, 12],
    [0, 0, 12],
  ] as const;
  for (const [sent, received, tries] of rows)
    assert.equal(triesToRuleOutLoss(sent, received), tries, `${received} of ${sent}`);
});

test('hops from the TTL on arrival, of the systems that start with 64, 128 and 255', () => {
  for (const [ttl, hops] of [
    [64, 1],
    [52, 13],
    [65, 64],
    [128, 1],
    [120, 9],
    [255, 1],
    [200, 56],
  ] as const)
    assert.equal(returnHops(ttl), hops);
  assert.deepEqual([1, 3, 4, 10].map(implausibleReturn), [6, 8, 10, 19]);
});

test('how far the target should be: by a reply to a probe without a limit, not by one that can’t be right', () => {
  const note = logged();
  note.answer({ ttl: 5 }, 60);
  note.answer({}, 20);
  assert.equal(expectedHops(note.log), null);
  note.answer({ purpose: 'reach' }, 58);
  assert.deepEqual(
    [expectedHops(note.log), expectedHops(note.log, 'udp'), expectedHops(note.log, 'quic')],
    [7, 7, null],
  );
});
