/** What a run costs: virtual time for the paths that the project promises figures for, and packets that reach the target. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TraceRequest } from '../../src/engine/trace-request.ts';
import { type FakePath, routers } from './fake-path.ts';
import { FAMILIES, hosted, WEB } from './paths.ts';
import { type Driving, run } from './run-trace.ts';

function connections({ arrivals }: Driving): number {
  return new Set(arrivals.flatMap(({ transport, syn, id }) => (transport === 'tcp' && syn ? [id] : []))).size;
}

function datagrams({ arrivals }: Driving): number {
  return arrivals.filter(({ transport }) => transport !== 'tcp').length;
}

const UDP_ERRORS = { burst: 6, perSecond: 1 };
/** Until an unanswered handshake is sent again, milliseconds. */
const REPEAT = 250;
const REQUESTS: readonly [string, Partial<TraceRequest>][] = [
  ['default', {}],
  ['TCP', { protocol: 'tcp', port: 443 }],
  ['UDP', { protocol: 'udp' }],
  ['QUIC', { protocol: 'quic', port: 443 }],
  ['echo', { protocol: 'icmp' }],
];

/** A target that limits its ICMP errors as Linux does, so many hops away. */
function healthyPath(family: 4 | 6, hops: number, rtt: number): FakePath {
  const delayMs = rtt / 2 / hops;
  const target = { ...WEB, delayMs, echo: true, quic: true, closedLimit: UDP_ERRORS };
  return { family, routers: routers(hops - 1, () => ({ delayMs })), target };
}

for (const family of FAMILIES) {
  for (const [name, change] of REQUESTS)
    test(`IPv${family}: a healthy path takes 3 round trips at most, by ${name}`, () => {
      for (const hops of [2, 4, 6, 9, 12, 20, 30])
        for (const rtt of [4, 40, 150]) {
          const path = healthyPath(family, hops, rtt);
          const { ms, report } = run(path, change);
          assert.equal(report.hopCount, hops);
          assert.deepEqual([report.pmtu.bytes, report.pmtu.status], [1500, 'confirmed']);
          assert.ok(ms <= 3.001 * rtt, `${hops} hops, ${rtt} ms: ${ms} ms, ${(ms / rtt).toFixed(2)} round trips`);
        }
    });

  test(`IPv${family}: what a router says can not be reached takes 3 round trips and one repeat of a handshake`, () => {
    for (const code of family === 4 ? [0, 1, 10, 13] : [0, 1, 3])
      for (const change of [{}, { port: 443 }]) {
        const refuses = { type: family === 4 ? 3 : 1, code };
        const path = healthyPath(family, 7, 28);
        const refusing = path.routers.map((router, i) => (i === 2 ? { ...router, refuses } : router));
        const { ms, report } = run({ ...path, routers: refusing }, change);
        assert.ok(['prohibited', 'unreachable'].includes(report.endReason), report.endReason);
        assert.ok(ms <= 3 * 28 + REPEAT, `${ms} ms`);
      }
  });

  test(`IPv${family}: a loop takes 3 round trips of a packet that runs out of its TTL, and one repeat`, () => {
    for (const change of [{}, { port: 443 }]) {
      const delayMs = 1;
      const path: FakePath = { family, routers: routers(4, () => ({ delayMs })), loopFrom: 2, target: WEB };
      const { ms, report } = run(path, change);
      assert.equal(report.endReason, 'loop');
      assert.ok(ms <= 3 * 2 * 64 * delayMs + REPEAT, `${ms} ms`);
    }
  });

  test(`IPv${family}: a silent path takes 2.4 s, silent routers or a silent target; a named service, tried three times, 3 s`, () => {
    for (const [, change] of REQUESTS)
      for (const hops of [8, 28])
        for (const quiet of [0, 5, hops]) {
          const path = {
            family,
            routers: routers(hops, (ttl) => ({ silent: ttl > quiet })),
            target: { udp: 'silent' },
          } as const;
          const { ms, report } = run(path, change);
          assert.equal(report.endReason, 'silent');
          assert.ok(
            ms <= (change.protocol === 'quic' ? 3000 : 2400),
            `${JSON.stringify(change)}, ${quiet} of ${hops} heard: ${ms} ms`,
          );
        }
  });

  test(`IPv${family}: a port that accepts and says nothing is no black hole, known within 4 s`, () => {
    for (const port of [80, 443]) {
      const target = { tcp: { [port]: { answers: 0 } } };
      const outcome = run({ family, routers: routers(5, () => ({ delayMs: 2 })), target });
      assert.equal(outcome.report.blackHole, null);
      assert.ok(outcome.ms <= 4000, `${outcome.ms} ms`);
      assert.ok(connections(outcome) <= 16, `${connections(outcome)} connections`);
    }
  });

  test(`IPv${family}: a hosted runner's path, 14 hops at 25 ms without ICMP, is measured within 2 s`, () => {
    const { ms, report } = run(hosted(family));
    const { hopCount, hopCountMethod, pmtu } = report;
    assert.deepEqual([hopCount, hopCountMethod, pmtu.bytes, pmtu.status], [14, 'ttl-scan', 1500, 'confirmed']);
    assert.ok(ms <= 2000, `${ms} ms`);
  });

  test(`IPv${family}: the same with a 1420-byte link of which no message tells, within 2.5 s`, () => {
    const { ms, report } = run(hosted(family, (ttl) => (ttl === 6 ? { link: { mtu: 1420 } } : {})));
    assert.deepEqual(report.blackHole, { direction: 'forward', passes: 1420, fails: 1421, afterHop: null });
    assert.equal(report.hopCount, 14);
    assert.ok(ms <= 2500, `${ms} ms`);
  });

  test(`IPv${family}: a black hole behind routers that are heard is found and placed within 2.5 s`, () => {
    const narrow = routers(8, (ttl) => ({
      delayMs: 1.5,
      ...(ttl === 5 ? { link: { mtu: 1400, reports: 'none' } } : {}),
    }));
    const { ms, report } = run({ family, routers: narrow, target: WEB });
    assert.deepEqual(report.blackHole, { direction: 'forward', passes: 1400, fails: 1401, afterHop: 5 });
    assert.ok(ms <= 2500, `${ms} ms`);
  });

  const healthy: [string, FakePath, Partial<TraceRequest>][] = [
    ['of a default run', { family, routers: routers(12), target: WEB }, {}],
    ['far away', { family, routers: routers(12, () => ({ delayMs: 10 })), target: WEB }, {}],
    ['next door', { family, routers: [], target: WEB }, {}],
    ['on a hosted path', hosted(family), {}],
    ['with one port filtered', { family, routers: routers(12), target: { tcp: { 443: {} } } }, {}],
    ['with one port closed', { family, routers: routers(12), target: { tcp: { 443: {}, 80: 'closed' } } }, {}],
    ['over TCP', { family, routers: routers(12), target: WEB }, { protocol: 'tcp', port: 443 }],
    [
      'over TCP, with parallel routers',
      { family, routers: routers(12, (ttl) => (ttl === 5 ? { members: 4 } : {})), target: WEB },
      { protocol: 'tcp', port: 443 },
    ],
    ['over TCP on a hosted path', hosted(family), { protocol: 'tcp', port: 443 }],
    [
      'behind a longer return path',
      { ...hosted(family), target: { ...hosted(family).target, extraReturnHops: 5, initialTtl: 255 } },
      {},
    ],
    ['over QUIC', { family, routers: routers(12), target: { quic: true } }, { protocol: 'quic', port: 443 }],
    [
      'that narrows',
      { family, routers: routers(12, (ttl) => (ttl === 5 ? { link: { mtu: 1400 } } : {})), target: WEB },
      {},
    ],
  ];
  for (const [name, path, change] of healthy) {
    test(`IPv${family}: a healthy target ${name} sees at most 16 connections and 64 datagrams`, () => {
      const outcome = run(path, change);
      assert.equal(outcome.report.reached, true);
      assert.ok(connections(outcome) <= 16, `${connections(outcome)} connections`);
      assert.ok(datagrams(outcome) <= 64, `${datagrams(outcome)} datagrams`);
    });
  }
}

test('a server with a small MSS sees at most 15 connections of a trace also where one packet of 200 is lost', () => {
  const seen: number[] = [];
  for (const family of FAMILIES)
    for (const requested of [{}, { port: 443 }])
      for (let seed = 1; seed <= 150; seed++) {
        const path: FakePath = {
          family,
          routers: routers(5, () => ({ delayMs: 2 })),
          target: { delayMs: 2, tcp: { 443: { mss: 1200, answers: 3000 } }, closedLimit: UDP_ERRORS },
          loss: { forward: 0.005, back: 0.005 },
        };
        const outcome = run(path, requested, { seed });
        assert.deepEqual([outcome.report.hopCount, outcome.report.evidence.proxy], [6, null]);
        seen.push(connections(outcome));
      }
  assert.ok(Math.max(...seen) <= 15, `${Math.max(...seen)} connections`);
});

test('a black hole costs at most 52 connections and 64 datagrams, and 128 connections where a fifth of all packets is lost besides', () => {
  for (const family of FAMILIES)
    for (const [loss, seeds, most] of [
      [0, 1, 52],
      [0.2, 15, 128],
    ] as const)
      for (const dropsIcmp of ['all', []] as const)
        for (const swallows of ['forward', 'reverse'] as const)
          for (let seed = 1; seed <= seeds; seed++) {
            const path: FakePath = {
              family,
              routers: routers(11, (ttl) => ({
                delayMs: 2,
                ...(swallows === 'forward' && ttl === 5 && { link: { mtu: 1400, reports: 'none' } }),
              })),
              target: { ...WEB, udp: 'silent', delayMs: 2 },
              dropsIcmp,
              loss: { forward: loss, back: loss },
              ...(swallows === 'reverse' && { reverseMtu: 1400 }),
            };
            const outcome = run(path, { port: 443 }, { seed });
            if (loss === 0) assert.equal(outcome.report.blackHole?.direction, swallows);
            assert.ok(connections(outcome) <= most, `${connections(outcome)} connections, seed ${seed}`);
            assert.ok(datagrams(outcome) <= 64, `${datagrams(outcome)} datagrams, seed ${seed}`);
          }
});
