/** What a diagnosis rule is, what it is given and what it states. Types only; docs/diagnosis.md is made of the rules. */
import type { Comparable } from '../report/compare.js';
import type { DiagnosisCode, Finding, MeasuredTarget, Remedy, RunnerFacts, Severity } from '../report/types.js';
/** What a rule may know beside the target itself. */
export interface DiagnosisContext {
    readonly runner: Pick<RunnerFacts, 'kernel' | 'environment' | 'container' | 'interfaces'>;
    /** The run's own settings (Inputs fits). `source`: the address or interface requested, null: the kernel's choice. */
    readonly options: {
        readonly maxHops: number;
        readonly source: string | null;
    };
    /** Whether any interface but loopback carries an IPv6 address that is not link-local; null: not looked up. */
    readonly hasIpv6: boolean | null;
    /** The same target and family in the baseline; null: no baseline, or it does not know this target. */
    readonly baseline: Comparable | null;
}
/** One or two sentences of plain text: the fact first, then the numbers, then the method. */
export interface Statement {
    readonly text: string;
    /** Where this case has a title of its own. */
    readonly title?: string;
    /** Where this case is less or more grave than the rule's other ones. */
    readonly severity?: Severity;
}
/** One diagnosis code. A file of `rules/` holds one; `rules.ts` holds their order. */
export interface DiagnosisRule {
    readonly code: DiagnosisCode;
    readonly severity: Severity;
    /** A few words for headings; they open the finding's message. */
    readonly title: string;
    /** For docs/diagnosis.md: when it stands, and what to do (empty: nothing). */
    readonly meaning: string;
    readonly advice: string;
    /** Null where the code does not stand. `found`: what the rules before it state. */
    readonly when: (target: MeasuredTarget, context: DiagnosisContext, found: readonly Finding[]) => Statement | string | null;
    /** Called only where the code stands. The first remedy is the likeliest to help. */
    readonly remedies: (target: MeasuredTarget, context: DiagnosisContext, found: readonly Finding[]) => readonly Remedy[];
}
