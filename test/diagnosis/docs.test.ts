/** docs/diagnosis.md is what the table of rules gives. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { diagnosisPage } from '../../scripts/docs-diagnosis.ts';
import { rules } from '../../src/diagnosis/rules.ts';

test('docs/diagnosis.md is up to date; if not: node scripts/docs-diagnosis.ts', () => {
  assert.equal(readFileSync(join(import.meta.dirname, '../../docs/diagnosis.md'), 'utf8'), diagnosisPage());
});

test('no cell of the table breaks it', () => {
  for (const row of rules) {
    assert.doesNotMatch(row.meaning + row.advice, /[|\n]/, row.code);
    assert.match(row.meaning, /^[A-Z].*\.$/, row.code);
    assert.ok(row.severity === 'info' || row.advice !== '', `${row.code} says what to do`);
  }
});
