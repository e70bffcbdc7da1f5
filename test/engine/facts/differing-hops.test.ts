/** Routers other than those that an earlier run met. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differingHops } from '../../../src/engine/facts/differing-hops.ts';
import { icmp, logged } from '../logged.ts';

type Note = ReturnType<typeof logged>;
const expires = (note: Note, ttl: number, from = `10.0.${ttl}.1`, purpose: 'hop' | 'flow' = 'hop') =>
  note.icmp({ ttl, purpose }, icmp(from, 11, 0));

test('hops that differ from an earlier run’s, until enough flows were probed to tell', () => {
  const earlier = [1, 2, 3, 5].map((ttl) => ({ ttl, addresses: [`10.0.${ttl}.1`] }));
  const note = logged();
  expires(note, 1);
  expires(note, 2, '10.0.2.2');
  expires(note, 5, '10.0.5.2');
  assert.deepEqual(differingHops(note.log, earlier, 4), [2]);
  for (let flows = 0; flows < 12; flows++) expires(note, 2, '10.0.2.2', 'flow');
  assert.deepEqual(differingHops(note.log, earlier, 4), []);
});
