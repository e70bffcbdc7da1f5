/** Networks and peers that mean harm: bounded memory and time, no lie. Some of the table here, all of it by `npm run reliability`. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { installAction } from '../../netns/run-action.ts';
import { enterSandbox } from '../../support/sandbox.ts';
import { NETWORKS } from './table.ts';
import { tryNetworks } from './try-networks.ts';

await enterSandbox(import.meta.url);
const runAction = installAction();

test('hostile networks', async () => {
  const results = await tryNetworks(
    runAction,
    NETWORKS.filter(({ cheap }) => cheap),
  );
  for (const { name, faults } of results) assert.deepEqual(faults, [], name);
});
