/** action.yml against the project's public contract, the inputs that the program reads, and the README's tables. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ACTIONS, actionTypes } from '../../scripts/docs-action-types.ts';
import { readActionFile } from '../../scripts/lib/action-yml.ts';
import { PAGES_WITH_TABLES, withTables } from '../../scripts/lib/readme-tables.ts';
import { INPUTS } from '../../src/action/inputs.ts';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const text = read('action.yml');
const action = readActionFile(text);

/** The outputs that users depend on, in the contract's order. */
const outputs = [
  'reached',
  'pmtu',
  'pmtu-status',
  'hop-count',
  'rtt-ms',
  'conclusion',
  'service-state',
  'first-byte-ms',
  'failed-targets',
  'diagnosis',
  'report',
  'report-path',
  'summary-path',
];

/** GitHub's metadata syntax, branding.color. */
const brandingColors = ['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark'];

/** Those of GitHub's list for branding.icon (Feather 4.28.0 less the omitted ones) that fit a network tool. */
const networkIcons = [
  'activity',
  'crosshair',
  'git-branch',
  'globe',
  'map',
  'navigation',
  'radio',
  'search',
  'server',
  'share-2',
  'shuffle',
  'wifi',
];

test('action.yml has the inputs that the program reads, with the same defaults', () => {
  const {
    'github-token': token,
    matrix,
    ...others
  } = Object.fromEntries(action.inputs.map((input) => [input.name, input.default ?? '']));
  const {
    'github-token': _,
    matrix: __,
    ...read
  } = Object.fromEntries(Object.entries(INPUTS).map(([name, input]) => [name, input.default]));
  assert.deepEqual(others, read);
  assert.match(token ?? '', /^\$\{\{ github\.token \}\}$/, 'only GitHub can fill it in');
  assert.match(matrix ?? '', /^\$\{\{ toJSON\(matrix\) \}\}$/, 'only GitHub can fill it in');
  assert.deepEqual(
    action.inputs.filter((input) => input.required).map((input) => input.name),
    ['targets'],
  );
});

test('action.yml has the outputs of the contract', () => {
  assert.deepEqual(
    action.outputs.map((output) => output.name),
    outputs,
  );
});

test('every input and output is described by a sentence', () => {
  for (const field of [...action.inputs, ...action.outputs])
    assert.match(field.description, /^\S.{10,}\.$/, field.name);
});

test('the action runs dist/index.js on Node 24, and a post step whatever became of the job', () => {
  const { using, main, post, 'post-if': postIf } = action.runs;
  assert.deepEqual([using, main, post, postIf], ['node24', 'dist/index.js', 'dist/post.js', 'always()']);
});

test("the Marketplace's form takes the metadata", () => {
  assert.ok(action.name.length >= 2 && action.name.length < 64, `${action.name.length} characters of name`);
  assert.ok(action.description.length < 125, `${action.description.length} characters of description; fewer than 125`);
  assert.doesNotMatch(action.description, /[\n`<>]/, 'the form shows it as plain text');
  assert.ok(networkIcons.includes(action.branding.icon), action.branding.icon);
  assert.ok(brandingColors.includes(action.branding.color), action.branding.color);
});

for (const one of ACTIONS)
  test(`${join(one.folder, 'action-types.yml')} types every input and output as the program reads them: run npm run docs`, () => {
    const names = readActionFile(read(join(one.folder, 'action.yml'))).outputs.map(({ name }) => name);
    assert.equal(read(join(one.folder, 'action-types.yml')), actionTypes(one, names));
  });

for (const [page, source] of PAGES_WITH_TABLES)
  test(`the tables of ${page} are those of ${source}: run npm run docs`, () => {
    assert.equal(read(page), withTables(read(page), readActionFile(read(source)), source));
  });
