/** Issue 4 over real kernels: routers that drop ICMP by nft before a real TLS server, `openssl s_server`. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';
import { enterSandbox, finished } from '../support/sandbox.ts';
import { codes, hopAddresses, installAction, only, printed } from './run-action.ts';
import { TOPOLOGIES, type TopologyName } from './topologies.ts';
import { build, type Family, type Path } from './topology.ts';

await enterSandbox(import.meta.url);
const runAction = installAction();

const usual = await errorsOfBrowser();

const FAMILIES: readonly Family[] = [4, 6];
const https = (path: Path, family: Family) => `https://${family === 4 ? path.target[4] : `[${path.target[6]}]`}`;

interface Case {
  readonly topology: TopologyName;
  readonly what: string;
  readonly hopCount: number | null;
  readonly hopCountMethod: 'reply' | 'ttl-scan' | null;
  readonly pmtu: number;
  readonly blackHole: { direction: string; passes: number; afterHop: number | null } | null;
  readonly has: readonly string[];
  readonly lacks: readonly string[];
}

const BLAME = [
  'pmtu-black-hole',
  'reverse-black-hole',
  'packet-loss',
  'destination-silent',
  'nearby-proxy',
  'suspicious-ptb',
];

const cases: readonly Case[] = [
  {
    topology: 'no-icmp',
    what: 'no ICMP at all, 14 hops',
    hopCount: 14,
    hopCountMethod: 'ttl-scan',
    pmtu: 1500,
    blackHole: null,
    has: ['icmp-filtered'],
    lacks: BLAME,
  },
  {
    topology: 'hosted-runner',
    what: 'the first switch lets no ICMP back, 14 hops',
    hopCount: 14,
    hopCountMethod: 'ttl-scan',
    pmtu: 1500,
    blackHole: null,
    has: ['icmp-filtered'],
    lacks: BLAME,
  },
  {
    topology: 'no-icmp-1420',
    what: 'a 1420-byte link in the middle of no ICMP',
    hopCount: 14,
    hopCountMethod: 'ttl-scan',
    pmtu: 1420,
    blackHole: { direction: 'forward', passes: 1420, afterHop: null },
    has: ['icmp-filtered', 'pmtu-black-hole'],
    lacks: ['packet-loss', 'healthy'],
  },
  {
    topology: 'black-hole',
    what: 'time-exceeded seen, too-big filtered at hop 3',
    hopCount: 5,
    hopCountMethod: 'reply',
    pmtu: 1400,
    blackHole: { direction: 'forward', passes: 1400, afterHop: 3 },
    has: ['pmtu-black-hole'],
    lacks: ['icmp-filtered', 'packet-loss', 'healthy'],
  },
  {
    topology: 'reverse-black-hole',
    what: 'large answers die at hop 3',
    hopCount: 5,
    hopCountMethod: 'reply',
    pmtu: 1500,
    blackHole: { direction: 'reverse', passes: 1360, afterHop: null },
    has: ['reverse-black-hole'],
    lacks: ['pmtu-black-hole', 'packet-loss', 'healthy'],
  },
  {
    topology: 'mss-clamp',
    what: 'hop 2 clamps the MSS to 1300',
    hopCount: 4,
    hopCountMethod: 'reply',
    pmtu: 1500,
    blackHole: null,
    has: ['mss-clamped'],
    lacks: BLAME,
  },
];

for (const { topology, what, hopCount, hopCountMethod, pmtu, blackHole, has, lacks } of cases) {
  for (const family of FAMILIES) {
    test(`IPv${family}, ${what}`, async () => {
      await using path = await build(TOPOLOGIES[topology]);
      const run = await runAction(path, { targets: https(path, family) });
      const target = only(run);
      assert.equal(target.reached, true, printed(run));
      assert.ok(target.answeredBy.includes('tcp:443'), target.answeredBy.join());
      assert.deepEqual([target.hopCount, target.hopCountMethod], [hopCount, hopCountMethod], printed(run));
      assert.equal(target.pmtu.bytes, pmtu, printed(run));
      assert.equal(target.pmtu.status, 'confirmed');
      if (blackHole === null) assert.equal(target.blackHole, null);
      else {
        const { direction, passes, afterHop } = target.blackHole ?? {};
        assert.deepEqual({ direction, passes, afterHop }, blackHole, printed(run));
      }
      for (const code of has) assert.ok(codes(target).includes(code), `${code} is not among ${codes(target)}`);
      for (const code of lacks) assert.ok(!codes(target).includes(code), `${code} is among ${codes(target)}`);
      if (has.includes('icmp-filtered'))
        assert.equal(hopAddresses(target).filter((address) => address !== '').length, 1);
      // The server's log holds no error that a browser would not cause as well.
      assert.deepEqual(
        errorsIn(path.tlsLog()).filter((error) => !usual.includes(error)),
        [],
        path.tlsLog(),
      );
    });
  }
}

test('TTLs rewritten on the way: reached, and no hop count is claimed', async () => {
  await using path = await build(TOPOLOGIES['ttl-rewrite']);
  const target = only(await runAction(path, { targets: https(path, 4) }));
  assert.equal(target.reached, true);
  assert.equal(target.hopCount, null);
  assert.equal(target.hopCountMethod, null);
});

test('UDP dropped on the way: TCP reaches and names the routers', async () => {
  await using path = await build(TOPOLOGIES['closed-udp-open-tcp']);
  for (const targets of [https(path, 4), path.target[4]]) {
    const run = await runAction(path, { targets });
    assert.equal(only(run).reached, true, printed(run));
    assert.equal(only(run).hopCount, 5, printed(run));
  }
});

/**
 * What s_server logs for a browser: it reads a page, refuses a certificate that it does not know, opens a connection
 * ahead of need and closes it unused.
 */
async function errorsOfBrowser(): Promise<string[]> {
  await using path = await build(TOPOLOGIES.healthy);
  const script = `
    import { connect } from 'node:tls'; import { connect as tcp } from 'node:net'; import { once } from 'node:events';
    const at = { host: '${path.target[4]}', port: 443 };
    const page = connect({ ...at, rejectUnauthorized: false }); await once(page, 'secureConnect');
    page.end('GET / HTTP/1.0\\r\\n\\r\\n'); page.resume(); await once(page, 'close');
    const refused = connect(at); await once(refused, 'error');
    const ahead = tcp(at); await once(ahead, 'connect'); ahead.end(); ahead.resume(); await once(ahead, 'close');`;
  const [file = '', ...rest] = path.at('client', [process.execPath, '--input-type=module', '-e', script]);
  const browser = await finished(spawn(file, rest));
  assert.equal(browser.code, 0, browser.stderr);
  return errorsIn(path.tlsLog());
}

/** OpenSSL's error lines without their thread and source line: `error:0A000126:SSL routines::unexpected eof while reading`. */
function errorsIn(log: string): string[] {
  return [...new Set([...log.matchAll(/error:[0-9A-F]+:[^:]*:[^:]*:[^:\n]*/g)].map(([error]) => error))];
}
