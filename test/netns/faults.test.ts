/** Bad input and faults of the machine itself: each gives a clear sentence, other targets go on, what was measured stays. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import type { TargetJson } from '../../src/report/types.ts';
import { enterSandbox } from '../support/sandbox.ts';
import { type ActionRun, codes, installAction, only, printed } from './run-action.ts';
import { TOPOLOGIES } from './topologies.ts';
import { build, type Path } from './topology.ts';

// No name server answers inside: names are those of this file.
await enterSandbox(import.meta.url, {
  '/etc/hosts':
    '127.0.0.1 localhost\n::1 localhost\n10.0.3.2 target.test\n10.0.3.2 both.test\nfd00:3::2 both.test\nfd00:3::2 six.test\n',
  '/etc/nsswitch.conf': 'hosts: files\n',
  '/etc/resolv.conf': 'nameserver 127.0.0.1\noptions timeout:1 attempts:1\n',
});
const runAction = installAction();

function find(run: ActionRun, target: string): TargetJson {
  const found = run.report?.targets.find((each) => each.target === target);
  assert.ok(found, `no report of ${target}: ${printed(run)}`);
  return found;
}

/** Runs a faulty target beside a good one, which must not notice. */
const faults = [
  {
    fault: 'a name that does not resolve',
    topology: 'healthy-4',
    target: 'nowhere.test',
    end: 'name-not-found',
    code: 'dns-server-silent',
    says: /127\.0\.0\.1/,
  },
  {
    fault: 'an IPv6 literal without an IPv6 route',
    topology: 'faults',
    target: '[2001:db8::1]',
    end: 'no-route',
    code: 'no-route',
    says: /2001:db8::1/,
  },
  {
    fault: 'an IPv6 literal without IPv6',
    topology: 'ipv4-only',
    target: '[2001:db8::1]',
    end: 'no-route',
    code: 'no-ipv6',
    says: /IPv6/,
  },
  {
    fault: 'an IPv6-only name without IPv6',
    topology: 'ipv4-only',
    target: 'six.test',
    end: 'no-route',
    code: 'no-ipv6',
    says: /IPv6/,
  },
  {
    fault: 'a firewall of this machine',
    topology: 'faults',
    target: 'udp://192.0.2.1',
    end: 'refused-locally',
    code: 'send-blocked',
    says: /EPERM/,
  },
  {
    fault: 'the same for TCP',
    topology: 'faults',
    target: 'tcp://192.0.2.1:80',
    end: 'refused-locally',
    code: 'send-blocked',
    says: /EPERM/,
  },
] as const;

for (const { fault, topology, target, end, code, says } of faults) {
  test(`${fault}: ${code}, and the other target goes on`, async () => {
    await using path = await build(topology === 'healthy-4' ? TOPOLOGIES['ipv4-only'] : TOPOLOGIES[topology]);
    const run = await runAction(path, { targets: `${target}\ntarget.test` });
    assert.equal(run.code, 0, printed(run));
    const faulty = find(run, target);
    assert.equal(faulty.endReason, end);
    assert.equal(faulty.reached, false);
    assert.deepEqual(codes(faulty), [code]);
    assert.match(faulty.diagnosis[0]?.message ?? '', says);
    assert.equal(faulty.pmtu.status, 'unknown');
    const good = find(run, 'target.test');
    assert.equal(good.reached, true, printed(run));
    assert.equal(good.hopCount, 4);
    assert.equal(run.outputs.reached, 'false');
    assert.deepEqual(JSON.parse(run.outputs['failed-targets'] ?? ''), [target]);
  });
}

test('ip-version both gives an entry for each family', async () => {
  await using path = await build({ ...TOPOLOGIES['ipv4-only'], client: {} });
  const run = await runAction(path, { targets: 'both.test', 'ip-version': 'both' });
  assert.deepEqual(
    run.report?.targets.map(({ address, reached, hopCount }) => [address, reached, hopCount]),
    [
      ['10.0.3.2', true, 4],
      ['fd00:3::2', true, 4],
    ],
    printed(run),
  );
});

for (const [what, inputs] of [
  ['an address of the other family', { targets: '10.0.3.2', 'ip-version': '6' }],
  ['a source that is not ours', { targets: '10.0.3.2', source: '192.0.2.77' }],
  ['an interface that does not exist', { targets: '10.0.3.2', source: 'eth77' }],
] as const) {
  test(`${what}: a sentence that names it, no trace, no crash`, async () => {
    await using path = await build(TOPOLOGIES['ipv4-only']);
    const run = await runAction(path, inputs);
    const named = 'source' in inputs ? inputs.source : '10.0.3.2';
    const said = run.stdout + (run.report?.targets[0]?.diagnosis[0]?.message ?? '');
    assert.ok(said.includes(named), printed(run));
    assert.doesNotMatch(run.stdout + run.stderr, /\n {4}at /, 'a stack trace is no sentence');
    assert.notEqual(run.outputs.reached, 'true');
  });
}

test('source takes an address and an interface of ours', async () => {
  await using path = await build(TOPOLOGIES['ipv4-only']);
  for (const source of ['10.0.0.1', 'eth0']) {
    const run = await runAction(path, { targets: '10.0.3.2', source });
    assert.equal(only(run).reached, true, printed(run));
    assert.equal(only(run).evidence.sourceAddress, '10.0.0.1');
  }
});

test('too few file descriptors: what could be measured is reported, in sentences', async () => {
  await using path = await build(TOPOLOGIES['ipv4-only']);
  const targets = Array.from({ length: 12 }, (_, index) => `tcp://10.0.3.2:${index + 100}`).join('\n');
  const run = await runAction(path, { targets }, { prefix: ['sh', '-c', 'ulimit -n 48; exec "$@"', 'sh'] });
  assert.equal(run.report?.targets.length, 12, printed(run));
  assert.doesNotMatch(run.stdout + run.stderr, /\n {4}at /);
  for (const target of run.report?.targets ?? []) {
    assert.ok(target.reached || target.diagnosis.length > 0, JSON.stringify(target));
    // A hop that was never asked is no measurement: those named must be right.
    for (const hop of target.hops) {
      for (const { address } of hop.responders) assert.equal(address, path.address(hop.ttl, 4));
    }
  }
});

for (const [signal, status] of [
  ['SIGTERM', 143],
  ['SIGINT', 130],
] as const) {
  test(`${signal} in the middle: report, summary and outputs are written, marked cancelled`, async () => {
    await using path = await build(TOPOLOGIES.silent);
    let sent = false;
    const run = await runAction(
      path,
      { targets: 'udp://192.0.2.1', probes: '10' },
      {
        // Said a second after the first probes, and a second or more before the last.
        onOutput: (stdout, pid) => {
          if (sent || !stdout.includes('waiting for answers of routers')) return;
          sent = process.kill(pid, signal);
        },
      },
    );
    assert.ok(run.seconds < 20, `hung: ${printed(run)}`); // usually 1 to 2
    assert.equal(only(run).endReason, 'cancelled', printed(run));
    assert.match(run.summary, /192\.0\.2\.1/);
    assert.equal(run.outputs.reached, 'false');
    assert.equal(run.code, status);
  });
}

test("the step's bound ends it, and what was measured is marked deadline", async () => {
  await using path = await build(TOPOLOGIES['silent-middle']);
  const run = await runAction(path, {
    targets: 'udp://192.0.2.1\nudp://10.0.4.2',
    'timeout-seconds': '1',
    probes: '10',
  });
  assert.ok(run.seconds < 20, `hung: ${printed(run)}`); // usually 1 to 2
  const cut = find(run, 'udp://192.0.2.1');
  assert.equal(cut.endReason, 'deadline', printed(run));
  assert.equal(cut.hops[0]?.responders[0]?.address, path.address(1, 4));
});

test('a failed gate fails the step after files, outputs and summary are written', async () => {
  await using path = await build(TOPOLOGIES.narrowing);
  const inputs = { targets: path.target[4], 'fail-on-pmtu-below': '1400' };
  const run = await runAction(path, inputs);
  assert.equal(run.code, 1, printed(run));
  assert.match(run.stdout, /^::error.*1280.*1400/m);
  assert.equal(run.outputs.pmtu, '1280');
  assert.equal(run.outputs.conclusion, 'failure');
  assert.ok(existsSync(run.outputs['summary-path'] ?? ''));
  assert.match(run.summary, /1280/);
  assert.deepEqual(only(run).gates, [{ gate: 'fail-on-pmtu-below', limit: 1400, actual: 1280, outcome: 'fail' }]);

  const warned = await runAction(path, { ...inputs, 'warn-only': 'true' });
  assert.equal(warned.code, 0, printed(warned));
  assert.match(warned.stdout, /^::warning/m);
});

test('no target can be tried at all: the step fails', async () => {
  await using path = await build(TOPOLOGIES['ipv4-only']);
  const run = await runAction(path, { targets: 'nowhere.test' });
  assert.equal(run.code, 1, printed(run));
  assert.match(run.stdout, /^::error.*nowhere\.test/m);
  assert.equal(only(run).endReason, 'name-not-found');
});

/** Runs a command at the client's end, with privilege. */
function atClient(path: Path, script: string): void {
  const [file = '', ...rest] = path.at('client', ['sh', '-c', script]);
  const { status, stderr } = spawnSync(file, rest, { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
}

test('no free ports: what was measured stays, and what was refused is said', async () => {
  await using path = await build(TOPOLOGIES.healthy);
  atClient(path, 'echo 40000 40003 > /proc/sys/net/ipv4/ip_local_port_range');
  const target = only(await runAction(path, { targets: `https://${path.target[4]}` }));
  assert.equal(target.reached, true);
  assert.match(target.evidence.inconclusive.join(' '), /could not carry out \d+ of \d+ probes \(EADDRNOTAVAIL\)/);
});

test('a route that remembers a smaller path MTU: the path is measured all the same, and no peer is blamed', async () => {
  await using path = await build(TOPOLOGIES.healthy);
  atClient(path, `ip route replace ${path.target[4]} via ${path.address(1, 4)} mtu 1300`);
  // Its certificate is nobody's, and not what this is about.
  const inputs = { targets: `https://${path.target[4]}`, 'service-check': 'false' };
  const target = only(await runAction(path, inputs));
  assert.deepEqual([target.pmtu.bytes, target.pmtu.status, target.peerMss], [1500, 'confirmed', null]);
  assert.deepEqual(codes(target), ['healthy', 'route-mtu-small']);
});

test('net.ipv4.tcp_mtu_probing=1: the kernel that cuts stalled segments hides no black hole', async () => {
  await using path = await build(TOPOLOGIES['no-icmp-1420']);
  atClient(path, 'echo 1 > /proc/sys/net/ipv4/tcp_mtu_probing');
  const target = only(await runAction(path, { targets: `https://${path.target[4]}` }));
  const { passes, fails } = target.blackHole ?? {};
  assert.deepEqual([target.pmtu.bytes, target.pmtu.status, passes, fails], [1420, 'confirmed', 1420, 1421]);
});
