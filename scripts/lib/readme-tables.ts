/** Writes the README's tables of inputs and outputs from action.yml, between markers. */
import type { ActionField, ActionFile } from './action-yml.ts';

/**
 * The README with its tables as action.yml gives them.
 *
 * @throws Error when a pair of markers is missing
 */
export function withTables(readme: string, action: ActionFile): string {
  return between(between(readme, 'inputs', inputTable(action.inputs)), 'outputs', outputTable(action.outputs));
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

function between(text: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name}: made by npm run docs from action.yml -->`, `<!-- /${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`README.md lacks ${open} followed by ${close}`);
  return `${text.slice(0, start + open.length)}\n\n${content}\n\n${text.slice(end)}`;
}
