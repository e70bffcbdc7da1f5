/** The coroutines alone: who runs when, what waiting and cancelling mean, and who gets whose inbox. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { join, nextEvent, Scheduler, type Scope, type Step, when } from '../../src/engine/scheduler.ts';
import type { Destination, NetEvent } from '../../src/net/network.ts';

const to: Destination = { address: '192.0.2.1', family: 4, source: null };
const syn = { kind: 'connect', to, port: 443, ttl: null, minTtl: null, maxSeg: null, stream: null } as const;
const datagram = { kind: 'datagram', to, protocol: 'udp', port: 44444, ttl: 1, size: 64, content: 'nonce' } as const;

function tasks(): Scheduler {
  let ids = 0;
  return new Scheduler(() => ids++);
}

function refused(id: number): NetEvent {
  return { kind: 'local', id, at: 0, errno: 'EPERM', mtu: null };
}

function* sleep(until: number): Step<void> {
  yield { until };
}

test('tasks run in the order of their start, each as far as it can', () => {
  const all = tasks();
  const log: string[] = [];
  const steps = (name: string) =>
    function* run(scope: Scope): Step<void> {
      log.push(`${name} at ${scope.now}`);
      yield { until: 10 };
      log.push(`${name} at ${scope.now}`);
    };
  all.start(steps('a'));
  all.start(steps('b'));
  assert.deepEqual(log, [], 'nothing runs before the first poll');
  assert.deepEqual(all.poll(0), { commands: [], wakeAt: 10, ended: false });
  assert.deepEqual(all.poll(9.9), { commands: [], wakeAt: 10, ended: false });
  assert.deepEqual(all.poll(12), { commands: [], wakeAt: null, ended: true });
  assert.deepEqual(log, ['a at 0', 'b at 0', 'a at 12', 'b at 12']);
});

test('time never runs backwards for a task', () => {
  const all = tasks();
  const seen: number[] = [];
  all.start(function* watch(scope) {
    for (;;) {
      seen.push(scope.now);
      yield { until: scope.now + 1 };
    }
  });
  for (const now of [5, 3, 6]) all.poll(now);
  assert.deepEqual(seen, [5, 6]);
});

test('the next waking is the earliest of all, and none where only events are awaited', () => {
  const all = tasks();
  all.start(() => sleep(30));
  all.start(() => sleep(20));
  all.start((scope) => nextEvent(scope, null));
  assert.equal(all.poll(0).wakeAt, 20);
  assert.equal(all.poll(20).wakeAt, 30);
  assert.deepEqual(all.poll(30), { commands: [], wakeAt: null, ended: false });
});

test('commands leave in the order in which they were given, once', () => {
  const all = tasks();
  all.start(function* two(scope) {
    const id = scope.send(syn);
    scope.command({ kind: 'inspect', connection: id });
    yield { until: 5 };
    scope.command({ kind: 'close', id });
  });
  assert.deepEqual(
    all.poll(0).commands.map(({ kind }) => kind),
    ['connect', 'inspect'],
  );
  assert.deepEqual(all.poll(1).commands, []);
  assert.deepEqual(all.poll(5).commands, [{ kind: 'close', id: 0 }]);
});

test('inbox goes to who sent the probe, in the order in which it came', () => {
  const all = tasks();
  const boxes: Record<string, number[]> = { a: [], b: [] };
  const reader = (name: string) =>
    function* read(scope: Scope): Step<void> {
      scope.send(syn);
      scope.send(syn);
      for (let left = 2; left > 0; left--) {
        const event = yield* nextEvent(scope, null);
        if (event && 'id' in event) boxes[name]?.push(event.id);
      }
    };
  all.start(reader('a'));
  all.start(reader('b'));
  all.poll(0);
  for (const id of [3, 1, 2, 0]) all.handle(refused(id));
  all.handle(refused(99));
  assert.equal(all.poll(1).ended, true);
  assert.deepEqual(boxes, { a: [1, 0], b: [3, 2] });
});

test('an ICMP error that names no probe goes to who sent last on its flow', () => {
  const all = tasks();
  const got: (string | undefined)[] = [];
  const sender = (flow: number) =>
    function* read(scope: Scope): Step<void> {
      scope.send({ ...datagram, flow });
      const event = yield* nextEvent(scope, 10);
      got.push(event ? `${flow}: ${event.kind}` : `${flow}: nothing`);
    };
  all.start(sender(1));
  all.start(sender(2));
  all.poll(0);
  const icmp = { from: '192.0.2.9', type: 11, code: 0, replyTtl: null, mtu: null, mplsLabels: [], quotedMss: null };
  all.handle({ kind: 'unidentified', to, flow: 2, at: 1, icmp });
  all.handle({ kind: 'unidentified', to, flow: 7, at: 1, icmp });
  all.poll(1);
  all.poll(10);
  assert.deepEqual(got, ['2: unidentified', '1: nothing']);
});

test('what comes for a closed probe is dropped', () => {
  const all = tasks();
  const task = all.start(function* read(scope) {
    const id = scope.send(syn);
    scope.command({ kind: 'close', id });
    return yield* nextEvent(scope, 10);
  });
  all.poll(0);
  all.handle(refused(0));
  all.poll(10);
  assert.equal(task.done, true);
  assert.equal(task.result, null);
});

test('adopt: what comes of a probe from then on goes to the new owner', () => {
  const all = tasks();
  const first = all.start(function* send(scope) {
    scope.send(syn);
    return yield* nextEvent(scope, 10);
  });
  all.poll(0);
  const second = all.start(function* take(scope) {
    scope.adopt(0);
    return yield* nextEvent(scope, 10);
  });
  all.poll(1);
  all.handle(refused(0));
  all.poll(10);
  assert.equal(first.result, null);
  assert.deepEqual(second.result, refused(0));
});

test('nextEvent prefers inbox to the time that has come', () => {
  const all = tasks();
  const task = all.start(function* read(scope) {
    scope.send(syn);
    return yield* nextEvent(scope, 10);
  });
  all.poll(0);
  all.handle(refused(0));
  all.poll(50);
  assert.deepEqual(task.result, refused(0));
});

test('when: resumes on the condition, gives up at the time, leaves inbox in the box', () => {
  const all = tasks();
  let open = false;
  const early = all.start((scope) => when(scope, () => open, 100));
  const late = all.start((scope) => when(scope, () => false, 20));
  const reader = all.start(function* read(scope) {
    scope.send(syn);
    yield* when(scope, () => open, null);
    return scope.receive();
  });
  all.poll(0);
  all.handle(refused(0));
  all.poll(20);
  assert.deepEqual([early.done, late.result, reader.done], [false, false, false]);
  open = true;
  all.poll(21);
  assert.deepEqual([early.result, reader.result], [true, refused(0)]);
});

test('when: a condition that one task makes true resumes another in the same poll', () => {
  const all = tasks();
  let done = false;
  const waiting = all.start((scope) => when(scope, () => done, null));
  all.start(function* set() {
    yield { until: 5 };
    done = true;
  });
  all.poll(0);
  assert.equal(all.poll(5).ended, true);
  assert.equal(waiting.result, true);
});

test('join waits for the slowest, and for none is at once done', () => {
  const all = tasks();
  const task = all.start(function* wait(scope) {
    yield* join(scope, []);
    yield* join(scope, [scope.spawn(() => sleep(10)), scope.spawn(() => sleep(30))]);
    return scope.now;
  });
  for (const now of [0, 10, 30]) all.poll(now);
  assert.equal(task.result, 30);
});

test('spawned tasks run in the same poll and give their result', () => {
  const all = tasks();
  const task = all.start(function* parent(scope) {
    const child = scope.spawn(function* answer() {
      yield { until: 3 };
      return 42;
    });
    assert.deepEqual([child.done, child.result], [false, undefined]);
    yield* join(scope, [child]);
    return child.result;
  });
  all.poll(0);
  assert.equal(all.poll(3).ended, true);
  assert.equal(task.result, 42);
});

test('cancel runs the finally blocks of a task and of its children, and nothing after', () => {
  const all = tasks();
  const log: string[] = [];
  const guarded = (name: string, then: (scope: Scope) => Step<void>) =>
    function* run(scope: Scope): Step<void> {
      try {
        yield* then(scope);
        log.push(`${name} went on`);
      } finally {
        log.push(`${name} cleaned up`);
      }
    };
  const parent = all.start(
    guarded('parent', function* spawn(scope) {
      scope.spawn(guarded('child', () => sleep(50)));
      yield { until: 100 };
    }),
  );
  const other = all.start(() => sleep(60));
  all.poll(0);
  parent.cancel();
  parent.cancel();
  all.poll(60);
  assert.deepEqual(log, ['child cleaned up', 'parent cleaned up']);
  assert.deepEqual([parent.done, parent.result, other.done], [true, undefined, true]);
});

test('cancelling all ends everything where it stands', () => {
  const all = tasks();
  all.start(() => sleep(1000));
  all.start((scope) => nextEvent(scope, null));
  all.poll(0);
  all.cancel();
  assert.deepEqual(all.poll(1), { commands: [], wakeAt: null, ended: true });
});

test('a task that was cancelled before it began never runs', () => {
  const all = tasks();
  let ran = false;
  // biome-ignore lint/correctness/useYield: it must not even begin
  const task = all.start(function* never() {
    ran = true;
  });
  task.cancel();
  assert.equal(all.poll(0).ended, true);
  assert.equal(ran, false);
});

test('a measurement that spins is an error, not an endless run', () => {
  const all = tasks();
  all.start(function* spin() {
    for (;;) yield { until: 0 };
  });
  assert.throws(() => all.poll(1), /resumes without end/);
});
