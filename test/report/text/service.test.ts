/** A service's times as the summary and the log show them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { consoleEnd } from '../../../src/report/render/console.ts';
import { serviceBlock } from '../../../src/report/render/service-block.ts';
import { serviceSummary } from '../../../src/report/text/service.ts';
import { http, service } from '../../diagnosis/service-base.ts';
import { healthyTarget } from '../samples.ts';

test('a phase of less than half a millisecond is not printed as 0 ms', () => {
  const fast = service();
  const target = { ...healthyTarget, service: { ...fast, totalMs: 0.4, phases: { ...fast.phases, connectMs: 0.2 } } };
  assert.match(serviceBlock(target), /HTTP 200 in under 1 ms.*connect ▇* ?under 1 ms/s);
  assert.match(consoleEnd(target), /HTTP 200 in under 1 ms, .*connect under 1 ms/);
});

test('a redirect that counts as working says where it leads, bounded; a Location of another answer is none', () => {
  const summary = (status: number, location: string | null) =>
    serviceSummary({ service: service({ http: http({ status, location }) }) });
  assert.match(summary(302, 'http://portal.example/login') ?? '', /, HTTP 302 to http:\/\/portal\.example\/login in /);
  assert.match(summary(301, 'x'.repeat(1000)) ?? '', /HTTP 301 to x{100}… in /);
  for (const [status, location] of [
    [304, null],
    [201, '/new'],
  ] as const)
    assert.match(summary(status, location) ?? '', new RegExp(`, HTTP ${status} in `));
});
