/** How long is waited for a reply. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roundTripWait, waitFor } from '../../../src/engine/facts/timing.ts';

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

test('three round trips, with a least', () => {
  for (const [rtt, least, wait] of [
    [null, undefined, 60],
    [10, undefined, 60],
    [50, undefined, 150],
    [10, 240, 240],
    [100, 240, 300],
  ] as const)
    assert.equal(roundTripWait(rtt, least), wait, `${rtt} ${least}`);
});
