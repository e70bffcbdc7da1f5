import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import type { Entry } from '../../../src/action/measure/entry.ts';
import { notices, phaseOf } from '../../../src/action/measure/notices.ts';

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
    [[probe('flow', 5)], [segment(3)], /^answers of parallel routers$/],
    [[probe('control', 5)], [segment(3)], /^answers to small control datagrams$/],
    [[probe('special', 5)], [segment(3)], /^answers to the last probes$/],
  ];
  for (const [probes, segments, expected] of rows) {
    const said = phaseOf({ probes, segments });
    if (expected === null) assert.equal(said, null);
    else assert.match(said ?? '', expected);
  }
});

test('each phase of a target is told once, and targets in one phase together', () => {
  mock.timers.enable({ apis: ['setInterval'] });
  let purpose: Log['probes'][number]['purpose'] = 'hop';
  const entry = (index: number) =>
    ({
      index,
      spec: { target: `t${index}` },
      trace: { measuring: { log: { probes: [probe(purpose, 1)], segments: [] } } },
    }) as unknown as Entry;
  const told: string[] = [];
  {
    using _ = notices(() => [entry(0), entry(1)], { onWait: (label, what) => told.push(`${label}: ${what}`) });
    for (purpose of ['hop', 'hop', 'size', 'special', 'size', 'hop'] as const) mock.timers.tick(800);
  }
  mock.timers.tick(8000);
  mock.timers.reset();
  assert.deepEqual(told, [
    't0, t1: answers of routers',
    't0, t1: the path MTU (packets of exact sizes)',
    't0, t1: answers to the last probes',
  ]);
});
