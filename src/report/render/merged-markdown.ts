/**
 * The merged report as a job summary: what differs and between whom, then the matrix of targets and runners. Where it would be
 * longer than GitHub takes, rows and lists give way, and the text says which.
 */
import type { Cell, Merged, MergedRunner, MergedTarget } from '../merge/merge.ts';
import { groupText } from '../merge/runners.ts';
import { codeSpan, prose } from '../text/escape.ts';
import { conclusionIcons } from '../text/labels.ts';
import { bytes, count, millis } from '../text/units.ts';
import type { Conclusion } from '../types.ts';

/** Runners with a column of their own; of more, those that agree in all that counts share one. */
const MOST_RUNNERS = 8;
const MOST_COLUMNS = 12;

interface Form {
  readonly leftOut: string | null;
  readonly rows: number;
  readonly differences: number;
  readonly lists: number;
}

const forms: readonly Form[] = [
  { leftOut: null, rows: 256, differences: 100, lists: 256 },
  { leftOut: 'rows and differences beyond the first 64', rows: 64, differences: 64, lists: 64 },
  { leftOut: 'rows and differences beyond the first 16', rows: 16, differences: 16, lists: 16 },
  { leftOut: 'the matrix, and differences beyond the first 8', rows: 0, differences: 8, lists: 8 },
];

export interface MergedConclusion {
  readonly conclusion: Conclusion;
  /** Why the step fails or what it warns of, a sentence each. */
  readonly sentences: readonly string[];
}

/** GitHub's Markdown of at most `maxBytes` bytes. */
export function renderMerged(merged: Merged, conclusion: MergedConclusion, maxBytes: number): string {
  for (const form of forms) {
    const text = write(merged, conclusion, form);
    if (Buffer.byteLength(text) <= maxBytes) return text;
  }
  return `${title(merged, conclusion)}\n`;
}

function write(merged: Merged, conclusion: MergedConclusion, form: Form): string {
  const blocks = [
    title(merged, conclusion),
    conclusionLine(merged, conclusion),
    ...conclusion.sentences.slice(0, form.lists).map((sentence) => prose(sentence)),
    form.leftOut === null
      ? ''
      : `*Shortened to fit: left out ${form.leftOut}. The whole is in the report's JSON file.*`,
    differenceList(merged, form.differences),
    matrix(merged, form.rows),
    runnerList(merged.runners, form.lists),
    skippedList(merged, form.lists),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function title({ runners, targets, differences }: Merged, { conclusion }: MergedConclusion): string {
  const counting = differences.filter(({ counts }) => counts).length;
  const agreed =
    runners.length < 2
      ? ''
      : counting === 0
        ? ', all agree'
        : `, ${count(counting, 'difference')} that ${counting === 1 ? 'counts' : 'count'}`;
  return `## ${conclusionIcons[conclusion]} ${count(targets.length, 'target')} from ${count(runners.length, 'runner')}${agreed}`;
}

/** The title's mark in a word, and what no other part of the summary counts. */
function conclusionLine({ runners }: Merged, { conclusion }: MergedConclusion): string {
  const failed = runners.filter((runner) => runner.conclusion === 'failure').length;
  return `Conclusion: **${conclusion}**${failed === 0 ? '' : ` · ${reportsThatFailed(failed, runners.length)}`}`;
}

/** As `1 of 4 reports concludes failure`. */
export function reportsThatFailed(failed: number, all: number): string {
  return `${failed} of ${count(all, 'report')} ${failed === 1 ? 'concludes' : 'conclude'} failure`;
}

const subjects: Readonly<Record<string, string>> = {
  reached: 'Reached',
  service: 'Service',
  pmtu: 'Path MTU',
  'hop-count': 'Hop count',
  'rtt-ms': 'Round trip',
  path: 'Path',
};

function differenceList({ differences, runners }: Merged, most: number): string {
  if (differences.length === 0) return '';
  const byLabel = new Map(runners.map((runner) => [runner.label, runner]));
  const sorted = [...differences.filter(({ counts }) => counts), ...differences.filter(({ counts }) => !counts)];
  const lines = sorted.slice(0, most).map((difference) => {
    const sides = difference.groups.map(({ value, runners: labels }) => {
      const group = labels.flatMap((label) => byLabel.get(label) ?? []);
      const size = group.length > 1 ? ` (${group.length})` : '';
      return `**${prose(value)}** ${prose(groupText(group, runners))}${size}`;
    });
    const subject = subjects[difference.what] ?? prose(difference.what.replace(/^f/, 'F'));
    return `- ${difference.counts ? '⚠️ Counts:' : 'ℹ️ Info:'} **${subject}** of ${rowName(difference)}: ${sides.join('; ')}`;
  });
  const more = sorted.length - lines.length;
  return ['### What differs', '', ...lines, ...(more > 0 ? [`- *and ${more} more*`] : [])].join('\n');
}

function rowName({ target, family, address }: Pick<MergedTarget, 'target' | 'family' | 'address'>): string {
  const at = address === undefined || address === null ? '' : ` at ${codeSpan(address)}`;
  return `${codeSpan(target)}${family === 6 ? ' (IPv6)' : ''}${at}`;
}

/** Runners that share a column of the matrix. */
type Column = readonly MergedRunner[];

function matrix(merged: Merged, mostRows: number): string {
  if (mostRows === 0 || merged.targets.length === 0) return '';
  const odd = oddOnes(merged);
  const all = columns(merged, odd);
  const shown = all.slice(0, MOST_COLUMNS);
  const rows = troubledFirst(merged, odd).slice(0, mostRows);
  const heads = shown.map(
    (column) =>
      `${codeSpan(column.length === 1 ? (column[0]?.label ?? '') : groupName(column, merged.runners))}${column.length > 1 ? `<br>${column.length} runners` : ''}`,
  );
  const lines = rows.map((row) => [rowName(row), ...shown.map((column) => columnCell(row, column, odd))].join(' | '));
  const left = [
    all.length > shown.length ? `${all.length - shown.length} more columns` : null,
    merged.targets.length > rows.length ? `${merged.targets.length - rows.length} more targets` : null,
  ].filter((part) => part !== null);
  return [
    `| Target | ${heads.join(' | ')} |`,
    `|---|${shown.map(() => '---|').join('')}`,
    ...lines.map((line) => `| ${line} |`),
    ...(left.length > 0 ? ['', `*and ${left.join(' and ')} in the report's JSON file*`] : []),
  ].join('\n');
}

/** Without the `on` that it has in a sentence. */
function groupName(column: Column, all: readonly MergedRunner[]): string {
  return groupText(column, all).replace(/^on /, '');
}

/** Where there are too many, the largest stands first, and then those with a cell that differs in what counts. */
function columns({ runners, targets }: Merged, odd: ReadonlySet<string>): readonly Column[] {
  if (runners.length <= MOST_RUNNERS) return runners.map((runner) => [runner]);
  const groups = Map.groupBy(runners, ({ label }) =>
    JSON.stringify(
      targets.map(({ cells }) => {
        const cell = own(cells, label);
        return cell === null
          ? null
          : [cell.reached, cell.service, cell.pmtu, cell.pmtuStatus, cell.gravest?.code ?? null];
      }),
    ),
  );
  const [usual, ...others] = [...groups.values()].toSorted((a, b) => b.length - a.length);
  const differs = (column: Column) =>
    targets.some((row) => column.some(({ label }) => odd.has(oddKey(row, label)))) ? 'odd' : 'other';
  const kinds = Map.groupBy(others, differs);
  return usual === undefined ? [] : [usual, ...(kinds.get('odd') ?? []), ...(kinds.get('other') ?? [])];
}

/** `row what label` of every cell that stands on a smaller side of a difference that counts. */
function oddOnes({ differences }: Merged): ReadonlySet<string> {
  const odd = new Set<string>();
  for (const difference of differences.filter(({ counts }) => counts)) {
    const known = difference.groups.reduce((sum, { runners }) => sum + runners.length, 0);
    for (const { runners } of difference.groups) {
      if (runners.length * 2 >= known) continue;
      for (const label of runners) odd.add(oddKey(difference, label));
    }
  }
  return odd;
}

function oddKey(
  { target, family, address }: Pick<MergedTarget, 'target' | 'family' | 'address'>,
  label: string,
): string {
  return JSON.stringify([target, family, address ?? null, label]);
}

function troubledFirst({ targets, runners }: Merged, odd: ReadonlySet<string>): readonly MergedTarget[] {
  const rank = (row: MergedTarget): number => {
    if (runners.some(({ label }) => odd.has(oddKey(row, label)))) return 0;
    return Object.values(row.cells).some((cell) => icon(cell) !== '✅') ? 1 : 2;
  };
  return targets
    .map((row) => ({ row, rank: rank(row) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ row }) => row);
}

function columnCell(row: MergedTarget, column: Column, odd: ReadonlySet<string>): string {
  const cells = column.flatMap(({ label }) => own(row.cells, label) ?? []);
  const [first] = cells;
  if (first === undefined) return '';
  const parts = [
    `${icon(first)} ${word(first)}`,
    first.reached === false || first.service !== 'failing' ? null : 'service fails',
    first.pmtu === null ? null : `${first.pmtuStatus === 'confirmed' ? '' : '≤ '}${bytes(first.pmtu)}`,
    range(
      cells.flatMap(({ hopCount }) => hopCount ?? []),
      String,
      cells.every(({ hopCount }) => (hopCount ?? 1) === 1) ? 'hop' : 'hops',
    ),
    range(
      cells.flatMap(({ rttMs }) => rttMs ?? []),
      millis,
      'ms',
    ),
  ].filter((part) => part !== null);
  const text = parts.join('<br>');
  return column.some(({ label }) => odd.has(oddKey(row, label))) ? `**${text}**<br>← differs` : text;
}

function range(values: readonly number[], text: (value: number) => string, unit: string): string | null {
  if (values.length === 0) return null;
  const [least, most] = [text(Math.min(...values)), text(Math.max(...values))];
  return `${least === most ? least : `${least} to ${most}`} ${unit}`;
}

function icon({ reached, gravest, service }: Cell): string {
  if (reached === false || gravest?.severity === 'error') return '❌';
  if (reached === null || gravest !== null) return '⚠️';
  return service === 'failing' ? '❌' : '✅';
}

/** The icon in a word or two; what is wrong by its code. */
function word({ reached, gravest, service }: Cell): string {
  if (reached === false) return 'not reached';
  if (reached === null) return 'cut short';
  if (gravest !== null) return prose(gravest.code);
  return service === 'failing' ? 'failing' : 'ok';
}

/** A label may be any text, `__proto__` too. */
function own(cells: MergedTarget['cells'], label: string): Cell | null {
  return Object.hasOwn(cells, label) ? (cells[label] ?? null) : null;
}

function runnerList(runners: readonly MergedRunner[], most: number): string {
  const lines = runners.slice(0, most).map(({ label, name, image, conclusion, startedAt, file }) => {
    const machine = [name, image].flatMap((part) => (part === null ? [] : codeSpan(part))).join(', ');
    return `- ${conclusionIcons[conclusion]} ${codeSpan(label)}${machine === '' ? '' : ` on ${machine}`}: ${conclusion}, started ${codeSpan(startedAt)}, ${codeSpan(file, 120)}`;
  });
  const more = runners.length - lines.length;
  if (lines.length === 0) return '';
  return `<details><summary>${count(runners.length, 'runner')}</summary>\n\n${[...lines, ...(more > 0 ? [`- *and ${more} more*`] : [])].join('\n')}\n\n</details>`;
}

function skippedList({ skipped }: Merged, most: number): string {
  if (skipped.length === 0) return '';
  const lines = skipped.slice(0, most).map(({ file, why }) => `- ${codeSpan(file, 120)} ${prose(why)}`);
  const more = skipped.length - lines.length;
  return [
    `⚠️ **${count(skipped.length, 'file')} skipped**`,
    '',
    ...lines,
    ...(more > 0 ? [`- *and ${more} more*`] : []),
  ].join('\n');
}
