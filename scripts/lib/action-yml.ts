/** Reads an action's metadata (action.yml): what GitHub shows of it, its inputs and its outputs. */
import { parse } from 'yaml';

export interface ActionField {
  readonly name: string;
  readonly description: string;
  /** null: the file names none. The empty string means "not set". */
  readonly default: string | null;
  readonly required: boolean;
}

export interface ActionFile {
  readonly name: string;
  readonly description: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly inputs: readonly ActionField[];
  readonly outputs: readonly ActionField[];
  readonly runs: Readonly<Record<string, unknown>>;
}

type Field = Partial<Record<'description' | 'default', unknown>> & { readonly required?: unknown };

/** @throws Error of the YAML parser, with line and column */
export function readActionFile(text: string): ActionFile {
  const { name, description, branding, inputs, outputs, runs } = parse(text);
  return { name, description, branding, inputs: fields(inputs), outputs: fields(outputs), runs };
}

function fields(section: Readonly<Record<string, Field>> = {}): ActionField[] {
  return Object.entries(section).map(([name, field]) => ({
    name,
    description: String(field.description ?? ''),
    default: field.default === undefined ? null : String(field.default),
    required: field.required === true,
  }));
}
