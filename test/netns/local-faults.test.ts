/** What this machine could not do is said as that, and nothing is concluded from it: failing calls and a queue that takes nothing. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import type { TargetJson } from '../../src/report/types.ts';
import { enterSandbox } from '../support/sandbox.ts';
import { codes, installAction, only, printed } from './run-action.ts';
import { TOPOLOGIES } from './topologies.ts';
import { build } from './topology.ts';

await enterSandbox(import.meta.url);
const runAction = installAction();

const TOPOLOGY = { ...TOPOLOGIES.narrowing, mtus: [1500, 1500, 1500] };
const HOSTS = ['10.0.2.2', '[fd00:2::2]'];
const DATAGRAMS = HOSTS.flatMap((host) => [`udp://${host}`, `icmp://${host}`]);
const CONNECTIONS = HOSTS.map((host) => `https://${host}`);

/** What is only ever concluded from packets that left. */
const CONCLUSIONS = [
  'destination-silent',
  'packet-loss',
  'icmp-filtered',
  'pmtu-black-hole',
  'reverse-black-hole',
  'healthy',
];

function assertRefused(report: TargetJson, errno: string, all: string): void {
  assert.deepEqual([report.reached, report.endReason, report.pmtu.status], [false, 'refused-locally', 'unknown'], all);
  assert.deepEqual(codes(report), ['send-blocked'], all);
  assert.ok(report.diagnosis[0]?.message.includes(errno), all);
}

/** `everything`: no protocol works then; else TCP does. */
const rows = [
  { faults: ['sendmsg ENOBUFS'], errno: 'ENOBUFS', everything: false },
  { faults: ['sendmsg EAGAIN'], errno: 'EAGAIN', everything: false },
  { faults: ['sendmsg ENOMEM'], errno: 'ENOMEM', everything: false },
  { faults: ['recvmsg EIO'], errno: 'EIO', everything: false },
  { faults: ['epoll_ctl ENOSPC'], errno: 'ENOSPC', everything: true },
  { faults: ['epoll_wait EBADF'], errno: 'EBADF', everything: true },
  { faults: ['setsockopt ENOPROTOOPT 0 11', 'setsockopt ENOPROTOOPT 41 25'], errno: 'ENOPROTOOPT', everything: true },
  { faults: ['epoll_create1 EMFILE'], errno: 'EMFILE', everything: true },
];

for (const { faults, errno, everything } of rows) {
  test(`${faults.join(', ')}: said as what this machine could not do`, async () => {
    await using path = await build(TOPOLOGY);
    // The service's check is of Node's own sockets, which these faults leave alone.
    const inputs = { targets: [...DATAGRAMS, ...CONNECTIONS].join('\n'), 'service-check': 'false' };
    const run = await runAction(path, inputs, { faults });
    assert.equal(run.report?.targets.length, 6, printed(run));
    assert.notEqual(run.summary, '');
    assert.doesNotMatch(run.stdout + run.stderr, /\n {4}at /);
    for (const report of run.report?.targets ?? []) {
      if (everything || DATAGRAMS.includes(report.target)) assertRefused(report, errno, printed(run));
      else assert.equal(report.reached, true, printed(run));
    }
  });
}

for (const errno of ['ENOBUFS', 'EAGAIN']) {
  test(`connect ${errno}: a handshake that this machine does not begin is its own fault`, async () => {
    await using path = await build(TOPOLOGY);
    for (const host of HOSTS) {
      const inputs = { targets: `tcp://${host}:99`, 'service-check': 'false' };
      // The first looks the route up, by UDP.
      const run = await runAction(path, inputs, { faults: [`connect ${errno} after 1`] });
      const report = only(run);
      assert.deepEqual([report.reached, report.endReason], [false, 'refused-locally'], printed(run));
      assert.deepEqual(codes(report)[0], 'send-blocked', printed(run));
      assert.match(report.diagnosis[0]?.message ?? '', new RegExp(errno), printed(run));
      assert.deepEqual(
        codes(report).filter((code) => CONCLUSIONS.includes(code)),
        [],
        printed(run),
      );
    }
  });
}

test('epoll_wait fails in the middle: what was measured stays, and nothing is concluded from the rest', async () => {
  await using path = await build(TOPOLOGY);
  const faults = ['epoll_wait EBADF after 1'];
  const run = await runAction(path, { targets: [...DATAGRAMS, ...CONNECTIONS].join('\n') }, { faults });
  assert.equal(run.report?.targets.length, 6, printed(run));
  for (const report of run.report?.targets ?? []) {
    const concluded = codes(report).filter((code) => code !== 'healthy' && CONCLUSIONS.includes(code));
    assert.deepEqual(concluded, [], printed(run));
  }
  const said = run.report?.targets.map(({ evidence }) => [evidence.localError?.errno, evidence.inconclusive]);
  assert.match(JSON.stringify(said), /EBADF/, printed(run));
});

test('no netlink: interface, local MTU and what is on the link come from the routing table', async () => {
  await using path = await build(TOPOLOGY);
  const hosts = [...HOSTS, '10.0.0.2', '[fd00::2]', '127.0.0.1'];
  const targets = hosts.map((host) => `https://${host}`).join('\n');
  const run = await runAction(path, { targets }, { faults: ['netlink'] });
  const found = run.report?.targets.map(({ reached, pmtu, evidence }) => [
    reached,
    evidence.interface,
    pmtu.localMtu,
    evidence.onLink,
  ]);
  assert.deepEqual(
    found,
    [
      [true, 'eth0', 1500, false],
      [true, 'eth0', 1500, false],
      [true, 'eth0', 1500, true],
      [true, 'eth0', 1500, true],
      [true, 'lo', 65535, true],
    ],
    printed(run),
  );
});

test('a queue that takes no packet: send-blocked, not silence', async () => {
  await using path = await build(TOPOLOGY);
  // Neighbours that are known by then need no packet of the queue's.
  const script = `
    for family in -4 -6; do
      ip $family neigh show dev eth0 nud reachable nud stale nud delay nud probe | while read -r address lladdr mac rest; do
        ip $family neigh replace $address lladdr $mac dev eth0 nud permanent
      done
    done
    tc qdisc replace dev eth0 root bfifo limit 1`;
  const [command = '', ...rest] = path.at('client', ['sh', '-ec', script]);
  execFileSync(command, rest);
  const run = await runAction(path, { targets: [...DATAGRAMS, ...CONNECTIONS].join('\n') });
  assert.equal(run.report?.targets.length, 6, printed(run));
  for (const report of run.report?.targets ?? []) assertRefused(report, 'ENOBUFS', printed(run));
});
