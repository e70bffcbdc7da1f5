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
  assert.match(jobMarkdown(report, [], 100_000), /^## ❌ Job watched for 2 min: 1 outage, of 1 of 2 targets\n/));

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

test('of 64 targets, those without an outage are one table that folds, and one line each in the log', () => {
  const passed = { gate: 'fail-on-loss-above', limit: 2, actual: 1.6, outcome: 'pass' } as const;
  const fine = Array.from({ length: 63 }, (_, index) => ({
    ...lossy,
    target: `fine-${index}`,
    gates: [passed],
    watch: watch({ received: 118 }),
  }));
  const all = reportOf([...fine, out]);
  const text = jobMarkdown(all, [], 100_000);
  assert.deepEqual(text.match(/^###.*$/gm), ['### `out (203.0.113.7)`']);
  assert.match(text, /^<details><summary>✅ No outage of 63 targets<\/summary>$/m);
  const row = '| `fine-0 (203.0.113.7)` | `tcp:443` | 120 | 2 | 1.67 % | 11.8 | 12.1 | 14.0 | 40.2 |';
  assert.ok(text.includes(row), text.slice(0, 2000));
  assert.match(text, /`fail-on-loss-above` passed \(demands loss at most 2 %\)/);
  assert.equal(text.match(/^```$/gm)?.length, 2, 'one timeline');
  assert.equal(jobConsole(all, []).match(/fine-/g)?.length, 63);
  assert.ok(jobConsole(all, []).split('\n').length < 63 + 10);
});

test('a watch that ended before its first probe calls nobody healthy', () => {
  const unseen = { ...lossy, gates: [], watch: watch({ sent: 0, received: 0, rttMs: null }) };
  const text = jobMarkdown(reportOf([unseen, unseen, unseen]), [], 100_000);
  assert.match(text, /<summary>nothing was seen of 3 targets<\/summary>/);
  assert.doesNotMatch(text + jobConsole(reportOf([unseen, unseen, unseen]), []), /no outage/i);
});

test('a target whose probes were skipped says so in the table', () =>
  assert.match(
    jobMarkdown(reportOf(Array(3).fill({ ...lossy, gates: [], watch: watch({ skipped: 5 }) })), [], 100_000),
    /^\| `lossy [^|]* ⚠️ Warning: 5 probes skipped: this machine was suspended or too busy \|/m,
  ));

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
