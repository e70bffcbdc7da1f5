/** A service's times as the summary and the log show them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { consoleEnd } from '../../../src/report/render/console.ts';
import { serviceBlock } from '../../../src/report/render/service-block.ts';
import { service } from '../../diagnosis/service-base.ts';
import { healthyTarget } from '../samples.ts';

test('a phase of less than half a millisecond is not printed as 0 ms', () => {
  const fast = service();
  const target = { ...healthyTarget, service: { ...fast, totalMs: 0.4, phases: { ...fast.phases, connectMs: 0.2 } } };
  assert.match(serviceBlock(target), /HTTP 200 in under 1 ms.*connect ▇* ?under 1 ms/s);
  assert.match(consoleEnd(target), /HTTP 200 in under 1 ms, .*connect under 1 ms/);
});
