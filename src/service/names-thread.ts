/**
 * A thread's entry: lookups of names, and what each name server says. In a thread of their own nothing holds up the clock that
 * times them. Loads no more than it needs: the traces wait for the addresses.
 */
import { parentPort } from 'node:worker_threads';
import { examineName, warmUp } from './names.ts';
import { type LookupOptions, lookUpBySystem, type SystemLookup } from './system-lookup.ts';
import type { Answer, Order } from './thread-protocol.ts';
import { errorMessage } from './waiting.ts';

const ended = new AbortController();
/** Jobs whose system's lookup is made elsewhere. */
const awaited = new Map<number, (system: SystemLookup) => void>();

const tell = (answer: Answer) => parentPort?.postMessage(answer);

// The first call of each loads Node's code for it, some 5 ms that are no lookup's. Orders wait.
void warmUp().then(() => parentPort?.on('message', obey));

function obey(order: Order): void {
  if (order.kind === 'end') ended.abort();
  if (order.kind === 'found') awaited.get(order.id)?.(order.system);
  if (order.kind !== 'look-up' && order.kind !== 'ask-servers') return;
  const { id, host, family } = order;
  const options = { family, signal: ended.signal, onWait: (what: string) => tell({ id, kind: 'waiting', what }) };
  const system = order.kind === 'look-up' ? lookUp(id, host, options) : elsewhere(id);
  if (order.kind === 'look-up' && !order.asksServers) return;
  examineName(host, options, system).then(
    (value) => tell({ id, kind: 'named', value }),
    (error) => tell({ id, kind: 'failed', message: errorMessage(error) }),
  );
}

function lookUp(id: number, host: string, options: LookupOptions): Promise<SystemLookup> {
  const system = lookUpBySystem(host, options);
  void system.then((value) => tell({ id, kind: 'system', value }));
  return system;
}

function elsewhere(id: number): Promise<SystemLookup> {
  const { promise, resolve } = Promise.withResolvers<SystemLookup>();
  awaited.set(id, resolve);
  return promise;
}
