/**
 * Reads action.yml's inputs and outputs for the README's tables. It knows the plain subset of YAML 1.2 that the file
 * keeps to (two-space maps of one-line scalars) and refuses anything else by its line.
 */

export interface ActionField {
  readonly name: string;
  readonly description: string;
  /** null: the file names none. The empty string means "not set". */
  readonly default: string | null;
  readonly required: boolean;
}

export interface ActionFile {
  readonly inputs: readonly ActionField[];
  readonly outputs: readonly ActionField[];
}

/** @throws Error naming the first line outside the subset */
export function readActionFile(text: string): ActionFile {
  const sections = new Map<string, Map<string, Map<string, string>>>();
  let section = new Map<string, Map<string, string>>();
  let field = new Map<string, string>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const match = /^( {0}| {2}| {4})([a-z0-9-]+):(?: (.+))?$/.exec(line);
    if (match === null) throw new Error(`action.yml line ${index + 1}: expected \`name: value\`, found: ${line}`);
    const [, indent = '', name = '', value] = match;
    if (indent.length === 0) {
      section = new Map();
      sections.set(name, section);
    } else if (indent.length === 2) {
      field = new Map();
      section.set(name, field);
    } else {
      field.set(name, scalar(value ?? ''));
    }
  }
  return { inputs: fields(sections.get('inputs')), outputs: fields(sections.get('outputs')) };
}

function fields(section: Map<string, Map<string, string>> = new Map()): ActionField[] {
  return [...section].map(([name, keys]) => ({
    name,
    description: keys.get('description') ?? '',
    default: keys.get('default') ?? null,
    required: keys.get('required') === 'true',
  }));
}

/** A plain scalar, or a single-quoted one with `''` for a quote. */
function scalar(value: string): string {
  const quoted = /^'((?:[^']|'')*)'$/.exec(value);
  return quoted ? (quoted[1] ?? '').replaceAll("''", "'") : value;
}
