/** What a diagnosis rule is given and what it says. Types only; the codes and their conditions are the shared contract's. */
import type { Comparable } from '../report/compare.ts';
import type { DiagnosisCode, Finding, MeasuredTarget, RunnerFacts, Severity } from '../report/types.ts';

/** What a rule may know beside the target itself. */
export interface DiagnosisContext {
  readonly runner: Pick<RunnerFacts, 'kernel' | 'environment' | 'container' | 'interfaces'>;
  /** The run's own settings (Inputs fits). `source`: the address or interface asked for, null: the kernel's choice. */
  readonly options: { readonly maxHops: number; readonly source: string | null };
  /** Whether any interface but loopback carries an IPv6 address that is not link-local; null: not looked up. */
  readonly hasIpv6: boolean | null;
  /** The same target and family in the baseline; null: no baseline, or it does not know this target. */
  readonly baseline: Comparable | null;
}

/** One sentence or two, and what to do about it: plain text of several lines to be shown as it stands; null: nothing. */
export interface Said {
  readonly message: string;
  readonly remedy: string | null;
}

/** Null where the code does not stand. `found`: what already stands, graver codes first. */
export type Rule = (target: MeasuredTarget, context: DiagnosisContext, found: readonly Finding[]) => Said | null;

/** A row of the table of codes. `meaning` and `advice` are for the documentation. */
export interface RuleRow {
  readonly code: DiagnosisCode;
  readonly severity: Severity;
  readonly meaning: string;
  readonly advice: string;
  readonly rule: Rule;
}
