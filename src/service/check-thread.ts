/**
 * A thread's entry: connections, TLS and HTTP of all checks. What takes the processor for long, reading the stores of roots, is done
 * before the first order is taken, so that no phase's time contains it.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { startCheck } from './check.ts';
import type { Answer, Order, ThreadData } from './thread-protocol.ts';
import { trustStores } from './trust-stores.ts';
import { errorMessage } from './waiting.ts';

const ended = new AbortController();
const explaining = new Map<number, () => void>();
const tell = (answer: Answer) => parentPort?.postMessage(answer);

if ((workerData as ThreadData).judgesCertificates) trustStores();
parentPort?.on('message', (order: Order) => {
  if (order.kind === 'end') ended.abort();
  if (order.kind === 'explain') explaining.get(order.id)?.();
  if (order.kind !== 'check') return;
  const { id, request, system } = order;
  const onWait = (what: string) => tell({ id, kind: 'waiting', what });
  const lookup = system === null ? undefined : { system: Promise.resolve(system), result: Promise.resolve(null) };
  const { chosen, done, explain } = startCheck(request, ended.signal, onWait, lookup);
  explaining.set(id, explain);
  void chosen.then((value) => tell({ id, kind: 'chosen', value }));
  done.then(
    (value) => tell({ id, kind: 'done', value }),
    (error) => tell({ id, kind: 'failed', message: errorMessage(error) }),
  );
});
