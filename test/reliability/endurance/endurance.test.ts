/** A few traces in one process and a few steps in a row leave nothing behind. `npm run reliability` makes 1,000 and 200. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enterSandbox } from '../../support/sandbox.ts';
import { grown, manySteps, manyTraces, stepFaults } from './endurance.ts';

await enterSandbox(import.meta.url);

test('traces in one process', async () => {
  assert.deepEqual(grown(await manyTraces(20)), []);
});

test('steps in a row', async () => {
  assert.deepEqual(stepFaults(await manySteps(4)), []);
});
