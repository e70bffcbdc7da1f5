/** Names over real name servers: what each says, told apart, while the system's own lookup goes its way. */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { askServer } from '../../../src/service/name-servers.ts';
import { compileCache } from '../../support/compile-cache.ts';
import { enterSandbox, finished } from '../../support/sandbox.ts';
import type { CheckRun } from './check-once.ts';
import { type NameServerManners, startNameServer } from './name-server.ts';
import { addAddresses, check, type ResolverFiles, resolveBy, serverStates, temporaryFolder } from './scene.ts';

await enterSandbox(import.meta.url);

const [ONE, TWO] = ['10.0.0.2', '10.0.0.3'];
const WEB = '10.1.0.1';
const folder = temporaryFolder();
const inputs = join(folder, 'inputs');
writeFileSync(inputs, 'INPUT_TARGETS=web.example:81\nINPUT_RESOLVE-NAMES=false\n');
const FAST = 'options timeout:1 attempts:1';
const zones = {
  forward: {
    'web.example': [{ type: 'A', address: WEB }],
    'web.cluster.test': [{ type: 'A', address: WEB }],
    'alias.example': [{ type: 'CNAME', name: 'web.example' }],
    'dual.example': [
      { type: 'A', address: WEB },
      { type: 'AAAA', address: '2001:db8:1::1' },
    ],
    'many.example': Array.from({ length: 60 }, (_, index) => ({ type: 'A', address: `10.2.0.${index + 1}` }) as const),
  },
} as const;

before(async () => {
  addAddresses(`${ONE}/32`, `${TWO}/32`, `${WEB}/32`, '127.0.0.53/8');
  const server = createServer((socket) => socket.on('error', () => {}));
  server.listen(80, WEB);
  server.unref();
  await once(server, 'listening');
});

interface Case {
  readonly name: string;
  readonly host?: string;
  readonly servers?: Readonly<Record<string, NameServerManners>>;
  readonly files?: ResolverFiles;
  readonly says: readonly (readonly [string, string, string])[];
  readonly source: 'dns' | 'hosts-file' | null;
  readonly state: 'working' | 'failing';
  readonly tried?: number;
  readonly canonical?: string;
}

const cases: readonly Case[] = [
  {
    name: 'one server has the name',
    servers: { [ONE]: { zones } },
    says: [[ONE, 'found', 'no-data']],
    source: 'dns',
    state: 'working',
  },
  {
    name: 'the hosts file has it, and no server is asked',
    host: 'listed.example',
    files: { servers: [ONE], hosts: `${WEB} listed.example\n` },
    servers: { [ONE]: { dead: true } },
    says: [],
    source: 'hosts-file',
    state: 'working',
  },
  {
    name: 'the first server is dead',
    servers: { [ONE]: { dead: true }, [TWO]: { zones } },
    says: [
      [ONE, 'silent', 'silent'],
      [TWO, 'found', 'no-data'],
    ],
    source: 'dns',
    state: 'working',
  },
  {
    name: 'nothing listens at the only server',
    servers: {},
    files: { servers: [ONE], options: FAST },
    says: [[ONE, 'silent', 'silent']],
    source: null,
    state: 'failing',
  },
  {
    name: 'SERVFAIL',
    servers: { [ONE]: { code: 2 } },
    says: [[ONE, 'failed', 'failed']],
    source: null,
    state: 'failing',
  },
  {
    name: 'REFUSED',
    servers: { [ONE]: { code: 5 } },
    says: [[ONE, 'refused', 'refused']],
    source: null,
    state: 'failing',
  },
  {
    name: 'NXDOMAIN',
    host: 'no.example',
    servers: { [ONE]: { zones } },
    says: [[ONE, 'no-such-name', 'no-such-name']],
    source: null,
    state: 'failing',
  },
  {
    name: 'the first denies what the second has',
    servers: { [ONE]: { code: 3 }, [TWO]: { zones } },
    says: [
      [ONE, 'no-such-name', 'no-such-name'],
      [TWO, 'found', 'no-data'],
    ],
    source: null,
    state: 'failing',
  },
  {
    name: 'AAAA is dropped',
    servers: { [ONE]: { zones, drops: 'AAAA' } },
    says: [[ONE, 'found', 'silent']],
    source: 'dns',
    state: 'working',
  },
  {
    name: 'the search list finds a name with fewer dots than ndots',
    host: 'web',
    servers: { [ONE]: { zones } },
    files: { servers: [ONE], options: 'options ndots:5', search: 'search default.test cluster.test' },
    says: [[ONE, 'found', 'no-data']],
    source: 'dns',
    state: 'working',
    tried: 2,
  },
  {
    name: 'an alias has a canonical name',
    host: 'alias.example',
    servers: { [ONE]: { zones } },
    says: [[ONE, 'found', 'no-data']],
    source: 'dns',
    state: 'working',
    canonical: 'web.example',
  },
  {
    name: "systemd-resolved's stub is named as what it is",
    servers: { '127.0.0.53': { zones } },
    says: [['127.0.0.53', 'found', 'no-data']],
    source: 'dns',
    state: 'working',
  },
];

for (const { name, host = 'web.example', servers = {}, files, says, source, state, tried = 1, canonical } of cases) {
  test(name, async () => {
    await using stack = new AsyncDisposableStack();
    for (const [address, manners] of Object.entries(servers)) stack.use(await startNameServer(address, manners));
    resolveBy(files ?? { servers: Object.keys(servers), options: FAST });
    const { check: found } = await check(`tcp://${host}:80`);
    assert.deepEqual(serverStates(found.name?.servers), says);
    assert.equal(found.name?.source, source);
    assert.equal(found.service?.state, state);
    assert.equal(found.service?.failedPhase, state === 'failing' ? 'name' : null);
    assert.equal(found.name?.triedNames, tried);
    assert.equal(found.name?.canonicalName, canonical ?? null);
    assert.equal(found.name?.error === null, state === 'working');
  });
}

test('a dead first server costs the system its time; it is told, and asked, while the lookup still waits', async () => {
  await using _dead = await startNameServer(ONE, { dead: true });
  await using _good = await startNameServer(TWO, { zones });
  resolveBy({ servers: [ONE, TWO], options: 'options timeout:5' });
  const { check: found, waits } = await check('tcp://web.example:80');
  const lookup = found.name?.lookupMs ?? 0;
  assert.ok(lookup >= 4900, `the lookup took ${lookup} ms, glibc's timeout at least`);
  const told = waits.filter(({ at }) => at < lookup).map(({ what }) => what);
  assert.ok(told.includes("the system's lookup of the name web.example"), JSON.stringify(waits));
  assert.ok(told.includes(`the answer of name server ${ONE} for web.example`), JSON.stringify(waits));
});

test('while the name server is silent, command line and action have said what they do', async () => {
  const firstLines = [Promise.withResolvers<unknown>(), Promise.withResolvers<unknown>()];
  const silentUntil = Promise.all(firstLines.map(({ promise }) => promise));
  await using server = await startNameServer(ONE, { zones, silentUntil });
  resolveBy({ servers: [ONE], options: 'options timeout:10 attempts:1' });
  const source = (file: string) => join(import.meta.dirname, '../../../src', file);
  const env = { PATH: process.env.PATH, TMPDIR: folder, ...compileCache() };
  const runs = [
    [source('cli.ts'), 'web.example:81', '--resolve-names=false'],
    ['--env-file', inputs, source('index.ts')],
  ].map((args) => spawn(process.execPath, args, { cwd: folder, env }));
  for (const [index, run] of runs.entries()) run.stdout.once('data', () => firstLines[index]?.resolve(null));
  for (const { stdout, stderr } of await Promise.all(runs.map((run) => finished(run)))) {
    // The address was found, so that its server answered, which it did only after the first lines.
    assert.match(stdout, new RegExp(`^Measuring the path to web\\.example:81\n[\\s\\S]*${WEB}`), stderr);
  }
  assert.ok(server.asked.udp > 0);
});

test('a truncated answer is asked again over TCP', async () => {
  await using server = await startNameServer(ONE, {
    zones: {
      forward: {
        ...zones.forward,
        'many.example': [
          ...zones.forward['many.example'],
          ...zones.forward['many.example'].map(
            ({ address }) => ({ type: 'A', address: address.replace('10.2', '10.3') }) as const,
          ),
        ],
      },
    },
  });
  resolveBy({ servers: [ONE], options: FAST });
  const { check: found } = await check('tcp://many.example:80', { boundMs: 3000 });
  assert.equal(found.name?.servers[0]?.a.state, 'found');
  assert.equal(found.name?.servers[0]?.a.addresses.length, 64);
  assert.equal(found.addresses.length, 8);
  assert.ok(server.asked.tcp >= 1);
});

test('the time that this machine was busy is not told as the time of a server, and that of a slow one is', async () => {
  const busyMs = 400;
  const ask = (address: string) => {
    const options = { source: null, signal: new AbortController().signal, onWait: () => {} };
    return askServer({ address, kind: 'server' }, ['web.example'], 'web.example', options);
  };
  await using server = await startNameServer(ONE, { zones });
  const asking = ask(ONE);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, busyMs);
  const answer = await asking;
  assert.ok(answer?.a.state === 'found' && answer.a.ms < busyMs, JSON.stringify(answer));
  assert.equal(server.asked.udp, 4);
  await using _slow = await startNameServer(TWO, { zones, delayMs: busyMs });
  const late = await ask(TWO);
  assert.ok(late !== null && late.a.ms >= busyMs - 5, JSON.stringify(late));
});

test('odd resolv.conf files: empty, missing, or with eight servers', async () => {
  const kinds = ({ check: { name } }: CheckRun) => name?.servers.map(({ address, kind }) => [address, kind]);
  resolveBy({ servers: [] });
  assert.deepEqual(kinds(await check('tcp://web.example:80')), [['127.0.0.1', 'default']]);
  const eight = Array.from({ length: 8 }, (_, index) => `10.0.0.${index + 2}`);
  await using _server = await startNameServer(ONE, { zones });
  resolveBy({ servers: eight, options: FAST });
  const { check: found } = await check('tcp://web.example:80');
  assert.equal(found.service?.state, 'working');
  assert.deepEqual(
    found.name?.servers.map(({ address }) => address),
    eight.slice(0, 3),
  );
  assert.deepEqual(found.name?.ignoredServers, eight.slice(3));
  execFileSync('sh', [
    '-c',
    'mkdir /run/etc; mount -t tmpfs tmpfs /run/etc; cp -r /etc/. /run/etc; rm /run/etc/resolv.conf',
  ]);
  execFileSync('mount', ['--bind', '/run/etc', '/etc']);
  const missing = await check('tcp://web.example:80');
  execFileSync('umount', ['/etc']);
  assert.deepEqual(kinds(missing), [['127.0.0.1', 'default']]);
});

test('a name that the system knows and no name server does: from where is not known', async () => {
  await using _server = await startNameServer(ONE, { code: 2 });
  resolveBy({ servers: [ONE], options: FAST });
  // 10.1.0.1 as inet_aton(3) takes it, which getaddrinfo(3) does without any name service.
  const { check: found } = await check('tcp://web.example:80', { host: '0x0a010001' });
  assert.deepEqual([found.name?.source, found.addresses[0]?.address], [null, WEB]);
});
