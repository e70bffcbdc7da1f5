/** From measured targets to the report: diagnosis, gates and conclusion joined, in the order of shared architecture. */
import { diagnose } from '../diagnosis/diagnose.ts';
import { pathChanges } from '../diagnosis/path-change.ts';
import type { PathFacts } from '../diagnosis/rule.ts';
import { type Changes, evaluateGates } from '../gates/gates.ts';
import { type Judgement, judge } from '../gates/judge.ts';
import type { MeasuredTarget, Report } from '../report/types.ts';
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
  const runner = runnerFacts(process.env);
  const context = { runner, options: inputs, hasIpv6: hasIpv6() };
  const targets = measured.map((target) => {
    const before = inBaseline(baseline, target);
    return {
      ...target,
      diagnosis: diagnose(target, { ...context, baseline: before }),
      gates: evaluateGates(target, inputs.gates, changesSince(before, target)),
    };
  });
  const judgement = judge(targets, inputs, (target) => changesSince(inBaseline(baseline, target), target));
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

/** What differs now; null where nothing that is known in both could be compared. */
function changesSince(before: PathFacts | null, now: PathFacts): Changes {
  if (before === null) return null;
  const answered = new Set(before.hops.filter(({ responders }) => responders.length > 0).map(({ ttl }) => ttl));
  const comparable =
    now.hops.some(({ ttl, responders }) => responders.length > 0 && answered.has(ttl)) ||
    (now.hopCount !== null && before.hopCount !== null) ||
    (now.pmtu.status === 'confirmed' && before.pmtu.status === 'confirmed');
  return comparable ? pathChanges(now, before) : null;
}
