/** Which fields of a target in the report may hold any text, by the report's schema. */
import { readFileSync } from 'node:fs';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const root: Schema = JSON.parse(readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8'));

/** Their paths, `*` for every item, as `hops.*.responders.*.hostname`. */
export function freeTexts(): string[] {
  const found = new Set<string>();
  walk(resolved(root), [], found);
  const start = 'targets.*.';
  return [...found].filter((path) => path.startsWith(start)).map((path) => path.slice(start.length));
}

function walk(schema: Schema, path: readonly string[], found: Set<string>): void {
  const { type, properties = {}, items, additionalProperties, anyOf = [] } = schema;
  for (const one of anyOf) walk(resolved(one), path, found);
  if ([type].flat().includes('string') && schema.enum === undefined && schema.const === undefined)
    found.add(path.join('.'));
  for (const [name, value] of Object.entries(properties)) walk(resolved(value), [...path, name], found);
  for (const value of [items, additionalProperties])
    if (typeof value === 'object') walk(resolved(value), [...path, '*'], found);
}

function resolved(schema: Schema): Schema {
  const name = schema.$ref?.replace('#/$defs/', '');
  return name === undefined ? schema : (root.$defs?.[decodeURIComponent(name)] ?? schema);
}
