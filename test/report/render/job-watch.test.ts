/** What the post step reports of a watched job. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jobConsole, jobMarkdown } from '../../../src/report/render/job-watch.ts';
import type { TargetReport } from '../../../src/report/types.ts';
import { healthyTarget, reportOf } from '../samples.ts';
import { watch } from '../watch-samples.ts';

const from = '2026-11-22T10:00:30.000Z';
const out: TargetReport = {
  ...healthyTarget,
  target: 'out',
  diagnosis: [{ code: 'intermittent-outage', severity: 'warning', title: 'Out', text: 'it was', remedies: [] }],
  watch: watch({ received: 110, outages: [{ from, seconds: 10, lastHop: 2 }], outageCount: 1 }),
};
const gate = { gate: 'fail-on-loss-above', limit: 1, actual: 5, outcome: 'fail' } as const;
const lossy: TargetReport = { ...healthyTarget, target: 'lossy', diagnosis: [], watch: watch(), gates: [gate] };
const report = reportOf([out, lossy], { conclusion: 'failure' });

test('outages are counted with the targets that had one', () =>
  assert.match(jobMarkdown(report, [], 100_000), /^## ❌ Job watched for 2 min: 1 outage of 1 target\n/));

for (const [change, head] of [
  [{}, '✅ Job watched for 2 min: no outage'],
  [{ notSent: { count: 30, errno: 'EMFILE' } }, '⚠️ Job watched for 2 min: no outage'],
  [{ sent: 0, received: 0, notSent: { count: 30, errno: 'EMFILE' } }, '⚠️ Job watched for 2 min: nothing was seen'],
] as const)
  test(`${head}: only what was probed was without outage`, () => {
    const text = jobMarkdown(reportOf([{ ...lossy, gates: [], watch: watch(change) }]), [], 100_000);
    assert.ok(text.startsWith(`## ${head}\n`), text);
  });

test('targets that had an outage stand first, and what to change once', () => {
  const remedies = [{ explanation: 'Repeat it:', snippet: 'curl --retry 5 URL' }];
  const fine = { ...lossy, target: 'fine', gates: [] };
  const worse = { ...out, diagnosis: out.diagnosis.map((finding) => ({ ...finding, remedies })) };
  const text = jobMarkdown(reportOf([fine, worse, { ...worse, target: 'other' }]), [], 100_000);
  assert.deepEqual(text.match(/^### .*$/gm), [
    '### `out (203.0.113.7)`',
    '### `other (203.0.113.7)`',
    '### `fine (203.0.113.7)`',
    '### What to change',
  ]);
  assert.equal(text.match(/^Repeat it:\n\n```\ncurl --retry 5 URL\n```$/gm)?.length, 1);
});

test('of many targets those without an outage are folded, whatever is said of the others', () => {
  const fine = (name: string) => ({ ...lossy, target: name, gates: [] });
  const page = (count: number) =>
    jobMarkdown(reportOf([out, ...Array.from({ length: count }, (_, i) => fine(`fine${i}`))]), [], 1_000_000);
  assert.doesNotMatch(page(2), /<details>/);
  const text = page(63);
  const [open = '', folded = ''] = text.split('<details><summary>63 targets without an outage</summary>');
  assert.match(open, /^### `out \(203\.0\.113\.7\)`$/m);
  assert.doesNotMatch(open, /fine/);
  const [inside = '', after = ''] = folded.split('</details>');
  assert.equal(inside.match(/^### /gm)?.length, 63);
  assert.match(after, /TCP counters/);
});

test('marks have their words, and what could not be read is said', () => {
  const text = jobMarkdown(report, ['the watch ended early'], 100_000);
  assert.match(text, /^⚠️ Warning: the watch ended early$/m);
  assert.match(text, /^⚠️ Warning: \*\*Out\*\*: it was \(`intermittent-outage`\)$/m);
  assert.match(text, /^\*\*The kernel's TCP counters of this network namespace can't be read here\*\*$/m);
  const log = jobConsole(report, ['the watch ended early']);
  assert.match(log, /^ {2}Gate fail-on-loss-above: fail \(demands loss at most 1 %; measured: 5 %\)$/m);
  assert.match(
    log,
    /^The kernel's TCP counters of this network namespace can't be read here\.\nthe watch ended early$/m,
  );
});
