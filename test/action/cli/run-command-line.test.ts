import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, test } from 'node:test';
import type { MeasuredTarget } from '../../../src/report/types.ts';
import { VERSION } from '../../../src/version.ts';
import { blackHoleTarget, healthyTarget } from '../../report/samples.ts';
import type { Plan } from '../support/step.ts';

const { diagnosis: _, gates: __, ...healthy } = healthyTarget;
const { diagnosis: ___, gates: ____, ...blackHole } = blackHoleTarget;
const unreached: MeasuredTarget = { ...healthy, reached: false, endReason: 'silent', hopCount: null };

const script = join(import.meta.dirname, '../support/command.ts');
function run(plan: Plan, ...args: readonly string[]) {
  return spawnSync(process.execPath, [script, ...args], {
    env: { ...process.env, TEST_PLAN: JSON.stringify(plan) },
    encoding: 'utf8',
  });
}

const closedPort: MeasuredTarget = { ...healthy, port: 81, evidence: { ...healthy.evidence, closed: ['tcp:81'] } };

describe('exit status', { concurrency: 4 }, () => {
  const rows: readonly [number, Plan, readonly string[]][] = [
    [1, { targets: [closedPort] }, ['example.com:81']],
    [0, { targets: [healthy] }, ['a']],
    [1, { targets: [unreached] }, ['a']],
    [1, { targets: [healthy, unreached] }, ['a', 'b']],
    [1, { targets: [blackHole] }, ['a', '--fail-on-black-hole']],
    [0, { targets: [blackHole] }, ['a', '--fail-on-black-hole', '--warn-only']],
    [0, { targets: [blackHole] }, ['a']],
    [1, { targets: [], throws: 'no library' }, ['a']],
    [2, { targets: [] }, []],
    [2, { targets: [] }, ['a:0']],
    [2, { targets: [] }, ['a', '--max-hops', 'ten']],
    [2, { targets: [] }, ['a', '--nonsense']],
    [2, { targets: [] }, ['a', '--watch-seconds', 'job']],
    [0, { targets: [] }, ['--help']],
    [0, { targets: [] }, ['--version']],
  ];
  for (const [status, plan, args] of rows) {
    test(`${status}: tracepath-action ${args.join(' ')} (${plan.targets.map(({ endReason }) => endReason).join()})`, () => {
      const { status: got, stdout, stderr } = run(plan, ...args);
      assert.equal(got, status, stdout + stderr);
      assert.equal(stderr !== '', status === 2 || plan.throws !== undefined, stderr);
    });
  }
});

test('where no gate failed the conclusion says why the exit status is 1, and only then', () => {
  const rows: readonly [readonly MeasuredTarget[], readonly string[], RegExp][] = [
    [[closedPort], [], / in [^;]*; exit status 1: 1 named port closed\n$/],
    [[unreached], [], /; exit status 1: 1 target not reached\n$/],
    [[unreached, healthy, closedPort, unreached], [], /; exit status 1: 2 targets not reached, 1 named port closed\n$/],
    [[unreached], ['--fail-on-unreachable'], /Conclusion: failure, 1 target in [^;]*\n$/],
    [[healthy], [], /Conclusion: success, 1 target in [^;]*\n$/],
  ];
  for (const [targets, args, says] of rows) assert.match(run({ targets }, 'a', ...args).stdout, says);
});

test('without an argument the usage follows what is missing', () => {
  assert.equal(
    run({ targets: [] }).stderr,
    'tracepath-action: targets: no target named, expected at least one\nUsage: tracepath-action TARGET… [options], see --help\n',
  );
});

test('output that nobody reads, or that a full disk does not take, ends it without a stack trace', async () => {
  const rows = [
    ['"$@" --nonsense 2> /dev/full', 2, /^$/],
    ['"$@" --help > /dev/full', 1, /^tracepath-action: the output can't be written: .*no space left.*\n$/],
  ] as const;
  for (const [script, status, said] of rows) {
    const argv = ['-c', script, 'sh', process.execPath, join(import.meta.dirname, '../../../src/cli.ts')];
    const { status: got, stderr } = spawnSync('sh', argv, { encoding: 'utf8' });
    assert.equal(got, status, stderr);
    assert.match(stderr, said);
  }
  const unread = spawn(process.execPath, [join(import.meta.dirname, '../../../src/cli.ts'), '--nonsense']);
  unread.stderr.destroy();
  assert.deepEqual(await once(unread, 'close'), [2, null]);
});

test('hops are printed once each, in order, then the diagnosis', () => {
  const { stdout } = run({ targets: [healthy] }, 'https://example.com');
  const hops = stdout.split('\n').flatMap((line) => /^ ?(\d+): /.exec(line)?.[1] ?? []);
  assert.deepEqual(hops, ['1', '2', '3', '3', '4', '5', '6']);
  assert.match(stdout, /\[LOCALHOST\] +pmtu 1500\n 1: {2}_gateway/);
  assert.match(stdout, /Resume: pmtu 1500 hops 6 back 6\n[\s\S]*healthy/);
});

test('of several targets each is whole, one after another, the first to start first', () => {
  const { stdout } = run({ targets: [healthy, blackHole] }, 'a', 'b');
  const pieces = [
    'tracepath to registry.example:443',
    ' 1:  172.17.0.1',
    ' 4:  registry.example',
    'Resume: pmtu 1400',
    'tracepath to https://example.com',
    ' 1:  _gateway',
    'Resume: pmtu 1500',
  ];
  const places = pieces.map((piece) => stdout.indexOf(piece));
  assert.ok(!places.includes(-1), stdout);
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  );
  for (const piece of pieces) assert.equal(stdout.split(piece).length, 2, `${piece} twice in\n${stdout}`);
});

test('--json prints the report alone', () => {
  const { stdout, stderr } = run({ targets: [healthy] }, 'a', '--json');
  assert.equal(JSON.parse(stdout).targets[0].target, 'https://example.com');
  assert.equal(stderr, '');
});

test('a report larger than a pipe reaches a reader that comes late', async () => {
  const child = spawn(process.execPath, [script, 'a', '--json'], {
    env: { ...process.env, TEST_PLAN: JSON.stringify({ targets: [healthy], copies: 200 }), TEST_LEAVING: 'leaving' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await new Promise((resolve) => child.stderr.once('data', resolve));
  const stdout = await text(child.stdout);
  assert.ok(stdout.length > 1_000_000, String(stdout.length));
  assert.equal(JSON.parse(stdout).targets.length, 200);
});

test('--version and --help', () => {
  assert.equal(run({ targets: [] }, '--version').stdout, `${VERSION}\n`);
  assert.match(run({ targets: [] }, '--help').stdout, /^Usage: tracepath-action TARGET…/);
});

test('faults go to standard error, all of them, without control characters', () => {
  const { stdout, stderr } = run({ targets: [] }, 'a:0', '--probes', '\u001b[2J', '--max-hops', '0');
  assert.equal(stdout, '');
  assert.deepEqual(stderr.match(/^tracepath-action: [a-z-]+:/gm), [
    'tracepath-action: targets:',
    'tracepath-action: max-hops:',
    'tracepath-action: probes:',
  ]);
  assert.ok(!stderr.includes('\u001b'));
});

test('Ctrl-C prints what was measured, with status 130', async () => {
  const child = spawn(process.execPath, [script, 'a'], {
    env: { ...process.env, TEST_PLAN: JSON.stringify({ targets: [healthy], wait: true }) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.on('data', (chunk) => {
    if (String(chunk).includes('measuring')) child.kill('SIGINT');
  });
  const [stdout, status] = await Promise.all([
    text(child.stdout),
    new Promise((resolve) => child.on('close', resolve)),
  ]);
  assert.equal(status, 130);
  assert.match(stdout, /Resume: pmtu 1500/);
});
