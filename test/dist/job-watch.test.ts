/** A watch of the whole job as a runner runs it: step, other steps, post step, and all that may go wrong between them. */
import assert from 'node:assert/strict';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build, type Path } from '../netns/topology.ts';
import { contentOf, pids, processesWith } from '../support/processes.ts';
import { readReport } from '../support/report-schema.ts';
import { asNobody, enterSandbox } from '../support/sandbox.ts';
import { until } from '../support/until.ts';
import { install, type Step, type StepOptions } from './runner.ts';

await enterSandbox(import.meta.url);
const installed = install(process.execPath);
after(() => installed[Symbol.dispose]());

let path: Path;
before(async () => {
  path = await build({ about: 'one router', mtus: [1500, 1500], target: { http: [80, 82], tcp: [91] } });
});
after(() => path[Symbol.asyncDispose]());

const TRACKED = 'github_0123';
const at = (argv: string[]) => path.at('client', asNobody(argv));

function main(
  port: number,
  temp: string,
  wrap = at,
  inputs: Record<string, string> = {},
  env: Record<string, string> = {},
  onStart?: StepOptions['onStart'],
): Promise<Step> {
  return installed.step(
    {
      targets: `tcp://${path.target[4]}:${port}`,
      'service-check': 'false',
      'resolve-names': 'false',
      'watch-seconds': 'job',
      'watch-interval-ms': '100',
      ...inputs,
    },
    wrap,
    { env: { RUNNER_TEMP: temp, RUNNER_TRACKING_ID: TRACKED, ...env }, onStart },
  );
}

const post = (step: Pick<Step, 'state'>, temp: string, wrap = at) =>
  installed.post(step.state, wrap, { env: { RUNNER_TEMP: temp } });

/** A temporary folder as a runner has it, that the step's user may write. */
function newTemp(): string {
  const folder = mkdtempSync('/run/temp-');
  execFileSync('chmod', ['0777', folder]);
  return folder;
}

/** The process that watches into `folder`; undefined: there is none. */
function watcher({ state }: Pick<Step, 'state'>): string | undefined {
  return processesWith(`\0watch-job\0${state.watch}\0`)[0];
}

function begun(step: Step): string {
  const pid = watcher(step);
  assert.ok(pid !== undefined, step.stdout + step.stderr);
  return pid;
}

const reportOf = (step: Step) =>
  readReport(readFileSync(/^Report of the watch: (.*)$/m.exec(step.stdout)?.[1] ?? '', 'utf8'));

/** Another step's work: handshakes that lose each second SYN, and transfers over a link that loses a fifth. @returns data packets lost */
function useLossyLink(): number {
  const nft = (rules: string) => execFileSync('ip', ['netns', 'exec', 'r1', 'nft', rules], { encoding: 'utf8' });
  const rules = ['add table inet lossy', 'add chain inet lossy f { type filter hook forward priority 0; }'];
  const syns = 'add rule inet lossy f tcp dport 90 tcp flags & (syn | ack) == syn numgen inc mod 2 == 0 drop';
  const data = 'add rule inet lossy f tcp dport 91 meta length > 200 numgen random mod 100 < 20 counter drop';
  nft([...rules, syns, data].join('; '));
  const open = `(: < /dev/tcp/${path.target[4]}/90) 2>/dev/null & `;
  execFileSync('ip', ['netns', 'exec', 'client', 'bash', '--norc', '-c', `${open.repeat(3)} wait`]);
  // Closed by both sides: all of it has arrived.
  const transfer = `require('net').connect(91, '${path.target[4]}').resume().end(Buffer.alloc(20_000))`;
  const lost = () => Number(/counter packets (\d+)/.exec(nft('list table inet lossy'))?.[1]);
  while (lost() < 3) execFileSync('ip', ['netns', 'exec', 'client', process.execPath, '-e', transfer]);
  return lost();
}

test('step, other steps, post: two at once, each with its own targets; the counters name what a lossy link did', async () => {
  const temp = newTemp();
  const [one, two] = await Promise.all([main(80, temp), main(82, temp)]);
  for (const step of [one, two]) {
    assert.equal(step.code, 0, step.stdout + step.stderr);
    assert.match(step.stdout, /^watching 1 target until the job ends; the post step reports$/m);
    const pid = begun(step);
    // By this variable the runner finds what a job leaves behind. A workspace may be removed, and secrets are not passed on.
    const environment = readFileSync(`/proc/${pid}/environ`, 'utf8');
    assert.ok(environment.includes(`RUNNER_TRACKING_ID=${TRACKED}\0`));
    assert.doesNotMatch(environment, /INPUT_/);
    assert.equal(readlinkSync(`/proc/${pid}/cwd`), '/');
  }
  const lost = useLossyLink();

  const first = await post(one, temp);
  assert.equal(first.code, 0, first.stdout + first.stderr);
  assert.deepEqual(first.outputs, {});
  await until('its process has ended', () => watcher(one) === undefined);
  begun(two);
  const second = await post(two, temp);
  await until('its process has ended', () => watcher(two) === undefined);
  for (const [step, port] of [
    [first, 80],
    [second, 82],
  ] as const) {
    const report = reportOf(step);
    const [target, ...others] = report.targets;
    assert.equal(others.length, 0);
    assert.equal(target?.watch?.question, `tcp:${port}`);
    const { sent = 0, skipped = 0 } = target.watch ?? {};
    // A SYN is sent again after a second; a busy machine skips some probes.
    assert.ok(sent > 0 && sent + skipped >= 10, step.stdout);
    const { retransmitted, synRetransmitted } = report.jobCounters?.tcp ?? {};
    assert.ok((retransmitted ?? 0) >= lost && (synRetransmitted ?? 0) >= 1, JSON.stringify({ lost, ...report }));
    assert.match(step.stdout, /^\d+ of [\d,]+ segments sent again \(/m);
    assert.match(step.stdout, /^\d+ SYNs? had to be sent again/m);
    assert.match(step.summary, /^## ✅ Job watched for .*: no outage$/m);
    assert.match(step.summary, /docker builds and other containers have their own and are not in it/);
  }
  assert.deepEqual(
    readdirSync(temp).filter((name) => name.startsWith('tracepath-watch-')),
    [],
  );
});

test('an outage during the job: finding, annotation, loss gate', async () => {
  const temp = newTemp();
  const step = await main(80, temp, at, { 'fail-on-loss-above': '5', 'probe-timeout-ms': '200' });
  const nft = (rules: string) => execFileSync('ip', ['netns', 'exec', 'target', 'nft', rules], { encoding: 'utf8' });
  const chain = 'add table inet out; add chain inet out f { type filter hook input priority 0; }';
  nft(`${chain}; add rule inet out f tcp dport 80 counter drop`);
  const dropped = () => Number(/counter packets (\d+)/.exec(nft('list table inet out'))?.[1]);
  // Some are the outage's trace. The step's 50 probes count too, so 10 lost questions are the least that the gate is sure of.
  await until('questions are lost', () => dropped() >= 20);
  const end = await post(step, temp);
  nft('delete table inet out');
  assert.equal(end.code, 1, end.stdout);
  assert.match(end.stdout, /^::error::.*: loss is .*, above the limit of 5.*Out at the end: .*\[outage-at-end\]/m);
  assert.equal(end.stdout.match(/\[(?!outage-at-end|fail-on-loss-above)[a-z-]+\]/), null, 'the step has told the rest');
  assert.match(end.summary, /^## ❌ Job watched for .*: 1 outage$/m);
});

test('that no target could be tried is the step’s failure and not its post step’s: it may have been answered since', async () => {
  const temp = newTemp();
  const ping = { targets: `icmp://${path.target[4]}` }; // ping sockets are closed to this user
  const step = await main(80, temp, at, ping);
  assert.match(step.stdout, /^::error::No target could be tried/m);
  const end = await post(step, temp);
  assert.deepEqual([step.code, end.code], [1, 0], end.stdout);
  assert.match(end.summary, /^## ⚠️ Job watched for .*: nothing was seen$/m);
});

test('a process that was killed, and one that a signal ended, are said', async () => {
  for (const [signal, says] of [
    ['SIGKILL', /^⚠️ Warning: The process that watched was killed/m],
    ['SIGTERM', /^⚠️ Warning: The watch ended before the job: a signal ended it\.$/m],
  ] as const) {
    const temp = newTemp();
    const step = await main(80, temp);
    process.kill(Number(begun(step)), signal);
    await until('the process has ended', () => watcher(step) === undefined);
    const end = await post(step, temp);
    assert.equal(end.code, 0, end.stdout);
    assert.match(end.summary, says);
  }
});

test('a step that was cancelled leaves no process, and its post step, as one without a step, says nothing', async () => {
  const temp = newTemp();
  const onStart = (child: ChildProcess) => child.stdout?.once('data', () => child.kill('SIGINT'));
  const nobodys = { targets: 'udp://10.0.1.9' }; // nobody has this address
  const cancelled = await main(80, temp, at, nobodys, {}, onStart);
  assert.deepEqual([cancelled.code, cancelled.state], [130, {}], cancelled.stdout);
  const end = await post(cancelled, temp);
  assert.deepEqual([end.code, end.stdout, end.stderr, end.summary], [0, '', '', '']);
});

/** What the runner does when a job is over: it kills whatever has this job's variable. @returns how many there were */
function sweepOrphans(): number {
  const variable = `RUNNER_TRACKING_ID=${TRACKED}\0`;
  const left = pids().filter((pid) => contentOf(pid, 'environ').includes(variable));
  for (const pid of left) process.kill(Number(pid), 'SIGKILL');
  return left.length;
}

test('a job that is cancelled in a later step: the post step reports all the same, and the sweep finds nothing left', async () => {
  const temp = newTemp();
  const step = await main(80, temp);
  const pid = begun(step);
  // The runner signals the step that runs, and then all that this has started.
  const [command = '', ...rest] = at(['sh', '-c', 'sleep 600 & wait']);
  const env = { ...process.env, RUNNER_TRACKING_ID: TRACKED };
  const later = spawn(command, rest, { env, detached: true, stdio: 'ignore' });
  const ended = once(later, 'exit');
  await until('the later step runs', () => contentOf(`${later.pid}`, 'cmdline').startsWith('sh\0'));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGKILL'] as const)
    if (later.exitCode === null) process.kill(-(later.pid ?? 0), signal);
  await ended;
  assert.equal(watcher(step), pid);
  const end = await post(step, temp);
  assert.equal(end.code, 0, end.stdout + end.stderr);
  assert.match(end.summary, /^## ✅ Job watched for .*: no outage$/m);
  await until('the process has ended', () => watcher(step) === undefined);
  assert.equal(sweepOrphans(), 0);
});

test('where no post step came the sweep finds the process, and a late post step tells what had been written down', async () => {
  const temp = newTemp();
  const step = await main(80, temp);
  begun(step);
  assert.equal(sweepOrphans(), 1);
  await until('the process has ended', () => watcher(step) === undefined);
  const late = await post(step, temp);
  assert.match(late.summary, /^⚠️ Warning: The process that watched was killed/m);
});

test('without a post step it ends by itself: its runner is gone, or its folder', async () => {
  const temp = newTemp();
  const runner = join(mkdtempSync('/run/runner-'), 'Runner.Worker');
  execFileSync('chmod', ['0755', join(runner, '..')]);
  // Not by sh, which drops variables whose names hold a dash.
  writeFileSync(runner, '#!/bin/bash --norc\n"$@"\n', { mode: 0o755 });
  const orphan = await main(80, temp, (argv) => at([runner, ...argv]));
  assert.ok(orphan.state.watch, orphan.stdout);
  const cleaned = await main(80, temp);
  begun(cleaned);
  rmSync(cleaned.state.watch ?? '', { recursive: true });
  await until('both have ended', () => watcher(orphan) === undefined && watcher(cleaned) === undefined);
  const late = await post(orphan, temp);
  assert.match(late.summary, /The watch ended before the job: its runner was gone\./);
});

test('a full disk: what was seen is told all the same', async () => {
  const temp = newTemp();
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=128k,mode=777', 'tmpfs', temp]);
  const step = await main(80, temp);
  begun(step);
  const fill = `dd if=/dev/zero of=${temp}/fill bs=4k 2>/dev/null; dd if=/dev/zero of=${temp}/rest bs=1 2>/dev/null; true`;
  execFileSync('sh', ['-c', fill]);
  const end = await post(step, temp);
  assert.equal(end.code, 0, end.stdout + end.stderr);
  assert.match(end.stdout, /Watched for /);
  assert.match(end.summary, /^## ✅ Job watched for /);
  assert.ok((reportOf(end).targets[0]?.watch?.sent ?? 0) > 0);
});

test('a temporary folder that is full from the start: another one is used', async () => {
  const [full, other] = [newTemp(), newTemp()];
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4k,mode=777', 'tmpfs', full]);
  execFileSync('sh', ['-c', `head -c 4096 /dev/zero > ${full}/fill`]);
  const step = await main(80, full, at, {}, { TMPDIR: other });
  assert.ok(step.state.watch?.startsWith(`${other}/`), step.stdout + step.stderr);
  const end = await post(step, full);
  assert.match(end.summary, /^## ✅ Job watched for /);
  const left = [full, other].flatMap((temp) => readdirSync(temp)).filter((name) => name.startsWith('tracepath-watch-'));
  assert.deepEqual(left, []);
});

test('a state that a full disk cut is taken back, and no process is left', async () => {
  const temp = newTemp();
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8k,mode=777', 'tmpfs', temp]);
  const state = join(temp, 'state');
  // All of the disk but the last 20 bytes of the state's own page.
  execFileSync('sh', [
    '-c',
    `head -c 4076 /dev/zero > ${state}; head -c 4096 /dev/zero > ${temp}/fill; chmod 666 ${state}`,
  ]);
  const step = await main(80, newTemp(), at, {}, { GITHUB_STATE: state });
  assert.equal(step.code, 0, step.stdout + step.stderr);
  assert.match(step.stdout, /^::warning::tracepath: the job is not watched: ENOSPC/m);
  assert.equal(readFileSync(state).length, 4076);
  await until('the process has ended', () => processesWith('watch-job').length === 0);
});

test('where /proc shows nothing the watch goes on without the counters', async () => {
  const temp = newTemp();
  const blind = (argv: string[]) => {
    mkdirSync('/run/empty', { recursive: true });
    // bash, since dash drops variables whose names hold a hyphen, as those of inputs do.
    return path.at('client', [
      'unshare',
      '-m',
      'bash',
      '--norc',
      '-c',
      'mount --bind /run/empty /proc && exec "$@"',
      'blind',
      ...argv,
    ]);
  };
  const step = await main(80, temp, blind);
  assert.ok(step.state.watch, step.stdout + step.stderr);
  const end = await post(step, temp, blind);
  assert.equal(end.code, 0, end.stdout + end.stderr);
  assert.match(end.stdout, /Watched for /);
  assert.match(end.summary, /The kernel's TCP counters of this network namespace can't be read here/);
  assert.equal(reportOf(end).jobCounters, null);
});
