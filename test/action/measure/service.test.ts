/** What a service's check adds to a target's result: src/action/measure/service.ts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withCheck } from '../../../src/action/measure/service.ts';
import type { Millis } from '../../../src/report/types.ts';
import { target } from '../../diagnosis/base.ts';
import { service } from '../../diagnosis/service-base.ts';

/** The connect phase and the sum of a check that took `connectMs` beside a trace whose handshakes took `max`. */
function told(connectMs: Millis, max: Millis, lossService: 'tcp' | 'udp' = 'tcp') {
  const { phases } = service();
  const asked = service({ phases: { ...phases, connectMs }, totalMs: connectMs + 30 });
  const traced = target({ rttMs: { min: max, median: max, max }, evidence: { lossService } });
  const { service: merged } = withCheck(traced, { name: null, addresses: [], service: asked });
  return [merged?.phases.connectMs, merged?.totalMs];
}

test('the connect phase is the handshake as the kernel timed it, without the start-up of this program', () => {
  assert.deepEqual(told(58, 12), [12, 42], 'late on a busy machine');
  assert.deepEqual(told(11, 12), [11, 41], 'not late');
  assert.deepEqual(told(58, 12, 'udp'), [58, 88], 'the trace opened no connection');
  assert.deepEqual(told(1012, 12), [1012, 1042], 'the SYN was repeated');
});
