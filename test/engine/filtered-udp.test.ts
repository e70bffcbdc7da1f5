/** Where only UDP is filtered, routers that answer TCP are no rate-limited ones. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { TraceRequest } from '../../src/engine/trace-request.ts';
import { context } from '../diagnosis/base.ts';
import { type FakeRouter, routers } from './fake-path.ts';
import { FAMILIES, WEB } from './paths.ts';
import { run } from './run-trace.ts';

function codesOf(change: (ttl: number) => Partial<FakeRouter>, family: 4 | 6, requested: Partial<TraceRequest>) {
  const { report } = run({ family, routers: routers(6, change), target: WEB }, requested);
  return { report, codes: diagnose(report, context()).map(({ code }) => code) };
}

test('a filter that drops UDP alone is not told as a rate limit of the routers behind it, which answer TCP', () => {
  for (const family of FAMILIES)
    for (const at of [1, 2, 3, 4, 5, 6])
      for (const requested of [{}, { protocol: 'tcp', port: 443 }] as const) {
        const { report, codes } = codesOf((ttl) => ({ dropsUdp: ttl === at }), family, requested);
        assert.equal(report.hopCount, 7);
        assert.ok(!codes.includes('rate-limited-hops'), `${at} ${JSON.stringify(requested)}: ${codes}`);
      }
});

test('a router before or behind such a filter that does limit its answers is still told', () => {
  for (const [limited, at] of [
    [2, 3],
    [4, 3],
  ] as const) {
    const rateLimit = { burst: 1, perSecond: 0.1 };
    const { codes } = codesOf((ttl) => ({ dropsUdp: ttl === at, ...(ttl === limited && { rateLimit }) }), 4, {});
    assert.ok(codes.includes('rate-limited-hops'), `${limited}: ${codes}`);
  }
});
