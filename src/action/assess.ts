/** From measured targets to the report: diagnosis, gates and conclusion joined, in the order of shared architecture. */
import { diagnose } from '../diagnosis/diagnose.ts';
import { pathChanges } from '../diagnosis/path-change.ts';
import { type Changes, evaluateGates, type Limits } from '../gates/gates.ts';
import { type Judgement, judge } from '../gates/judge.ts';
import { type Comparable, comparable, differences } from '../report/compare.ts';
import type { GateName, GateOutcome, MeasuredTarget, Report, SinceBaseline } from '../report/types.ts';
import { withFailure } from '../report/with-failure.ts';
import { VERSION } from '../version.ts';
import { type Baseline, inBaseline } from './baseline.ts';
import type { Inputs } from './inputs.ts';
import { hasIpv6, runnerFacts } from './runner-facts.ts';

export interface Assessment {
  readonly report: Report;
  readonly judgement: Judgement;
}

export interface Run {
  readonly inputs: Inputs;
  readonly baseline: Baseline | null;
  readonly startedAt: Date;
  readonly durationMs: number;
}

export function assess(measured: readonly MeasuredTarget[], run: Run): Assessment {
  const { inputs, baseline, startedAt, durationMs } = run;
  const runner = runnerFacts(process.env, inputs.matrix);
  const context = { runner, options: inputs, hasIpv6: hasIpv6() };
  const targets = measured.map((result) => {
    const before = inBaseline(baseline, result);
    const { target, gates } = withGates(result, inputs.gates, changesSince(baseline, before, result));
    return {
      ...target,
      diagnosis: diagnose(target, { ...context, baseline: before }),
      gates,
      ...(baseline === null ? {} : { sinceBaseline: sinceBaseline(baseline, before, target) }),
    };
  });
  const judgement = judge(targets, inputs, (target) => changesSince(baseline, inBaseline(baseline, target), target));
  return {
    judgement,
    report: {
      schemaVersion: 1,
      tool: { name: 'tracepath-action', version: VERSION },
      startedAt: startedAt.toISOString(),
      durationMs: Math.round(durationMs * 10) / 10,
      runner,
      conclusion: judgement.conclusion,
      targets,
    },
  };
}

/** Where a gate throws, none that is set has decided anything, and the target's finding says so. */
function withGates(target: MeasuredTarget, limits: Limits, changes: Changes) {
  try {
    return { target, gates: evaluateGates(target, limits, changes) };
  } catch (error) {
    const gates = (Object.entries(limits) as [GateName, number | boolean][])
      .filter(([, limit]) => limit !== false)
      .map(([gate, limit]): GateOutcome => ({ gate, limit, actual: null, outcome: 'inconclusive' }));
    return { target: withFailure(target, 'the gates', error), gates };
  }
}

/** What differs now, for the gate; null where nothing that is known in both could be compared. */
function changesSince(baseline: Baseline | null, before: Comparable | null, now: Comparable): Changes {
  if (baseline?.kind === 'none-yet') return 'first-run';
  return before !== null && comparable(before, now) ? pathChanges(now, before) : null;
}

function sinceBaseline(baseline: Baseline, before: Comparable | null, now: Comparable): SinceBaseline {
  if (before !== null) return { state: 'compared', differences: differences(before, now) };
  return { state: baseline.kind === 'none-yet' ? 'none-yet' : 'no-target', differences: [] };
}
