/** Routers by TTL, and parallel paths. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parallelPaths, routerTtls } from '../../../src/engine/facts/routers.ts';
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
