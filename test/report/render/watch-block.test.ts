/** The watch of a target in the summary and in the log. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MOST_OUTAGES } from '../../../src/engine/watch/watch-log.ts';
import { consoleEnd } from '../../../src/report/render/console.ts';
import { watchBlock } from '../../../src/report/render/watch-block.ts';
import type { WatchResult } from '../../../src/report/types.ts';
import { healthyTarget } from '../samples.ts';
import { watch } from '../watch-samples.ts';

const from = '2026-11-22T10:00:20.000Z';
const outage: Partial<WatchResult> = {
  sent: 100,
  received: 65,
  outages: [{ from, seconds: 32.5, lastHop: 2 }],
  outageCount: 1,
  timeline: {
    from: '2026-11-22T10:00:00.000Z',
    sliceSeconds: 20,
    sent: [20, 20, 20, 0, 20, 20],
    received: [20, 0, 7, 0, 20, 20],
  },
};
const shown = (change: Partial<WatchResult>) => ({ ...healthyTarget, watch: watch(change) });

test('nothing of a target that was not watched', () => {
  assert.equal(watchBlock(healthyTarget), '');
  assert.doesNotMatch(consoleEnd(healthyTarget), /Watched/);
});

test('the summary has figures, a timeline of characters and the outages', () => {
  const block = watchBlock(shown(outage));
  assert.match(
    block,
    /^\*\*Watched for 2 min\*\*: \*\*1 outage\*\*; 100 probes \(`tcp:443`, every 1 s\), 35 lost \(35 %\), RTT 11\.8 \/ 12\.1 \/ 14\.0 \/ 40\.2 ms/,
  );
  assert.match(block, /^·█▒_··\n10:00:00 10:02:00 UTC\n20 s each: · answered, ▒ partly, █ not, _ nothing sent$/m);
  const steady = Array<number>(40).fill(1);
  const long = shown({
    timeline: { from: '2026-11-22T10:00:00.000Z', sliceSeconds: 3, sent: steady, received: steady },
  });
  assert.match(watchBlock(long), /^·{40}\n10:00:00 {20}10:02:00 UTC\n3 s each: · answered$/m);
  assert.match(block, /^\| `2026-11-22T10:00:20\.000Z` \| 32\.5 s \| 2 `192\.0\.2\.1` \|$/m);
});

test('the log has the same', () => {
  const log = consoleEnd(shown(outage));
  assert.match(log, /^ {5}Watched for 2 min: 1 outage, 100 probes \(tcp:443, every 1 s\), 35 lost \(35 %\)/m);
  assert.match(log, /^ {7}10:00:00 ·█▒_·· 10:02:00 UTC, 20 s each$/m);
  assert.match(log, /^ {7}outage from 2026-11-22T10:00:20\.000Z: 32\.5 s, last hop that answered: 2$/m);
});

test('what this machine could not send is said in both', () => {
  const says = '30 probes could not be sent by this machine: its send queue was full (ENOBUFS)';
  const some = shown({ notSent: { count: 30, errno: 'ENOBUFS' } });
  assert.ok(watchBlock(some).includes(`\n⚠️ Warning: ${says}`));
  assert.ok(consoleEnd(some).includes(`\n       warning: ${says}`));
  const all = shown({ sent: 0, received: 0, rttMs: null, notSent: { count: 1, errno: 'EIO' } });
  assert.equal(watchBlock(all), '**Watched for 2 min**: 1 probe could not be sent by this machine: EIO');
});

test('what was skipped is said in both', () => {
  const says = '1 probe skipped: this machine was suspended or too busy';
  assert.ok(watchBlock(shown({ skipped: 1 })).includes(`\n⚠️ Warning: ${says}`));
  assert.ok(consoleEnd(shown({ skipped: 1 })).includes(`\n       warning: ${says}`));
});

test('a watch that was cut before its first probe says so', () => {
  assert.match(watchBlock(shown({ sent: 0, received: 0, rttMs: null, seconds: 0 })), /no probe was sent$/);
});

test('the most that a watch can hold stays small, and the longest outages are shown', () => {
  const outages = Array.from({ length: MOST_OUTAGES }, (_, index) => ({ from, seconds: index + 2, lastHop: null }));
  const full = shown({ outages, outageCount: 40_000, sent: 4_320_000, received: 4_000_000, seconds: 86_400 });
  const block = watchBlock(full);
  assert.ok(block.length < 4000, `${block.length}`);
  assert.match(block, /101 s.*\n\| \*and 39990 shorter\*/s);
  assert.ok(consoleEnd(full).length < 10_000);
});

test('a router that answered last is shown, whoever answered there before', () => {
  const looped = { ...outage, outages: [{ from, seconds: 32.5, lastHop: 2, lastRouter: '10.9.9.9' }] };
  assert.match(watchBlock(shown(looped)), /\| 2 `10\.9\.9\.9` \|/);
  assert.match(consoleEnd(shown(looped)), /last hop that answered: 2 \(10\.9\.9\.9\)/);
});
