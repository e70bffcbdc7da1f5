/** Parallel paths whose lengths differ, and proxies that look like them: the hop count is that of a path, or open with its reason. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { TraceRequest } from '../../src/engine/trace-request.ts';
import { context } from '../diagnosis/base.ts';
import { type FakePath, type FakeTarget, routers } from './fake-path.ts';
import { FAMILIES, WEB } from './paths.ts';
import { run } from './run-trace.ts';

const TCP: Partial<TraceRequest> = { protocol: 'tcp', port: 443 };

test('parallel paths of which one is two routers longer: 8 hops or 10, or open, and never a proxy', () => {
  const wrong: string[] = [];
  for (let seed = 1; seed <= 40; seed++)
    for (const requested of [{}, TCP])
      for (const udp of ['closed', 'silent'] as const)
        for (const filter of [{}, { dropsIcmp: 'all' as const }]) {
          const detour = { after: 3, routers: 2 };
          const path: FakePath = { family: 4, routers: routers(7), detour, target: { ...WEB, udp }, ...filter };
          const { hopCount, evidence, pmtu, blackHole } = run(path, requested, { seed }).report;
          const hops = hopCount === null ? evidence.inconclusive.length > 0 : hopCount === 8 || hopCount === 10;
          if (!hops || evidence.proxy || pmtu.bytes !== 1500 || blackHole)
            wrong.push(
              `${hopCount} hops, ${evidence.proxy?.reason}: ${JSON.stringify({ seed, requested, udp, ...filter })}`,
            );
        }
  assert.deepEqual(wrong, []);
});

const ANSWERING: readonly FakeTarget[] = [{}, { udp: 'silent', quic: true }, { udp: 'echo' }];

test('a proxy before a target that answers datagrams is told, and the hop count is that of the target, without time-exceeded too', () => {
  for (const family of FAMILIES)
    for (const proxyTtl of [1, 2, 3, 5])
      for (const target of ANSWERING)
        for (const requested of [{}, TCP]) {
          const dropsIcmp = family === 4 ? [11] : [3];
          const path: FakePath = { family, routers: routers(9), target: { ...WEB, ...target }, proxyTtl, dropsIcmp };
          const { hopCount, evidence } = run(path, requested).report;
          const what = JSON.stringify({ family, proxyTtl, target, requested });
          assert.deepEqual(
            [hopCount, evidence.proxy?.tcpHops, evidence.proxy?.reason],
            [10, proxyTtl, 'udp-farther'],
            what,
          );
        }
});

test('a proxy beyond the gateway that nothing contradicts gives no hop count, and that is said', () => {
  for (const family of FAMILIES)
    for (const proxyTtl of [1, 2, 3])
      for (const requested of [{}, TCP]) {
        const target = { ...WEB, udp: 'silent' as const };
        const { hopCount, evidence } = run(
          { family, routers: routers(9), target, proxyTtl, dropsIcmp: 'all' },
          requested,
        ).report;
        assert.equal(hopCount, null);
        assert.ok(evidence.proxy !== null || /a proxy nearby may have answered/.test(evidence.inconclusive.join()));
      }
});

test('a target next door, or one that answers datagrams from as near, needs no such doubt', () => {
  for (const [change, hops] of [
    [{ routers: [], onLink: true }, 1],
    [{ routers: routers(1), target: { ...WEB, udp: 'silent', quic: true } }, 2],
  ] as const) {
    const path: FakePath = { family: 4, target: { ...WEB, udp: 'silent' }, dropsIcmp: 'all', ...change };
    assert.equal(run(path, TCP).report.hopCount, hops);
  }
});

test('a proxy four hops away or farther that nothing contradicts is told as the hop count of whatever answers TCP', () => {
  for (const family of FAMILIES)
    for (const proxyTtl of [4, 6, 8])
      for (const requested of [{}, TCP]) {
        const target = { ...WEB, udp: 'silent' as const };
        const { report } = run({ family, routers: routers(9), target, proxyTtl, dropsIcmp: 'all' }, requested);
        const said = diagnose(report, context()).find(({ code }) => code === 'icmp-filtered');
        assert.equal(report.hopCount, proxyTtl);
        assert.match(
          said?.text ?? '',
          /hops were counted without ICMP, by TCP alone: they lead to whatever answers it, the target or a proxy\./,
        );
      }
});

test('a firewall that forwards one TCP port of its address, where all else loops before it, is no proxy', () => {
  const wrong: string[] = [];
  for (const family of FAMILIES)
    for (const proxyTtl of [2, 3])
      for (const requested of [{}, TCP]) {
        const path: FakePath = { family, routers: routers(2), loopFrom: 0, target: WEB, proxyTtl };
        const { report } = run(path, requested);
        const { hopCount, evidence, pmtu, hops } = report;
        const found = diagnose(report, context()).map(({ code }) => code);
        if (evidence.proxy || hopCount !== proxyTtl || hops.length !== proxyTtl || pmtu.status !== 'confirmed')
          wrong.push(JSON.stringify({ family, proxyTtl, requested, hopCount, rows: hops.length, pmtu, found }));
      }
  assert.deepEqual(wrong, []);
});

test('a proxy behind a router that is heard, where all else is dropped, is healthy, and said to be perhaps a proxy', () => {
  for (const family of FAMILIES)
    for (const [proxyTtl, doubted] of [
      [2, true],
      [3, true],
      [4, false],
    ] as const)
      for (const requested of [{}, TCP]) {
        const near = routers(9, (ttl) => (ttl < proxyTtl ? {} : { silent: true }));
        const { report } = run({ family, routers: near, target: { ...WEB, udp: 'silent' }, proxyTtl }, requested);
        const healthy = diagnose(report, context()).find(({ code }) => code === 'healthy');
        const what = JSON.stringify({ family, proxyTtl, requested, hopCount: report.hopCount });
        assert.equal(report.hopCount, proxyTtl, what);
        assert.equal(/to a proxy in its name/.test(healthy?.text ?? ''), doubted, `${what}: ${healthy?.text}`);
      }
});
