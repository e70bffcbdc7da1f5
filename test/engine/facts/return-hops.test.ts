/** The length of the return path by a reply's TTL, and how long it may be. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doubtfulReturn, implausibleReturn, returnHops, setOnTheWay } from '../../../src/engine/facts/return-hops.ts';

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
});

test('a return path is doubted before it is implausible, nearby alone', () => {
  assert.deepEqual([1, 3, 4, 6, 7, 10].map(implausibleReturn), [6, 8, 10, 13, 15, 19]);
  assert.deepEqual([1, 3, 4, 6, 7, 10].map(doubtfulReturn), [6, 4, 5, 7, 15, 19]);
});

test('a reply that crossed no router, from more than two hops away, had its TTL set by a router', () => {
  assert.deepEqual([setOnTheWay(1, 2), setOnTheWay(1, 3), setOnTheWay(2, 9)], [false, true, false]);
});
