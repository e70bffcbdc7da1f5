/** The action over kernel routers that answer: hops, path MTU and where it narrows, as the installed tracers see them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enterSandbox } from '../support/sandbox.ts';
import { PEERS } from './peers.ts';
import { codes, hopAddresses, installAction, only, printed } from './run-action.ts';
import { TOPOLOGIES } from './topologies.ts';
import { build, type Family, type Path } from './topology.ts';

await enterSandbox(import.meta.url);
const runAction = installAction();
const FAMILIES: readonly Family[] = [4, 6];

const truth = (path: Path, family: Family) =>
  Array.from({ length: path.hops }, (_, index) => path.address(index + 1, family));

const literal = (path: Path, family: Family) => (family === 4 ? path.target[4] : `[${path.target[6]}]`);

for (const family of FAMILIES) {
  test(`IPv${family}, 1500, 1400 and 1280 bytes: all that tracepath, traceroute and mtr say, and where it narrows`, async () => {
    await using path = await build(TOPOLOGIES.narrowing);
    const run = await runAction(path, { targets: `udp://${literal(path, family)}` });
    const target = only(run);
    assert.equal(run.code, 0, printed(run));
    assert.deepEqual(hopAddresses(target), truth(path, family));
    assert.deepEqual(target.pmtu, { bytes: 1280, status: 'confirmed', method: 'icmp', localMtu: 1500 });
    assert.deepEqual(
      target.hops.map(({ responders }) => responders.find(({ mtu }) => mtu !== null)?.mtu ?? null),
      [1400, null, 1280, null, null],
    );
    assert.equal(target.reached, true);
    assert.equal(target.endReason, 'reached');
    assert.equal(target.hopCount, 5);
    assert.equal(target.hopCountMethod, 'reply');
    assert.equal(target.returnHopCount, 5);
    assert.equal(target.icmpVisible, true);
    assert.deepEqual(
      codes(target).filter((code) => code !== 'local-mtu-too-large'),
      ['healthy', 'pmtu-reduced'],
    );

    path.forgetPathMtu();
    const tracepath = await PEERS.tracepath(path, family);
    path.forgetPathMtu();
    const mtu = await PEERS['traceroute --mtu'](path, family);
    const traceroute = await PEERS.traceroute(path, family);
    const mtr = await PEERS.mtr(path, family);
    for (const peer of [tracepath, traceroute, mtu, mtr]) {
      assert.deepEqual(
        peer.hops.map(({ addresses }) => addresses.join(' ')),
        hopAddresses(target),
      );
      assert.equal(peer.hopCount, target.hopCount);
    }
    assert.equal(tracepath.pathMtu, target.pmtu.bytes);
    assert.equal(mtu.pathMtu, target.pmtu.bytes);
    assert.equal(tracepath.returnHops, target.returnHopCount);
    const narrowings = target.hops.flatMap(({ responders }) =>
      responders.flatMap(({ address, mtu }) => (mtu === null ? [] : [{ mtu, from: address }])),
    );
    assert.deepEqual(narrowings, tracepath.narrowings);
  });

  test(`IPv${family}, TCP to an open port names the same routers, as traceroute -T does with privilege`, async () => {
    await using path = await build(TOPOLOGIES.narrowing);
    for (const port of [80, 443]) {
      path.forgetPathMtu();
      const run = await runAction(path, { targets: `tcp://${literal(path, family)}:${port}` });
      const target = only(run);
      assert.deepEqual(hopAddresses(target), truth(path, family), printed(run));
      assert.ok(target.answeredBy.includes(`tcp:${port}`), target.answeredBy.join());
      assert.equal(target.hopCount, 5);
      assert.deepEqual([target.pmtu.bytes, target.pmtu.status], [1280, 'confirmed']);
      const peer = await PEERS['traceroute -T'](path, family, port);
      assert.deepEqual(
        peer.hops.map(({ addresses }) => addresses.join(' ')),
        hopAddresses(target),
      );
    }
  });

  test(`IPv${family}, a closed TCP port is reached and said to be closed`, async () => {
    await using path = await build(TOPOLOGIES.healthy);
    const target = only(await runAction(path, { targets: `tcp://${literal(path, family)}:81` }));
    assert.deepEqual(hopAddresses(target), truth(path, family));
    assert.equal(target.reached, true);
    assert.ok(codes(target).includes('destination-closed'), codes(target).join());
  });

  test(`IPv${family}, ICMP echo where ping sockets are open, and a word where they are not`, async () => {
    {
      await using path = await build(TOPOLOGIES.narrowing);
      const target = only(await runAction(path, { targets: `icmp://${literal(path, family)}` }));
      assert.deepEqual(hopAddresses(target), truth(path, family));
      assert.deepEqual(target.answeredBy, ['icmp']);
      assert.deepEqual([target.pmtu.bytes, target.pmtu.status], [1280, 'confirmed']);
    }
    await using closed = await build(TOPOLOGIES.healthy);
    const run = await runAction(closed, { targets: `icmp://${literal(closed, family)}` });
    assert.equal(only(run).evidence.pingSockets, false);
    assert.match(run.stdout + run.summary, /ping_group_range/);
  });

  test(`IPv${family}, silent hops are rows without responders`, async () => {
    await using path = await build(TOPOLOGIES['silent-middle']);
    const target = only(await runAction(path, { targets: literal(path, family) }));
    assert.deepEqual(
      hopAddresses(target),
      truth(path, family).map((address, index) => (index === 1 || index === 2 ? '' : address)),
    );
    assert.deepEqual(codes(target), ['healthy']);
  });

  test(`IPv${family}, the kernel's limit on ICMP errors hides no router`, async () => {
    await using path = await build(TOPOLOGIES['rate-limited']);
    const target = only(await runAction(path, { targets: literal(path, family), probes: '3' }));
    assert.deepEqual(hopAddresses(target), truth(path, family));
    assert.equal(target.loss.received, target.loss.sent);
  });
}

/** Addresses beyond the target that a router of the topology refuses or passes around. */
const verdicts = [
  {
    to: '198.51.100.1',
    topology: 'unreachable',
    end: 'unreachable',
    code: 'host-unreachable',
    icmp: { type: 3, code: 1 },
  },
  {
    to: '2001:db8:1::1',
    topology: 'unreachable',
    end: 'unreachable',
    code: 'network-unreachable',
    icmp: { type: 1, code: 0 },
  },
  {
    to: '203.0.113.1',
    topology: 'unreachable',
    end: 'prohibited',
    code: 'admin-prohibited',
    icmp: { type: 3, code: 13 },
  },
  {
    to: '2001:db8:2::1',
    topology: 'unreachable',
    end: 'prohibited',
    code: 'admin-prohibited',
    icmp: { type: 1, code: 1 },
  },
  { to: '10.0.3.2', topology: 'prohibited', end: 'prohibited', code: 'admin-prohibited', icmp: { type: 3, code: 13 } },
  { to: 'fd00:3::2', topology: 'prohibited', end: 'prohibited', code: 'admin-prohibited', icmp: { type: 1, code: 1 } },
] as const;

for (const { to, topology, end, code, icmp } of verdicts) {
  test(`${topology} ${to}: ${end}, ${code}, type ${icmp.type} code ${icmp.code} from hop 2`, async () => {
    await using path = await build(TOPOLOGIES[topology]);
    const target = only(await runAction(path, { targets: to.includes(':') ? `udp://[${to}]` : `udp://${to}` }));
    const family = to.includes(':') ? 6 : 4;
    assert.equal(target.reached, false);
    assert.equal(target.endReason, end);
    assert.ok(codes(target).includes(code), codes(target).join());
    const { verdict } = target.evidence;
    assert.deepEqual({ type: verdict?.icmp.type, code: verdict?.icmp.code }, icmp);
    assert.equal(verdict?.from, path.address(2, family));
    assert.deepEqual(hopAddresses(target).slice(0, 2), [path.address(1, family), path.address(2, family)]);
  });
}

for (const [family, to] of [
  [4, '198.51.100.1'],
  [6, '[2001:db8:1::1]'],
] as const) {
  test(`IPv${family}, a loop between two routers ends the trace and is named`, async () => {
    await using path = await build(TOPOLOGIES.loop);
    const run = await runAction(path, { targets: `udp://${to}` });
    const target = only(run);
    assert.equal(target.endReason, 'loop');
    assert.ok(codes(target).includes('routing-loop'), codes(target).join());
    assert.equal(target.reached, false);
  });
}
