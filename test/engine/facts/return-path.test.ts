/** The length of the return path: reported where routers or the forward path confirm it, else not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { returnPath } from '../../../src/engine/facts/return-path.ts';
import { type FakePath, routers } from '../fake-path.ts';
import { icmp, logged, TARGET } from '../logged.ts';
import { run } from '../run-trace.ts';

function back(path: FakePath) {
  return run(path, { protocol: 'udp' }).report.returnHopCount;
}

for (const initialTtl of [32, 60, 90, 100])
  test(`a target that starts with a TTL of ${initialTtl} is never given a wrong return path`, () => {
    for (const count of [6, 9, 13])
      for (const silent of [false, true]) {
        const path: FakePath = { family: 4, routers: routers(count, () => ({ silent })), target: { initialTtl } };
        assert.equal(back(path), null, `${count} routers`);
      }
  });

for (const initialTtl of [64, 128, 255])
  test(`one that starts with ${initialTtl} is told, where routers are heard and where none is`, () => {
    for (const silent of [false, true])
      for (const extraReturnHops of [0, 1]) {
        const path: FakePath = {
          family: 4,
          routers: routers(9, () => ({ silent })),
          target: { initialTtl, extraReturnHops },
        };
        assert.equal(back(path), 10 + extraReturnHops);
      }
  });

test('a longer return path that the routers before the target have too is told; one that nothing confirms is not', () => {
  const longer = routers(9, () => ({ extraReturnHops: 6 }));
  assert.equal(back({ family: 4, routers: longer, target: { extraReturnHops: 6 } }), 16);
  assert.equal(back({ family: 4, routers: routers(9), target: { extraReturnHops: 6 } }), null);
});

test('replies that arrive with the TTL they start with, from behind two routers, tell no path: a router set it', () => {
  const nearer = (hops: number) => routers(hops - 1, (ttl) => ({ extraReturnHops: 1 - ttl }));
  assert.equal(back({ family: 4, routers: nearer(4), target: { extraReturnHops: -3 } }), null);
  assert.equal(back({ family: 4, routers: nearer(2), target: { extraReturnHops: -1 } }), 1);
});

test('where a NAT with the target’s address forwards TCP, its own answers to UDP tell no way back of the server behind', () => {
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
