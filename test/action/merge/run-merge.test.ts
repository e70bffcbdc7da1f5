/** The merge action as the runner starts it: 40 reports of a matrix, good and bad ones. */
import assert from 'node:assert/strict';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readActionFile } from '../../../scripts/lib/action-yml.ts';
import { MERGE_INPUTS } from '../../../src/action/merge/inputs.ts';
import { healthyTarget, hostileNames, selfHostedRunner } from '../../report/samples.ts';
import { merge, newFolder, reportJson } from '../support/run-merge.ts';

const root = join(import.meta.dirname, '../../..');

describe('40 reports', () => {
  const good = Array.from({ length: 29 }, (_, n) => [`r${n}/report.json`, reportJson(n)]);
  const versions = { newer: JSON.parse(reportJson(31)), older: JSON.parse(reportJson(32)) };
  Object.assign(versions.newer, { tool: { name: 'tracepath-action', version: '1.99.0' }, addedLater: { x: [1] } });
  versions.newer.targets[0].diagnosis = [{ code: 'found-later', severity: 'info', message: 'x', also: 1 }];
  versions.older.tool.version = '1.0.0';
  for (const added of ['service', 'addresses', 'watch', 'wait', 'connections', 'name', 'evidence'])
    delete versions.older.targets[0][added];
  for (const added of ['job', 'matrix', 'image']) delete versions.older.runner[added];
  const run = merge({
    ...Object.fromEntries(good),
    'newer/report.json': JSON.stringify(versions.newer),
    'older/report.json': JSON.stringify(versions.older),
    'narrow/report.json': reportJson(40, {}, { pmtu: { ...healthyTarget.pmtu, bytes: 1400 } }),
    'cancelled/report.json': reportJson(41, { conclusion: 'neutral' }, { reached: false, endReason: 'cancelled' }),
    'hostile/report.json': reportJson(42, {
      runner: { ...selfHostedRunner, job: hostileNames[0] ?? '', matrix: { x: '::error::forged\n::add-mask::y' } },
    }),
    // JSON.parse reads it, JSON.stringify would run out of stack.
    'deep/report.json': reportJson(44).replace('"os-44"', `${'['.repeat(50_000)}${']'.repeat(50_000)}`),
    'marked/report.json': `\ufeff${reportJson(45)}`,
    'again/report.json': reportJson(3),
    'old/report.json': JSON.stringify({ schemaVersion: 0, targets: [] }),
    'corrupt/report.json': reportJson(43).slice(0, 500),
    'empty/report.json': '',
  });

  test('good ones are merged, bad ones named, and the step passes', () => {
    assert.equal(run.status, 0, run.stdout + run.stderr);
    const merged = JSON.parse(readFileSync(run.outputs['report-path'] ?? '', 'utf8'));
    assert.equal(merged.schemaVersion, 1);
    assert.equal(merged.runners.length, 36);
    const { cells } = merged.targets[0];
    assert.equal(Object.keys(cells).length, 36);
    assert.ok(cells['trace (…)']);
    assert.deepEqual(cells['trace (os-31)'], { ...cells['trace (os-0)'], codes: ['found-later'] });
    const old = merged.runners.find((one: { file: string }) => one.file === 'older/report.json');
    assert.deepEqual(cells[old.label], cells['trace (os-0)']);
    assert.deepEqual(merged.targets[0].cells['trace (os-0)'], {
      reached: true,
      service: null,
      hopCount: 6,
      pmtu: 1500,
      pmtuStatus: 'confirmed',
      rttMs: 12.1,
      codes: [],
      gravest: null,
    });
    assert.deepEqual(merged.skipped, [
      { file: 'corrupt/report.json', why: 'is not JSON, or was cut off' },
      { file: 'empty/report.json', why: 'is empty' },
      { file: 'old/report.json', why: 'has schemaVersion "0", not 1' },
      { file: 'r3/report.json', why: 'holds the same run as again/report.json' },
    ]);
    for (const { file, why } of merged.skipped) assert.ok(run.summary.includes(file) && run.stdout.includes(why), file);
    assert.equal(run.outputs.conclusion, 'neutral');
    const differences: { what: string; counts: boolean }[] = JSON.parse(run.outputs.differences ?? '');
    assert.deepEqual(
      differences.filter(({ counts }) => !counts).map(({ what }) => what),
      ['finding found-later'],
    );
    assert.deepEqual(
      differences.filter(({ counts }) => counts),
      [
        {
          target: 'https://example.com',
          family: 4,
          what: 'pmtu',
          counts: true,
          groups: [
            {
              value: '1500 bytes',
              runners: merged.runners
                .map((one: { label: string }) => one.label)
                .filter((label: string) => label !== 'trace (os-40)'),
            },
            { value: '1400 bytes', runners: ['trace (os-40)'] },
          ],
        },
      ],
    );
    assert.equal(readFileSync(run.outputs['summary-path'] ?? '', 'utf8'), run.summary);
  });

  test('nothing of theirs is taken for a workflow command', () => {
    for (const line of run.stdout.split('\n')) assert.doesNotMatch(line, /^\s*::(error|add-mask)::(forged|y)/);
  });
});

describe('gates', () => {
  const differing = {
    'a/report.json': reportJson(1),
    'b/report.json': reportJson(2, {}, { reached: false, endReason: 'silent' }),
  };
  test('fail-on-difference', () => {
    const run = merge(differing, { 'fail-on-difference': 'true' });
    assert.equal(run.status, 1);
    assert.equal(run.outputs.conclusion, 'failure');
    assert.match(
      run.stdout,
      /^::error::https:\/\/example\.com: reached differs: yes on trace \(os-1\); no on trace \(os-2\)$/m,
    );
    const tolerated = merge(differing);
    assert.equal(tolerated.status, 0);
    assert.match(tolerated.stdout, /^::warning title=tracepath::https:\/\/example\.com: reached differs/m);
    assert.doesNotMatch(tolerated.stdout, /^::error/m);
  });

  test('fail-on-failure', () => {
    const failed = { 'a/report.json': reportJson(1, { conclusion: 'failure' }), 'b/report.json': reportJson(2) };
    const run = merge(failed, { 'fail-on-failure': 'true' });
    assert.equal(run.status, 1);
    assert.match(run.stdout, /^::error::1 of 2 reports concludes failure: trace \(os-1\)$/m);
    assert.match(run.summary, /\n\nConclusion: \*\*failure\*\* · 1 of 2 reports concludes failure\n/);
    assert.equal(merge(failed).outputs.conclusion, 'neutral');
  });

  test('runners that agree are a success', () => {
    const run = merge(
      { 'a/report.json': reportJson(1, {}, { hopCount: 1 }), 'b/report.json': reportJson(2, {}, { hopCount: 1 }) },
      { 'fail-on-difference': 'true' },
    );
    assert.equal(run.status, 0);
    assert.equal(run.outputs.conclusion, 'success');
    assert.match(run.summary, /^## ✅ 1 target from 2 runners, all agree/);
    assert.match(run.summary, /<br>1 hop<br>/);
  });

  test('no report at all fails and names the input', () => {
    const run = merge({ 'other.json': '{}' }, { reports: 'reports/*.json\nmore/**' });
    assert.equal(run.status, 1);
    assert.match(run.stdout, /^::error::reports: no report was found by reports\/\*\.json, more\/\*\*, expected/m);
  });

  test('wrong inputs are named together', () => {
    const run = merge({}, { 'fail-on-difference': 'yes', summary: 'x' });
    assert.equal(run.status, 1);
    assert.match(run.stdout, /fail-on-difference: found "yes", expected true or false.*summary: found "x"/);
  });
});

test('a link to a device is no report', () => {
  const folder = newFolder();
  symlinkSync('/dev/zero', join(folder, 'zero.json'));
  const run = merge({ 'a/report.json': reportJson(1) }, { reports: `${folder}/*.json\na/report.json` });
  assert.equal(run.status, 0);
  assert.match(run.stdout, /zero\.json is no regular file/);
});

test('merge/action.yml has the inputs that the program reads, with the same defaults, and the outputs of the contract', () => {
  const action = readActionFile(readFileSync(join(root, 'merge/action.yml'), 'utf8'));
  assert.deepEqual(
    Object.fromEntries(action.inputs.map((input) => [input.name, input.default])),
    Object.fromEntries(Object.entries(MERGE_INPUTS).map(([name, input]) => [name, input.default])),
  );
  assert.deepEqual(
    action.outputs.map(({ name }) => name),
    ['conclusion', 'differences', 'report-path', 'summary-path'],
  );
});

test('a log that nobody reads, or on a full disk, fails no step', () => {
  for (const script of ['"$@" | true', '"$@" > /dev/full']) {
    const { status, outputs, summary, stderr } = merge({ 'a/report.json': reportJson(1) }, {}, undefined, script);
    assert.deepEqual([status, outputs.conclusion], [0, 'success'], stderr);
    assert.notEqual(summary, '');
  }
});
