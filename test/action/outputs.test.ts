import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { annotations, failureMessage } from '../../src/action/annotations.ts';
import { outputs } from '../../src/action/outputs.ts';
import { writeAnnotations } from '../../src/action/written-files.ts';
import type { Judgement } from '../../src/gates/judge.ts';
import type { Finding, PathMtu, Report, TargetReport } from '../../src/report/types.ts';
import { blackHoleTarget, healthyTarget } from '../report/samples.ts';

const judgement: Judgement = { conclusion: 'success', failures: [], warnings: [], failedTargets: [] };
const failing: Judgement = {
  ...judgement,
  conclusion: 'failure',
  failures: [{ target: healthyTarget, text: 'a gate' }],
};
const reportOf = (...targets: readonly TargetReport[]): Report => ({
  schemaVersion: 1,
  tool: { name: 'tracepath-action', version: '1.0.0' },
  startedAt: '2026-11-22T10:00:00.000Z',
  durationMs: 812.4,
  runner: {
    os: 'Linux',
    kernel: '6.8.0',
    arch: 'x64',
    node: 'v24.9.0',
    name: null,
    job: null,
    matrix: null,
    image: null,
    environment: 'local',
    container: false,
    interfaces: [],
  },
  conclusion: 'success',
  targets,
});
const outputsOf = (...targets: readonly TargetReport[]) =>
  outputs({ report: reportOf(...targets), judgement, files: { report: '/tmp/r', summary: null } });
const withPmtu = (bytes: number | null, status: PathMtu['status']): TargetReport => ({
  ...healthyTarget,
  pmtu: { bytes, status, method: null, localMtu: 1500 },
});
const unknown: TargetReport = { ...withPmtu(null, 'unknown'), reached: false, hopCount: null, rttMs: null };

describe('outputs over several targets', () => {
  const rows: readonly [string, readonly TargetReport[], Record<string, string>][] = [
    [
      'one',
      [healthyTarget],
      { reached: 'true', pmtu: '1500', 'pmtu-status': 'confirmed', 'hop-count': '6', 'rtt-ms': '12.1' },
    ],
    [
      'nothing known',
      [unknown],
      { reached: 'false', pmtu: '', 'pmtu-status': 'unknown', 'hop-count': '', 'rtt-ms': '' },
    ],
    [
      'the smallest path MTU, the largest others, the weakest status',
      [healthyTarget, { ...withPmtu(1400, 'upper-bound'), hopCount: 11, rttMs: { min: 1, median: 40.12345, max: 99 } }],
      { reached: 'true', pmtu: '1400', 'pmtu-status': 'upper-bound', 'hop-count': '11', 'rtt-ms': '40.123' },
    ],
    [
      'one unknown among them',
      [healthyTarget, unknown],
      { reached: 'false', pmtu: '1500', 'pmtu-status': 'confirmed', 'hop-count': '6', 'rtt-ms': '12.1' },
    ],
    [
      'value and status of the known ones only',
      [withPmtu(1400, 'confirmed'), withPmtu(1500, 'upper-bound'), unknown],
      { pmtu: '1400', 'pmtu-status': 'upper-bound' },
    ],
    ['a size without proof does not count', [withPmtu(1300, 'unknown')], { pmtu: '', 'pmtu-status': 'unknown' }],
    ['files', [healthyTarget], { 'report-path': '/tmp/r', 'summary-path': '', 'failed-targets': '[]' }],
  ];
  for (const [name, targets, expected] of rows) {
    test(name, () => {
      const all: Record<string, string> = outputsOf(...targets);
      assert.deepEqual(Object.fromEntries(Object.keys(expected).map((key) => [key, all[key]])), expected);
    });
  }

  test('diagnosis is the gravest finding, on one line', () => {
    const { diagnosis } = outputsOf(healthyTarget, blackHoleTarget);
    assert.match(diagnosis, /TCP segments of 1401 bytes were lost/);
    assert.doesNotMatch(diagnosis, /\n/);
  });

  test('a report beyond 256 KiB is shortened and says so', () => {
    const hops = Array.from({ length: 30 }, () => healthyTarget.hops).flat();
    const { report } = outputsOf(...Array.from({ length: 60 }, () => ({ ...healthyTarget, hops })));
    assert.ok(Buffer.byteLength(report) <= 256 * 1024);
    assert.equal(JSON.parse(report).truncated, true);
    assert.doesNotMatch(report, /\n/);
  });
});

describe('annotations', () => {
  const finding = (severity: Finding['severity'], text: string, explanation: string | null = null): Finding => ({
    code: severity === 'error' ? 'destination-silent' : 'packet-loss',
    severity,
    title: 'Fault',
    text,
    remedies: explanation === null ? [] : [{ explanation, snippet: null }],
  });
  const target = (...diagnosis: readonly Finding[]): TargetReport => ({ ...healthyTarget, target: 'a', diagnosis });

  const about = (of: TargetReport, text: string) => ({ target: of, text });

  test('are one for each target that needs attention: the gravest finding, then the others by name', () => {
    const ill = target(finding('error', 'silent', 'Do this.'), finding('warning', 'lossy'), finding('info', 'fine'));
    const got = annotations(reportOf(ill, target(finding('info', 'fine'))), judgement);
    assert.deepEqual(got, {
      errors: [],
      warnings: ['a: Fault: silent [destination-silent] Also: Fault [packet-loss]. What to change is in the summary.'],
      failure: null,
    });
  });

  test('of a target that failed are the step’s failure and nothing else: why, and the cause', () => {
    const [dead, lossy, dark] = [
      target(finding('error', 'silent'), finding('warning', 'lossy')),
      { ...target(finding('warning', 'lossy')), target: 'b' },
      { ...target(finding('error', 'silent')), target: 'c' },
    ];
    const got = annotations(reportOf(dead, lossy, dark), {
      ...judgement,
      failures: [about(dead, 'a: not reached [fail-on-unreachable]')],
      warnings: [about(dead, 'a: hops unknown'), about(lossy, 'b: loss unknown')],
    });
    assert.deepEqual(got, {
      errors: ['c: Fault: silent [destination-silent]'],
      warnings: ['b: loss unknown Fault: lossy [packet-loss]'],
      failure: 'a: not reached [fail-on-unreachable]\nFault: silent [destination-silent]',
    });
  });

  test('of a step that could try nothing are its failure, with each target’s cause', () => {
    const none = { ...judgement, failures: [{ target: null, text: 'No target could be tried' }] };
    assert.deepEqual(annotations(reportOf(target(finding('error', 'no name'))), none), {
      errors: [],
      warnings: [],
      failure: 'No target could be tried\na: Fault: no name [destination-silent]',
    });
  });

  test('are nine of a kind at most, the rest counted', () => {
    const report = reportOf(...Array.from({ length: 30 }, (_, n) => target(finding('error', `no ${n}`))));
    const { errors } = annotations(report, failing);
    assert.equal(errors.length, 9);
    assert.equal(errors.at(-1), 'and 22 more targets: see the summary');
    const nine = annotations(reportOf(...report.targets.slice(0, 9)), failing).errors;
    assert.equal(nine.at(-1), 'a: Fault: no 8 [destination-silent]');
  });

  test('of the failure stay within 4096 characters, whole lines of them', () => {
    const failures = Array.from({ length: 256 }, (_, n) => `target ${n} ${'y'.repeat(200)}`);
    const text = failureMessage(failures);
    assert.ok(text.length > 3800 && text.length <= 4096, String(text.length));
    const lines = text.split('\n');
    assert.deepEqual(lines.slice(0, -1), failures.slice(0, lines.length - 1));
    assert.equal(lines.at(-1), `and ${256 - (lines.length - 1)} more lines: see the summary`);
  });

  test('of one giant line stay within 4096 characters', () => {
    const giant = '😀'.repeat(100_000);
    assert.ok(failureMessage([giant]).length <= 4096);
    const { errors } = annotations(reportOf(target(finding('error', giant))), failing);
    assert.ok((errors[0] ?? '').length <= 4096);
  });

  test('that cannot be made leave the step its failure, by the gates’ sentences', async () => {
    const broken = target({ ...finding('error', 'silent'), remedies: null as never });
    assert.equal(await writeAnnotations(reportOf(broken), failing), 'a gate');
    assert.equal(await writeAnnotations(reportOf(broken), judgement), null);
  });
});
