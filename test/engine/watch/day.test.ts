/** A watch of a whole day, 16 targets at one probe a second, in virtual time: what it keeps, and what is written of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MOST_SLICES } from '../../../src/engine/watch/timeline.ts';
import { MOST_OUTAGES } from '../../../src/engine/watch/watch-log.ts';
import { jobConsole, jobMarkdown } from '../../../src/report/render/job-watch.ts';
import { timelineText } from '../../../src/report/text/watching.ts';
import { watchResult } from '../../../src/report/watch-result.ts';
import { healthyTarget, reportOf } from '../../report/samples.ts';
import { memory } from '../../support/memory.ts';
import { request, simulate } from './world.ts';

const HOUR = 3_600_000;
const TARGETS = 16;
const MIB = 1024 * 1024;

const up = (at: number, address: string): boolean => {
  switch (address) {
    case '192.0.2.0': // out for an hour, and for ten seconds
      return !(at >= 5 * HOUR && at < 6 * HOUR) && !(at >= 20 * HOUR && at < 20 * HOUR + 10_000);
    case '192.0.2.1': // out for three seconds of each minute
      return at % 60_000 >= 3000;
    case '192.0.2.2':
      return false;
    default:
      return true;
  }
};

test('a day at one probe a second to each of 16 targets keeps little, and its summary is short and readable', () => {
  const requests = Array.from({ length: TARGETS }, (_, index) => request(`192.0.2.${index}`, 6));
  const span = { startedAtMs: 0, endedAtMs: 24 * HOUR, intervalMs: 1000 };
  const options = { intervalMs: 1000, timeoutMs: 1000, lengthMs: span.endedAtMs };
  const world = { rttMs: 20, hops: 6, passes: up, reach: 3 };
  const before = memory();
  const { watch, open } = simulate(requests, options, world, { start: 0, keep: false });
  const kept = memory() - before;
  assert.ok(kept < 5 * MIB, `${kept} bytes more`);
  assert.equal(open, 0);

  const figures = watch.figures();
  assert.deepEqual([...new Set(figures.map(({ sent }) => sent))], [86_400]);
  assert.deepEqual(
    figures.map(({ received }) => received),
    [86_400 - 3610, 86_400 - 3 * 1440, 0, ...Array<number>(TARGETS - 3).fill(86_400)],
  );
  assert.deepEqual(
    figures.map(({ outageCount }) => outageCount),
    [2, 1440, 1, ...Array<number>(TARGETS - 3).fill(0)],
  );
  assert.deepEqual(
    figures[0]?.outages.map(({ from, until, lastHop }) => [from, until, lastHop]),
    [
      [5 * HOUR, 6 * HOUR, 3],
      [20 * HOUR, 20 * HOUR + 10_000, 3],
    ],
  );
  assert.equal(figures[1]?.outages.length, MOST_OUTAGES);
  assert.ok(figures.every(({ timeline }) => timeline.sent.length <= MOST_SLICES));

  const about = { ...span, startedAt: new Date('2026-11-22T10:00:00Z'), question: 'tcp:443' };
  const watches = figures.map((own) => watchResult(own, about));
  const [twice] = watches;
  assert.ok(twice !== undefined);
  assert.equal(
    timelineText(twice),
    `2026-11-22 10:00:00 ${'·'.repeat(17)}▒███▒${'·'.repeat(48)}▒${'·'.repeat(14)} 2026-11-23 10:00:00 UTC, 17.1 min each`,
  );
  const report = reportOf(watches.map((each) => ({ ...healthyTarget, diagnosis: [], watch: each })));
  assert.ok(Buffer.byteLength(jobMarkdown(report, [], MIB)) < 20_000);
  assert.ok(Buffer.byteLength(jobConsole(report, [])) < 20_000);
});
