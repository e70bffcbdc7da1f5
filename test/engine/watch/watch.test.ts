/** The watch's schedule and what it tells of outages, in virtual time. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Watch } from '../../../src/engine/watch/watch.ts';
import { seededRandom } from '../../simnet/random.ts';
import { request, simulate, type World } from './world.ts';

const options = { intervalMs: 250, timeoutMs: 1000, lengthMs: 10_000 };
const path: World = { rttMs: 20, hops: 6, passes: () => true };
const START = 5000;
/** Down from `from` to `to`, milliseconds since the watch's start. */
const down = (from: number, to: number) => (at: number) => at < START + from || at >= START + to;

describe('outages', () => {
  for (const intervalMs of [100, 250, 1000]) {
    test(`2 s at an interval of ${intervalMs} ms: start and length to within two intervals, and the last hop`, () => {
      const world = { ...path, passes: down(3333, 5333), reach: 4 };
      const { watch } = simulate([request('192.0.2.1', 6)], { ...options, intervalMs }, world);
      const [figures] = watch.figures();
      const [outage, ...others] = figures?.outages ?? [];
      assert.equal(others.length, 0);
      assert.ok(Math.abs((outage?.from ?? 0) - START - 3333) <= 2 * intervalMs, JSON.stringify(outage));
      assert.ok(Math.abs((outage?.until ?? 0) - (outage?.from ?? 0) - 2000) <= 2 * intervalMs, JSON.stringify(outage));
      // Two lost probes of a second each are known only as the outage ends.
      assert.equal(outage?.lastHop, intervalMs === 1000 ? null : 4);
    });
  }

  test('a SYN that the kernel repeats after the outage does not make the hop that answers it the last one', () => {
    for (const start of [3000, 3050, 3100, 3150, 3200, 3240]) {
      const world = { ...path, passes: down(start, start + 2000), reach: 4, retransmits: true };
      const { watch } = simulate([request('192.0.2.1', 6)], { ...options, timeoutMs: 500 }, world);
      const outages = watch.figures()[0]?.outages.map(({ lastHop }) => lastHop);
      assert.deepEqual(outages, [4], `out from ${start}`);
    }
  });

  test('one that ends while it is traced names no hop that may not be the last', () => {
    for (const length of [1400, 1600, 1749, 2000]) {
      const world = { ...path, passes: down(3001, 3001 + length), reach: 4 };
      const { watch } = simulate([request('192.0.2.1', 6)], options, world);
      const [outage] = watch.figures()[0]?.outages ?? [];
      assert.ok(outage !== undefined && [null, 4].includes(outage.lastHop), `${length}: ${outage?.lastHop}`);
    }
  });

  test('one that lasts is not over at the end', () => {
    const { watch } = simulate([request('192.0.2.1', 6)], options, { ...path, passes: down(6000, 99_000), reach: 2 });
    const [outage] = watch.figures()[0]?.outages ?? [];
    assert.equal(outage?.until, null);
    assert.equal(outage?.lastHop, 2);
  });

  test('a router that answers at the target’s own hop is told from the target', () => {
    const lasting = { ...path, passes: down(6000, 99_000) };
    for (const [world, last] of [
      [{ ...lasting, reach: 8 }, [6, '10.0.0.6']],
      [{ ...lasting, reach: 4 }, [4, '10.0.0.4']],
      [{ ...lasting, reach: 4, refuses: true }, [6, null]],
    ] as const) {
      const [outage] = simulate([request('192.0.2.1', 6)], options, world).watch.figures()[0]?.outages ?? [];
      assert.deepEqual([outage?.lastHop, outage?.lastRouter], last);
    }
  });

  test('no router answers: no last hop is claimed', () => {
    const { watch } = simulate([request('192.0.2.1', 6)], options, { ...path, passes: down(6000, 99_000) });
    assert.equal(watch.figures()[0]?.outages[0]?.lastHop, null);
  });

  test('what this machine refuses to send is an outage of its own', () => {
    const world = { ...path, passes: down(4000, 7000), errno: 'ENETUNREACH' };
    const [figures] = simulate([request('192.0.2.1', 6)], options, world).watch.figures();
    assert.deepEqual(
      figures?.outages.map(({ lastHop, localErrno }) => [lastHop, localErrno]),
      [[null, 'ENETUNREACH']],
    );
  });

  for (const errno of ['ENOBUFS', 'EMFILE', 'EADDRNOTAVAIL'])
    test(`what it can't send for want of room (${errno}) is no outage, and none of it is lost without a word`, () => {
      const world = { ...path, passes: down(4000, 7000), errno };
      const [figures] = simulate([request('192.0.2.1', 6)], options, world).watch.figures();
      assert.deepEqual(figures?.outages, []);
      assert.deepEqual([figures?.sent, figures?.received, figures?.notSent], [28, 28, { count: 12, errno }]);
    });

  test('a refusal is unanswered where the port was open, and the target itself is the last hop', () => {
    const world = { ...path, passes: down(4000, 7000), refuses: true };
    const { watch } = simulate([request('192.0.2.1', 6)], options, world);
    const [figures] = watch.figures();
    assert.equal(figures?.outages.length, 1);
    assert.equal(figures?.outages[0]?.lastHop, 6);
    assert.equal(figures?.sent, 40);
    assert.equal(figures?.received, 28);
    const closed = simulate([request('192.0.2.1', 6, { open: false })], options, world);
    assert.equal(closed.watch.figures()[0]?.received, 28, 'it accepted first');
    const never = { ...world, passes: () => false };
    const shut = simulate([request('192.0.2.1', 6, { open: false })], options, never);
    assert.equal(shut.watch.figures()[0]?.received, 40, 'it refused from the start');
    assert.equal(shut.watch.figures()[0]?.rttMs?.max, 20);
    const late = simulate([request('192.0.2.1', 6, { open: false })], options, { ...never, untimed: true });
    assert.equal(late.watch.figures()[0]?.received, 40);
    assert.equal(late.watch.figures()[0]?.rttMs, null, 'the program was busy when the RST came');
  });

  test('none on a clean path, and none on one that loses 1 % in each direction, in 20 seeds', () => {
    for (let seed = 0; seed <= 20; seed++) {
      const random = seededRandom(seed);
      const passes = () => seed === 0 || (random() >= 0.01 && random() >= 0.01);
      const { watch } = simulate([request('192.0.2.1', 6)], { ...options, lengthMs: 60_000 }, { ...path, passes });
      const [figures] = watch.figures();
      assert.deepEqual(figures?.outages, [], `seed ${seed}`);
      // Repeats hide no loss.
      assert.equal(seed === 0, figures?.sent === figures?.received, `seed ${seed}`);
    }
  });

  test('none by chance at a long interval either: a probe and its repeat are judged together', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const random = seededRandom(seed);
      const passes = () => random() >= 0.02;
      const hour = { intervalMs: 5000, timeoutMs: 1000, lengthMs: 3_600_000 };
      const [figures] = simulate([request('192.0.2.1', 6)], hour, { ...path, passes }).watch.figures();
      assert.deepEqual(figures?.outages, [], `seed ${seed}`);
      assert.equal(figures?.sent, 720, 'the last probe is counted too');
    }
  });

  test('probes that ICMP errors answer leave once in 2 s, in turn where targets share an address: none is lost to the limit of a host', () => {
    const requests = [
      request('192.0.2.1', 6, { limited: true }),
      request('192.0.2.1', 6, { limited: true }),
      request('192.0.2.2', 6, { limited: true }),
      request('192.0.2.3', 6),
    ];
    const { watch, sent } = simulate(requests, { ...options, lengthMs: 60_000 }, path);
    assert.deepEqual(watch.intervalsMs, [4000, 4000, 2000, 250]);
    const times = sent.filter(({ probe }) => probe.to.address === '192.0.2.1').map(({ at }) => at);
    assert.equal(times.length, 30);
    assert.deepEqual(
      [times[0], ...new Set(times.slice(1).map((at, index) => at - (times[index] ?? 0)))],
      [START + 1000, 2000],
    );
    assert.deepEqual(
      watch.figures().map((figures) => figures.sent),
      [15, 15, 30, 240],
    );
  });

  test('a path that flaps is traced every 5 s at most', () => {
    const passes = (at: number) => (at - START) % 1000 < 400;
    const { sent } = simulate(
      [request('192.0.2.1', 6)],
      { ...options, intervalMs: 100, timeoutMs: 150 },
      { ...path, passes },
    );
    const starts = sent.filter(({ probe }) => probe.ttl === 1).map(({ at }) => at);
    assert.ok(starts.length >= 2);
    assert.ok(starts.length <= 2 * Math.ceil(10_000 / 5000), `${starts.length} rounds`);
  });
});

describe('politeness', () => {
  test('256 targets send 50 probes a second at most, evenly', () => {
    const requests = Array.from({ length: 256 }, (_, index) => request(`192.0.2.${index}`, 6));
    const { watch, sent } = simulate(requests, { ...options, lengthMs: 30_000 }, path);
    assert.deepEqual([...new Set(watch.intervalsMs)], [5120]);
    for (let from = START; from < START + 30_000; from += 1000) {
      const within = sent.filter(({ at }) => at >= from && at < from + 1000).length;
      assert.ok(within <= 51, `${within} in the second from ${from}`);
    }
    for (const { sent } of watch.figures()) assert.ok(sent >= 5 && sent <= 6);
  });

  test('all targets out at once: traces send 50 probes a second at most too', () => {
    const requests = Array.from({ length: 20 }, (_, index) => request(`192.0.2.${index}`, 6));
    const world = { ...path, passes: down(3000, 99_000), reach: 3 };
    const { watch, sent } = simulate(requests, { ...options, intervalMs: 1000 }, world);
    const traced = sent.filter(({ probe }) => probe.ttl !== null);
    for (let from = START; from < START + 10_000; from += 1000) {
      assert.ok(traced.filter(({ at }) => at >= from && at < from + 1000).length <= 51);
    }
    assert.deepEqual([...new Set(watch.figures().map(({ outages }) => outages[0]?.lastHop))], [3]);
  });

  test('every probe is forgotten', () => {
    const world = { ...path, passes: down(3000, 5000), reach: 3 };
    assert.equal(simulate([request('192.0.2.1', 6)], options, world).open, 0);
  });
});

test('as many probes leave as intervals fit in, whatever the clock reads at the start', () => {
  for (let start = 0; start < 1000; start += Math.PI) {
    const short = { ...options, intervalMs: 100, lengthMs: 2000 };
    const { watch } = simulate([request('192.0.2.1', 6)], short, path, { start });
    assert.equal(watch.figures()[0]?.sent, 20, `from ${start}`);
  }
});

test('a machine that slept goes on probing in its rhythm, without a burst', () => {
  let next = 0;
  const watch = new Watch([request('192.0.2.1', 6)], { ...options, lengthMs: 86_400_000 }, 0, () => next++);
  const connects = (now: number) => watch.poll(now).commands.filter(({ kind }) => kind === 'connect').length;
  assert.equal(connects(0), 1);
  assert.equal(connects(3_600_010), 1);
  assert.equal(connects(3_600_020), 0);
  assert.equal(watch.poll(3_600_020).wakeAt, 3_600_250);
  assert.equal(watch.figures()[0]?.skipped, 14_399);
  watch.poll(90_000_000);
  assert.equal(watch.figures()[0]?.skipped, 345_597, 'none after the end');
});
