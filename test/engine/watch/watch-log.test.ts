/** What a watch keeps of its probes: figures, outages and the timeline, in bounded memory. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { MOST_SLICES } from '../../../src/engine/watch/timeline.ts';
import { MOST_OUTAGES, WatchLog } from '../../../src/engine/watch/watch-log.ts';
import { memory } from '../../support/memory.ts';

/** One probe a second from 10 s on: `.` answered in 1, 2, 3, … ms, `x` unanswered, `-` not sent, `l` refused by this machine, `?` open. */
function watched(script: string): WatchLog {
  const log = new WatchLog(10_000, 1000);
  [...script].forEach((outcome, index) => {
    log.recordProbe(index, 10_000 + index * 1000);
    if (outcome === '.') log.recordAnswer(index, index + 1);
    if (outcome === 'x') log.recordNoAnswer(index);
    if (outcome === 'l') log.recordNoAnswer(index, 'ENETUNREACH');
    if (outcome === '-') log.recordNotSent(index, 'ENOBUFS');
  });
  return log;
}

describe('outages: two unanswered in a row begin one, the next answer ends it', () => {
  const rows: readonly [script: string, outages: readonly [from: number, until: number | null][]][] = [
    ['', []],
    ['....', []],
    ['.x.x.x.', []],
    ['..xx..', [[2, 4]]],
    [
      'xx..xxx.',
      [
        [0, 2],
        [4, 7],
      ],
    ],
    ['..xx', [[2, null]]],
    ['..x', []],
    ['xxxx', [[0, null]]],
    ['.x-x.', [[1, 4]]],
    ['.xx?', [[1, null]]],
    ['.x?x.', []],
  ];
  for (const [script, outages] of rows) {
    test(script === '' ? '(no probe)' : script, () => {
      const found = watched(script)
        .figures()
        .outages.map(({ from, until }) => [from, until]);
      const at = (second: number | null) => (second === null ? null : 10_000 + second * 1000);
      assert.deepEqual(
        found,
        outages.map(([from, until]) => [at(from), at(until)]),
      );
    });
  }

  for (const [script, ...errnos] of [
    ['.xx.', null],
    ['.ll.xx.', 'ENETUNREACH', null],
    ['.lx.', 'ENETUNREACH'],
    ['l.xx', null],
  ] as const)
    test(`${script}: whether this machine refused to send`, () => {
      const { outages } = watched(script).figures();
      assert.deepEqual(
        outages.map(({ localErrno }) => localErrno),
        errnos,
      );
    });

  test('one lost before a pause and one after it are no outage; one that lasts over a pause is one', () => {
    const log = new WatchLog(0, 1000);
    for (const [id, at, skipped] of [
      [0, 0, 0],
      [1, 60_000, 59],
      [2, 61_000, 0],
      [3, 120_000, 58],
    ] as const) {
      log.recordProbe(id, at, skipped);
      log.recordNoAnswer(id);
    }
    const { outages, skipped } = log.figures();
    assert.deepEqual(
      outages.map(({ from }) => from),
      [60_000],
    );
    assert.equal(skipped, 117);
  });

  test('the order of sending counts, not that of the answers', () => {
    const log = new WatchLog(0, 1000);
    for (let id = 0; id < 4; id++) log.recordProbe(id, id * 100);
    log.recordAnswer(3, 5);
    log.recordNoAnswer(0);
    assert.equal(log.outSince, null);
    log.recordNoAnswer(1);
    assert.equal(log.outSince, 0);
    log.recordAnswer(2, 5);
    assert.equal(log.outSince, null);
    assert.deepEqual(log.figures().outages, [
      { from: 0, until: 200, lastHop: null, lastRouter: null, localErrno: null },
    ]);
  });

  test('an answered repeat between them tells chance from an outage, an unanswered one does not', () => {
    for (const [repeat, outages] of [
      ['answered', []],
      ['unanswered', [{ from: 0, until: null, lastHop: null, lastRouter: null, localErrno: null }]],
    ] as const) {
      const log = new WatchLog(0, 1000);
      log.recordProbe(0, 0);
      log.recordRepeat(0, 'open');
      log.recordProbe(1, 1000);
      log.recordNoAnswer(0);
      log.recordNoAnswer(1);
      assert.equal(log.figures().sent, 0);
      log.recordRepeat(0, repeat);
      assert.equal(log.figures().sent, 2);
      assert.deepEqual(log.figures().outages, outages, repeat);
    }
  });

  test('the last hop is the farthest that answered, probed before the last probe that was lost', () => {
    const log = watched('xx');
    log.recordHop({ ttl: 3, sentAt: 11_500, answered: 'hop', router: '10.0.0.3' });
    log.recordHop({ ttl: 2, sentAt: 11_400, answered: 'hop', router: '10.0.0.2' });
    assert.equal(log.figures().outages[0]?.lastHop, null, 'the next may answer too');
    log.recordHop({ ttl: 4, sentAt: 11_600, answered: null, router: null });
    assert.equal(log.figures().outages[0]?.lastHop, 3);
    log.recordProbe(2, 12_000);
    log.recordNoAnswer(2);
    log.recordHop({ ttl: 5, sentAt: 12_500, answered: 'last', router: null });
    log.recordProbe(3, 13_000);
    log.recordAnswer(3, 1);
    const [outage] = log.figures().outages;
    assert.deepEqual([outage?.lastHop, outage?.lastRouter], [3, '10.0.0.3']);
  });

  test('of very many the longest are kept, and all are counted', () => {
    const log = watched(`${'xx.'.repeat(MOST_OUTAGES)}xxxx.${'xx.'.repeat(50)}`);
    const { outages, outageCount } = log.figures();
    assert.equal(outageCount, MOST_OUTAGES + 51);
    assert.equal(outages.length, MOST_OUTAGES);
    assert.ok(outages.some(({ from, until }) => until !== null && until - from === 4000));
  });
});

describe('figures', () => {
  test('counts leave out what is open or was not sent, which is told apart', () => {
    const { sent, received, notSent } = watched('.x.-.?-').figures();
    assert.deepEqual([sent, received, notSent], [4, 3, { count: 2, errno: 'ENOBUFS' }]);
    assert.equal(watched('.x?').figures().notSent, null);
  });

  test('an answer at a time that is not known counts, without a round-trip time', () => {
    const log = new WatchLog(0, 1000);
    log.recordProbe(0, 0);
    log.recordAnswer(0, null);
    const { sent, received, rttMs } = log.figures();
    assert.deepEqual([sent, received, rttMs], [1, 1, null]);
  });

  test('round-trip times: least and largest exactly, median and 95 % to half a percent', () => {
    const { rttMs } = watched('.'.repeat(1000)).figures();
    assert.equal(rttMs?.min, 1);
    assert.equal(rttMs?.max, 1000);
    assert.ok(Math.abs((rttMs?.median ?? 0) - 500) <= 2.6, `${rttMs?.median}`);
    assert.ok(Math.abs((rttMs?.p95 ?? 0) - 950) <= 4.8, `${rttMs?.p95}`);
    assert.equal(watched('xx').figures().rttMs, null);
    assert.deepEqual(watched('.').figures().rttMs, { min: 1, median: 1, p95: 1, max: 1 });
  });

  test('the timeline has a slice for each interval, and wider ones once it is long', () => {
    const { timeline } = watched('.x.').figures();
    assert.deepEqual(timeline, { sliceMs: 1000, sent: [1, 1, 1], received: [1, 0, 1] });
    const long = watched('.x'.repeat(500)).figures().timeline;
    assert.equal(long.sliceMs, 16_000);
    assert.ok(long.sent.length <= MOST_SLICES);
    const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
    assert.equal(total(long.sent), 1000);
    assert.equal(total(long.received), 500);
  });
});

test('a day at 50 probes a second keeps less than a megabyte', () => {
  const log = new WatchLog(0, 20);
  const before = memory();
  for (let id = 0; id < 4_320_000; id++) {
    log.recordProbe(id, id * 20);
    if (id % 100 < 2) log.recordNoAnswer(id);
    else log.recordAnswer(id, 10 + (id % 7));
  }
  const more = memory() - before;
  const { sent, outageCount } = log.figures();
  assert.equal(sent, 4_320_000);
  assert.equal(outageCount, 43_200);
  assert.ok(JSON.stringify(log.figures()).length < 16_000);
  assert.ok(more < 1_000_000, `${more} bytes more`);
});
