/** The search for the TTL on arrival, alone, with a model of a path in place of handshakes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { arrivingTtl, silencesNeeded } from '../../../src/engine/facts/arriving-ttl.ts';
import { MinTtlSearch } from '../../../src/engine/search/min-ttl-search.ts';
import { logged } from '../logged.ts';

const BUDGET = 14;

/** `answers`: whether the handshake with this threshold, the `n`th of all, is answered. */
function search(hops: number, most: number, answers: (threshold: number, n: number) => boolean) {
  const searching = new MinTtlSearch(hops, most);
  const { log, connected, silent } = logged();
  // Handshakes that were all answered: three silent tries rule out loss.
  for (let i = 0; i < 20; i++) connected({ purpose: 'reach' });
  const next = () => searching.next(silencesNeeded(log));
  let spent = 0;
  for (let wanted = next(); wanted; wanted = next())
    for (const minTtl of wanted) {
      const answered = answers(minTtl, spent++);
      searching.record(minTtl, answered ? 'passed' : 'failed');
      const probe = { service: 'tcp', port: 443, purpose: 'special', minTtl } as const;
      if (answered) connected(probe);
      else silent(probe);
    }
  const found = arrivingTtl(log);
  const of = (kind: 'exact' | 'below') => (found?.kind === kind ? found.ttl : null);
  return { ttl: of('exact'), below: of('below'), spent };
}

test('whatever the TTL on arrival, it is found exactly or bounded from above, within the budget', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 255 }), fc.integer({ min: 1, max: 30 }), fc.nat(40), (real, hops, most) => {
      const { ttl, below, spent } = search(hops, most, (threshold) => threshold <= real);
      if (ttl !== null) assert.equal(ttl, real);
      if (below !== null) assert.ok(real < below, `${real} is not below ${below}`);
      assert.ok(spent <= Math.max(0, most), `${spent} of ${most}`);
    }),
  );
});

test('a return path as long as the forward path is found in the usual budget', () => {
  for (const initial of [64, 128])
    for (let hops = 1; hops <= 30; hops++) {
      const real = initial - (hops - 1);
      assert.equal(search(hops, BUDGET, (threshold) => threshold <= real).ttl, real);
    }
});

test('two tries more than usual rule out loss before a return path is too long: what says so calls the target a proxy', () => {
  const tried: number[] = [];
  search(8, BUDGET, (threshold) => tried.push(threshold) > 0 && threshold <= 40);
  assert.equal(tried.filter((threshold) => threshold === 50).length, 3 + 2);
});

test('the last handshake of the budget confirms the lowest silence, which bounds the TTL more closely than the next one', () => {
  for (const [most, hops, real, below] of [
    [6, 2, 58, 59],
    [6, 10, 50, 55],
    [8, 10, 50, 53],
  ] as const) {
    const found = search(hops, most, (threshold) => threshold <= real);
    assert.deepEqual(found, { ttl: null, below, spent: most });
  }
});

test('a return path too long for the forward path is told with six handshakes, and nothing more is looked for', () => {
  for (const initial of [64, 128])
    for (const [hops, back] of [
      [2, 7],
      [3, 13],
      [6, 13],
    ] as const) {
      const real = initial + 1 - back;
      const { below, spent } = search(hops, initial === 64 ? 6 : 9, (threshold) => threshold <= real);
      assert.ok(below !== null && initial + 1 - (below - 1) > 2 * hops, `${hops} there, ${back} back: below ${below}`);
      assert.ok(spent <= (initial === 64 ? 6 : 9), `${spent} handshakes`);
    }
});

test('one lost answer does not make a wrong TTL', () => {
  for (let lost = 0; lost < BUDGET; lost++)
    for (let real = 40; real <= 64; real++) {
      const { ttl } = search(10, 40, (threshold, n) => n !== lost && threshold <= real);
      if (ttl !== null) assert.equal(ttl, real);
    }
});

test('a budget too small for one round shows whether the return path is too long for the forward path', () => {
  for (const initial of [64, 128])
    for (const back of [9, 10, 15]) {
      const { below, spent } = search(10, initial === 64 ? 4 : 6, (threshold) => threshold <= initial + 1 - back);
      assert.equal(below, initial + 1, `${back} back`);
      assert.ok(spent <= 6, `${spent} handshakes`);
    }
});

test('a single handshake tells nothing, and is not spent', () => {
  assert.deepEqual(
    search(10, 1, () => true),
    { ttl: null, below: null, spent: 0 },
  );
});
