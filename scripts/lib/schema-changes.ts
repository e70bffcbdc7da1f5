/**
 * Compares two schemas of the report as those who read reports see them: what an older reader relied on has to be there still.
 * New fields and new words of a list (a finding's code) are additions; everything else that changes is a break.
 */
import type { Schema } from './report-schema.ts';

/** What a reader of `released` would miss or misread in a report of `current`, as `path: what`; empty: nothing. */
export function breakingChanges(released: Schema, current: Schema): string[] {
  return compare('report', resolve(released, released), resolve(current, current), { released, current });
}

interface Roots {
  readonly released: Schema;
  readonly current: Schema;
}

function compare(path: string, before: Schema, now: Schema, roots: Roots): string[] {
  const wasTypes = typesOf(before, roots.released);
  const types = typesOf(now, roots.current);
  const found = types.filter((type) => !wasTypes.includes(type)).map((type) => `${path}: may now be ${type}`);
  found.push(...wasTypes.filter((type) => !types.includes(type)).map((type) => `${path}: is no ${type} any more`));
  const words = wordsOf(now);
  for (const word of wordsOf(before) ?? []) {
    if (words !== null && !words.includes(word)) found.push(`${path}: ${JSON.stringify(word)} is gone`);
  }
  if (wordsOf(before) !== null && words === null) found.push(`${path}: may now be anything`);
  return [...found, ...compareParts(path, structured(before, roots.released), structured(now, roots.current), roots)];
}

function compareParts(path: string, before: Schema, now: Schema, roots: Roots): string[] {
  const wasProperties = properties(before);
  const nowProperties = properties(now);
  const found = Object.entries(wasProperties).flatMap(([name, field]) => {
    const same = nowProperties[name];
    if (same === undefined) return [`${path}.${name}: is gone`];
    const parts = compare(`${path}.${name}`, resolve(field, roots.released), resolve(same, roots.current), roots);
    return required(before).includes(name) && !required(now).includes(name)
      ? [`${path}.${name}: may now be left out`, ...parts]
      : parts;
  });
  if (isSchema(before.items) && isSchema(now.items)) {
    found.push(
      ...compare(`${path}[]`, resolve(before.items, roots.released), resolve(now.items, roots.current), roots),
    );
  }
  return found;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function properties(schema: Schema): Readonly<Record<string, Schema>> {
  return (schema.properties ?? {}) as Readonly<Record<string, Schema>>;
}

function required(schema: Schema): readonly string[] {
  return (schema.required ?? []) as readonly string[];
}

/** The alternatives of a union, or the schema itself. */
function alternatives(schema: Schema, root: Schema): Schema[] {
  return ((schema.anyOf ?? [schema]) as readonly Schema[]).map((part) => resolve(part, root));
}

/** `null`, `string`, `object` …: sorted, each once. */
function typesOf(schema: Schema, root: Schema): string[] {
  const types = alternatives(schema, root).flatMap((part) => (part.type ?? 'anything') as string | string[]);
  return [...new Set(types)].sort();
}

/** The values that a field is limited to; null where it is not. */
function wordsOf(schema: Schema): readonly unknown[] | null {
  if ('const' in schema) return [schema.const];
  return (schema.enum as readonly unknown[] | undefined) ?? null;
}

/** The alternative with fields or items. The report has no union of two of them. */
function structured(schema: Schema, root: Schema): Schema {
  return alternatives(schema, root).find((part) => 'properties' in part || 'items' in part) ?? {};
}

/** Follows `#/$defs/NAME`. */
function resolve(schema: Schema, root: Schema): Schema {
  const name = /^#\/\$defs\/(.+)$/.exec(String(schema.$ref ?? ''))?.[1];
  if (name === undefined) return schema;
  const definition = (root.$defs as Readonly<Record<string, Schema>>)[decodeURIComponent(name)];
  if (definition === undefined) throw new Error(`the schema defines no ${name}`);
  return resolve(definition, root);
}
