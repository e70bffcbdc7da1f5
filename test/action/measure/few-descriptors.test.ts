/** A machine without descriptors for all targets at once measures them in turn. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import type { Command } from '../../../src/net/network.ts';
import { measured, ROUTE } from './measured.ts';

/** What targets come to where only `room` of them find a descriptor for their route, until those before have ended. */
async function ends(targets: string, room: number): Promise<readonly string[]> {
  let now = 0;
  const open = new Set<string>();
  const results = await measured(targets, {
    now: () => now,
    route: ({ address }) => {
      if (open.size >= room) return { errno: 'EMFILE' };
      open.add(address);
      return ROUTE;
    },
    execute: (command: Command) => void (command.kind === 'close' && open.clear()),
    wait: async (wakeAt) => {
      await setImmediate();
      now = Math.max(now, wakeAt ?? now);
      return [];
    },
  });
  return results.map(({ endReason }) => endReason);
}

test('a target for whose route no descriptor is left waits for those before it', async () => {
  assert.deepEqual(await ends('udp://198.51.100.1,udp://198.51.100.2,udp://198.51.100.3', 1), Array(3).fill('silent'));
});

test('where nobody holds any, the machine refused', async () => {
  assert.deepEqual(await ends('udp://198.51.100.1,udp://198.51.100.2', 0), Array(2).fill('refused-locally'));
});
