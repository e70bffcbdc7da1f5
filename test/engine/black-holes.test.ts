/** Black holes: the way back, the place, and datagram tests where the target limits its answers. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FakePath, type FakeRouter, routers } from './fake-path.ts';
import { FAMILIES, hosted, WEB } from './paths.ts';
import { run } from './run-investigation.ts';

function holeAt(ttl: number, mtu: number, change: (ttl: number) => Partial<FakeRouter> = () => ({})): FakeRouter[] {
  return routers(8, (at) => ({ ...change(at), ...(at === ttl ? { link: { mtu, reports: 'none' } } : {}) }));
}

for (const family of FAMILIES) {
  for (const reverseMtu of [1280, 1337, 1400, 1492]) {
    test(`IPv${family}: large answers that die on a way back of ${reverseMtu} bytes are found with that size`, () => {
      const { pmtu, blackHole } = run({ family, routers: routers(5), target: WEB, reverseMtu }).report;
      assert.deepEqual(blackHole, { direction: 'reverse', passes: reverseMtu, fails: reverseMtu + 1, afterHop: null });
      assert.deepEqual([pmtu.bytes, pmtu.status], [1500, 'confirmed']);
    });
  }

  test(`IPv${family}: a way back that carries everything, and servers that say nothing, are no reverse black hole`, () => {
    for (const answers of [0, 100, 3000]) {
      const target = { tcp: { 443: { answers } } };
      assert.equal(run({ family, routers: routers(5), target }).report.blackHole, null, `${answers} bytes`);
    }
  });

  test(`IPv${family}: the hop behind which large packets vanish is named, silent routers around it or not`, () => {
    for (const [ttl, silent, afterHop] of [
      [1, [], 1],
      [4, [], 4],
      [8, [], 8],
      [4, [5, 6], 4],
      [4, [4], 3],
    ] as const) {
      const change = (at: number) => ({ silent: (silent as readonly number[]).includes(at) });
      const { blackHole } = run({ family, routers: holeAt(ttl, 1400, change), target: WEB }).report;
      assert.deepEqual(blackHole, { direction: 'forward', passes: 1400, fails: 1401, afterHop });
    }
  });

  test(`IPv${family}: without ICMP nobody knows where the hole is`, () => {
    const { blackHole } = run(hosted(family, (ttl) => (ttl === 4 ? { link: { mtu: 1400 } } : {}))).report;
    assert.deepEqual(blackHole, { direction: 'forward', passes: 1400, fails: 1401, afterHop: null });
  });
}

test('a closed port that limits its answers as Linux does leads to no wrong size', () => {
  for (const mtu of [1500, 1492, 1400, 1290]) {
    const path: FakePath = {
      family: 4,
      routers: holeAt(4, mtu),
      target: { closedLimit: { burst: 6, perSecond: 1 } },
    };
    const { pmtu, blackHole } = run(path, { protocol: 'udp' }).report;
    if (pmtu.status === 'confirmed') assert.equal(pmtu.bytes, mtu);
    if (blackHole !== null) assert.deepEqual([blackHole.passes, blackHole.fails], [mtu, mtu + 1]);
  }
});
