import assert from 'node:assert/strict';
import { test } from 'node:test';
import { circleAtEnd } from '../../../src/engine/facts/routing-loop.ts';

const rows: [string, (string | null)[], string[] | null][] = [
  ['nothing', [], null],
  ['a plain path', ['a', 'b', 'c', 'd', 'e', 'f'], null],
  ['two routers, three times', ['x', 'a', 'b', 'a', 'b', 'a', 'b'], ['a', 'b']],
  ['twice is not enough', ['x', 'a', 'b', 'a', 'b'], null],
  ['three routers', ['a', 'b', 'c', 'a', 'b', 'c', 'a', 'b', 'c'], ['a', 'b', 'c']],
  ['one router that answers at each TTL', ['a', 'a', 'a', 'a', 'a', 'a'], null],
  ['a circle with a silent router is not known to be one', ['a', null, 'a', null, 'a', null], null],
  ['a circle that ended', ['a', 'b', 'a', 'b', 'a', 'b', 'c'], null],
];

for (const [name, path, circle] of rows) test(name, () => assert.deepEqual(circleAtEnd(path), circle));
