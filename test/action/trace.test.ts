/** The library's function over a measuring that the test plays: events in order, cancelling, what is refused. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Measure } from '../../src/action/measure/measure-here.ts';
import { traceWith } from '../../src/action/trace.ts';
import type { TraceEvent, TraceOptions } from '../../src/action/trace-types.ts';
import { healthyTarget } from '../report/samples.ts';
import { schemaFaults } from '../support/report-schema.ts';

const { diagnosis: _, gates: __, ...measured } = healthyTarget;

async function all(events: AsyncIterable<TraceEvent>): Promise<TraceEvent[]> {
  const taken: TraceEvent[] = [];
  for await (const event of events) taken.push(event);
  return taken;
}

test('targets start, hops follow, the report is last and what the schema says', async () => {
  const measure: Measure = async (_options, _signal, progress = {}) => {
    progress.onStart?.(0, measured.target, '192.0.2.1', 1500);
    await Promise.resolve();
    for (const hop of measured.hops) progress.onHop?.(0, hop);
    return [measured];
  };
  const events = await all(traceWith(measure, measured.target, {}));
  assert.deepEqual(
    events.map(({ kind }) => kind),
    ['start', ...measured.hops.map(() => 'hop'), 'report'],
  );
  const last = events.at(-1);
  assert.ok(last?.kind === 'report');
  assert.deepEqual(schemaFaults(last.report), []);
  assert.equal(last.report.targets[0]?.diagnosis.length, healthyTarget.diagnosis.length);
});

test('options are the inputs by name, as values', async () => {
  let seen: Parameters<Measure>[0] | undefined;
  const measure: Measure = async (options) => {
    seen = options;
    return [measured];
  };
  await all(
    traceWith(measure, ['a.example', 'b.example:443'], { 'max-hops': 7, 'resolve-names': false, 'ip-version': 4 }),
  );
  assert.equal(seen?.targets.length, 2);
  assert.equal(seen?.maxHops, 7);
  assert.equal(seen?.resolveNames, false);
  assert.equal(seen?.ipVersion, 4);
  assert.equal(seen?.probes, 3, "the action's default");
});

test('a watch of the job is refused: no post step would report it', async () => {
  const measure: Measure = async () => assert.fail('measured');
  const options = { 'watch-seconds': 'job' } as unknown as TraceOptions;
  await assert.rejects(all(traceWith(measure, 'a.example', options)), {
    name: 'TypeError',
    message: /^watch-seconds: found "job", expected a number from 0 to 86400 \(seconds\); job is for the action alone/,
  });
});

test('all that is wrong is one TypeError, and nothing is measured', async () => {
  const measure: Measure = async () => assert.fail('measured');
  const options = { 'max-hops': 300, maxHops: 3, targets: 'b.example' } as TraceOptions;
  await assert.rejects(all(traceWith(measure, 'a.example:0', options)), (error) => {
    assert.ok(error instanceof TypeError);
    assert.match(error.message, /^targets: .*\n?max-hops: found "300", expected a whole number from 1 to 255/ms);
    assert.match(
      error.message,
      /^there is no option "maxHops": did you mean "max-hops"\? Options have the inputs' names\nthere is no option "targets"$/m,
    );
    return true;
  });
});

test("the caller's signal cancels, also one that was aborted before", async () => {
  const untilAborted: Measure = (_options, signal) =>
    new Promise((resolve) => {
      const end = () => resolve([{ ...measured, endReason: signal.reason }]);
      if (signal.aborted) end();
      else signal.addEventListener('abort', end);
    });
  const controller = new AbortController();
  const taken = all(traceWith(untilAborted, 'a.example', { signal: controller.signal }));
  controller.abort();
  for (const events of [
    await taken,
    await all(traceWith(untilAborted, 'a.example', { signal: AbortSignal.abort() })),
  ]) {
    const last = events.at(-1);
    assert.ok(last?.kind === 'report');
    assert.equal(last.report.targets[0]?.endReason, 'cancelled');
  }
});

test('who stops asking ends the measuring', async () => {
  const ended = Promise.withResolvers<unknown>();
  const measure: Measure = (_options, signal, progress = {}) => {
    progress.onStart?.(0, 'a.example', '192.0.2.1', null);
    signal.addEventListener('abort', () => ended.resolve(signal.reason));
    return new Promise(() => undefined);
  };
  for await (const { kind } of traceWith(measure, 'a.example', {})) {
    assert.equal(kind, 'start');
    break;
  }
  assert.equal(await ended.promise, 'cancelled');
  // A timer would keep the caller's process for all of timeout-seconds.
  assert.ok(!process.getActiveResourcesInfo().includes('Timeout'));
});

test('a machine that cannot measure says so after the events before it', async () => {
  const measure: Measure = async () => {
    throw new Error('needs Linux');
  };
  await assert.rejects(all(traceWith(measure, 'a.example', {})), /needs Linux/);
});
