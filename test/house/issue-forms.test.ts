/** The issue forms: what GitHub's form schema asks for, and that they ask for the report file. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly value?: string; readonly options?: readonly string[] };
}

const root = join(import.meta.dirname, '../..');
const forms = globSync('.github/ISSUE_TEMPLATE/*.yml', { cwd: root }).filter((file) => !file.endsWith('/config.yml'));

test('there are forms', () => assert.equal(forms.length, 2));

for (const file of forms) {
  const form = parse(readFileSync(join(root, file), 'utf8')) as {
    readonly name: string;
    readonly description: string;
    readonly body: readonly Field[];
  };

  test(`${file} is what GitHub takes as a form`, () => {
    assert.ok(form.name.length > 3 && form.description.length > 0);
    const fields = form.body.filter(({ type }) => type !== 'markdown');
    for (const { type, id, attributes } of fields) {
      assert.ok(['input', 'textarea', 'dropdown', 'checkboxes'].includes(type), type);
      assert.match(id ?? '', /^[\w-]+$/);
      assert.ok(attributes.label, `${id} has a label`);
      if (type === 'dropdown') assert.ok((attributes.options ?? []).length > 1, `${id} has options`);
    }
    assert.equal(new Set(fields.map(({ id }) => id)).size, fields.length, 'ids are unique');
  });

  test(`${file} asks for the report file, the step and the version`, () => {
    const ids = form.body.map(({ id }) => id);
    for (const id of ['report', 'step', 'version']) assert.ok(ids.includes(id), id);
  });
}
