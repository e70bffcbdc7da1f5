import assert from 'node:assert/strict';
import { test } from 'node:test';
import { circleAtEnd, routingLoop } from '../../../src/engine/facts/routing-loop.ts';
import { icmp, logged } from '../logged.ts';

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

test('a log shows a loop from the third round on, whatever stays silent behind it', () => {
  for (const last of [5, 6, 9]) {
    const note = logged();
    for (let ttl = 1; ttl <= last; ttl++) note.icmp({ ttl }, icmp(`10.0.${ttl % 2}.1`, 11, 0));
    note.icmp({ ttl: 12 }, icmp('10.0.0.1', 11, 0));
    assert.deepEqual(routingLoop(note.log), last < 6 ? [] : ['10.0.1.1', '10.0.0.1']);
  }
});

test('what two services found is not mixed', () => {
  const note = logged();
  for (let ttl = 1; ttl <= 6; ttl++)
    note.icmp({ ttl, service: ttl % 2 ? 'udp' : 'tcp' }, icmp(`10.0.${ttl % 2}.1`, 11, 0));
  assert.deepEqual(routingLoop(note.log), []);
});
