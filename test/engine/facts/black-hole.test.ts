/** What tells a black hole, from logs written by hand. Whole black holes: path-mtu.test.ts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  answersAsLarge,
  blackHole,
  explainedByMessage,
  isUsable,
  lostInSilence,
  packetsSoLargeArrive,
  requestsReachLastRouter,
  suspectedBlackHole,
} from '../../../src/engine/facts/black-hole.ts';
import { LOSSY_TIMES } from '../../../src/engine/facts/size-bounds.ts';
import { INFO, icmp, logged } from '../logged.ts';

const ROUTER = '10.0.3.1';
const BOUNDS = { confirmed: true, passes: 1400, fails: 1401, lossy: false, first: 1500 } as const;

test('bounds are of use once exact, or where links of that size are common and nothing is lost', () => {
  for (const [confirmed, passes, fails, lossy, expected] of [
    [true, 600, 601, true, true],
    [false, 1280, 1400, false, true],
    [false, 1279, 1400, false, false],
    [false, 1280, 1400, true, false],
    [false, null, 1400, false, false],
    [false, 1280, null, false, false],
  ] as const) {
    const bounds = { confirmed, passes, fails, lossy, first: 1500 } as Parameters<typeof isUsable>[0];
    assert.equal(isUsable(bounds), expected, JSON.stringify(bounds));
  }
});

test('a message explains the bounds of what it refused, and of larger packets where it names what passes', () => {
  for (const [size, mtu, expected] of [
    [1401, 1300, true],
    [1500, 1400, true],
    [1500, 1300, false],
    [1400, 1300, false],
  ] as const) {
    const note = logged();
    note.icmp({ size, purpose: 'size' }, icmp(ROUTER, 3, 4, { mtu }));
    assert.equal(explainedByMessage(note.log, BOUNDS), expected, `${size} refused, ${mtu} named`);
  }
});

test('lost in silence: what no message explains, or the larger size that another router swallows', () => {
  const note = logged();
  assert.equal(lostInSilence(note.log, BOUNDS), 1401);
  note.icmp({ size: 1401, purpose: 'size' }, icmp(ROUTER, 3, 4, { mtu: 1400 }));
  assert.equal(lostInSilence(note.log, BOUNDS), 1500);
  note.icmp({ size: 1500, purpose: 'size' }, icmp(ROUTER, 3, 4, { mtu: 1400 }));
  assert.equal(lostInSilence(note.log, BOUNDS), null);
});

test('where packets get lost anyway, that a router says too big of smaller ones alone is a suspicion until their end is seen', () => {
  for (const lossy of [false, true]) {
    const note = logged();
    const tried = { by: 'datagrams', lossy } as const;
    note.log.recordTrial({ ...tried, size: 1500, outcome: 'failed', times: 0 });
    note.log.recordTrial({ ...tried, size: 1300, outcome: 'passed', times: 1 });
    note.icmp({ size: 1301, purpose: 'size' }, icmp(ROUTER, 3, 4, { mtu: 1300 }));
    note.log.recordTrial({ ...tried, size: 1301, outcome: 'failed', times: LOSSY_TIMES });
    const found = { direction: 'forward', by: 'datagrams', passes: 1300, fails: 1500, afterHop: null };
    assert.deepEqual(suspectedBlackHole(note.log), found);
    assert.deepEqual(blackHole(note.log), lossy ? null : found);
    for (const ttl of [1, 2]) note.icmp({ ttl }, icmp(`10.0.${ttl}.1`, 11, 0));
    note.icmp({ ttl: 1, size: 1500, purpose: 'locate' }, icmp('10.0.1.1', 11, 0));
    for (let i = 0; i < 3; i++) note.silent({ ttl: 2, size: 1500, purpose: 'locate' });
    assert.deepEqual(blackHole(note.log), { ...found, afterHop: 1 });
  }
});

test('a larger packet of another service contradicts, and TCP only where it ends at the target', () => {
  const note = logged();
  const segment = note.segment({}, 1500);
  note.log.record({ kind: 'acked', id: segment.id, at: 40, rttMs: 20, info: INFO });
  assert.equal(packetsSoLargeArrive(note.log, 1401), true);
  note.connected({ ttl: 1 });
  note.icmp({ ttl: 1 }, icmp('10.0.1.1', 11, 0));
  assert.equal(packetsSoLargeArrive(note.log, 1401), false);
});

test('requests travel where the last router heard lets one so large expire', () => {
  const note = logged();
  for (const ttl of [2, 3]) note.icmp({ ttl }, icmp(`10.0.${ttl}.1`, 11, 0));
  note.icmp({ ttl: 2, size: 1401, purpose: 'locate' }, icmp('10.0.2.1', 11, 0));
  note.icmp({ ttl: 3, size: 1400, purpose: 'locate' }, icmp(ROUTER, 11, 0));
  assert.equal(requestsReachLastRouter(note.log, 1401), false);
  note.icmp({ ttl: 3, size: 1401, purpose: 'locate' }, icmp(ROUTER, 11, 0));
  assert.equal(requestsReachLastRouter(note.log, 1401), true);
});

test('answers as large as the requests leave the direction open, small ones do not', () => {
  const note = logged();
  note.answer({ size: 1400 });
  assert.equal(answersAsLarge(note.log), false, 'no size was tested');
  note.answer({ size: 1400, purpose: 'size' });
  assert.equal(answersAsLarge(note.log), true);
});

test('an answer that comes only in smaller packets is a black hole of the return path', () => {
  const note = logged();
  note.log.recordTrial({ by: 'answers', size: 1500, outcome: 'failed', times: 0, lossy: false });
  note.log.recordTrial({ by: 'answers', size: 1400, outcome: 'passed', times: 1, lossy: false });
  assert.equal(blackHole(note.log), null);
  note.log.recordTrial({ by: 'answers', size: 1401, outcome: 'failed', times: 1, lossy: false });
  assert.deepEqual(blackHole(note.log), {
    direction: 'reverse',
    by: 'answers',
    passes: 1400,
    fails: 1401,
    afterHop: null,
  });
});
