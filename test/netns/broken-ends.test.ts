/** A log, a temporary folder or a clock that fails: report, outputs and summary are written all the same. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { enterSandbox } from '../support/sandbox.ts';
import { installAction, only, printed } from './run-action.ts';
import { TOPOLOGIES } from './topologies.ts';
import { build } from './topology.ts';

await enterSandbox(import.meta.url);
const runAction = installAction();

for (const [what, script] of [
  ['a reader of the log that is gone', '"$@" | true'],
  ['a log on a full disk', '"$@" > /dev/full'],
] as const) {
  test(`${what}: report, outputs and summary are written`, async () => {
    await using path = await build(TOPOLOGIES['ipv4-only']);
    const run = await runAction(path, { targets: '10.0.3.2' }, { prefix: ['sh', '-c', script, 'sh'] });
    assert.equal(only(run).reached, true, printed(run));
    assert.notEqual(run.summary, '');
    assert.equal(run.outputs.reached, 'true');
  });
}

for (const folder of ['/nowhere', '/proc']) {
  test(`RUNNER_TEMP ${folder}: the report is in the system's temporary folder, and the log says so`, async () => {
    await using path = await build(TOPOLOGIES['ipv4-only']);
    const run = await runAction(path, { targets: '10.0.3.2' }, { prefix: ['env', `RUNNER_TEMP=${folder}`] });
    assert.ok(existsSync(run.outputs['report-path'] ?? ''), printed(run));
    assert.ok(run.stdout.includes(`RUNNER_TEMP (${folder})`), printed(run));
  });
}

test('a clock that is set back while measuring: the duration is not negative', async () => {
  await using path = await build(TOPOLOGIES['ipv4-only']);
  const back = 'const{now}=Date;let n=0;Date.now=()=>now()-(n++?86400000:0)';
  const run = await runAction(
    path,
    { targets: '10.0.3.2' },
    { prefix: ['env', `NODE_OPTIONS=--import=data:text/javascript,${encodeURIComponent(back)}`] },
  );
  assert.ok((run.report?.durationMs ?? -1) >= 0, printed(run));
});
