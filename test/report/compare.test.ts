/** What counts as a difference between two measurements, and what is noise or not known. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Comparable, comparable, differences, lastCommonHop, rttDiffers } from '../../src/report/compare.ts';
import { healthyTarget, hop, responder, silentHop } from './samples.ts';

const route = (...hops: readonly (readonly string[])[]) =>
  hops.map((addresses, index) =>
    hop(
      index + 1,
      addresses.map((address) => responder(address, [1])),
    ),
  );
const rtt = (min: number, median: number, max: number) => ({ min, median, max });

describe('differences', () => {
  const rows: readonly [string, Partial<Comparable>, Partial<Comparable>, readonly string[]][] = [
    ['the same', {}, {}, []],
    ['reached before', {}, { reached: false }, ['reached: yes, no']],
    ['one parallel router in common', { hops: route(['a', 'b']) }, { hops: route(['b', 'c']) }, []],
    ['none in common', { hops: route(['a', 'b']) }, { hops: route(['c']) }, ['hop 1: a or b, c']],
    ['a silent hop', { hops: [silentHop(1)] }, { hops: route(['c']) }, []],
    ['hop counts', { hopCount: 6 }, { hopCount: 7 }, ['hop-count: 6, 7']],
    [
      'hop counts of parallel paths of two lengths',
      { hopCount: 2, hops: route(['a'], ['t']) },
      { hopCount: 3, hops: route(['a'], ['b', 't'], ['t']) },
      [],
    ],
    ['an unknown hop count', { hopCount: null }, { hopCount: 7 }, []],
    ['round trips far apart', { rttMs: rtt(10, 11, 12) }, { rttMs: rtt(30, 31, 32) }, ['rtt: 11 ms, 31 ms']],
  ];
  for (const [name, before, after, expected] of rows) {
    test(name, () => {
      const got = differences({ ...healthyTarget, ...before }, { ...healthyTarget, ...after });
      assert.deepEqual(
        got.map((one) => `${one.what}${one.ttl === null ? '' : ` ${one.ttl}`}: ${one.before}, ${one.after}`),
        expected,
      );
    });
  }
});

test('round-trip times differ only beyond noise', () => {
  assert.equal(rttDiffers(rtt(10, 11, 12), rtt(11.9, 20, 30)), false, 'samples overlap');
  assert.equal(rttDiffers(rtt(0.1, 0.2, 0.3), rtt(0.9, 1, 1.1)), false, 'less than a millisecond apart');
  assert.equal(rttDiffers(rtt(100, 100, 101), rtt(110, 110, 112)), false, 'less than a quarter apart');
  assert.equal(rttDiffers(rtt(100, 100, 101), rtt(130, 140, 150)), true);
  assert.equal(rttDiffers(null, rtt(1, 1, 1)), false);
});

test('the last common hop stands before the first that differs', () => {
  assert.equal(lastCommonHop(route(['a'], ['b'], ['c']), route(['a'], ['b'], ['d'])), 2);
  assert.equal(lastCommonHop(route(['a'], [], ['c']), route(['a'], ['b'], ['d'])), 1);
  assert.equal(lastCommonHop(route(['a']), route(['b'])), 0);
  assert.equal(lastCommonHop(route(['a'], ['b']), route(['a'], ['b'])), 2);
});

test('nothing known in common cannot be compared', () => {
  const unknown = { ...healthyTarget, hops: [], hopCount: null, pmtu: { bytes: null, status: 'unknown' } } as const;
  assert.equal(comparable(unknown, healthyTarget), false);
  assert.equal(comparable(healthyTarget, healthyTarget), true);
});

test('what differs in path MTU can be compared, though one side only bounds it', () => {
  const of = (bytes: number, status: 'confirmed' | 'upper-bound') =>
    ({ ...healthyTarget, hops: [], hopCount: null, rttMs: null, pmtu: { bytes, status } }) as const;
  const rows = [
    [of(1500, 'confirmed'), of(1400, 'upper-bound'), ['1500 bytes, at most 1400 bytes'], true],
    [of(1400, 'upper-bound'), of(1500, 'confirmed'), ['at most 1400 bytes, 1500 bytes'], true],
    [of(1400, 'confirmed'), of(1500, 'upper-bound'), [], false],
    [of(1500, 'upper-bound'), of(1400, 'upper-bound'), ['at most 1500 bytes, at most 1400 bytes'], true],
    [of(1500, 'confirmed'), of(1500, 'confirmed'), [], true],
  ] as const;
  for (const [before, after, differing, known] of rows) {
    const name = `${before.pmtu.bytes} ${before.pmtu.status}, ${after.pmtu.bytes} ${after.pmtu.status}`;
    assert.deepEqual(
      differences(before, after).map((one) => `${one.before}, ${one.after}`),
      differing,
      name,
    );
    assert.equal(comparable(before, after), known, name);
  }
});
