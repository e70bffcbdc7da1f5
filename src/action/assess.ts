/** From measured targets to the report: diagnosis, gates and conclusion joined, in the order of CONTRIBUTING.md. */
import { diagnose } from '../diagnosis/diagnose.ts';
import { pathChanges } from '../diagnosis/path-change.ts';
import { type Changes, evaluateGate, type Limits } from '../gates/gates.ts';
import { type Judgement, judge } from '../gates/judge.ts';
import { type Comparable, comparable, differences } from '../report/compare.ts';
import type { GateName, GateOutcome, MeasuredTarget, Report, SinceBaseline, TargetReport } from '../report/types.ts';
import { withFailure } from '../report/with-failure.ts';
import { hasFamily } from '../service/own-interfaces.ts';
import { VERSION } from '../version.ts';
import { type Baseline, inBaseline } from './baseline.ts';
import type { Inputs } from './inputs.ts';
import { runnerFacts } from './runner-facts.ts';

export interface Assessment {
  readonly report: Report;
  readonly judgement: Judgement;
}

export interface Run {
  readonly inputs: Inputs;
  readonly baseline: Baseline | null;
  readonly startedAt: Date;
  readonly durationMs: number;
  /** See `Policy`. */
  readonly failsUntried?: boolean;
}

/** Never throws for what a target holds: an error of this program costs a part of that target's assessment, and is named in it. */
export function assess(measured: readonly MeasuredTarget[], run: Run): Assessment {
  const { inputs, baseline, startedAt, durationMs, failsUntried = true } = run;
  const runner = runnerFacts(process.env, inputs.matrix);
  const context = { runner, options: inputs, hasIpv6: hasFamily(6) };
  const changes = new Map<TargetReport, Changes>();
  const targets = measured.map((result) => {
    const compared = compareWith(baseline, result, inputs.addresses);
    const { target, gates } = withGates(compared.target, inputs.gates, compared.changes);
    const diagnosis = diagnose(target, { ...context, baseline: compared.before });
    const report = { ...target, diagnosis, gates, ...compared.fields };
    changes.set(report, compared.changes);
    return report;
  });
  const faults = baseline?.kind === 'unusable' ? [baseline.fault] : [];
  const judgement = judge(targets, { ...inputs, failsUntried }, (target) => changes.get(target) ?? null, faults);
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

interface Compared {
  readonly target: MeasuredTarget;
  /** Null: the baseline does not know it, or there is none. */
  readonly before: Comparable | null;
  /** What differs now, for the gate; null where nothing that is known in both could be compared. */
  readonly changes: Changes;
  /** What the report says of it. */
  readonly fields: Pick<TargetReport, 'sinceBaseline'>;
}

function compareWith(baseline: Baseline | null, target: MeasuredTarget, addresses: Inputs['addresses']): Compared {
  if (baseline === null || baseline.kind === 'unusable') return { target, before: null, changes: null, fields: {} };
  try {
    const before = inBaseline(baseline, target, addresses);
    const fields = { sinceBaseline: sinceBaseline(baseline, before, target) };
    if (before === null)
      return { target, before, changes: baseline.kind === 'none-yet' ? 'first-run' : 'no-target', fields };
    return { target, before, changes: changesSince(before, target), fields };
  } catch (error) {
    const told = withFailure(target, 'the comparison with the baseline', error);
    return { target: told, before: null, changes: null, fields: {} };
  }
}

function changesSince(before: Comparable, now: Comparable): Changes {
  if (!comparable(before, now)) return null;
  const changes = pathChanges(before, now);
  return changes.length === 0 && before.reached && !now.reached ? 'not-reached' : changes;
}

/** A gate that throws has decided nothing; the others have. */
function withGates(measured: MeasuredTarget, limits: Limits, changes: Changes) {
  let target = measured;
  const gates = (Object.entries(limits) as [GateName, number | boolean][]).map(([gate, limit]): GateOutcome => {
    try {
      return evaluateGate(gate, limit, measured, changes);
    } catch (error) {
      target = withFailure(target, `the gate ${gate}`, error);
      return { gate, limit, actual: null, outcome: 'inconclusive' };
    }
  });
  return { target, gates };
}

function sinceBaseline(baseline: Baseline, before: Comparable | null, now: Comparable): SinceBaseline {
  if (before !== null) return { state: 'compared', differences: differences(before, now) };
  return { state: baseline.kind === 'none-yet' ? 'none-yet' : 'no-target', differences: [] };
}
