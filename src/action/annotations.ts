/**
 * What of a report becomes an annotation: one for each target that needs attention, and the step's failure. GitHub shows 10
 * of a kind for a step, each of at most 4096 characters.
 */
import type { Judgement, Sentence } from '../gates/judge.ts';
import { plainLine } from '../report/text/escape.ts';
import { messageOf } from '../report/text/finding.ts';
import type { Finding, Report, TargetReport } from '../report/types.ts';

const MAX_CHARACTERS = 4096;
/** Of one annotation; a code point is two characters at the most. */
const MAX_CODE_POINTS = 2000;
/** One of ten is kept: an error for the step's failure, a warning for what could not be written. */
const MAX_OF_A_KIND = 9;
/** Gates of one target that its annotation tells in full. */
const MAX_SENTENCES = 2;

interface Annotations {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** Why the step fails, with the cause of each target's failure; null: it does not. */
  readonly failure: string | null;
}

/** Findings of severity error and warning, without their remedies, and gates. Only a step that fails has errors. */
export function annotations(report: Report, { failures, warnings }: Judgement): Annotations {
  const about = (sentences: readonly Sentence[], target: TargetReport) =>
    sentences.flatMap((sentence) => (isAbout(sentence, target) ? [plainLine(sentence.text)] : []));
  const general = failures.filter(({ target }) => target === null).map(({ text }) => plainLine(text));
  const errors: string[] = [];
  const warned: string[] = [];
  const failed: string[] = [...general];
  for (const target of report.targets) {
    const findings = target.diagnosis.filter(({ severity }) => severity !== 'info');
    const broken = about(failures, target);
    if (broken.length > 0 || general.length > 0) {
      failed.push(...broken, ...causeOf(target, findings, broken.length > 0));
      continue;
    }
    const text = toleratedText(target, findings, about(warnings, target));
    if (text === null) continue;
    (failures.length > 0 && findings[0]?.severity === 'error' ? errors : warned).push(text);
  }
  return {
    errors: bounded(errors),
    warnings: bounded(warned),
    failure: failed.length > 0 ? failureMessage(failed) : null,
  };
}

/** The gravest finding of a target that fails the step; `named`: a sentence before it names the target. */
function causeOf(target: TargetReport, [gravest]: readonly Finding[], named: boolean): string[] {
  if (gravest === undefined) return [];
  return [named ? cited(gravest) : plainLine(`${target.target}: ${cited(gravest)}`)];
}

/** What a target that does not fail the step needs attention for; null: nothing. */
function toleratedText(target: TargetReport, findings: readonly Finding[], gates: readonly string[]): string | null {
  if (findings.length === 0 && gates.length === 0) return null;
  const others = findings.slice(1).map(({ title, code }) => `${title} [${code}]`);
  const parts = [
    ...shortened(gates),
    ...causeOf(target, findings, gates.length > 0),
    ...(others.length > 0 ? [`Also: ${others.join(', ')}.`] : []),
    ...(findings.some(({ remedies }) => remedies.length > 0) ? ['What to change is in the summary.'] : []),
  ];
  return plainLine(parts.join(' '), MAX_CODE_POINTS);
}

/** Not by identity: a form of the report may show copies of the targets that were judged. */
function isAbout({ target: judged }: Sentence, { target, family, address }: TargetReport): boolean {
  return judged !== null && judged.target === target && judged.family === family && judged.address === address;
}

/** The step's failure as one message: a line for each sentence. */
export function failureMessage(failures: readonly string[]): string {
  return cut(failures.map((text) => plainLine(text)));
}

function cited(finding: Finding): string {
  return plainLine(`${messageOf(finding)} [${finding.code}]`);
}

function shortened(gates: readonly string[]): string[] {
  const more = gates.length - MAX_SENTENCES;
  return more > 0 ? [...gates.slice(0, MAX_SENTENCES), `(and ${more} more gates)`] : [...gates];
}

function bounded(all: readonly string[]): readonly string[] {
  if (all.length <= MAX_OF_A_KIND) return all;
  const shown = all.slice(0, MAX_OF_A_KIND - 1);
  return [...shown, `and ${all.length - shown.length} more targets: see the summary`];
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
