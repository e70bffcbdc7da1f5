import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phaseOf } from '../../../src/action/measure/notices.ts';

type Log = Parameters<typeof phaseOf>[0];
const probe = (purpose: Log['probes'][number]['purpose'], sentAt: number) =>
  ({ purpose, sentAt }) as Log['probes'][number];
const segment = (sentAt: number) => ({ sentAt }) as Log['segments'][number];

test('what is waited for is what the last packet was sent for', () => {
  const rows: readonly [Log['probes'], Log['segments'], RegExp | null][] = [
    [[], [], null],
    [[probe('hop', 1)], [], /^answers of routers$/],
    [[probe('hop', 1), probe('reach', 2)], [], /^answers of the target$/],
    [[probe('reach', 2)], [segment(3)], /^the path MTU/],
    [[probe('size', 5)], [segment(3)], /^the path MTU/],
    [[probe('locate', 5)], [segment(3)], /^the hop at which large packets are lost$/],
    [[probe('loss', 5)], [segment(3)], /^the count of lost probes$/],
  ];
  for (const [probes, segments, expected] of rows) {
    const said = phaseOf({ probes, segments });
    if (expected === null) assert.equal(said, null);
    else assert.match(said ?? '', expected);
  }
});
