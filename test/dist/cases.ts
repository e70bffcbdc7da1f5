/** What dist/ must do from a folder of its own, as an unprivileged user, whatever the processor. Runs inside a sandbox. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { ReportJson } from '../../src/report/types.ts';
import { VERSION } from '../../src/version.ts';
import { TOPOLOGIES } from '../netns/topologies.ts';
import { build } from '../netns/topology.ts';
import { readReport } from '../support/report-schema.ts';
import { asNobody, finished } from '../support/sandbox.ts';
import type { Installation } from './runner.ts';

/** The routers and the target of `narrowing`, by TTL. */
const hops = {
  4: ['10.0.0.2', '10.0.1.2', '10.0.2.2', '10.0.3.2', '10.0.4.2'],
  6: ['fd00:0::2', 'fd00:1::2', 'fd00:2::2', 'fd00:3::2', 'fd00:4::2'].map((address) => address.replace(':0::', '::')),
} as const;

export function testDist(arch: 'x64' | 'arm64', installed: Installation): void {
  after(() => installed[Symbol.dispose]());

  test(`${arch}: invalid inputs end the step in one error that names them all`, async () => {
    const step = await installed.step({ targets: 'example.com:0', 'max-hops': 'ten' }, asNobody);
    assert.equal(step.code, 1, step.stderr);
    const errors = step.stdout.split('\n').filter((line) => line.startsWith('::error'));
    assert.equal(errors.length, 1, step.stdout);
    for (const word of ['example.com:0', 'max-hops', 'ten']) assert.ok(errors[0]?.includes(word), errors[0]);
    assert.deepEqual(step.stderr, '');
  });

  test(`${arch}: the command line's usage error ends with status 2`, async () => {
    const [command, ...rest] = asNobody(installed.argv('cli', '--max-hops', 'ten', '192.0.2.1'));
    const end = await finished(spawn(command ?? '', rest, { stdio: 'pipe' }));
    assert.equal(end.code, 2);
    assert.match(end.stderr, /max-hops/);
    assert.equal(end.stdout, '');
  });

  test(`${arch}: traces kernel routers and finds the path MTU`, async () => {
    await using path = await build(TOPOLOGIES.narrowing);
    const wrap = (argv: string[]) => path.at('client', asNobody(argv));

    for (const family of [4, 6] as const) {
      const step = await installed.step({ targets: path.target[family], 'resolve-names': 'false' }, wrap);
      assert.equal(step.code, 0, step.stdout + step.stderr);
      assert.equal(step.outputs.reached, 'true');
      assert.equal(step.outputs.pmtu, '1280');
      assert.equal(step.outputs['pmtu-status'], 'confirmed');
      assert.equal(step.outputs['hop-count'], '5');
      const report = readReport(readFileSync(step.outputs['report-path'] ?? '', 'utf8'));
      assert.deepEqual(report.tool, { name: 'tracepath-action', version: VERSION });
      assert.equal(report.runner.arch, arch);
      assert.deepEqual(
        report.targets[0]?.hops.map((hop) => hop.responders[0]?.address),
        hops[family],
      );
      assert.deepEqual(undocumented(report), []);
      assert.match(step.summary, /1280/);
    }

    // Without a scheme: qemu's user mode passes no TCP_INFO on, so that nothing exact is known of TCP there.
    const [command, ...rest] = wrap(installed.argv('cli', '--json', '--resolve-names', 'false', path.target[4]));
    const end = await finished(spawn(command ?? '', rest, { stdio: 'pipe' }));
    assert.equal(end.code, 0, end.stderr);
    const report = readReport(end.stdout);
    assert.equal(report.targets[0]?.hopCount, 5);
    assert.equal(report.targets[0]?.pmtu.bytes, 1280);
  });
}

/** Paths of a report's fields that the example of docs/report.md lacks. */
function undocumented(report: ReportJson): string[] {
  const page = readFileSync(join(import.meta.dirname, '../../docs/report.md'), 'utf8');
  const example: unknown = JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '');
  const known = fieldsOf(example);
  return fieldsOf(report).filter((field) => !known.includes(field));
}

function fieldsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((item) => fieldsOf(item, `${path}[]`)))];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => [`${path}.${name}`, ...fieldsOf(field, `${path}.${name}`)]);
}
