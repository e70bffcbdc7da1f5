/** What a sandbox promises: privacy, results that come through, and an end together with whoever started it. */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { networksInUse, processesWith } from './processes.ts';
import { asNobody, finished, replaceFile, runSandboxed } from './sandbox.ts';
import { until } from './until.ts';

const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
chmodSync(folder, 0o755);
after(() => rmSync(folder, { recursive: true }));

// An ordinary user must reach both wherever the checkout is, as below /root.
const module = join(folder, 'test/support/sandbox.ts');
cpSync(join(import.meta.dirname, 'sandbox.ts'), module);
const node = join(folder, 'node');
cpSync(process.execPath, node);
// A nested `node --test` reports to a parent of its own only where it does not believe to be a part of this one.
const { NODE_TEST_CONTEXT: _, ...env } = process.env;

/** Every user that can be tried here: this one, and an ordinary one where this is root. */
const users = [
  { user: 'this user', as: (argv: string[]) => argv },
  ...(process.getuid?.() === 0 ? [{ user: 'an ordinary user', as: asNobody }] : []),
];

test('runs a command with its input, output, status and replaced files', async () => {
  const files = { '/etc/hosts': '192.0.2.1 inside\n', '/etc/nsswitch.conf': 'hosts: files\n' };
  const argv = ['sh', '-c', 'cat; cat /etc/hosts; getent ahosts inside | head -1; echo problem >&2; exit 7'];
  const end = await runSandboxed(argv, { stdin: 'input\n', files });
  assert.equal(end.code, 7);
  assert.match(end.stdout, /^input\n192\.0\.2\.1 inside\n192\.0\.2\.1 +STREAM/);
  assert.equal(end.stderr, 'problem\n');
  assert.doesNotMatch(readFileSync('/etc/hosts', 'utf8'), /inside/);
});

test('tells the signal that ended a command', async () => {
  assert.equal((await runSandboxed(['sh', '-c', 'kill -TERM $$'])).code, 128 + 15);
});

test('has loopback alone, in both families, and its own list of namespaces', async () => {
  const outer = Object.keys(networkInterfaces());
  const script =
    'ip netns add one && ip link add two type veth peer name three && ip netns && ls /sys/class/net && ip -o addr show lo';
  const { code, stdout, stderr } = await runSandboxed(['sh', '-c', script]);
  assert.equal(code, 0, stderr);
  assert.deepEqual(stdout.split('\n').slice(0, 4), ['one', 'lo', 'three', 'two']);
  assert.match(stdout, /127\.0\.0\.1.*\n.*::1\/128/);
  assert.deepEqual(Object.keys(networkInterfaces()), outer);
});

test('asNobody leaves no capability', async () => {
  const probe = 'grep -E "^Cap(Prm|Eff|Bnd)" /proc/self/status; ip link add two type veth 2>&1; echo status $?';
  const script = `import { asNobody } from '${module}'; import { spawnSync } from 'node:child_process';
    const [file, ...rest] = asNobody(['sh', '-c', ${JSON.stringify(probe)}]); spawnSync(file, rest, { stdio: 'inherit' });`;
  for (const { user, as } of users) {
    const end = await finished(spawnArgv(as(sandboxedNode(script))));
    assert.match(
      end.stdout,
      /^CapPrm:\t0+\nCapEff:\t0+\nCapBnd:\t0+\n.*not permitted\nstatus 2\n$/,
      `${user}: ${end.stdout}${end.stderr}`,
    );
  }
});

test('a checkout below a folder that is closed to others is open to nobody, and the folder itself stays as it is', async () => {
  const closed = mkdtempSync(join(tmpdir(), "sandbox's closed "));
  try {
    const copy = join(closed, 'checkout/test/support/sandbox.ts');
    mkdirSync(dirname(copy), { recursive: true });
    cpSync(fileURLToPath(new URL('sandbox.ts', import.meta.url)), copy);
    writeFileSync(join(closed, 'secret'), 'not to be seen');
    const { runSandboxed: runThere }: typeof import('./sandbox.ts') = await import(copy);
    const script = 'head -c 3 "$1"; ls "$2"; pwd';
    const { stdout, stderr } = await runThere([...asNobody(['sh', '-c', script, 'sh', copy, closed])], {
      cwd: join(closed, 'checkout'),
    });
    const seen = process.getuid?.() === 0 ? 'checkout\n' : 'checkout\nsecret\n';
    assert.equal(stdout, `/**${seen}${join(closed, 'checkout')}\n`, stderr);
    assert.equal(statSync(closed).mode & 0o777, 0o700);
  } finally {
    rmSync(closed, { recursive: true });
  }
});

test('replaceFile outside a sandbox refuses', () => {
  assert.throws(() => replaceFile('/etc/hosts', ''), /outside a sandbox/);
});

test('enterSandbox relays the results of a test file', async () => {
  const file = join(folder, 'moved.test.ts');
  writeFileSync(
    file,
    `import { enterSandbox, replaceFile } from '${module}'; import test from 'node:test'; import assert from 'node:assert';
    import { networkInterfaces } from 'node:os'; import { readFileSync } from 'node:fs';
    await enterSandbox(import.meta.url);
    test('alone', () => assert.deepEqual(Object.keys(networkInterfaces()), ['lo']));
    test('files', () => { replaceFile('/etc/hosts', 'a'); replaceFile('/etc/hosts', 'b'); assert.equal(readFileSync('/etc/hosts', 'utf8'), 'b'); });
    test('wrong', () => assert.equal(1, 2));`,
  );
  for (const { user, as } of users) {
    const end = await finished(spawnArgv(as([node, '--test', '--test-reporter=tap', file])));
    assert.equal(end.code, 1, user);
    assert.match(end.stdout, /^# pass 2\n# fail 1$/m, `${user}: ${end.stdout}`);
  }
});

test('SIGKILL of the starter leaves no process, namespace or device', async () => {
  for (const { user, as } of users) {
    const marker = `sandbox-marker-${process.pid}`;
    // A grandchild in a session of its own, a second namespace and a device: all that a test may leave behind.
    // nsenter and not ip-netns, which wants a view of /sys that an ordinary user in a container may not have.
    const inner = `ip netns add one; ip link add two type veth peer name three netns one; setsid sh -c 'sleep 1000; : ${marker}' & readlink /proc/self/ns/net; nsenter --net=/run/netns/one readlink /proc/self/ns/net; echo up; sleep 1000; : ${marker}`;
    const script = `import { sandboxed } from '${module}'; sandboxed(['sh', '-c', ${JSON.stringify(inner)}], { stdio: 'inherit' });`;
    const starter = spawnArgv(as([node, '--input-type=module', '-e', script]));
    const closed = once(starter, 'close');
    const namespaces: string[] = [];
    try {
      assert.ok(starter.stdout);
      for await (const line of createInterface({ input: starter.stdout })) {
        if (line === 'up') break;
        namespaces.push(line);
      }
      assert.equal(namespaces.length, 2, user);
      assert.ok(processesWith(marker).length > 1, 'the marker finds what is to be gone');
    } finally {
      starter.kill('SIGKILL');
      starter.stdout?.resume();
    }
    // Every process of the sandbox holds the other end of this pipe.
    await closed;
    // A process closes its files before it is gone.
    await until(`no process of ${user} is left`, () => processesWith(marker).length === 0);
    // Its sleeps have no marker, and a process gives its namespaces up after its files and its command line.
    await until(`no namespace of ${user} is left`, () => networksInUse(namespaces).length === 0);
    assert.doesNotMatch(execFileSync('ip', ['-o', 'link'], { encoding: 'utf8' }), / (two|three)@/);
  }
});

/** An argv that runs a module's text inside a sandbox, for whoever executes it. */
function sandboxedNode(script: string): string[] {
  const inside = [node, '--input-type=module', '-e', script];
  const outer = `import { runSandboxed } from '${module}'; const end = await runSandboxed(${JSON.stringify(inside)});
    process.stdout.write(end.stdout); process.stderr.write(end.stderr);`;
  return [node, '--input-type=module', '-e', outer];
}

function spawnArgv([file = '', ...rest]: string[]) {
  return spawn(file, rest, { env, stdio: ['ignore', 'pipe', 'pipe'], cwd: folder });
}
