/** How often a silence must come before loss does not explain it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { triesToRuleOutLoss } from '../../../src/engine/facts/rule-out-loss.ts';

test('silent tries that loss does not explain: three where all came back, more where some did not, twelve at most', () => {
  const rows = [
    [20, 20, 3],
    [10, 9, 5],
    [10, 5, 12],
    [10, 0, 12],
    [0, 0, 12],
  ] as const;
  for (const [sent, received, tries] of rows)
    assert.equal(triesToRuleOutLoss(sent, received), tries, `${received} of ${sent}`);
});

test('fewer and more than the usual bounds where the caller sets others', () => {
  assert.deepEqual([triesToRuleOutLoss(20, 20, 9), triesToRuleOutLoss(10, 0, 3, 5)], [9, 5]);
});
