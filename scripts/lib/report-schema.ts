/** The JSON Schema of report.json, out of the TypeScript types of the report. */
import { join } from 'node:path';
import {
  createFormatter,
  createParser,
  createProgram,
  DEFAULT_CONFIG,
  LiteralType,
  SchemaGenerator,
  type SubNodeParser,
  UnionType,
} from 'ts-json-schema-generator';

const root = join(import.meta.dirname, '../..');

export type Schema = { readonly [key: string]: unknown };

/** Where the schema is served from: the tag of the major version, as users name the action. */
const id = 'https://raw.githubusercontent.com/org/tracepath-action/v1/docs/report.schema.json';

/**
 * Fields that are not named are allowed: readers of a later report ignore what they do not know.
 *
 * @param types absolute path of the file that exports `ReportJson`
 * @returns a schema of JSON Schema 2020-12
 */
export function reportSchema(types: string = join(root, 'src/report/types.ts')): Schema {
  const config = {
    ...DEFAULT_CONFIG,
    path: types,
    tsconfig: join(root, 'tsconfig.json'),
    type: 'ReportJson',
    topRef: false,
    additionalProperties: true,
    skipTypeCheck: true, // tsc has done that; the generator brings an older compiler
  };
  const program = createProgram(config);
  const checker = program.getTypeChecker();
  const parser = createParser(program, config, (parsers) => parsers.addNodeParser(keysOfConstants(checker)));
  const generator = new SchemaGenerator(program, parser, createFormatter(config), config);
  const { definitions, $schema: _, ...report } = generator.createSchema('ReportJson');
  return modern({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title: 'Report of tracepath-action',
    ...report,
    $defs: definitions,
  }) as Schema;
}

type Checker = ReturnType<ReturnType<typeof createProgram>['getTypeChecker']>;

/** Reads `keyof typeof X`, of which the generator would read the values of `X` as well. */
function keysOfConstants(checker: Checker): SubNodeParser {
  return {
    supportsNode: (node) => node.getSourceFile() !== undefined && /^keyof typeof \w+$/.test(node.getText()),
    createType(node) {
      const type = checker.getTypeAtLocation(node);
      const keys = (type.isUnion() ? type.types : [type]).flatMap((key) => (key.isStringLiteral() ? [key.value] : []));
      return new UnionType(keys.map((key) => new LiteralType(key)));
    },
  };
}

/** The file's text, as `npm run docs` writes it. */
export function schemaText(schema: Schema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The generator writes draft 7; what it uses of that differs from 2020-12 by the place of definitions alone. */
function modern(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(modern);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === '$ref' ? String(part).replace('#/definitions/', '#/$defs/') : modern(part),
    ]),
  );
}
