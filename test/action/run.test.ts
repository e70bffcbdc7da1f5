import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { MeasuredTarget, TargetReport } from '../../src/report/types.ts';
import { blackHoleTarget, healthyTarget, hop, responder } from '../report/samples.ts';
import { runStep } from './support/run-step.ts';

function measured({ diagnosis: _, gates: __, ...target }: TargetReport): MeasuredTarget {
  return target;
}
const healthy = measured(healthyTarget);
const blackHole = measured(blackHoleTarget);
const inputs = { targets: 'https://example.com' };

/** Positions in a log, which must all be there and in this order. */
function assertOrder(log: string, pieces: readonly string[]): void {
  const places = pieces.map((piece) => log.indexOf(piece));
  assert.ok(!places.includes(-1), `missing ${pieces[places.indexOf(-1)]} in\n${log}`);
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  );
}

describe('a step', { concurrency: 4 }, () => {
  test('that passes writes files, outputs and summary, and loads the toolkit after the start', async () => {
    const step = await runStep({ inputs, plan: { targets: [healthy] } });
    assert.equal(step.status, 0, step.stdout + step.stderr);
    const { report, 'report-path': _, 'summary-path': __, diagnosis, ...outputs } = step.outputs;
    assert.deepEqual(outputs, {
      reached: 'true',
      pmtu: '1500',
      'pmtu-status': 'confirmed',
      'hop-count': '6',
      'rtt-ms': '12.1',
      conclusion: 'success',
      'service-state': '',
      'first-byte-ms': '',
      'failed-targets': '[]',
    });
    assert.match(diagnosis ?? '', /example\.com/);
    const parsed = JSON.parse(report ?? '');
    assert.equal(parsed.schemaVersion, 1);
    assert.equal(parsed.runner.environment, 'self-hosted');
    assert.equal(parsed.targets[0].target, 'https://example.com');
    assert.deepEqual(JSON.parse(step.reportFile ?? ''), parsed);
    assert.ok(step.summary.length > 100);
    assert.equal(step.summaryFile, step.summary);
    assert.match(step.stdout, /loaded before the start: nothing/);
    assert.match(step.stdout, /loaded: @actions\/core/);
    assert.doesNotMatch(step.stdout, /@actions\/github/);
    assert.doesNotMatch(step.stdout, /^::error/m);
  });

  test('whose gate fails says so last, after everything is written', async () => {
    const step = await runStep({ inputs: { ...inputs, 'fail-on-pmtu-below': '1450' }, plan: { targets: [blackHole] } });
    assert.equal(step.status, 1);
    assert.equal(step.outputs.conclusion, 'failure');
    assert.equal(step.outputs['failed-targets'], '["registry.example:443"]');
    assert.equal(JSON.parse(step.reportFile ?? '').conclusion, 'failure');
    assert.match(step.summary, /1400/);
    assert.doesNotMatch(step.summary + step.stdout, /\d,\d{3} bytes/);
    const errors = step.stdout.split('\n').filter((line) => line.startsWith('::error'));
    assert.match(
      errors.at(-1) ?? '',
      /^::error::registry\.example:443 \(203\.0\.113\.80\): path MTU is 1400 bytes, below the limit of 1450, narrow after hop 2/,
    );
    assert.equal(errors.length, 1, 'one annotation for one dead target');
    assert.doesNotMatch(step.stdout, /^::warning/m);
    assertOrder(step.stdout, ['Resume:', '[fail-on-pmtu-below]', '[pmtu-black-hole]', 'Conclusion: failure']);
    assert.match(
      step.stdout,
      /\n {2}error {4}registry\.example:443: path MTU black hole\nConclusion: failure, 1 target in [^\n]*\nloaded: /,
    );
  });

  test('that passes says so with what it tolerates: one conclusion, no error', async () => {
    const step = await runStep({ inputs, plan: { targets: [healthy, blackHole] } });
    assert.equal(step.status, 0);
    assert.equal(step.outputs.conclusion, 'success');
    assert.match(step.summary, /^## ⚠️ Path trace: 1 of 2 targets needs attention\n/);
    assert.match(step.summary, /Conclusion: \*\*success\*\* \(no gate forbids what was found\)/);
    assert.match(
      step.stdout,
      /^1 of 2 targets needs attention\. Conclusion: success \(no gate forbids what was found\)/m,
    );
    assert.match(step.stdout, /^::warning title=tracepath::registry\.example:443.*\[pmtu-black-hole\]/m);
    assert.doesNotMatch(step.stdout, /^::error/m);
  });

  test('whose named port is closed fails where unreachable targets do', async () => {
    const closed = {
      ...healthy,
      target: 'example.com:81',
      port: 81,
      answeredBy: ['tcp:81'],
      evidence: { ...healthy.evidence, closed: ['tcp:81'] },
    };
    const step = await runStep({ inputs: { ...inputs, 'fail-on-unreachable': 'true' }, plan: { targets: [closed] } });
    assert.equal(step.status, 1);
    assert.match(step.stdout, /^::error::example\.com:81 .*: reached, but tcp:81 is closed/m);
  });

  test('with warn-only passes with a warning', async () => {
    const step = await runStep({
      inputs: { ...inputs, 'fail-on-pmtu-below': '1450', 'warn-only': 'true' },
      plan: { targets: [blackHole] },
    });
    assert.equal(step.status, 0);
    assert.equal(step.outputs.conclusion, 'neutral');
    assert.match(step.stdout, /^::warning title=tracepath::registry\.example:443 .* below the limit of 1450/m);
    assert.doesNotMatch(step.stdout, /^::error/m);
  });

  test('without a summary still writes its file', async () => {
    const step = await runStep({ inputs: { ...inputs, summary: 'false' }, plan: { targets: [healthy] } });
    assert.equal(step.status, 0);
    assert.equal(step.summary, '');
    assert.ok((step.summaryFile ?? '').length > 100);
  });

  test('that is to watch the job says where no target has an address to watch', async () => {
    const target = { ...healthy, address: null, family: null };
    const step = await runStep({ inputs: { ...inputs, 'watch-seconds': 'job' }, plan: { targets: [target] } });
    assert.match(step.stdout, /^the job is not watched: no target has an address$/m);
  });

  test('where no target could be tried fails', async () => {
    const lost = {
      ...healthy,
      reached: false,
      answeredBy: [],
      endReason: 'name-not-found',
      address: null,
      family: null,
      hops: [],
    } as const;
    const step = await runStep({ inputs, plan: { targets: [{ ...lost, hopCount: null, rttMs: null }] } });
    assert.equal(step.status, 1);
    assert.match(
      step.stdout,
      /^::error::No target could be tried \(https:\/\/example\.com: no address was found for the name\)/m,
    );
    assert.equal(step.outputs['hop-count'], '');
    assert.equal(step.outputs['rtt-ms'], '');
    assert.equal(step.outputs.reached, 'false');
  });

  test('with wrong inputs names all of them in one error and measures nothing', async () => {
    const step = await runStep({
      inputs: { targets: 'a:0', 'max-hops': 'ten', probes: '99', baseline: '/dev/null' },
      plan: { targets: [] },
    });
    assert.equal(step.status, 1);
    const errors = step.stdout.split('\n').filter((line) => line.startsWith('::error'));
    assert.equal(errors.length, 1);
    for (const name of [
      'targets: "a:0"',
      'max-hops: found "ten"',
      'probes: found "99"',
      'baseline: "/dev/null" is no regular file',
    ]) {
      assert.ok(errors[0]?.includes(name), name);
    }
    assert.equal(step.outputs.conclusion, 'failure');
    assert.doesNotMatch(step.stdout, /loaded before/);
  });

  test('whose baseline is no report measures all the same, keeps its report, and fails with why', async () => {
    const given = { ...inputs, baseline: '/dev/null', 'fail-on-path-change': 'true', 'warn-only': 'true' };
    const step = await runStep({ inputs: given, plan: { targets: [healthy] } });
    assert.equal(step.status, 1);
    assert.match(
      step.stdout,
      /^::error::baseline: "\/dev\/null" is no regular file, expected the report\.json of an earlier/m,
    );
    assert.equal(step.stdout.match(/^::error/gm)?.length, 1);
    assert.equal(step.outputs.conclusion, 'failure');
    const report = JSON.parse(step.reportFile ?? '');
    assert.equal(report.conclusion, 'failure');
    assert.equal(report.targets[0].reached, true);
    assert.equal(report.targets[0].sinceBaseline, undefined);
    assert.match(step.summary, /Conclusion: \*\*failure\*\*/);
  });

  test('where nothing can be measured says why in one sentence', async () => {
    const step = await runStep({ inputs, plan: { targets: [], throws: 'The native library is missing.\n::error::x' } });
    assert.equal(step.status, 1);
    assert.match(step.stdout, /^::error::The native library is missing\. ::error::x$/m);
  });

  test('whose files cannot be written still sets outputs and summary', async () => {
    const step = await runStep({
      inputs,
      plan: { targets: [healthy] },
      env: { RUNNER_TEMP: '/proc/none', TMPDIR: '/proc/none' },
    });
    assert.equal(step.status, 0);
    assert.match(step.stdout, /^::warning.*could not be written to a file/m);
    assert.equal(step.outputs['report-path'], '');
    assert.equal(step.outputs.conclusion, 'success');
    assert.ok(step.summary.length > 100);
  });

  test('compares with a baseline', async () => {
    const first = await runStep({ inputs, plan: { targets: [healthy] } });
    const { mkdtempSync, rmSync, writeFileSync } = await import('node:fs');
    const folder = mkdtempSync('/tmp/baseline-');
    try {
      writeFileSync(`${folder}/report.json`, first.reportFile ?? '');
      const given = { ...inputs, baseline: `${folder}/report.json`, 'fail-on-path-change': 'true' };
      for (const inconclusive of ['pass', 'warn', 'fail']) {
        const none = { ...given, baseline: `${folder}/none-yet.json`, 'on-inconclusive': inconclusive };
        const begin = await runStep({ inputs: none, plan: { targets: [healthy] } });
        assert.equal(begin.status, 0, begin.stdout);
        assert.equal(begin.outputs.conclusion, 'success');
        assert.match(begin.stdout, /^baseline: ".*none-yet\.json" does not exist yet/m);
        assert.match(begin.summary, /No baseline yet/);
        assert.match(
          begin.summary,
          /^\| ✅ pass \| `fail-on-path-change` \| same path as the baseline \| no baseline yet \|$/m,
        );
      }
      const same = await runStep({ inputs: given, plan: { targets: [healthy] } });
      assert.equal(same.status, 0, same.stdout);
      const hops = [hop(1, [responder('10.0.0.66', [1])]), ...healthy.hops.slice(1)];
      const changed = await runStep({ inputs: given, plan: { targets: [{ ...healthy, hops }] } });
      assert.equal(changed.status, 1);
      assert.match(changed.stdout, /^::error::.*hop 1 was 10\.0\.0\.1, is 10\.0\.0\.66 \[fail-on-path-change\]$/m);
      assert.match(changed.summary, /^\| Hop 1 \| `10\.0\.0\.1` \| `10\.0\.0\.66` \|$/m);
      const tolerated = { ...inputs, baseline: `${folder}/report.json` };
      const news = await runStep({ inputs: tolerated, plan: { targets: [{ ...healthy, hops }] } });
      assert.match(news.summary, /^## ✅ `https:\/\/example\.com`: the path changed since the baseline, reached/);
      const nothing = await runStep({ inputs: given, plan: { targets: [{ ...healthy, target: 'other' }] } });
      assert.equal(nothing.status, 0);
      assert.equal(nothing.outputs.conclusion, 'neutral');
      assert.match(nothing.summary, /Not in the baseline/);
      assert.match(nothing.stdout, /^::warning.*other.*: the baseline does not know this target/m);
      const failing = { ...given, 'on-inconclusive': 'fail' };
      assert.equal(
        (await runStep({ inputs: failing, plan: { targets: [{ ...healthy, target: 'other' }] } })).status,
        1,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('prints nothing from the network that the runner takes for a command', async () => {
    const hostname = '::error::forged\n::add-mask::x\u001b[31m##[command]y';
    const hops = [hop(1, [responder('10.0.0.1', [1], { hostname })])];
    const step = await runStep({
      inputs: { ...inputs, 'fail-on-hops-above': '1' },
      plan: { targets: [{ ...healthy, target: hostname, host: hostname, hops }] },
    });
    for (const line of step.stdout.split('\n')) {
      assert.ok(!line.includes('\u001b') && !line.includes('##['), line);
      assert.doesNotMatch(line, /^\s*::(?!error::|error title=|warning title=|group::tracepath to |endgroup::$)/);
      assert.doesNotMatch(line, /^\s*::(error|add-mask)::(forged|x)/);
    }
  });
});

describe('a step that is stopped', { concurrency: 4 }, () => {
  const plan = { targets: [healthy], wait: true };

  test('by its bound reports what was measured, and passes', async () => {
    const step = await runStep({ inputs: { ...inputs, 'timeout-seconds': '1' }, plan });
    assert.match(step.stdout, /stopped: deadline/);
    assert.equal(step.status, 0);
    assert.equal(step.outputs.conclusion, 'neutral');
    assert.equal(JSON.parse(step.reportFile ?? '').targets[0].endReason, 'deadline');
    assert.match(step.outputs.diagnosis ?? '', /^Cut short: /);
    assert.doesNotMatch(step.stdout + step.summary + step.outputs.diagnosis, /healthy/i);
  });

  for (const [signal, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    test(`by ${signal} reports what was measured, with status ${status}`, async () => {
      const step = await runStep({ inputs, plan, onMeasuring: (child) => child.kill(signal) });
      assert.match(step.stdout, /stopped: cancelled/);
      assert.equal(step.status, status);
      assert.equal(JSON.parse(step.outputs.report ?? '').targets[0].endReason, 'cancelled');
      assert.match(step.outputs.diagnosis ?? '', /^Cancelled: .*unknown|^Cancelled: .*incomplete/);
      assert.match(step.summary, /^## ⚠️ .*cancelled/i);
      assert.doesNotMatch(step.stdout + step.summary + step.outputs.diagnosis, /healthy/i);
      assert.ok(step.summary.length > 100);
    });
  }

  test('by a second signal ends at once even where the measuring does not', async () => {
    const step = await runStep({
      inputs,
      plan: { ...plan, hang: true },
      onMeasuring: (child) => {
        child.kill('SIGINT');
        const again = setInterval(() => child.kill('SIGTERM'), 100);
        child.on('close', () => clearInterval(again));
      },
    });
    assert.equal(step.status, 143);
    assert.match(step.stdout, /stopped: cancelled/);
    assert.equal(step.outputs.conclusion, undefined);
  });
});
