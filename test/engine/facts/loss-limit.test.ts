/** What a count of lost probes says about a limit. Bounds compared with published values of the Clopper-Pearson interval. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chanceOfLoss, judgeLoss, lossBounds } from '../../../src/engine/facts/loss-limit.ts';

test('the bounds are those of Clopper and Pearson', () => {
  // Where all or none is lost they have a closed form: 0.01 to the power of 1/n.
  for (const sent of [1, 3, 50, 200, 20_000]) {
    const close = (found: number, expected: number) => assert.ok(Math.abs(found - expected) < 1e-5, `${found}`);
    close(lossBounds({ sent, lost: 0 }).upper, 1 - 0.01 ** (1 / sent));
    close(lossBounds({ sent, lost: sent }).lower, 0.01 ** (1 / sent));
  }
  // 98 % two-sided for 5 of 10, whose outer chances are 1 % each.
  const { lower, upper } = lossBounds({ sent: 10, lost: 5 });
  assert.deepEqual([lower.toFixed(3), upper.toFixed(3)], ['0.150', '0.850']);
});

test('the bounds hold the share seen, and more probes bring them closer', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(300), (sent, some) => {
      const lost = Math.min(sent, some);
      const { lower, upper } = lossBounds({ sent, lost });
      assert.ok(0 <= lower && lower <= lost / sent && lost / sent <= upper && upper <= 1);
      const more = lossBounds({ sent: 3 * sent, lost: 3 * lost });
      assert.ok(more.lower >= lower - 1e-5 && more.upper <= upper + 1e-5);
    }),
  );
});

const rows: readonly (readonly [sent: number, lost: number, limit: number, ReturnType<typeof judgeLoss>])[] = [
  [0, 0, 5, 'undecided'],
  [10, 0, 5, 'undecided'],
  [49, 0, 1, 'undecided'],
  [50, 0, 1, 'pass'],
  [50, 0, 0, 'pass'],
  [50, 2, 5, 'pass'],
  [50, 3, 5, 'undecided'],
  [1, 1, 0, 'fail'],
  [1, 1, 5, 'undecided'],
  [10, 5, 5, 'fail'],
  [200, 14, 5, 'undecided'],
  [200, 20, 5, 'fail'],
  [90, 0, 5, 'pass'],
];
for (const [sent, lost, limit, outcome] of rows)
  test(`${lost} of ${sent} lost and a limit of ${limit} %: ${outcome}`, () => {
    assert.equal(judgeLoss({ sent, lost }, limit), outcome);
  });

test('the loss that chance explains, against sums by hand', () => {
  const close = (found: number, expected: number) =>
    assert.ok(Math.abs(found - expected) < 1e-12, `${found} is ${expected}`);
  close(chanceOfLoss(3, 1, 0.01), 1 - 0.99 ** 3);
  close(chanceOfLoss(3, 2, 0.01), 3 * 0.01 ** 2 * 0.99 + 0.01 ** 3);
  close(chanceOfLoss(10, 0, 0.01), 1);
  close(chanceOfLoss(2, 2, 0.01), 0.0001);
  // The first terms of so long a count are smaller than any number.
  close(chanceOfLoss(200_000, 100_000, 0.01), 0);
});
