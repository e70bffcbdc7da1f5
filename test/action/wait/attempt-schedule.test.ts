/** The waiting's schedule and states, in virtual time: targets that work at times of the test's, asked by a loop of ten lines. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Answer, AttemptSchedule } from '../../../src/action/wait/attempt-schedule.ts';

interface Target {
  /** What an asking at this time comes to. */
  readonly answer: (now: number) => Answer;
  /** Milliseconds until the answer. */
  readonly takes?: number;
}

const works: Answer = { works: true, state: 'working' };
const fails = (state: string): Answer => ({ works: false, state });
const opensAt = (at: number): Target => ({ answer: (now) => (now >= at ? works : fails('refused')) });

interface Played {
  readonly schedule: AttemptSchedule;
  readonly endedAt: number;
  /** `at index state`, in order. */
  readonly told: readonly string[];
  /** When each target was asked. */
  readonly asked: readonly (readonly number[])[];
  readonly mostAtOnce: number;
}

function play(targets: readonly Target[], boundMs: number, random: () => number = () => 0): Played {
  const schedule = new AttemptSchedule(targets.length, boundMs, random);
  const told: string[] = [];
  const asked: number[][] = targets.map(() => []);
  let pending: { readonly index: number; readonly at: number; readonly answer: Answer }[] = [];
  let now = 0;
  let mostAtOnce = 0;
  while (!schedule.ended(now)) {
    const { due, wakeAt } = schedule.poll(now);
    for (const index of due) {
      asked[index]?.push(now);
      const { answer, takes = 1 } = targets[index] as Target;
      pending.push({ index, at: now + takes, answer: answer(now) });
    }
    mostAtOnce = Math.max(mostAtOnce, pending.length);
    now = Math.min(wakeAt, ...pending.map(({ at }) => at));
    for (const { index, answer } of pending.filter(({ at }) => at <= now)) {
      const news = schedule.record(index, answer, now);
      if (news !== null) told.push(`${Math.round(now)} ${index} ${news}`);
    }
    pending = pending.filter(({ at }) => at > now);
  }
  return { schedule, endedAt: now, told, asked, mostAtOnce };
}

test('what works at once is not waited for', () => {
  const { schedule, endedAt, told } = play([opensAt(0)], 60_000);
  assert.equal(endedAt, 1);
  assert.deepEqual(told, ['1 0 working after 0.0 s']);
  assert.deepEqual(schedule.results(endedAt), [{ seconds: 0, attempts: 1, succeeded: true }]);
});

test('pauses grow from a quarter of a second to five seconds', () => {
  const { asked } = play([opensAt(60_000)], 40_000);
  const pauses = asked[0]?.slice(1).map((at, index) => Math.round(at - (asked[0]?.[index] ?? 0))) ?? [];
  assert.deepEqual(pauses.slice(0, 9), [250, 375, 563, 844, 1266, 1898, 2848, 4271, 5000]);
  assert.ok(pauses.slice(8).every((pause) => pause === 5000) && pauses.length > 10, pauses.join());
});

test('jitter shortens a pause by up to a quarter, and never makes it longer', () => {
  const { asked } = play([opensAt(60_000)], 20_000, () => 0.999999);
  assert.deepEqual(asked[0]?.slice(0, 4).map(Math.round), [0, 188, 469, 891]);
});

test('each change is told once', () => {
  const states = (now: number): Answer =>
    now < 1000 ? fails('name not found') : now < 3000 ? fails('refused') : now < 8000 ? fails('HTTP 503') : works;
  const { told, endedAt } = play([{ answer: states }], 60_000);
  assert.deepEqual(
    told.map((line) => line.replace(/^\d+ 0 /, '')),
    ['name not found', 'refused', 'HTTP 503', `working after ${(endedAt / 1000).toFixed(1)} s`],
  );
});

test('of two targets one stays down: the other is not asked again, and both have their result', () => {
  const { schedule, asked, endedAt } = play([opensAt(3000), opensAt(60_000)], 10_000);
  assert.equal(endedAt, 10_000);
  assert.ok(asked[0]?.every((at) => at <= 3297));
  const [up, down] = schedule.results(endedAt);
  assert.deepEqual(up, { seconds: 3.3, attempts: 6, succeeded: true });
  assert.deepEqual(down, { seconds: 10, attempts: 8, succeeded: false });
  assert.deepEqual(schedule.failures(endedAt), [null, 'not working after 10.0 s: refused']);
});

test('targets are asked side by side: one that hangs holds no other up', () => {
  const { schedule, endedAt } = play([{ answer: () => fails('no answer'), takes: 9000 }, opensAt(500)], 20_000);
  const [hangs, opens] = schedule.results(endedAt);
  assert.equal(opens?.seconds, 0.6);
  assert.equal(hangs?.attempts, 3, 'asked again as soon as its answer failed');
});

test('of many targets 64 are asked at a time, and all in their turn', () => {
  const { mostAtOnce, endedAt } = play(
    Array.from({ length: 256 }, () => ({ ...opensAt(0), takes: 100 })),
    60_000,
  );
  assert.equal(mostAtOnce, 64);
  assert.equal(endedAt, 400);
});

test('what was never answered is said so', () => {
  const { schedule, endedAt } = play([{ answer: () => works, takes: 5000 }], 1000);
  assert.deepEqual(schedule.failures(endedAt), ['not working after 1.0 s: not answered yet']);
  assert.deepEqual(schedule.results(endedAt), [{ seconds: 1, attempts: 1, succeeded: false }]);
});
