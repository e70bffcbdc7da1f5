/** The length of the return path: reported where routers or the forward path confirm it, else not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FakePath, routers } from '../fake-path.ts';
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
