import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { reportJson, shortReportJson } from '../../../src/report/render/json.ts';
import type { FindingJson, Report, ReportJson } from '../../../src/report/types.ts';
import { blackHoleTarget, largeReport, samples } from '../samples.ts';

/** Without what JSON flattens. */
const withoutFindings = (report: Report | ReportJson) => ({
  ...report,
  targets: report.targets.map((target) => ({ ...target, diagnosis: [] })),
});

test('a finding has one message and one remedy, title and text joined', () => {
  const found: FindingJson[] = JSON.parse(reportJson(samples['black-hole'])).targets[0].diagnosis;
  assert.deepEqual(Object.keys(found[1] ?? {}), ['code', 'severity', 'message', 'remedy']);
  assert.equal(found[1]?.message, 'Local MTU too large: the interface eth0 has 1500 bytes, the path carries 1400.');
  assert.equal(found[1]?.remedy, 'Lower the MTU of the interface:\nsudo ip link set dev eth0 mtu 1400');
  assert.equal(found[0]?.remedy?.split('\n\n').length, blackHoleTarget.diagnosis[0]?.remedies.length);
});

test('the file holds the whole report, indented', () => {
  const text = reportJson(samples.several);
  assert.deepEqual(withoutFindings(JSON.parse(text)), withoutFindings(samples.several));
  assert.match(text, /^\{\n {2}"schemaVersion": 1,\n/);
  assert.ok(text.endsWith('}\n'));
});

describe('the short form', () => {
  test('is the whole on one line where it fits', () => {
    for (const report of Object.values<Report>(samples)) {
      const text = shortReportJson(report);
      assert.deepEqual(withoutFindings(JSON.parse(text)), withoutFindings(report));
      assert.doesNotMatch(text, /[\r\n]/);
    }
  });

  const whole = largeReport(256);
  const rows: readonly [most: number, leftOut: readonly string[], targets: number | null][] = [
    [4_000_000, [], 256],
    [2_000_000, ['targets[].evidence'], 256],
    [400_000, ['targets[].evidence', 'targets[].hops'], 256],
    [262_144, ['targets[].evidence', 'targets[].hops', 'targets[].diagnosis[].remedy'], null],
    [1024, ['targets[].evidence', 'targets[].hops', 'targets[].diagnosis[].remedy'], null],
  ];
  for (const [most, leftOut, targets] of rows) {
    test(`of ${most} bytes leaves out ${leftOut.join(', ') || 'nothing'}`, () => {
      const text = shortReportJson(whole, most);
      assert.ok(Buffer.byteLength(text) <= most);
      const report = JSON.parse(text);
      assert.deepEqual((report.leftOut ?? []).slice(0, leftOut.length), leftOut);
      assert.equal(report.truncated, leftOut.length > 0 ? true : undefined);
      if (targets !== null) assert.equal(report.targets.length, targets);
      assert.equal(report.conclusion, 'success');
    });
  }

  test('fits any bound, says so, and is JSON', () => {
    const small = largeReport(10);
    const size = Buffer.byteLength(shortReportJson(small));
    fc.assert(
      fc.property(fc.integer({ min: 1024, max: size }), (most) => {
        const text = shortReportJson(small, most);
        assert.ok(Buffer.byteLength(text) <= most);
        assert.equal(JSON.parse(text).truncated, most < size ? true : undefined);
      }),
    );
  });

  test('fits where the runner alone is too long', () => {
    const report = { ...samples.healthy, runner: { ...samples.healthy.runner, name: '\u{1f4a9}'.repeat(5000) } };
    assert.deepEqual(JSON.parse(shortReportJson(report, 2000)), {
      schemaVersion: 1,
      truncated: true,
      leftOut: ['all but the conclusion'],
      conclusion: 'success',
      targets: [],
    });
  });

  test('refuses a bound that nothing fits', () => {
    assert.throws(() => shortReportJson(whole, 1023), /maxBytes is 1023, expected 1024 or more/);
  });
});
