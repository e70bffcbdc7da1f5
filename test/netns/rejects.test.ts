/** Firewalls that reject: this machine's own says nothing of the target, and a gateway's is not the target's answer. IPv4 and IPv6. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { countersIn } from '../../src/net/sockets/unsent.ts';
import { enterSandbox } from '../support/sandbox.ts';
import { codes, installAction, printed } from './run-action.ts';
import { TOPOLOGIES } from './topologies.ts';
import { build } from './topology.ts';

await enterSandbox(import.meta.url);
const runAction = installAction();

const REACHABLE = { ...TOPOLOGIES.narrowing, about: 'a path that all is well with' };
const HOSTS = ['10.0.4.2', '[fd00:4::2]'];
const rules = (rest: string) => [`ip daddr 10.0.4.2 ${rest}`, `ip6 daddr fd00:4::2 ${rest}`];

/** Every protocol and family in one run. */
const everyWay = (hosts: readonly string[]) =>
  hosts.flatMap((host) => [host, `https://${host}`, `tcp://${host}:99`, `udp://${host}`, `icmp://${host}`]).join('\n');

for (const reject of ['port-unreachable', 'admin-prohibited', 'no-route']) {
  test(`an output rule that rejects with ${reject} is a local refusal, by every protocol`, async () => {
    const client = { pingSockets: true, output: rules(`reject with icmpx ${reject}`) };
    await using path = await build({ ...REACHABLE, client });
    const run = await runAction(path, { targets: everyWay(HOSTS), 'fail-on-unreachable': 'true' });
    assert.equal(run.report?.targets.length, 10, printed(run));
    for (const report of run.report?.targets ?? []) {
      assert.deepEqual(
        [report.reached, report.endReason, report.pmtu.status, report.hopCount, codes(report)],
        [false, 'refused-locally', 'unknown', null, ['send-blocked']],
        printed(run),
      );
      assert.deepEqual(report.answeredBy, []);
      assert.match(report.diagnosis[0]?.remedy ?? '', /nft list ruleset/);
    }
    assert.equal(run.code, 1, 'fail-on-unreachable fails');
  });
}

test('an output rule that rejects with a RST is a local refusal, whatever other probes reach', async () => {
  const client = { output: rules('tcp dport { 99, 443 } reject with tcp reset') };
  await using path = await build({ ...REACHABLE, client });
  const targets = HOSTS.flatMap((host) => [`tcp://${host}:99`, `https://${host}`]).join('\n');
  const run = await runAction(path, { targets });
  assert.equal(run.report?.targets.length, 4, printed(run));
  for (const report of run.report?.targets ?? []) {
    assert.deepEqual([report.reached, report.endReason], [false, 'refused-locally'], printed(run));
    assert.deepEqual(report.evidence.localError?.reject, 'tcp-reset');
    assert.ok(codes(report).includes('send-blocked'), printed(run));
    assert.ok(!codes(report).includes('destination-closed'), printed(run));
  }
});

test('an output rule that drops TCP and echo in silence is a local refusal, where the kernel counts what passes', async () => {
  const client = { pingSockets: true, output: ['meta l4proto tcp drop', 'icmpv6 type echo-request drop'] };
  await using path = await build({ ...REACHABLE, client });
  const targets = [...HOSTS.flatMap((host) => [`https://${host}`, `tcp://${host}:99`]), `icmp://${HOSTS[1]}`];
  const run = await runAction(path, { targets: targets.join('\n') });
  const counts = ['snmp', 'snmp6'].map((name) => countersIn(readFileSync(`/proc/self/net/${name}`, 'latin1')) !== null);
  const [endReason, code] = counts.every(Boolean)
    ? ['refused-locally', 'send-blocked']
    : ['silent', 'destination-silent'];
  for (const report of run.report?.targets ?? [])
    assert.deepEqual([report.reached, report.endReason, codes(report)[0]], [false, endReason, code], printed(run));
  assert.equal(run.report?.targets.length, targets.length, printed(run));
});

test('a gateway that rejects with port-unreachable is not the target', async () => {
  await using path = await build(TOPOLOGIES['rejecting-gateway']);
  const run = await runAction(path, {
    targets: everyWay([path.target[4], `[${path.target[6]}]`]),
    'fail-on-unreachable': 'true',
  });
  assert.equal(run.report?.targets.length, 10, printed(run));
  for (const report of run.report?.targets ?? []) {
    assert.deepEqual(
      [report.reached, report.answeredBy, report.pmtu.status, report.hopCount, codes(report)],
      [false, [], 'unknown', null, ['admin-prohibited']],
      printed(run),
    );
    assert.ok(report.diagnosis[0]?.message.includes(path.address(1, report.family ?? 4)), printed(run));
  }
  assert.equal(run.code, 1, 'fail-on-unreachable fails');
});

for (const silent of [false, true]) {
  test(`a gateway that refuses TCP by a RST and the rest by port-unreachable is not the target${silent ? ', without time-exceeded too' : ''}`, async () => {
    const filters = ['reject-tcp-by-reset', ...(silent ? (['no-time-exceeded'] as const) : [])] as const;
    await using path = await build({ ...TOPOLOGIES['rejecting-gateway'], routers: { 1: { filters } } });
    const targets = [path.target[4], `[${path.target[6]}]`].flatMap((host) => [
      host,
      `https://${host}`,
      `tcp://${host}:99`,
    ]);
    const run = await runAction(path, { targets: targets.join('\n'), 'fail-on-hops-above': '5' });
    assert.equal(run.report?.targets.length, 6, printed(run));
    for (const report of run.report?.targets ?? []) {
      assert.deepEqual(
        [report.reached, report.endReason, report.answeredBy, report.pmtu.status, report.hopCount, codes(report)],
        [false, 'prohibited', [], 'unknown', null, ['admin-prohibited']],
        printed(run),
      );
      assert.ok(report.diagnosis[0]?.message.includes(path.address(1, report.family ?? 4)), printed(run));
      assert.deepEqual(
        report.gates.map(({ outcome }) => outcome),
        ['inconclusive'],
        printed(run),
      );
      assert.ok(!report.hops.some(({ responders }) => responders.some(({ address }) => address === report.address)));
    }
  });
}

test('a gateway that rejects UDP alone takes nothing from a RST of the target', async () => {
  const routers = { 1: { filters: ['reject-udp'] } } as const;
  await using path = await build({ ...TOPOLOGIES['rejecting-gateway'], routers });
  const run = await runAction(path, { targets: `tcp://${path.target[4]}:99\ntcp://[${path.target[6]}]:99` });
  assert.equal(run.report?.targets.length, 2, printed(run));
  for (const report of run.report?.targets ?? []) {
    assert.deepEqual([report.reached, report.hopCount, codes(report)], [true, 3, ['destination-closed']], printed(run));
  }
});

for (const mute of [false, true]) {
  test(`a gateway that refuses one TCP port by a RST is a firewall, no proxy, and its RST is not the answer of a target that ${mute ? 'is silent' : 'answers UDP'}`, async () => {
    const routers = { 1: { filters: ['reject-tcp-by-reset-443'] } } as const;
    const target = mute ? { target: { filters: ['drop-all'] } as const } : {};
    await using path = await build({
      ...TOPOLOGIES['rejecting-gateway'],
      mtus: [1500, 1500, 1500, 1500],
      routers,
      ...target,
    });
    const hosts = [path.target[4], `[${path.target[6]}]`];
    const named = hosts.map((host) => `tcp://${host}:443`);
    // Where UDP is answered, no handshake tells from how near a port that nobody asked for is refused.
    const run = await runAction(path, { targets: [...named, ...(mute ? hosts : [])].join('\n') });
    assert.equal(run.report?.targets.length, mute ? 4 : 2, printed(run));
    for (const report of run.report?.targets ?? []) {
      const found = report.port === 443 ? ['destination-closed', 'nearby-proxy'] : ['nearby-proxy'];
      assert.deepEqual(
        [report.reached, report.endReason, report.answeredBy, report.hopCount, codes(report)],
        [false, 'prohibited', mute ? [] : ['udp'], mute ? null : 4, found],
        printed(run),
      );
      const said = report.diagnosis.map(({ message }) => message).join('\n');
      if (report.port === 443)
        assert.match(said, /^Port refused: .* is refused in its name from nearer than it is, by a firewall there/);
      assert.match(said, /Refused nearby: .* a TTL of 2 already.*A firewall on the way refuses in its name;/);
      assert.doesNotMatch(said, /proxy there|was reached and refused/);
    }
  });
}

test('a closed port of this machine, or of a neighbour on its link, is the answer of the target', async () => {
  await using path = await build({ ...REACHABLE, mtus: [1500] });
  const hosts = ['10.0.0.1', '[fd00::1]', '127.0.0.1', '[::1]', '10.0.0.2', '[fd00::2]'];
  const run = await runAction(path, {
    targets: hosts.flatMap((host) => [`udp://${host}`, `tcp://${host}:99`]).join('\n'),
  });
  assert.equal(run.report?.targets.length, 2 * hosts.length, printed(run));
  for (const report of run.report?.targets ?? []) {
    assert.deepEqual([report.reached, report.endReason], [true, 'reached'], printed(run));
    assert.deepEqual(codes(report), [report.port === null ? 'healthy' : 'destination-closed'], printed(run));
    // Of a neighbour a RST may be a firewall's in its name; nothing tells.
    if (report.port !== null) assert.match(report.diagnosis[0]?.message ?? '', /or a firewall refuses in its name/);
  }
});
