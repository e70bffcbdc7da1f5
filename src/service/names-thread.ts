/**
 * A thread's entry: lookups alone. In a thread of their own nothing holds up the clock that times them. Loads no more than it needs:
 * the traces wait for the addresses.
 */
import { parentPort } from 'node:worker_threads';
import { openLookups } from './thread-lookups.ts';
import { type Order, UP } from './thread-protocol.ts';

const ended = new AbortController();
const lookups = openLookups(ended.signal, (answer) => parentPort?.postMessage(answer));

void lookups.warmUp();
parentPort?.postMessage(UP);
parentPort?.on('message', (order: Order) => {
  if (order.kind === 'end') ended.abort();
  lookups.obey(order);
});
