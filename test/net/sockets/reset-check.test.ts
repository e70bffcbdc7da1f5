/** What the interfaces' counters tell of a refused handshake: whether this machine itself refused it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answeredHere } from '../../../src/net/sockets/reset-check.ts';

const before = { loopback: 5, others: 70 };
const rows: readonly [string, Parameters<typeof answeredHere>[1], boolean][] = [
  ['the answer came by loopback and nothing left', { loopback: 6, others: 70 }, true],
  ['a packet left', { loopback: 5, others: 71 }, false],
  ['a packet left, and another program used loopback', { loopback: 9, others: 71 }, false],
  ['an interface that counts late: no answer by loopback', { loopback: 5, others: 70 }, false],
  ['the system does not tell', null, false],
];
for (const [name, after, expected] of rows)
  test(`a refused handshake: ${name}`, () => assert.equal(answeredHere(before, after), expected));

test('nothing is concluded where it was not told before', () => assert.equal(answeredHere(null, before), false));
