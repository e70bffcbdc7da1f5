/**
 * What the paths mean, for a terminal or a log: each fault once for all targets that share it, with what to change, and the
 * conclusion last, within one screen. Strings only; every line is safe to print (escape.ts).
 */
import { likeliest, type SharedFinding, sharedFindings } from '../shared-findings.ts';
import { plainIndented, plainLine, withinLine } from '../text/escape.ts';
import { messageOf, remedyLines } from '../text/finding.ts';
import { attention, severityOrder, standing, standingWords, TOLERATED } from '../text/labels.ts';
import { count, span } from '../text/units.ts';
import type { Report, Severity, TargetReport } from '../types.ts';
import { headline, targetLabel } from './headline.ts';
import { type Colour, type Paint, plain } from './paint.ts';

/** Targets named before the conclusion; the rest is counted. With what follows them they fit a screen of 40 lines. */
const MOST_ROWS = 24;
/** Targets of one finding that have a line each. */
const MOST_TEXTS = 5;
/** Remedies of one finding that a log shows in full. */
const MOST_FIRST = 2;
/** Targets named in a list. */
const MOST_NAMED = 8;

const colours: Readonly<Record<Severity, Colour>> = { error: 'red', warning: 'yellow', info: 'green' };

export interface FindingsForm {
  /** `first`: the likeliest of each finding, and how many more there are; for where the whole stands elsewhere too. */
  readonly remedies: 'first' | 'all';
  readonly paint?: Paint;
}

/** All findings, the gravest first; a lone target's `healthy` too. The empty string where there is none. */
export function consoleFindings({ targets }: Report, { remedies, paint = plain }: FindingsForm): string {
  const shown = sharedFindings(targets).filter(({ code }) => code !== 'healthy' || targets.length === 1);
  return shown
    .flatMap((finding) => [
      ...said(finding, targets, paint),
      // In a log an info needs no action; a terminal has no summary to look it up in.
      ...(remedies === 'first' && finding.severity === 'info' ? [] : toChange(finding, remedies)),
    ])
    .join('\n');
}

/** What was found, of each target; of more than a few, their names. */
function said(finding: SharedFinding, targets: readonly TargetReport[], paint: Paint): string[] {
  const { severity, code, title, of } = finding;
  const head = `${paint(severity === 'info' ? 'bold' : colours[severity], severity)} ${code}:`;
  const [first] = of;
  if (first === undefined) return [];
  if (of.length === 1) {
    const whose = targets.length === 1 ? '' : `${first.target.target}: `;
    return [`${head} ${withinLine(`${whose}${messageOf({ title, text: first.text })}`)}`];
  }
  const lines = [`${head} ${withinLine(title)} (${of.length} of ${targets.length} targets)`];
  if (severity === 'info') return [`${lines[0]}: ${names(of.map(({ target }) => target))}`];
  for (const { target, text } of of.slice(0, MOST_TEXTS))
    lines.push(`  ${plainLine(`${targetLabel(target, targets)}: ${text}`)}`);
  const rest = of.slice(MOST_TEXTS);
  return rest.length === 0
    ? lines
    : [...lines, `  and ${rest.length} more: ${names(rest.map(({ target }) => target))}`];
}

/** What to change, each way once. */
function toChange(finding: SharedFinding, form: FindingsForm['remedies']): string[] {
  const all = { shown: finding.remedies, others: [] };
  const { shown, others } = form === 'all' ? all : likeliest(finding, MOST_FIRST);
  const lines = shown.flatMap(({ remedy, targets }) => {
    const whose = targets.length === finding.of.length ? '' : `For ${names(targets)}: `;
    return remedyLines(remedy).map((line, at) => `    ${plainIndented(at === 0 ? whose + line : line)}`.trimEnd());
  });
  return others.length > 0 ? [...lines, `    ${count(others.length, 'more way')} in the summary.`] : lines;
}

function names(targets: readonly TargetReport[]): string {
  const shown = [...new Set(targets.map(({ target }) => withinLine(target)))];
  const more = shown.length - MOST_NAMED;
  return more > 0 ? `${shown.slice(0, MOST_NAMED).join(', ')} and ${more} more` : shown.join(', ');
}

/** A row for each target, the worst first, then the conclusion. Ends a log or a terminal's text. */
export function consoleConclusion(report: Report, paint: Paint = plain): string {
  const { targets, conclusion, durationMs } = report;
  const sorted = targets.toSorted((a, b) => severityOrder[standing(a)] - severityOrder[standing(b)]);
  const rows = sorted.slice(0, MOST_ROWS).map((target) => {
    const worst = standing(target);
    const word = paint(colours[worst], standingWords[worst].padEnd(7));
    return `  ${word}  ${withinLine(`${targetLabel(target, targets)}: ${headline(target)}`)}`;
  });
  const more = targets.length - rows.length;
  if (more > 0) rows.push(`  and ${more} more`);
  const troubled = targets.filter((target) => standing(target) !== 'info').length;
  const scope = troubled === 0 || targets.length === 1 ? '' : `${attention(troubled, targets.length)}. `;
  const why = troubled > 0 && conclusion === 'success' ? ` (${TOLERATED})` : '';
  const word = paint(conclusion === 'failure' ? 'red' : conclusion === 'success' ? 'green' : 'yellow', conclusion);
  return [...rows, `${scope}Conclusion: ${word}${why}, ${count(targets.length, 'target')} in ${span(durationMs)}`].join(
    '\n',
  );
}
