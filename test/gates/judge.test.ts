import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { judge, type Policy } from '../../src/gates/judge.ts';
import type { GateOutcome, TargetReport } from '../../src/report/types.ts';
import { healthyTarget } from '../report/samples.ts';

const gate = (outcome: GateOutcome['outcome']): GateOutcome => ({
  gate: 'fail-on-hops-above',
  limit: 3,
  actual: outcome === 'inconclusive' ? null : 6,
  outcome,
});
const target = (name: string, outcomes: readonly GateOutcome['outcome'][], more: Partial<TargetReport> = {}) => ({
  ...healthyTarget,
  target: name,
  gates: outcomes.map(gate),
  ...more,
});
const unresolved = { reached: false, answeredBy: [], endReason: 'name-not-found', address: null, hops: [] } as const;

interface Row {
  readonly when: string;
  readonly targets: readonly TargetReport[];
  readonly policy?: Partial<Policy>;
  /** Conclusion, number of failures, number of warnings, failed targets. */
  readonly expected: readonly [string, number, number, readonly string[]];
}

const rows: readonly Row[] = [
  { when: 'no gate is set', targets: [target('a', [])], expected: ['success', 0, 0, []] },
  { when: 'all gates pass', targets: [target('a', ['pass']), target('b', ['pass'])], expected: ['success', 0, 0, []] },
  {
    when: 'one gate fails',
    targets: [target('a', ['pass', 'fail']), target('b', [])],
    expected: ['failure', 1, 0, ['a']],
  },
  {
    when: 'gates fail, warn-only',
    targets: [target('a', ['fail']), target('b', ['fail'])],
    policy: { warnOnly: true },
    expected: ['neutral', 0, 2, ['a', 'b']],
  },
  { when: 'unknown, on-inconclusive warn', targets: [target('a', ['inconclusive'])], expected: ['neutral', 0, 1, []] },
  {
    when: 'unknown, on-inconclusive pass',
    targets: [target('a', ['inconclusive'])],
    policy: { onInconclusive: 'pass' },
    expected: ['success', 0, 0, []],
  },
  {
    when: 'unknown, on-inconclusive fail',
    targets: [target('a', ['inconclusive'])],
    policy: { onInconclusive: 'fail' },
    expected: ['failure', 1, 0, ['a']],
  },
  {
    when: 'unknown, on-inconclusive fail, warn-only',
    targets: [target('a', ['inconclusive'])],
    policy: { onInconclusive: 'fail', warnOnly: true },
    expected: ['neutral', 0, 1, ['a']],
  },
  {
    when: 'the deadline struck',
    targets: [target('a', ['pass'], { endReason: 'deadline' })],
    expected: ['neutral', 0, 0, []],
  },
  {
    when: 'cancelled in the watch, after everything was measured',
    targets: [target('a', ['pass'], { evidence: { ...healthyTarget.evidence, cancelledIn: 'watch' } })],
    expected: ['neutral', 0, 0, []],
  },
  {
    when: 'one of two could not be tried',
    targets: [target('a', [], unresolved), target('b', [])],
    expected: ['success', 0, 0, ['a']],
  },
  {
    when: 'none could be tried, even with warn-only',
    targets: [target('a', [], unresolved), target('b', [], { ...unresolved, endReason: 'no-route' })],
    policy: { warnOnly: true },
    expected: ['failure', 1, 0, ['a', 'b']],
  },
  {
    when: 'this machine refused to send after a hop had answered',
    targets: [target('a', [], { reached: false, answeredBy: [], endReason: 'refused-locally' })],
    expected: ['success', 0, 0, []],
  },
  {
    when: 'the route was lost, which a gate forbids, after the host had answered',
    targets: [target('a', ['fail'], { reached: false, answeredBy: ['icmp'], endReason: 'no-route', hops: [] })],
    expected: ['failure', 1, 0, ['a']],
  },
  {
    when: 'none could be tried, which another step has told',
    targets: [target('a', [], unresolved)],
    policy: { failsUntried: false },
    expected: ['success', 0, 0, ['a']],
  },
  {
    when: 'both families of one target fail',
    targets: [target('a', ['fail']), target('a', ['fail'])],
    expected: ['failure', 2, 0, ['a']],
  },
];

describe('the step’s conclusion where', () => {
  for (const { when, targets, policy, expected } of rows) {
    test(when, () => {
      const got = judge(targets, { onInconclusive: 'warn', warnOnly: false, ...policy }, () => null);
      assert.deepEqual([got.conclusion, got.failures.length, got.warnings.length, got.failedTargets], expected);
    });
  }

  test('nothing was tried names each target’s reason, ten at most', () => {
    const targets = Array.from({ length: 12 }, (_, n) => target(`h${n}`, [], unresolved));
    const [failure] = judge(targets, { onInconclusive: 'warn', warnOnly: false }, () => null).failures;
    assert.equal(failure?.target, null);
    assert.match(
      failure?.text ?? '',
      /^No target could be tried \(h0: no address was found for the name, h1: .* and 2 more\)$/,
    );
  });
});
