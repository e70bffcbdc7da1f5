/** The merge action's built program beside its source. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { merge, reportJson } from '../action/support/run-merge.ts';

test('the built program does the same as its source', () => {
  const files = { 'a/report.json': reportJson(1), 'b/report.json': reportJson(2, {}, { reached: false }) };
  const [source, built] = [undefined, 'dist/merge/index.js'].map((program) => merge(files, {}, program));
  assert.equal(built?.status, 0, built?.stderr);
  assert.ok(built?.summary.includes('os-2'), built?.summary);
  assert.deepEqual([built?.summary, built?.outputs.differences], [source?.summary, source?.outputs.differences]);
});
