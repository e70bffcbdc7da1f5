/** What the merged report's differences say. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeMerged } from '../../../src/action/merge/judge-merged.ts';

test('of a name with several addresses the sentence says which', () => {
  const groups = [
    { value: '1500', runners: ['a'] },
    { value: '1400', runners: ['b'] },
  ];
  const head = { target: 'h', what: 'pmtu', counts: true, groups };
  const differences = [
    { ...head, family: 4, address: '192.0.2.1' },
    { ...head, family: 6, address: '2001:db8::1' },
    { ...head, family: 4 },
    { ...head, family: 6 },
  ] as const;
  const inputs = { reports: [], failOnDifference: true, failOnFailure: false, summary: true };
  const { failures } = judgeMerged({ runners: [], targets: [], differences, skipped: [] }, inputs);
  assert.deepEqual(
    failures.slice(1).map((text) => text.split(': ')[0]),
    ['h (192.0.2.1)', 'h (2001:db8::1)', 'h', 'h (IPv6)'],
  );
});
