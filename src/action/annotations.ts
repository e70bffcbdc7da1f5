/** What of a report becomes an annotation. GitHub shows 10 of a kind for a step, each of at most 4096 characters. */
import type { Judgement } from '../gates/judge.ts';
import { plainLine } from '../report/text/escape.ts';
import { messageOf } from '../report/text/finding.ts';
import type { Finding, Report } from '../report/types.ts';

const MAX_CHARACTERS = 4096;
/** One of ten is kept: an error for the step's failure, a warning for what could not be written. */
const MAX_OF_A_KIND = 9;

export interface Annotations {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** Findings of severity error and warning, without their remedies, and the gates that warn. Only a step that fails has errors. */
export function annotations(report: Report, judgement: Judgement): Annotations {
  const found = (severity: Finding['severity']): string[] =>
    report.targets.flatMap(({ target, diagnosis }) =>
      diagnosis.filter((finding) => finding.severity === severity).map((finding) => sentence(target, finding)),
    );
  const errors = found('error');
  const warnings = [...judgement.warnings.map((text) => plainLine(text)), ...found('warning')];
  return judgement.failures.length === 0
    ? { errors: [], warnings: bounded([...errors, ...warnings]) }
    : { errors: bounded(errors), warnings: bounded(warnings) };
}

/** The step's failure as one message: a line for each sentence. */
export function failureMessage(failures: readonly string[]): string {
  return cut(failures.map((text) => plainLine(text)));
}

function sentence(target: string, finding: Finding): string {
  const hint = finding.remedies.length === 0 ? '' : ' What to change is in the log and the summary.';
  return plainLine(`${target}: ${messageOf(finding)} [${finding.code}]${hint}`);
}

function bounded(all: readonly string[]): readonly string[] {
  if (all.length <= MAX_OF_A_KIND) return all;
  const shown = all.slice(0, MAX_OF_A_KIND - 1);
  return [...shown, `and ${all.length - shown.length} more of this kind: see the summary`];
}

/** As many whole lines as fit. */
function cut(lines: readonly string[]): string {
  let text = lines[0] ?? '';
  for (const [index, line] of lines.entries()) {
    if (index === 0) continue;
    const rest = `\nand ${lines.length - index} more lines: see the summary`;
    if (text.length + 1 + line.length + rest.length > MAX_CHARACTERS) return text + rest;
    text += `\n${line}`;
  }
  return text;
}
