/** What the process that watches left is read where it is whole. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readResult, writeResult } from '../../../src/action/job/job-files.ts';
import { watch } from '../../report/watch-samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'job-files-'));
after(() => rmSync(folder, { recursive: true }));
const from = '2026-11-22T10:00:30.000Z';
const whole = watch({ outages: [{ from, seconds: null, lastHop: 2 }], outageCount: 1, rttMs: null });

test('a whole one is read as it was written', () => {
  const result = { endedBy: null, watches: [whole, null] };
  assert.ok(writeResult(folder, result));
  assert.deepEqual(readResult(folder), result);
});

for (const [name, damaged] of [
  ['a time that is none', { ...whole, timeline: { ...whole.timeline, from: 'yesterday' } }],
  ['a time beyond all', { ...whole, seconds: null }],
  ['an outage at no time', { ...whole, outages: [{ seconds: 1, lastHop: null }] }],
  ['no timeline', { ...whole, timeline: undefined }],
  ['words for numbers', { ...whole, sent: 'many' }],
  ['a number for the watch', 7],
  ['round-trip times in words', { ...whole, rttMs: { min: 'x', median: 1, p95: 1, max: 1 } }],
  ['an outage as long as words', { ...whole, outages: [{ from, seconds: 'many', lastHop: null }] }],
  ['a last router that is none', { ...whole, outages: [{ from, seconds: 1, lastHop: 1, lastRouter: 7 }] }],
  ['a last hop that is none', { ...whole, outages: [{ from, seconds: 1, lastHop: {} }] }],
  ['a question that is no text', { ...whole, question: {} }],
  ['a number for what was not sent', { ...whole, notSent: 7 }],
  ['an errno that is no text', { ...whole, notSent: { count: 1, errno: {} } }],
  ['fewer than none', { ...whole, received: -1 }],
  ['a watch that ends beyond all times', { ...whole, seconds: 1e300 }],
] as const)
  test(`a damaged one counts as none: ${name}`, () => {
    writeFileSync(join(folder, 'result.json'), JSON.stringify({ endedBy: null, watches: [damaged] }));
    assert.equal(readResult(folder), null);
  });
test('neither does one that something unknown ended', () => {
  for (const endedBy of ['else', 'constructor', undefined]) {
    writeFileSync(join(folder, 'result.json'), JSON.stringify({ endedBy, watches: [whole] }));
    assert.equal(readResult(folder), null);
  }
});
test('neither does JSON of another shape count', () => {
  writeFileSync(join(folder, 'result.json'), '{}');
  assert.equal(readResult(folder), null);
});
