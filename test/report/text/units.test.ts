/** Numbers as people read them: nothing that was measured is printed as 0. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytes, count, millis, milliseconds, span } from '../../../src/report/text/units.ts';

test('milliseconds without unit', () => {
  assert.deepEqual([0.003, 0.09, 0.41, 9.994, 12.14, 250.4].map(millis), [
    '0.003',
    '0.090',
    '0.41',
    '9.99',
    '12.1',
    '250',
  ]);
});

test('milliseconds with unit', () => {
  assert.deepEqual([0.003, 0.41, 12.14, 1402].map(milliseconds), ['0.003 ms', '0.41 ms', '12.1 ms', '1,402 ms']);
});

test('spans', () => {
  assert.deepEqual([0.2, 0.5, 812.4, 3100].map(span), ['under 1 ms', '1 ms', '812 ms', '3.1 s']);
});

test('counted nouns', () => {
  assert.deepEqual(
    [count(1, 'address', 'addresses'), count(2, 'address', 'addresses'), count(1401, 'hop')],
    ['1 address', '2 addresses', '1,401 hops'],
  );
});

test("packets' sizes as commands and files take them", () => assert.equal(bytes(1401), '1401 bytes'));
