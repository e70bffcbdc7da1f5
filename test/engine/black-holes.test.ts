/** Black holes: the return path, the place, and datagram tests where the target limits its answers. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TraceRequest } from '../../src/engine/trace-request.ts';
import { type FakePath, type FakeRouter, type FakeTarget, routers } from './fake-path.ts';
import { FAMILIES, hosted, WEB } from './paths.ts';
import { run } from './run-trace.ts';

function blackHoleAt(
  ttl: number,
  mtu: number,
  change: (ttl: number) => Partial<FakeRouter> = () => ({}),
): FakeRouter[] {
  return routers(8, (at) => ({ ...change(at), ...(at === ttl ? { link: { mtu, reports: 'none' } } : {}) }));
}

for (const family of FAMILIES) {
  for (const reverseMtu of [1280, 1337, 1400, 1492]) {
    test(`IPv${family}: large answers that die on a return path of ${reverseMtu} bytes are found with that size`, () => {
      const { pmtu, blackHole } = run({ family, routers: routers(5), target: WEB, reverseMtu }).report;
      assert.deepEqual(blackHole, { direction: 'reverse', passes: reverseMtu, fails: reverseMtu + 1, afterHop: null });
      assert.deepEqual([pmtu.bytes, pmtu.status], [1500, 'confirmed']);
    });
  }

  test(`IPv${family}: a return path that carries everything, and servers that say nothing, are no reverse black hole`, () => {
    for (const answers of [0, 100, 3000]) {
      const target = { tcp: { 443: { answers } } };
      assert.equal(run({ family, routers: routers(5), target }).report.blackHole, null, `${answers} bytes`);
    }
  });

  test(`IPv${family}: the hop behind which large packets are lost is named, silent routers around it or not`, () => {
    for (const [ttl, silent, afterHop] of [
      [1, [], 1],
      [4, [], 4],
      [8, [], 8],
      [4, [5, 6], 4],
      [4, [4], 3],
    ] as const) {
      const change = (at: number) => ({ silent: (silent as readonly number[]).includes(at) });
      const { blackHole } = run({ family, routers: blackHoleAt(ttl, 1400, change), target: WEB }).report;
      assert.deepEqual(blackHole, { direction: 'forward', passes: 1400, fails: 1401, afterHop });
    }
  });

  test(`IPv${family}: without ICMP the place of a black hole is not known`, () => {
    const { blackHole } = run(hosted(family, (ttl) => (ttl === 4 ? { link: { mtu: 1400 } } : {}))).report;
    assert.deepEqual(blackHole, { direction: 'forward', passes: 1400, fails: 1401, afterHop: null });
  });
}

test('a server, or a middlebox in its name, that acknowledges a request and resets the connection is said to', () => {
  for (const resets of [true, 'acknowledged'] as const)
    for (const answers of [0, 3000]) {
      const target = { tcp: { 443: { answers, resets } } };
      const { blackHole, evidence } = run({ family: 4, routers: routers(5), target }, { port: 443 }).report;
      assert.equal(blackHole, null);
      assert.match(evidence.inconclusive.join(), /Port 443 reset the connection after the request/);
      assert.doesNotMatch(evidence.inconclusive.join(), /no answer came/);
    }
});

const SERVERS: readonly { name: string; answerMs: (nth: number) => number }[] = [
  { name: 'slow at first', answerMs: (nth) => (nth === 1 ? 1500 : 50) },
  { name: 'slow at times', answerMs: (nth) => (nth % 3 === 1 ? 1300 : 300) },
  { name: 'always slow', answerMs: () => 1200 },
];

for (const { name, answerMs } of SERVERS) {
  test(`a server that is ${name} is no black hole`, () => {
    const { blackHole } = run({
      family: 4,
      routers: routers(5),
      target: { tcp: { 443: { answers: 3000, answerMs } } },
    }).report;
    assert.equal(blackHole, null);
  });

  test(`a return path of 1400 bytes is found behind a server that is ${name}`, () => {
    const target = { tcp: { 443: { answers: 3000, answerMs } } };
    const { blackHole } = run({ family: 4, routers: routers(5), target, reverseMtu: 1400 }).report;
    assert.deepEqual(blackHole, { direction: 'reverse', passes: 1400, fails: 1401, afterHop: null });
  });
}

test('a server that takes seconds for each answer is not probed for ever', () => {
  const target = { tcp: { 443: { answers: 3000, answerMs: () => 2300 } } };
  const { report, ms } = run({ family: 4, routers: routers(5), target, reverseMtu: 1400 });
  assert.ok(ms < 60_000, `${ms} ms`);
  const { blackHole, evidence } = report;
  if (blackHole) assert.deepEqual([blackHole.passes, blackHole.fails], [1400, 1401]);
  else assert.notDeepEqual(evidence.inconclusive, []);
});

test('a return path that not even 1280 bytes pass is found over IPv4, which allows it, also where one client is served at a time', () => {
  for (const change of [{}, { clients: 1 }]) {
    const target = { tcp: { 443: { answers: 3000, ...change } } };
    const { blackHole } = run({ family: 4, routers: routers(5), target, reverseMtu: 1000 }).report;
    assert.deepEqual(blackHole, { direction: 'reverse', passes: 1000, fails: 1001, afterHop: null });
  }
});

const ECHOES = [
  { name: 'ping', target: { echo: true }, requested: { protocol: 'icmp' } },
  { name: 'UDP echo', target: { udp: 'echo' }, requested: { protocol: 'udp', port: 7 } },
] as const;

for (const { name, target, requested } of ECHOES) {
  test(`${name}: routers that large requests no longer reach tell that the black hole is on the forward path`, () => {
    const { blackHole } = run({ family: 4, routers: blackHoleAt(3, 1400), target }, requested).report;
    assert.deepEqual(blackHole, { direction: 'forward', passes: 1400, fails: 1401, afterHop: 3 });
  });

  test(`${name}: where requests or their echoes are lost behind the last router, no direction is concluded`, () => {
    const silentUdp = name === 'ping' ? { ...target, udp: 'silent' as const } : target;
    const { blackHole, pmtu, evidence } = run(
      { family: 4, routers: routers(5), target: silentUdp, reverseMtu: 1400 },
      requested,
    ).report;
    assert.deepEqual([blackHole, pmtu.bytes], [null, null]);
    assert.match(evidence.inconclusive.join(), /in which direction the large ones are lost is not known/);
  });
}

test('ping: a closed port that answers full-size packets tells that echoes are lost on the return path', () => {
  const { blackHole, pmtu } = run(
    { family: 4, routers: routers(5), target: { echo: true }, reverseMtu: 1400 },
    { protocol: 'icmp' },
  ).report;
  assert.deepEqual(blackHole, { direction: 'reverse', passes: 1400, fails: 1401, afterHop: null });
  assert.deepEqual([pmtu.bytes, pmtu.status], [1500, 'confirmed']);
});

test('ping: a filter of large echo requests is no black hole of the return path', () => {
  const filtered = (at: number) => routers(5, (ttl) => (ttl === at ? { mostEcho: 1000 } : {}));
  for (const at of [1, 3]) {
    const path: FakePath = { family: 4, routers: filtered(at), target: { echo: true } };
    const { blackHole, pmtu, evidence } = run(path, { protocol: 'icmp' }).report;
    assert.deepEqual([blackHole, pmtu.bytes, pmtu.status], [null, 1500, 'confirmed']);
    assert.match(evidence.inconclusive.join(), /Echo requests of 1001 bytes .* 1500 bytes arrives/);
  }
});

test('a server that takes smaller segments once it learned of the black hole leaves its size open, not its existence', () => {
  const target = { udp: 'silent', tcp: { 443: { answers: 3000, laterMss: { after: 20, mss: 1360 } } } } as const;
  const { blackHole, pmtu, evidence } = run(
    hosted(4, (ttl) => (ttl === 4 ? { link: { mtu: 1400 } } : {})),
    {},
    {},
  ).report;
  assert.deepEqual([blackHole?.passes, blackHole?.fails], [1400, 1401]);
  const learned = run({ ...hosted(4, (ttl) => (ttl === 4 ? { link: { mtu: 1400 } } : {})), target }).report;
  assert.deepEqual(learned.blackHole?.passes, 1400);
  assert.ok((learned.blackHole?.fails ?? 0) > 1401, `${learned.blackHole?.fails}`);
  assert.equal(learned.pmtu.status, 'upper-bound');
  assert.equal(learned.pmtu.bytes, (learned.blackHole?.fails ?? 0) - 1);
  assert.match(learned.evidence.inconclusive.join(), /could not be tested/);
  assert.deepEqual([pmtu.status, evidence.inconclusive], ['confirmed', []]);
});

test('where UDP ends early, large UDP that ends there too places no black hole', () => {
  const path: FakePath = { family: 4, routers: blackHoleAt(4, 1400, (at) => ({ dropsUdp: at === 1 })), target: WEB };
  const { blackHole } = run(path, { protocol: 'tcp', port: 443 }).report;
  assert.deepEqual(blackHole, { direction: 'forward', passes: 1400, fails: 1401, afterHop: null });
});

const WAYS: readonly [string, FakeTarget, Partial<TraceRequest>][] = [
  ['TCP', WEB, { protocol: 'tcp', port: 443 }],
  ['a closed UDP port', {}, { protocol: 'udp' }],
  ['a closed UDP port that limits its answers', { closedLimit: { burst: 6, perSecond: 1 } }, { protocol: 'udp' }],
  ['QUIC', { udp: 'silent', quic: true }, { protocol: 'quic', port: 443 }],
  ['ping', { udp: 'silent', echo: true }, { protocol: 'icmp' }],
  ['UDP echo', { udp: 'echo' }, { protocol: 'udp', port: 7 }],
];

for (const [name, target, requested] of WAYS) {
  test(`a link that swallows in silence is found before a narrower one that says so, by ${name}`, () => {
    for (const family of FAMILIES)
      for (const silent of [1400, 1301]) {
        const narrow = { 2: { link: { mtu: silent, reports: 'none' } }, 4: { link: { mtu: 1300 } } } as const;
        const path: FakePath = { family, routers: routers(6, (ttl) => ({ ...narrow[ttl as 2] })), target };
        const { pmtu, blackHole } = run(path, requested).report;
        assert.deepEqual([pmtu.bytes, pmtu.status], [1300, 'confirmed']);
        assert.deepEqual(blackHole, { direction: 'forward', passes: 1300, fails: 1500, afterHop: 2 });
      }
  });

  test(`a router that says too big only as often as its limit allows swallows nothing, by ${name}`, () => {
    for (const burst of [1, 2, 3, 4])
      for (const perSecond of [0.5, 1]) {
        const rateLimit = { burst, perSecond };
        const busy = routers(6, (ttl) => ({ ...(ttl === 3 && { link: { mtu: 1300 } }), rateLimit }));
        const { pmtu, blackHole } = run({ family: 4, routers: busy, target }, requested).report;
        assert.deepEqual([pmtu.bytes, pmtu.status, blackHole], [1300, 'confirmed', null], JSON.stringify(rateLimit));
      }
  });
}

test('a router too busy to say too big of each segment swallows nothing', () => {
  const link = { mtu: 1499 };
  const busy = routers(10, (ttl) => ({ ...(ttl === 5 ? { link } : {}), rateLimit: { burst: 3, perSecond: 1 } }));
  const { pmtu, blackHole } = run({ family: 4, routers: busy, target: WEB }).report;
  assert.deepEqual([pmtu.bytes, pmtu.status, blackHole], [1499, 'confirmed', null]);
});

test('a closed port that limits its answers as Linux does leads to no wrong size', () => {
  for (const mtu of [1500, 1492, 1400, 1290]) {
    const path: FakePath = {
      family: 4,
      routers: blackHoleAt(4, mtu),
      target: { closedLimit: { burst: 6, perSecond: 1 } },
    };
    const { pmtu, blackHole } = run(path, { protocol: 'udp' }).report;
    if (pmtu.status === 'confirmed') assert.equal(pmtu.bytes, mtu);
    if (blackHole !== null) assert.deepEqual([blackHole.passes, blackHole.fails], [mtu, mtu + 1]);
  }
});
