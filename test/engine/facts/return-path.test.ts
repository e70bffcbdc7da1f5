/** The length of the return path: told where routers or the forward path confirm it, else not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { returnPath } from '../../../src/engine/facts/return-path.ts';
import { icmp, logged, TARGET } from '../logged.ts';

interface Path {
  /** To the target, forward. */
  readonly hops: number;
  readonly initialTtl?: number;
  /** More hops on the return path, of the target and of the routers, by TTL. */
  readonly more?: number;
  readonly routersMore?: (ttl: number) => number;
  readonly silent?: boolean;
}

/** The return path's length as told after the routers, where they are heard, and the target answered. */
function back({ hops, initialTtl = 64, more = 0, routersMore = () => 0, silent = false }: Path): number | null {
  const note = logged();
  for (let ttl = 1; ttl < hops && !silent; ttl++)
    note.icmp({ ttl }, icmp(`10.0.${ttl}.1`, 11, 0, { replyTtl: 65 - ttl - routersMore(ttl) }));
  const answer = note.icmp({ ttl: hops }, icmp(TARGET, 3, 3, { replyTtl: initialTtl + 1 - hops - more }));
  assert.ok(answer);
  return returnPath(note.log, [answer], { trace: { service: 'udp', port: 44444 } }, hops)?.hops ?? null;
}

for (const initialTtl of [32, 60, 90, 100])
  test(`a target that starts with a TTL of ${initialTtl} is never given a wrong return path`, () => {
    for (const hops of [7, 10, 14])
      for (const silent of [false, true]) assert.equal(back({ hops, initialTtl, silent }), null, `${hops} hops`);
  });

for (const initialTtl of [64, 128, 255])
  test(`one that starts with ${initialTtl} is told, where routers are heard and where none is`, () => {
    for (const silent of [false, true])
      for (const more of [0, 1]) assert.equal(back({ hops: 10, initialTtl, more, silent }), 10 + more);
  });

test('a longer return path that the routers before the target have too is told; one that nothing confirms is not', () => {
  assert.equal(back({ hops: 10, more: 6, routersMore: () => 6 }), 16);
  assert.equal(back({ hops: 10, more: 6 }), null);
});

test('replies that arrive with the TTL they start with, from behind two routers, tell no path: a router set it', () => {
  const routersMore = (ttl: number) => 1 - ttl;
  assert.equal(back({ hops: 4, more: -3, routersMore }), null);
  assert.equal(back({ hops: 2, more: -1, routersMore }), 1);
});

test('where a NAT with the target’s address forwards TCP, its own answers to UDP tell no return path of the server behind', () => {
  for (const [nat, expected] of [
    [TARGET, null],
    ['10.0.2.1', 2],
  ] as const) {
    const note = logged();
    for (const ttl of [1, 2]) note.icmp({ ttl, purpose: 'hop' }, icmp(`10.0.${ttl}.1`, 11, 0, { replyTtl: 65 - ttl }));
    note.icmp({ ttl: 3, service: 'tcp', port: 80, purpose: 'hop' }, icmp(nat, 11, 0, { replyTtl: 62 }));
    const udp = note.icmp({ ttl: null, purpose: 'reach' }, icmp(TARGET, 3, 3, { replyTtl: 63 }));
    assert.ok(udp);
    const told = returnPath(note.log, [udp], { trace: { service: 'tcp', port: 80 } }, 3);
    assert.equal(told?.hops ?? null, expected, nat);
  }
});
