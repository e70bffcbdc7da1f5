/** Tables of inputs and outputs from an action.yml, between markers of a page. */
import type { ActionField, ActionFile } from './action-yml.ts';

/** Each page that has such tables, with the file that they are made from. */
export const PAGES_WITH_TABLES = [
  ['README.md', 'action.yml'],
  ['docs/many-runners.md', 'merge/action.yml'],
] as const;

/**
 * The page with its tables as `action`, read from `source`, gives them.
 *
 * @throws Error when a pair of markers is missing
 */
export function withTables(page: string, action: ActionFile, source: string): string {
  const withInputs = between(page, ['inputs', source], inputTable(action.inputs));
  return between(withInputs, ['outputs', source], outputTable(action.outputs));
}

function inputTable(inputs: readonly ActionField[]): string {
  return table(
    ['Input', 'Default', 'Meaning'],
    inputs.map((input) => [`\`${input.name}\``, defaultCell(input), input.description]),
  );
}

function outputTable(outputs: readonly ActionField[]): string {
  return table(
    ['Output', 'Meaning'],
    outputs.map((output) => [`\`${output.name}\``, output.description]),
  );
}

function defaultCell(input: ActionField): string {
  if (input.required) return '(required)';
  return input.default === null || input.default === '' ? '' : `\`${input.default}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function between(text: string, [name, source]: readonly [string, string], content: string): string {
  const [open, close] = [`<!-- ${name}: made by npm run docs from ${source} -->`, `<!-- /${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`a page lacks ${open} followed by ${close}`);
  return `${text.slice(0, start + open.length)}\n\n${content}\n\n${text.slice(end)}`;
}
