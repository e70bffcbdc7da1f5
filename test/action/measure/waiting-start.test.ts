/** A target that waits for its turn behind others starts on the address that its clients turned out to use. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import type { Command } from '../../../src/net/network.ts';
import { FIRST, measured, SECOND } from './measured.ts';

test('the address chosen while a target waits is where its trace starts', async () => {
  let now = 0;
  const sent = new Set<string>();
  const others = Array.from({ length: 24 }, (_, index) => `udp://198.51.100.${index + 1}`);
  const results = await measured(
    [...others, 'tcp://a.example:80'].join(),
    {
      now: () => now,
      execute: (command: Command) => void ('to' in command && sent.add(command.to.address)),
      wait: async (wakeAt) => {
        await setImmediate();
        now = Math.max(now, wakeAt ?? now);
        return [];
      },
    },
    { chosen: Promise.resolve({ address: SECOND, family: 4 }) },
  );
  assert.equal(sent.size, 25, 'every target had its turn');
  assert.deepEqual([sent.has(FIRST), results.at(-1)?.address], [false, SECOND]);
});
