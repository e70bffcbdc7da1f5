/** The simulator as the kernel and the installed programs see it: what they print is what the truth says. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Finished, finished } from '../support/sandbox.ts';
import { sandboxedScenario } from './sandboxed-scenario.ts';
import { findScenario } from './scenarios/index.ts';
import { hear, type WitnessName } from './witnesses.ts';

const inside = (name: string, command: readonly string[], flags: readonly string[] = []): Promise<Finished> =>
  finished(sandboxedScenario(name, command, { flags }));

/** What each program must see: hops as the truth has them, hop count, path MTU, estimated return hops. */
const SEEN: readonly (readonly [
  WitnessName,
  string,
  { readonly count: number | null; readonly pmtu?: number; readonly back?: number },
])[] = [
  ['tracepath', 'healthy', { count: 5, pmtu: 1500, back: 5 }],
  ['traceroute', 'healthy', { count: 5 }],
  ['mtr', 'healthy', { count: 5 }],
  ['tracepath', 'links-1492-1400-1280', { count: 6, pmtu: 1280, back: 6 }],
  ['tracepath', 'container-bridge', { count: 6, pmtu: 1450, back: 6 }],
  ['tracepath', 'jumbo', { count: 5, pmtu: 9000, back: 5 }],
  ['tracepath', 'asymmetric', { count: 7, pmtu: 1500, back: 11 }],
  ['tracepath', 'neighbour', { count: 1, pmtu: 1500, back: 1 }],
  ['traceroute', 'short-quotes', { count: 7 }],
  ['traceroute', 'ttl-zero', { count: 7 }],
  ['traceroute', 'far', { count: 25 }],
  ['traceroute', 'refused-host-prohibited', { count: null }],
  ['traceroute', 'loop', { count: null }],
  ['traceroute', 'mpls', { count: 7 }],
  ['tracepath', 'nat-rewrites', { count: 7, pmtu: 1500, back: 7 }],
];

describe('installed programs see the truth', { concurrency: 3 }, () => {
  for (const [program, name, { count, pmtu, back }] of SEEN)
    for (const family of [4, 6] as const)
      it(`${program} over ${name}, IPv${family}`, async () => {
        const testimony = await hear(program, findScenario(name), family);
        assert.ok(testimony !== null, `${program} printed nothing`);
        const { trace, hops } = testimony;
        assert.deepEqual([hops.wrong, hops.missing, hops.invented], [0, 0, 0], JSON.stringify(trace.hops));
        assert.equal(trace.hopCount, count);
        if (pmtu !== undefined) assert.equal(trace.pathMtu, pmtu);
        if (back !== undefined) assert.equal(trace.returnHops, back);
      });
});

describe('plain sockets', { concurrency: 3 }, () => {
  for (const family of [4, 6] as const) {
    it(`fetch a page from the web server over IPv${family}, through its name`, async () => {
      const { code, stdout } = await inside(
        'healthy',
        node(`
        const { get } = require('node:http');
        get({ host: 'web.example', family: ${family} }, (answer) => {
          let bytes = 0;
          answer.on('data', (data) => { bytes += data.length; }).on('end', () => console.log(answer.statusCode, bytes));
        });`),
      );
      assert.deepEqual([code, stdout], [0, '200 256\n']);
    });

    it(`names resolve both ways, IPv${family}`, async () => {
      const { stdout } = await inside(
        'healthy',
        node(`
        const dns = require('node:dns/promises');
        const { address } = await dns.lookup('web.example', ${family});
        console.log(address, await dns.reverse(address));`),
      );
      const address = family === 4 ? '203.0.113.7' : '2001:db8:113::7';
      assert.equal(stdout, `${address} [ 'web.example' ]\n`);
    });
  }

  it('are refused by a closed port at once, and left alone by a filtered one', async () => {
    const connect = (name: string, port: number, timeout: number) =>
      inside(
        name,
        node(`
        const socket = require('node:net').connect({ host: '203.0.113.7', port: ${port}, timeout: ${timeout} });
        socket.on('error', ({ code }) => { console.log(code); process.exit(); });
        socket.on('timeout', () => { console.log('silence'); process.exit(); });`),
      );
    assert.equal((await connect('healthy', 8443, 30_000)).stdout, 'ECONNREFUSED\n');
    assert.equal((await connect('silent-target', 443, 700)).stdout, 'silence\n');
  });

  it('run without privilege, in a network of their own', async () => {
    const { stdout } = await inside('healthy', ['sh', '-c', 'id -u; ls /sys/class/net | xargs']);
    const [uid, devices] = stdout.split('\n');
    assert.equal(devices, 'eth0 lo');
    if (process.getuid?.() === 0) assert.equal(uid, '65534');
  });

  it('are told EPERM by their own firewall where the scenario says so', async () => {
    const { stdout } = await inside(
      'send-blocked',
      node(`
      const socket = require('node:dgram').createSocket('udp4');
      socket.send('x', 9, '203.0.113.7', (error) => { console.log(error?.code); process.exit(); });`),
    );
    assert.equal(stdout, 'EPERM\n');
  });
});

it("the exit status is the command's, and what reached the target is counted", async () => {
  assert.equal((await inside('healthy', ['sh', '-c', 'exit 7'])).code, 7);
  assert.equal((await inside('healthy', ['sh', '-c', 'kill -TERM $$'])).code, 143);
  const folder = mkdtempSync(join(tmpdir(), 'simnet-test-'));
  try {
    const file = join(folder, 'counters.json');
    await inside('healthy', ['tracepath', '-n', '203.0.113.7'], ['--counters', file]);
    const { counters } = JSON.parse(readFileSync(file, 'utf8')) as { counters: Record<string, { udpPackets: number }> };
    assert.equal(counters['203.0.113.7']?.udpPackets, 1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('a burst of numbered packets is answered whole, and none before its time', async () => {
  const helper = fileURLToPath(new URL('burst.ts', import.meta.url));
  const { stdout, stderr } = await inside(
    'healthy-udp-echo',
    [process.execPath, helper, '203.0.113.7', '7', '2000', '2000'],
    ['--root'],
  );
  assert.ok(stdout !== '', stderr);
  const { sent, tookMs } = JSON.parse(stdout) as { sent: number; tookMs: number[] };
  assert.equal(tookMs.length, sent, 'every packet comes back');
  const due = 18; // four links of 2 ms and one of 1 ms, there and back
  assert.ok(Math.min(...tookMs) >= due, 'none comes too early');
});

/** An argv that runs a script with top-level await, in Node itself. */
function node(script: string): string[] {
  return [process.execPath, '-e', `(async () => {${script}})()`];
}
