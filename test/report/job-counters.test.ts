/** What happened between two readings of the kernel's counters, and its words. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { jobCounters } from '../../src/report/job-counters.ts';
import { counterSentences } from '../../src/report/text/job-counters.ts';

const from = '2026-11-22T10:00:00.000Z';
const LENGTH_MS = 300_000;
const reading = (tcp: Record<string, number>, conntrack: { count: number; max: number } | null = null) => ({
  tcp,
  sockets: { orphan: 0 },
  conntrack,
  namespace: 'net:[1]',
});

test('differences; null what is not counted, or went backwards', () => {
  const found = jobCounters(
    reading({ OutSegs: 100, RetransSegs: 1, OutRsts: 5 }, { count: 3, max: 100 }),
    reading({ OutSegs: 300, RetransSegs: 4, OutRsts: 2 }, { count: 95, max: 100 }),
    from,
    LENGTH_MS,
  );
  assert.equal(found?.seconds, 300);
  assert.deepEqual(found.tcp, {
    opened: null,
    segmentsSent: 200,
    retransmitted: 3,
    synRetransmitted: null,
    timeouts: null,
    abortedOnTimeout: null,
    failedConnections: null,
    resets: null,
    resetsSent: null,
    listenDrops: null,
  });
  assert.deepEqual(found.conntrack, { atStart: 3, atEnd: 95, max: 100 });
});

test('nothing is said of two network namespaces, or of one reading', () => {
  const one = reading({ OutSegs: 1 });
  assert.equal(jobCounters(one, { ...one, namespace: 'net:[2]' }, from, LENGTH_MS), null);
  assert.equal(jobCounters(null, one, from, LENGTH_MS), null);
  assert.equal(jobCounters(one, null, from, LENGTH_MS), null);
});

describe('sentences', () => {
  const said = (sent: number, again: number, more: Record<string, number> = {}, conntrack = { count: 1, max: 100 }) => {
    const start = reading({
      OutSegs: 0,
      RetransSegs: 0,
      ...Object.fromEntries(Object.keys(more).map((name) => [name, 0])),
    });
    const end = reading({ OutSegs: sent, RetransSegs: again, ...more }, conntrack);
    const counters = jobCounters({ ...start, conntrack }, end, from, LENGTH_MS);
    assert.ok(counters);
    const { scope, sentences } = counterSentences(counters);
    return [scope, ...sentences].join('\n');
  };
  for (const [name, text, expected] of [
    ['nothing lost', said(1000, 0), /^None of 1,000 segments was sent again\.$/m],
    ['a healthy path', said(10_000, 5), /^5 of 10,000 segments sent again \(0\.05 %\): as on a healthy path\.$/m],
    ['some loss', said(10_000, 50), /\(0\.5 %\): more than on a healthy path: some packets were lost\.$/m],
    ['much loss', said(1000, 50), /\(5 %\): many packets were lost, which slows transfers down\.$/m],
    ['lost handshakes', said(10, 1, { TCPSynRetrans: 1 }), /^1 SYN had to be sent again: handshakes were lost/m],
    [
      'connections that ended',
      said(10, 1, { TCPAbortOnTimeout: 2 }),
      /^2 connections ended because nothing came back/m,
    ],
    ['nothing but repeats', said(0, 2), /^2 segments sent again and no new one\.$/m],
    ['a full queue', said(10, 0, { ListenDrops: 3 }), /^3 handshakes with a server in this namespace dropped/m],
    ['a full table', said(10, 0, {}, { count: 95, max: 100 }), /of 100 at most: nearly full/],
    [
      'whose packets they are',
      said(10, 0),
      /^TCP from 10:00:00 UTC on for 5 min, all programs of this network namespace.*docker builds/,
    ],
  ] as const) {
    test(name, () => assert.match(text, expected));
  }
});
