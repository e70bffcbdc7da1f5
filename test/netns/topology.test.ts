/** The paths of kernel routers are what their data says, as the installed tracers and plain sockets see them. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { enterSandbox } from '../support/sandbox.ts';
import { PEERS } from './peers.ts';
import { TOPOLOGIES, type TopologyName } from './topologies.ts';
import { addressOf, build, type Family, type Path } from './topology.ts';

await enterSandbox(import.meta.url);
const FAMILIES: readonly Family[] = [4, 6];

/** What traceroute sees as far as one TTL beyond the target: `+` for a hop that answers as itself, `-` for silence, `!` for a refusal. */
const hops: readonly { topology: TopologyName; seen: string; families?: readonly Family[] }[] = [
  { topology: 'healthy', seen: '+++++' },
  { topology: 'narrowing', seen: '+++++' },
  { topology: 'silent-middle', seen: '+--++' },
  { topology: 'hosted-runner', seen: '-'.repeat(15) },
  { topology: 'no-icmp', seen: '-'.repeat(15) },
  { topology: 'silent', seen: '---' },
  { topology: 'prohibited', seen: '++!' },
  { topology: 'closed-udp-open-tcp', seen: '++----' },
  { topology: 'rate-limited', seen: '+++++' },
  { topology: 'ipv4-only', seen: '++++', families: [4] },
];

for (const { topology, seen, families = FAMILIES } of hops) {
  test(`${topology}: traceroute sees ${seen}`, async () => {
    await using path = await build(TOPOLOGIES[topology]);
    for (const family of families) {
      const trace = await PEERS.traceroute(path, family, path.target[family], path.hops + 1);
      const signs = trace.hops.map(({ ttl, addresses, mark }) => {
        if (mark !== null) return '!';
        if (addresses.length === 0) return '-';
        assert.deepEqual(addresses, [path.address(ttl, family)]);
        return '+';
      });
      assert.equal(signs.join(''), seen, `IPv${family}`);
    }
  });
}

for (const family of FAMILIES) {
  test(`narrowing, IPv${family}: tracepath finds 1400 after hop 1 and 1280 after hop 3`, async () => {
    await using path = await build(TOPOLOGIES.narrowing);
    const { narrowings, pathMtu, hopCount, returnHops } = await PEERS.tracepath(path, family);
    assert.deepEqual(narrowings, [
      { mtu: 1400, from: path.address(1, family) },
      { mtu: 1280, from: path.address(3, family) },
    ]);
    assert.deepEqual({ pathMtu, hopCount, returnHops }, { pathMtu: 1280, hopCount: 5, returnHops: 5 });
  });

  test(`black-hole, IPv${family}: 1400 bytes pass, 1401 end after hop 3 in silence`, async () => {
    await using path = await build(TOPOLOGIES['black-hole']);
    assert.equal(farthest(path, family, 1400), 5);
    assert.equal(farthest(path, family, 1401), 3);
  });

  test(`TLS, IPv${family}: an answer of several packets comes over healthy, dies over reverse-black-hole`, async () => {
    for (const [topology, survives] of [
      ['healthy', true],
      ['no-icmp', true],
      ['reverse-black-hole', false],
      ['no-icmp-1420', false],
    ] as const) {
      await using path = await build(TOPOLOGIES[topology]);
      const at = family === 4 ? `${path.target[4]}:443` : `[${path.target[6]}]:443`;
      // What comes is there in a tenth of a second, and ends the client; a busy machine takes a whole one to start it.
      const bound = survives ? '20' : '1';
      const [file = '', ...rest] = path.at('client', ['timeout', bound, 'openssl', 's_client', '-connect', at]);
      const { stdout } = spawnSync(file, rest, { input: '', encoding: 'utf8' });
      const read = Number(/handshake has read (\d+) bytes/.exec(stdout)?.[1] ?? 0);
      assert.equal(read > 3000, survives, `${topology}: ${read} bytes`);
    }
  });

  test(`mss-clamp, IPv${family}: the client hears an MSS of 1300`, async () => {
    for (const [topology, mss] of [
      ['healthy', family === 4 ? 1460 : 1440],
      ['mss-clamp', 1300],
    ] as const) {
      await using path = await build(TOPOLOGIES[topology]);
      // `ss -i` prints what a held connection may send at once: the peer's MSS without the timestamps' 12 bytes.
      const script = `exec 3<>/dev/tcp/${path.target[family]}/80; ss -tinO state established`;
      const [file = '', ...rest] = path.at('client', ['bash', '--norc', '-c', script]);
      assert.match(execFileSync(file, rest, { encoding: 'utf8' }), new RegExp(` mss:${mss - 12} `), topology);
    }
  });

  test(`loop, IPv${family}: hops 2 and 3 answer in turn`, async () => {
    await using path = await build(TOPOLOGIES.loop);
    const trace = await PEERS.traceroute(path, family, family === 4 ? '198.51.100.1' : '2001:db8:1::1', 6);
    // Met from the target's side, an IPv6 router of Linux answers from that side's address, an IPv4 one as before.
    const again = family === 4 ? path.address(2, 4) : addressOf(2, 1, 6);
    assert.deepEqual(
      trace.hops.slice(0, 5).map(({ addresses }) => addresses.join()),
      [path.address(1, family), path.address(2, family), path.address(3, family), again, path.address(3, family)],
    );
    assert.equal(trace.reached, false);
  });

  test(`ttl-rewrite, IPv${family}: a TTL of 1 reaches TCP at the target, and none does over no-icmp`, async () => {
    for (const [topology, reached] of [
      ['ttl-rewrite', true],
      ['no-icmp', false],
    ] as const) {
      await using path = await build(TOPOLOGIES[topology]);
      const options = ['-n', '-T', '-p', '80', '-f', '1', '-m', '1', '-w', reached ? '10' : '0.5', '-q', '1'];
      const [file = '', ...rest] = path.at('client', ['traceroute', ...options, path.target[family]]);
      assert.equal(
        execFileSync(file, rest, { encoding: 'utf8' }).includes(` 1  ${path.target[family]} `),
        reached,
        topology,
      );
    }
  });
}

test('faults: the firewall refuses with EPERM, and there is no IPv6 route', async () => {
  await using path = await build(TOPOLOGIES.faults);
  for (const [address, error] of [
    ['192.0.2.1', 'Operation not permitted'],
    ['2001:db8::1', 'Network is unreachable'],
  ] as const) {
    const [file = '', ...rest] = path.at('client', ['bash', '--norc', '-c', `echo > /dev/udp/${address}/9`]);
    const { stderr } = spawnSync(file, rest, { encoding: 'utf8' });
    assert.match(stderr, new RegExp(error));
  }
});

test('ping sockets are open in narrowing alone', async () => {
  for (const [topology, isOpen] of [
    ['narrowing', true],
    ['healthy', false],
  ] as const) {
    await using path = await build(TOPOLOGIES[topology]);
    const [file = '', ...rest] = path.at('client', ['cat', '/proc/sys/net/ipv4/ping_group_range']);
    const [low = 0, high = 0] = execFileSync(file, rest, { encoding: 'utf8' }).split('\t').map(Number);
    // Groups that an ordinary user's namespace does not know read as 65534.
    const unknown = low === 65534 && high === 65534;
    assert.equal(low <= high && !unknown, isOpen, topology);
  }
});

test('the target counts what arrives', async () => {
  await using path = await build(TOPOLOGIES.healthy);
  const before = { syns: path.arrived('syns'), datagrams: path.arrived('datagrams') };
  const script = `for i in 1 2 3; do echo x > /dev/udp/${path.target[4]}/9; done; : < /dev/tcp/${path.target[6]}/80`;
  const [file = '', ...rest] = path.at('client', ['bash', '--norc', '-c', script]);
  execFileSync(file, rest);
  assert.equal(path.arrived('datagrams') - before.datagrams, 3);
  assert.equal(path.arrived('syns') - before.syns, 1);
});

test('disposing of a path leaves nothing of it, and the next one builds in its place', async () => {
  for (let round = 0; round < 2; round++) {
    {
      await using path = await build(TOPOLOGIES.healthy);
      assert.equal(path.hops, 5);
    }
    assert.equal(execFileSync('ip', ['netns'], { encoding: 'utf8' }), '');
  }
});

test('a path through which no packet passes is an error that says so', async () => {
  const cut = { about: 'no way on', mtus: [1500, 1500], routers: { 1: { routes: ['prohibit 10.0.1.2/32'] } } };
  await assert.rejects(build(cut), /no packet passes to 10\.0\.1\.2/);
});

test('in.ts runs a command at the client of a path, unprivileged, and passes its status on', async () => {
  const argv = ['healthy', '--nobody', '--', 'sh', '-c', 'echo $TARGET4 $TARGET6; id -u; exit 3'];
  const end = spawnSync(process.execPath, [join(import.meta.dirname, 'in.ts'), ...argv], { encoding: 'utf8' });
  assert.equal(end.status, 3, end.stderr);
  assert.match(end.stdout, /^10\.0\.4\.2 fd00:4::2\n(65534|0)\n$/);
});

test('in.ts without a topology that it knows prints its usage', () => {
  const end = spawnSync(process.execPath, [join(import.meta.dirname, 'in.ts'), 'nowhere', '--', 'true'], {
    encoding: 'utf8',
  });
  assert.equal(end.status, 2);
  assert.match(end.stderr, /^usage: /);
});

test('addresses follow links', () => {
  assert.deepEqual(
    [addressOf(0, 1, 4), addressOf(3, 2, 4), addressOf(0, 1, 6), addressOf(3, 2, 6)],
    ['10.0.0.1', '10.0.3.2', 'fd00::1', 'fd00:3::2'],
  );
});

/** The last TTL that answers packets of `size` bytes sent with DF. */
function farthest(path: Path, family: Family, size: number): number {
  const options = ['-n', '-F', '-q', '2', '-w', '0.5', '-m', '7', path.target[family], `${size}`];
  const [file = '', ...rest] = path.at('client', ['traceroute', ...options]);
  const lines = execFileSync(file, rest, { encoding: 'utf8' }).matchAll(/^ *(\d+) {2}[0-9a-f]+[.:]/gm);
  return Math.max(...[...lines].map(([, ttl]) => Number(ttl)));
}
