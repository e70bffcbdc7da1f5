/** What a run costs: virtual time for the paths that the project promises figures for, and packets that reach the target. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TraceRequest } from '../../src/engine/trace-request.ts';
import { type FakePath, routers, wayMs } from './fake-path.ts';
import { FAMILIES, hosted, WEB } from './paths.ts';
import { type Driving, run } from './run-trace.ts';

function connections({ arrivals }: Driving): number {
  return new Set(arrivals.flatMap(({ transport, syn, id }) => (transport === 'tcp' && syn ? [id] : []))).size;
}

function datagrams({ arrivals }: Driving): number {
  return arrivals.filter(({ transport }) => transport !== 'tcp').length;
}

const silent = (ttl: number) => ({ address: `10.0.${ttl}.1`, silent: true });

for (const family of FAMILIES) {
  // A window of few TTLs costs a very long path more round trips.
  for (const [hops, delayMs, trips] of [
    [3, 0.25, 3],
    [8, 2, 3],
    [14, 1.5, 3],
    [25, 4, 4],
  ] as const) {
    const path: FakePath = { family, routers: routers(hops, () => ({ delayMs })), target: { ...WEB, delayMs } };
    const rtt = 2 * wayMs(path);
    test(`IPv${family}: a healthy path of ${hops} routers and ${rtt} ms takes ${trips} round trips and 60 ms at most`, () => {
      const outcome = run(path);
      assert.equal(outcome.report.hopCount, hops + 1);
      assert.ok(outcome.ms <= trips * rtt + 60, `${outcome.ms} ms`);
    });
  }

  test(`IPv${family}: 30 silent hops end within 5 s`, () => {
    const { ms, report } = run({ family, routers: routers(30, silent), target: { udp: 'silent' } });
    assert.equal(report.endReason, 'silent');
    assert.ok(ms <= 5000, `${ms} ms`);
  });

  test(`IPv${family}: a hosted runner's path, 14 hops at 25 ms without ICMP, is measured within 2 s`, () => {
    const { ms, report } = run(hosted(family));
    const { hopCount, hopCountMethod, pmtu } = report;
    assert.deepEqual([hopCount, hopCountMethod, pmtu.bytes, pmtu.status], [14, 'ttl-scan', 1500, 'confirmed']);
    assert.ok(ms <= 2000, `${ms} ms`);
  });

  test(`IPv${family}: the same with a 1420-byte link of which nobody speaks, within 4.5 s`, () => {
    const { ms, report } = run(hosted(family, (ttl) => (ttl === 6 ? { link: { mtu: 1420 } } : {})));
    assert.deepEqual(report.blackHole, { direction: 'forward', passes: 1420, fails: 1421, afterHop: null });
    assert.equal(report.hopCount, 14);
    assert.ok(ms <= 4500, `${ms} ms`);
  });

  test(`IPv${family}: a black hole behind routers that are heard is found and placed within 4 s`, () => {
    const hole = routers(8, (ttl) => ({
      delayMs: 1.5,
      ...(ttl === 5 ? { link: { mtu: 1400, reports: 'none' } } : {}),
    }));
    const { ms, report } = run({ family, routers: hole, target: WEB });
    assert.deepEqual(report.blackHole, { direction: 'forward', passes: 1400, fails: 1401, afterHop: 5 });
    assert.ok(ms <= 4000, `${ms} ms`);
  });

  const healthy: [string, FakePath, Partial<TraceRequest>][] = [
    ['of a default run', { family, routers: routers(12), target: WEB }, {}],
    ['far away', { family, routers: routers(12, () => ({ delayMs: 10 })), target: WEB }, {}],
    ['next door', { family, routers: [], target: WEB }, {}],
    ['on a hosted path', hosted(family), {}],
    ['with one port filtered', { family, routers: routers(12), target: { tcp: { 443: {} } } }, {}],
    ['with one port closed', { family, routers: routers(12), target: { tcp: { 443: {}, 80: 'closed' } } }, {}],
    ['asked over TCP', { family, routers: routers(12), target: WEB }, { protocol: 'tcp', port: 443 }],
    ['asked over TCP on a hosted path', hosted(family), { protocol: 'tcp', port: 443 }],
    [
      'behind a longer way back',
      { ...hosted(family), target: { ...hosted(family).target, extraReturnHops: 5, initialTtl: 255 } },
      {},
    ],
    ['asked over QUIC', { family, routers: routers(12), target: { quic: true } }, { protocol: 'quic', port: 443 }],
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
