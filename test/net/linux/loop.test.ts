/** The loop's end: what it held is given back, and a wait that it interrupts goes on. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { Loop } from '../../../src/net/linux/loop.ts';
import { memory } from '../../support/memory.ts';

test('a loop that is closed while it is waited for, and once more', async () => {
  const loop = new Loop();
  const waiting = loop.ready(null);
  loop.wake();
  loop.close(); // before: a segmentation fault once the wait went on
  loop.close();
  await waiting;
});

test('memory outside the heap is given back', async () => {
  const loops = async (count: number) => {
    for (let made = 0; made < count; made++) {
      new Loop().close();
      if (made % 100 === 0) await setImmediate(); // handles are freed by Node's own loop
    }
    memory(); // collects
    return process.memoryUsage().rss;
  };
  const before = await loops(2000);
  const grown = (await loops(10_000)) - before;
  assert.ok(grown < 15_000_000, `${grown} bytes`); // before: 31 MB, 3 KB each
});
