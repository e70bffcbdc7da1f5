/** The return path by IP_MINTTL and the hops of one flow: exact, or nothing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrivingTtl } from '../../src/engine/facts/arriving-ttl.ts';
import { hopsOfSegments } from '../../src/engine/facts/hop-count.ts';
import { hopsOfFlow } from '../../src/engine/steps/flow-hops.ts';
import { findReturnTtl } from '../../src/engine/steps/return-ttl.ts';
import { type FakePath, routers } from './fake-path.ts';
import { runMeasurement } from './run-trace.ts';

const DELAY = 0.5;
const OPEN = { tcp: { 443: {} } } as const;

function pathOf(forward: number, change: Partial<FakePath['target']> = {}, loss = 0): FakePath {
  return {
    family: 4,
    routers: routers(forward - 1, () => ({ delayMs: DELAY })),
    target: { ...OPEN, delayMs: DELAY, ...change },
    dropsIcmp: 'all',
    loss: { forward: loss, back: loss },
  };
}

/** What `findReturnTtl` concludes with `most` handshakes to spend, and how many it spent. */
function search(path: FakePath, hops: number, most: number, seed = 1) {
  const { log, arrivals } = runMeasurement(
    path,
    (session) => findReturnTtl(session, 443, 2 * hops * DELAY, hops, most),
    { seed },
  );
  const found = arrivingTtl(log);
  return { concluded: found?.kind === 'exact' ? found.ttl : null, spent: new Set(arrivals.map(({ id }) => id)).size };
}

for (const initialTtl of [64, 128, 255]) {
  test(`from systems that start with ${initialTtl}, every return path is found exactly or not at all`, () => {
    for (const hops of [1, 2, 5, 9, 14, 20]) {
      for (const extraReturnHops of [0, 1, 2, 3, 5]) {
        const { concluded, spent } = search(pathOf(hops, { initialTtl, extraReturnHops }), hops, 14);
        const ttl = initialTtl - (hops - 1) - extraReturnHops;
        if (concluded !== null) assert.equal(concluded, ttl);
        // From 255 on there is no first guess, and the budget may not reach.
        if (extraReturnHops === 0 && initialTtl < 255)
          assert.notEqual(concluded, null, `${hops} hops, the same return path`);
        assert.ok(spent <= 14 + 2, `${hops} hops there, ${extraReturnHops} more back: ${spent} handshakes`);
      }
    }
  });
}

test('a shorter return path is found too, or nothing is said', () => {
  for (const less of [1, 2, 4]) {
    const { concluded } = search(pathOf(10, { extraReturnHops: -less }), 10, 14);
    if (concluded !== null) assert.equal(concluded, 64 - 9 + less);
  }
});

test('where the budget does not reach, nothing is said', () => {
  const { concluded } = search(pathOf(10, { extraReturnHops: 7 }), 10, 3);
  assert.equal(concluded, null);
});

/** The smallest TTL with which a byte of one connection arrived; null: none did. */
function flowHops(path: FakePath, guess: number): number | null {
  const { log } = runMeasurement(path, (session) => hopsOfFlow(session, 443, 8, guess));
  return hopsOfSegments(log);
}

test('one flow confirms the hop count, and finds a shorter one', () => {
  for (const [guess, found] of [
    [8, 8],
    [9, 8],
    [10, 8],
    [7, null],
  ] as const) {
    const path = pathOf(8);
    assert.equal(flowHops(path, guess), found, `guessed ${guess}`);
  }
});

test('one flow to a port that does not answer, or resets, tells nothing', () => {
  for (const tcp of [{}, { 443: 'closed' as const }, { 443: { resets: true } }]) {
    const path = pathOf(8, { tcp });
    assert.equal(flowHops(path, 8), null);
  }
});

test('a target that answers nothing tells nothing', () => {
  assert.equal(search(pathOf(10, { tcp: {} }), 10, 14).concluded, null);
});
