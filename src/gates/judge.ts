/** From every target's gates to what the step does (inputs `on-inconclusive` and `warn-only` of action.yml). */
import { isCut } from '../report/cut-short.ts';
import { sentBefore } from '../report/sent-before.ts';
import { ending } from '../report/text/labels.ts';
import type { Conclusion, EndReason, GateOutcome, TargetReport } from '../report/types.ts';
import { type Changes, gateSentence } from './gates.ts';

export interface Policy {
  readonly onInconclusive: 'pass' | 'warn' | 'fail';
  readonly warnOnly: boolean;
  /** Whether it is a failure that no target could be tried; default true. */
  readonly failsUntried?: boolean;
}

/** `target`: the one that it is about; null: all of them. */
export interface Sentence {
  readonly target: TargetReport | null;
  readonly text: string;
}

export interface Judgement {
  readonly conclusion: Conclusion;
  /** Why the step fails; empty: it does not. */
  readonly failures: readonly Sentence[];
  /** Failures that only warn, and values that were not known. */
  readonly warnings: readonly Sentence[];
  /** The targets, as written, of which a gate failed or which could not be tried. */
  readonly failedTargets: readonly string[];
}

/** Ends of a trace that sent nothing toward its target, where nothing on the way answered before. */
const UNTRIED: ReadonlySet<EndReason> = new Set(['name-not-found', 'no-route', 'refused-locally']);

/**
 * @param changes what of a target's path differs from the baseline, for the sentences.
 * @param faults what else the step fails for, whatever was measured.
 */
export function judge(
  targets: readonly TargetReport[],
  policy: Policy,
  changes: (target: TargetReport) => Changes,
  faults: readonly string[] = [],
): Judgement {
  const failures: Sentence[] = faults.map((text) => ({ target: null, text }));
  const warnings: Sentence[] = [];
  const failedTargets = new Set<string>();
  for (const target of targets) {
    if (untried(target) && !isEgressTest(target)) failedTargets.add(target.target);
    for (const gate of target.gates) {
      const weight = weigh(gate, policy);
      if (weight === 'pass') continue;
      if (weight === 'fail') failedTargets.add(target.target);
      const sentences = weight === 'fail' && !policy.warnOnly ? failures : warnings;
      sentences.push({ target, text: gateSentence(target, gate, changes(target)) });
    }
  }
  const { failsUntried = true } = policy;
  if (failsUntried && targets.every((target) => untried(target) && !isEgressTest(target)))
    failures.unshift({ target: null, text: noneTried(targets) });
  const unsettled = warnings.length > 0 || targets.some(isCut);
  const conclusion = failures.length > 0 ? 'failure' : unsettled ? 'neutral' : 'success';
  return { conclusion, failures, warnings, failedTargets: [...failedTargets] };
}

function weigh(gate: GateOutcome, policy: Policy): Policy['onInconclusive'] {
  return gate.outcome === 'inconclusive' ? policy.onInconclusive : gate.outcome;
}

function untried(target: TargetReport): boolean {
  if (target.reached || sentBefore(target)) return false;
  return UNTRIED.has(target.endReason) || target.address === null;
}

/** `fail-on-reachable`: no name, no route and a local refusal are what such a test wants. */
function isEgressTest({ gates }: TargetReport): boolean {
  return gates.some(({ gate }) => gate === 'fail-on-reachable');
}

function noneTried(targets: readonly TargetReport[]): string {
  const reasons = targets.slice(0, 10).map((target) => `${target.target}: ${ending(target)}`);
  const more = targets.length > reasons.length ? ` and ${targets.length - reasons.length} more` : '';
  return `No target could be tried (${reasons.join(', ')}${more})`;
}
