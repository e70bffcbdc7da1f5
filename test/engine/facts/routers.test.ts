/** Routers by TTL, those that an earlier run met, and the TTL of the target. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { differingHops } from '../../../src/engine/facts/differing-hops.ts';
import { parallelPaths, routerTtls } from '../../../src/engine/facts/routers.ts';
import { answeredAt, targetTtl } from '../../../src/engine/facts/target-ttl.ts';
import { icmp, logged, TARGET } from '../logged.ts';

type Note = ReturnType<typeof logged>;
const expires = (note: Note, ttl: number, from = `10.0.${ttl}.1`, purpose: 'hop' | 'flow' | 'locate' = 'hop') =>
  note.icmp({ ttl, purpose }, icmp(from, 11, 0));

test('TTLs at which routers let small probes expire, in their order', () => {
  const note = logged();
  for (const ttl of [3, 1, 3]) expires(note, ttl);
  expires(note, 2, '10.0.2.1', 'locate');
  note.icmp({ ttl: 4 }, icmp(TARGET, 3, 3));
  assert.deepEqual(routerTtls(note.log), [1, 3]);
});

test('parallel paths: two routers let handshakes of one TTL expire', () => {
  const note = logged();
  const syn = (ttl: number, from: string) => note.icmp({ ttl, service: 'tcp' }, icmp(from, 11, 0));
  syn(2, '10.0.2.1');
  syn(3, '10.0.3.1');
  expires(note, 3, '10.0.3.9');
  assert.equal(parallelPaths(note.log), false);
  syn(3, '10.0.3.2');
  assert.equal(parallelPaths(note.log), true);
});

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

test('the target’s TTL is known once no lower one may still reach it', () => {
  const note = logged();
  assert.equal(answeredAt(note.log, 'udp'), null);
  note.icmp({ ttl: 4 }, icmp(TARGET, 3, 3));
  const below = note.pending({ ttl: 3 });
  assert.deepEqual([answeredAt(note.log, 'udp'), targetTtl(note.log, 'udp')], [4, null]);
  note.log.closed(below);
  assert.equal(targetTtl(note.log, 'udp'), 4);
});
