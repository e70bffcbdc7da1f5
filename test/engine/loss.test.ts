/** A limit on loss is decided by as many probes as it takes: by handshakes, by answers, and slowly by ICMP errors. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TraceRequest } from '../../src/engine/trace-request.ts';
import { evaluateGate } from '../../src/gates/gates.ts';
import { type FakePath, type FakeTarget, routers } from './fake-path.ts';
import { FAMILIES, WEB } from './paths.ts';
import { run } from './run-trace.ts';

/** The gate's outcome, and what it took. */
function gate(path: FakePath, limit: number, seed = 1, change: Partial<TraceRequest> = {}) {
  const { report, ms, arrivals } = run(path, { lossLimit: limit, ...change }, { seed });
  const { outcome } = evaluateGate('fail-on-loss-above', limit, report, null);
  return { outcome, loss: report.loss, ms, arrivals };
}

const SEEDS = Array.from({ length: 25 }, (_, i) => i + 1);

function outcomes(forward: number, limit: number): string[] {
  return SEEDS.map((seed) => {
    const path: FakePath = { family: 4, routers: routers(5), target: WEB, loss: { forward, back: 0 } };
    return `${gate(path, limit, seed).outcome}`;
  });
}

test('a gate of 5 % fails where half of the packets is lost, and is left open in 2 of 25 runs at most', () => {
  const found = outcomes(0.5, 5);
  assert.equal(found.filter((outcome) => outcome === 'pass').length, 0);
  assert.ok(found.filter((outcome) => outcome === 'inconclusive').length <= 2, found.join());
});

test('a gate of 5 % never fails where 2 % are lost', () => {
  assert.equal(outcomes(0.02, 5).filter((outcome) => outcome === 'fail').length, 0);
});

const KINDS: readonly (readonly [string, FakeTarget, Partial<TraceRequest>])[] = [
  ['an open port', WEB, {}],
  ['a closed port', { tcp: { 443: 'closed' } }, { protocol: 'tcp', port: 443 }],
  ['QUIC', { quic: true }, { protocol: 'quic', port: 443 }],
  ['echo', { echo: true }, { protocol: 'icmp' }],
  ['a UDP service in words of its own', { udp: 'words' }, { protocol: 'udp', port: 5000 }],
];
for (const [name, target, change] of KINDS)
  test(`without loss ${name} passes a gate of 1 % within 60 probes and 3 s`, () => {
    for (const family of FAMILIES) {
      const { outcome, loss, ms } = gate({ family, routers: routers(5), target }, 1, 1, change);
      assert.deepEqual([outcome, loss], ['pass', { sent: 50, received: 50 }]);
      assert.ok(ms <= 3000, `${ms} ms`);
    }
  });

test('a target that answers by ICMP errors alone is probed once a second, and its limit on them is no loss', () => {
  const target: FakeTarget = { closedLimit: { burst: 6, perSecond: 1 } };
  const { outcome, loss, arrivals } = gate({ family: 4, routers: routers(5), target }, 1, 1, { protocol: 'udp' });
  assert.deepEqual([outcome, loss], ['pass', { sent: 50, received: 50 }]);
  const paced = arrivals.slice(-50).map(({ at }) => at);
  const pauses = paced.slice(1).map((at, i) => at - (paced[i] ?? 0));
  assert.ok(Math.min(...pauses) >= 1000, `${Math.min(...pauses)} ms`);
});

test('a run cut short counts no probe that had no time to be answered', () => {
  const path: FakePath = { family: 4, routers: routers(5, () => ({ delayMs: 20 })), target: WEB };
  const whole = run(path, { lossLimit: 1 });
  for (let cutAt = whole.ms - 900; cutAt < whole.ms; cutAt += 7) {
    const { loss } = run(path, { lossLimit: 1 }, { cutAt }).report;
    assert.equal(loss.sent, loss.received, `cut at ${cutAt} ms`);
  }
});

test('a target that answers nothing is not probed for its loss', () => {
  const { sent } = run({ family: 4, routers: routers(3), target: { udp: 'silent' } }, { lossLimit: 1 });
  const without = run({ family: 4, routers: routers(3), target: { udp: 'silent' } });
  assert.equal(sent.length, without.sent.length);
});

test('a port far away that is closed loses no handshake: those repeated before its first refusal came had no time', () => {
  for (const family of FAMILIES)
    for (const delayMs of [10, 30, 60, 90])
      for (const udp of ['closed', 'silent'] as const) {
        const target: FakeTarget = { delayMs, udp, tcp: { 8443: 'closed' } };
        const path: FakePath = { family, routers: routers(4, () => ({ delayMs })), target };
        const { loss } = run(path, { protocol: 'tcp', port: 8443 }).report;
        assert.equal(loss.received, loss.sent, `IPv${family}, ${10 * delayMs} ms`);
      }
});
