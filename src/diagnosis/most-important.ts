/** The one line for the `diagnosis` output: the gravest finding of all targets, by the order of the rules' table. */
import type { Finding } from '../report/types.ts';
import { longestMessage } from './diagnose.ts';
import { rules } from './rules.ts';
import { oneLine } from './text.ts';

const order = new Map(rules.map((row, index) => [row.code, index]));

function rank(finding: Finding | undefined): number {
  return finding === undefined ? rules.length : (order.get(finding.code) ?? rules.length);
}

/**
 * The most important finding's message, with its target and how many others have warnings or errors too; empty where
 * nothing was found. One line, plain text, never begins with text from outside.
 */
export function mostImportant(
  targets: readonly { readonly target: string; readonly diagnosis: readonly Finding[] }[],
): string {
  const gravest = [...targets].sort((a, b) => rank(a.diagnosis[0]) - rank(b.diagnosis[0]))[0];
  const finding = gravest?.diagnosis[0];
  if (gravest === undefined || finding === undefined) {
    return '';
  }
  if (targets.length === 1) {
    return finding.message;
  }
  const name = oneLine(gravest.target, 80);
  const troubled = targets.filter((entry) => entry.diagnosis.some((one) => one.severity !== 'info')).length;
  const scope =
    finding.severity === 'info'
      ? `none of ${targets.length} targets has a warning or error`
      : `${troubled} of ${targets.length} targets have warnings or errors`;
  return oneLine(`${finding.message} (${name}; ${scope})`, longestMessage + 200);
}
