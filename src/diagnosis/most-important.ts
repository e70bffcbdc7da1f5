/** The one line for the `diagnosis` output: the gravest finding of all targets, by the order of the rules' table. */

import { messageOf } from '../report/text/finding.ts';
import type { Finding } from '../report/types.ts';
import { longestText, rank } from './diagnose.ts';
import { oneLine } from './text.ts';

/**
 * The most important finding's message, with its target and how many others have warnings or errors too; empty where
 * nothing was found. One line, plain text, never begins with text from outside.
 */
export function mostImportant(
  targets: readonly { readonly target: string; readonly diagnosis: readonly Finding[] }[],
): string {
  const firsts = targets.flatMap(({ target, diagnosis: [finding] }) =>
    finding === undefined ? [] : [{ target, finding }],
  );
  const [gravest] = firsts.toSorted((a, b) => rank(a.finding) - rank(b.finding));
  if (gravest === undefined) return '';
  const { finding } = gravest;
  if (targets.length === 1) {
    return messageOf(finding);
  }
  const name = oneLine(gravest.target, 80);
  const troubled = targets.filter((entry) => entry.diagnosis.some((one) => one.severity !== 'info')).length;
  const scope =
    finding.severity === 'info'
      ? `none of ${targets.length} targets has a warning or error`
      : `${troubled} of ${targets.length} targets ${troubled === 1 ? 'has' : 'have'} warnings or errors`;
  return oneLine(`${messageOf(finding)} (${name}; ${scope})`, longestText + 300);
}
