/** From a measured target to what it means: runs the rules in their order. Pure; conditions are in docs/diagnosis.md. */
import { severityOrder } from '../report/text/labels.ts';
import type { Finding, MeasuredTarget } from '../report/types.ts';
import { withFailure } from '../report/with-failure.ts';
import type { DiagnosisContext, DiagnosisRule } from './rule.ts';
import { rules } from './rules.ts';
import { oneLine, who } from './text.ts';

/** The longest text, UTF-16 units: fits an annotation many times over. */
export const longestText = 600;

/**
 * Every code that the target's evidence supports, what blocks the user first. Texts are one line of plain text (not escaped
 * for Markdown or HTML). A rule that throws is left out and named in a finding, beside which no target is healthy. Never throws.
 */
export function diagnose(
  target: MeasuredTarget,
  context: DiagnosisContext,
  from: readonly DiagnosisRule[] = rules,
): Finding[] {
  const failed = measuringFailed(target);
  const found: Finding[] = failed === null ? [] : [failed];
  for (const rule of from) {
    try {
      const finding = findingOf(rule, target, context, found);
      if (finding !== null) found.push(finding);
    } catch (error) {
      const others = from.filter((other) => other !== rule);
      return diagnose(withFailure(target, `the diagnosis of ${rule.code}`, error), context, others);
    }
  }
  return found.toSorted((a, b) => rank(a) - rank(b));
}

/** What errors of this program left unmeasured; null: nothing. Not a rule, since any rule may throw. */
function measuringFailed(target: MeasuredTarget): Finding | null {
  const { failures = [], failuresByLimits = false } = target.evidence;
  if (failures.length === 0) return null;
  const parts = failures.map((failure) => oneLine(failure, 200)).join('; ');
  const cause = failuresByLimits ? 'limits of this machine' : 'errors in this program';
  return {
    code: 'send-blocked',
    severity: target.endReason === 'refused-locally' ? 'error' : 'warning',
    title: 'Measuring failed',
    text: oneLine(`${cause} ended parts of the measurement of ${who(target)}: ${parts}.`, longestText),
    remedies: [],
  };
}

function findingOf(
  { code, severity, title, when, remedies }: DiagnosisRule,
  target: MeasuredTarget,
  context: DiagnosisContext,
  found: readonly Finding[],
): Finding | null {
  const stated = when(target, context, found);
  if (stated === null) return null;
  const statement = typeof stated === 'string' ? { text: stated } : stated;
  return {
    code,
    severity: statement.severity ?? severity,
    title: statement.title ?? title,
    text: oneLine(statement.text, longestText),
    remedies: remedies(target, context, found),
  };
}

const order = new Map(rules.map(({ code }, index) => [code, index]));

/**
 * Smaller is more important: what cut the measuring short, then by severity, then the order of the rules. A rule's place alone
 * does not tell, as some are an error in one case and a warning in another.
 */
export function rank({ code, severity }: Pick<Finding, 'code' | 'severity'>): number {
  const first = code === 'deadline' || code === 'cancelled';
  return (first ? 0 : 1 + severityOrder[severity]) * rules.length + (order.get(code) ?? 0);
}
