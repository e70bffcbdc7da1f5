/** From a measured target to what it means: runs the table of rules in its order. Pure; conditions are the contract's. */
import type { Finding, MeasuredTarget } from '../report/types.ts';
import type { DiagnosisContext } from './rule.ts';
import { rules } from './rules.ts';
import { oneLine } from './text.ts';

/** The longest message, UTF-16 units: fits an annotation many times over. */
export const longestMessage = 600;

/**
 * Every code that the target's evidence supports, what blocks the user first. Messages are one line of plain text (not
 * escaped for Markdown or HTML); remedies are plain text of several lines.
 */
export function diagnose(target: MeasuredTarget, context: DiagnosisContext): Finding[] {
  const found: Finding[] = [];
  for (const { code, severity, rule } of rules) {
    const said = rule(target, context, found);
    if (said !== null) {
      found.push({ code, severity, message: oneLine(said.message, longestMessage), remedy: said.remedy });
    }
  }
  return found;
}
