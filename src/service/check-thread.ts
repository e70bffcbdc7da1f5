/**
 * A thread's entry: connections, TLS and HTTP of all checks, and the lookup of the only target's name. What takes the processor for
 * long, reading the stores of roots, is done before the first check, and after that lookup.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { errorMessage } from '../errors.ts';
import { type RunningCheck, startCheck } from './check.ts';
import { within } from './phase-bounds.ts';
import { openLookups } from './thread-lookups.ts';
import { type Answer, type Order, type ThreadData, UP } from './thread-protocol.ts';
import { trustStores } from './trust-stores.ts';
import type { Millis } from './types.ts';

/** Servers that have not answered when the name's check could begin are waited for so long: most answer when the system's lookup does. */
const LATE_SERVERS_MS: Millis = 100;

const { looksUpFirst, judgesCertificates } = workerData as ThreadData;
const ended = new AbortController();
const tell = (answer: Answer) => parentPort?.postMessage(answer);
const lookups = openLookups(ended.signal, tell);
const checks = new Map<number, Promise<RunningCheck | null>>();

let storesRead: Promise<void> | null = null;
if (looksUpFirst) void lookups.warmUp();
else if (judgesCertificates) trustStores();
parentPort?.postMessage(UP);

parentPort?.on('message', (order: Order) => {
  if (order.kind === 'end') ended.abort();
  if (order.kind === 'explain') void checks.get(order.id)?.then((running) => running?.explain());
  if (order.kind === 'check') checks.set(order.id, check(order));
  lookups.obey(order);
});

/** Between the one name's lookup and its check: the trace waits for the address, and begins meanwhile. */
async function readStores(): Promise<void> {
  await within(lookups.answered(), LATE_SERVERS_MS, ended.signal, null);
  if (!ended.signal.aborted) trustStores();
}

/** null: it could not be started, which is told. */
async function check({ id, request, system }: Extract<Order, { kind: 'check' }>): Promise<RunningCheck | null> {
  const failed = (error: unknown) => tell({ id, kind: 'failed', message: errorMessage(error) });
  try {
    if (looksUpFirst && judgesCertificates && (system === null || system.error === null)) {
      storesRead ??= readStores();
      await storesRead;
    }
    const onWait = (what: string) => tell({ id, kind: 'waiting', what });
    const lookup = system === null ? undefined : { system: Promise.resolve(system), result: Promise.resolve(null) };
    const running = startCheck(request, ended.signal, onWait, lookup);
    void running.chosen.then((value) => tell({ id, kind: 'chosen', value }));
    running.done.then((value) => tell({ id, kind: 'done', value }), failed);
    return running;
  } catch (error) {
    failed(error);
    return null;
  }
}
