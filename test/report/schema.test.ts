/** docs/report.schema.json: made of the report's types, what reports are held to, and only ever added to. */
import assert from 'node:assert/strict';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { reportSchema, type Schema, schemaText } from '../../scripts/lib/report-schema.ts';
import { breakingChanges } from '../../scripts/lib/schema-changes.ts';
import { reportJson } from '../../src/report/render/json.ts';
import type { Report, ReportJson } from '../../src/report/types.ts';
import { schemaFaults } from '../support/report-schema.ts';
import { largeReport, samples } from './samples.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const released = JSON.parse(read('test/report/released.schema.json')) as Schema;
const ofTypes = reportSchema();

/** As report.json has it. */
const asWritten = (report: Report): ReportJson => JSON.parse(reportJson(report));

test('the schema is that of the types: run npm run docs', () => {
  assert.ok(read('docs/report.schema.json') === schemaText(ofTypes), 'docs/report.schema.json is older than the types');
});

test('what readers of the last release rely on is there still', () => {
  assert.deepEqual(breakingChanges(released, JSON.parse(read('docs/report.schema.json'))), []);
});

test('every sample and the example of docs/report.md are what the schema says', () => {
  for (const [name, report] of Object.entries(samples)) assert.deepEqual(schemaFaults(asWritten(report)), [], name);
  assert.deepEqual(schemaFaults(asWritten(largeReport(40))), []);
  const example = /```json\n([\s\S]*?)```/.exec(read('docs/report.md'))?.[1] ?? '';
  assert.deepEqual(schemaFaults(JSON.parse(example)), []);
});

test('no test reads a report without holding it to the schema', () => {
  const bare = globSync('test/**/*.ts', { cwd: root }).filter((file) =>
    /JSON\.parse\([^;]*\) as Report(Json)?\b/.test(readFileSync(join(root, file), 'utf8')),
  );
  assert.deepEqual(bare, []);
});

test('a report that is not what the schema says is refused by the place of its fault', () => {
  const { targets, ...rest } = asWritten(samples.healthy);
  assert.deepEqual(schemaFaults({ ...rest, targets: [{ ...targets[0], reached: 'yes' }] }), [
    '/targets/0/reached must be boolean',
  ]);
  assert.deepEqual(schemaFaults({ ...rest }), [" must have required property 'targets'"]);
  assert.deepEqual(schemaFaults({ ...rest, targets: [], laterField: 1 }), [], 'fields may be added');
});

test('a change of a type is seen: in the schema, and as a break where readers relied on it', () => {
  const boolOrNull = schemaOfChanged('readonly reached: boolean;', 'readonly reached: boolean | null;');
  assert.notEqual(schemaText(boolOrNull), schemaText(ofTypes));
  assert.deepEqual(breakingChanges(ofTypes, boolOrNull), ['report.targets[].reached: may now be null']);
});

test('what breaks readers is told from what is added', () => {
  const report = (properties: Record<string, unknown>, required = Object.keys(properties)): Schema => ({
    type: 'object',
    properties,
    required,
    $defs: { State: { type: 'string', enum: ['up', 'down'] }, More: { type: 'string', enum: ['up', 'down', 'new'] } },
  });
  const hops = (items: unknown) => report({ hops: { type: 'array', items } });
  const nullable = (schema: unknown) => ({ anyOf: [schema, { type: 'null' }] });
  const cases: [string, Schema, Schema, string[]][] = [
    ['a field is added', report({ a: { type: 'number' } }), report({ a: { type: 'number' }, b: { type: 'null' } }), []],
    ['a field is gone', report({ a: { type: 'number' } }), report({}), ['report.a: is gone']],
    [
      'a field is optional now',
      report({ a: { type: 'number' } }),
      report({ a: { type: 'number' } }, []),
      ['report.a: may now be left out'],
    ],
    [
      'a number became a string',
      report({ a: { type: 'number' } }),
      report({ a: { type: 'string' } }),
      ['report.a: may now be string', 'report.a: is no number any more'],
    ],
    ['a word is added', report({ a: { $ref: '#/$defs/State' } }), report({ a: { $ref: '#/$defs/More' } }), []],
    [
      'a word is gone',
      report({ a: { $ref: '#/$defs/More' } }),
      report({ a: { $ref: '#/$defs/State' } }),
      ['report.a: "new" is gone'],
    ],
    [
      'words became any text',
      report({ a: { $ref: '#/$defs/State' } }),
      report({ a: { type: 'string' } }),
      ['report.a: may now be anything'],
    ],
    [
      'a field of the items of a list is gone, behind a null',
      hops(nullable(report({ ttl: { type: 'number' } }))),
      hops(nullable(report({}))),
      ['report.hops[].ttl: is gone'],
    ],
  ];
  for (const [name, before, now, expected] of cases) assert.deepEqual(breakingChanges(before, now), expected, name);
});

/** The schema of a copy of src/ whose report types have `to` where they have `from`. */
function schemaOfChanged(from: string, to: string): Schema {
  const folder = mkdtempSync(join(tmpdir(), 'types-'));
  try {
    cpSync(join(root, 'src'), folder, { recursive: true });
    const types = join(folder, 'report/types.ts');
    const text = readFileSync(types, 'utf8');
    assert.ok(text.includes(from), from);
    writeFileSync(types, text.replace(from, to));
    return reportSchema(types);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
