/** What the benchmark's figures are made of; how large they are is no test's business. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isHopRow } from '../simnet/command.ts';
import { figuresOf } from './figures.ts';
import { linePlot } from './line-plot.ts';
import { measuredRun, type Sample } from './measured-run.ts';

const sample = (seconds: number, but: Partial<Sample> = {}): Sample => ({
  ...{ seconds, cpuSeconds: seconds / 2, peakBytes: 1e6, cut: false },
  ...{ firstPacketSeconds: null, firstHopSeconds: null, packets: null, connections: null, ...but },
});

test('figures are medians, and ratios are to bare Node of the same round', () => {
  const figures = figuresOf(
    new Map([
      ['bare Node', [sample(1), sample(10), sample(2)]],
      ['action', [sample(3, { packets: 7 }), sample(20), sample(8, { packets: 9, cut: true })]],
      ['once', [sample(4)]],
    ]),
  );
  const action = figures.get('action');
  assert.deepEqual(
    [action?.median.seconds, action?.ratio.seconds, action?.median.packets, action?.cut, action?.runs],
    [8, 3, 9, true, 3],
  );
  assert.deepEqual([figures.get('once')?.ratio.seconds, figures.get('once')?.median.packets], [4, null]);
});

test('a row of a hop is told from what else a tracer prints', () => {
  const rows = [
    ' 1:  10.20.1.1   2.1ms',
    ' 1  10.20.1.1  2.1 ms',
    ' 1:  no reply',
    ' 1  * * *',
    '  "host": "10.20.1.1",',
  ];
  const others = [' 1?: [LOCALHOST]                      pmtu 1500', 'traceroute to 10.9.9.9, 30 hops max', '1500 '];
  assert.deepEqual(
    rows.map(isHopRow),
    rows.map(() => true),
  );
  assert.deepEqual(
    others.map(isHopRow),
    others.map(() => false),
  );
});

test("a command's memory is its own, not that of the process that started it", async () => {
  const { peakBytes, cut } = await measuredRun('alone', ['true'], { boundSeconds: 60 });
  assert.equal(cut, false);
  assert.ok(peakBytes > 0 && peakBytes < 20e6, `${peakBytes} bytes: a Node process has over 40 MB`);
});

test('a plot draws every series through the points that were measured', () => {
  const svg = linePlot([
    {
      ...{ title: 'Wall time', xLabel: 'hops', xScale: 'log', xs: [1, 16, 256] },
      series: [
        { name: 'bare Node', ys: [0.05, 0.05, 0.06] },
        { name: 'action', ys: [0.2, null, 3] },
      ],
    },
  ]);
  const lines = [...svg.matchAll(/<path d="([^"]*)" fill="none"/g)].map(([, path = '']) => path.split('L').length);
  assert.deepEqual(lines, [3, 2]);
  assert.doesNotMatch(svg, /NaN|undefined/);
});
