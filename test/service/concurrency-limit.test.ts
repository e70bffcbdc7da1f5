/** A limit on how much runs at once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limitConcurrency } from '../../src/service/concurrency-limit.ts';

test('no more run at once than the limit, all in their order, and a failure gives its turn on', async () => {
  const limited = limitConcurrency(2);
  const started: number[] = [];
  const gates = Array.from({ length: 4 }, () => Promise.withResolvers<void>());
  const all = gates.map(({ promise }, index) =>
    limited(() => {
      started.push(index);
      return promise;
    }),
  );
  const ended = Promise.allSettled(all);
  await Promise.resolve();
  assert.deepEqual(started, [0, 1]);
  gates[1]?.reject(new Error('failed'));
  await assert.rejects(all[1] ?? Promise.resolve(), /failed/);
  await new Promise(setImmediate);
  assert.deepEqual(started, [0, 1, 2]);
  for (const { resolve } of gates) resolve();
  await ended;
  assert.deepEqual(started, [0, 1, 2, 3]);
});
