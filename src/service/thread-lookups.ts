/** A thread's lookups of names, and what each name server says: the orders that concern them obeyed. */

import { errorMessage } from '../errors.ts';
import { examineName, warmUp } from './names.ts';
import { within } from './phase-bounds.ts';
import { type LookupOptions, lookUpBySystem, type SystemLookup } from './system-lookup.ts';
import type { Answer, Order } from './thread-protocol.ts';
import type { Millis } from './types.ts';

/** Orders wait no longer for the first lookup: those of other threads, at a mute name server, may hold it up (libuv has two at once). */
const WARM_UP_MS: Millis = 50;

type LookupOrder = Extract<Order, { readonly kind: 'look-up' | 'ask-servers' }>;

export interface Lookups {
  /** Loads what a lookup needs, 6 to 10 ms that are no lookup's; orders that come meanwhile wait for it. Never rejects. */
  warmUp(): Promise<void>;
  /** Orders about anything else are passed over. */
  obey(order: Order): void;
  /** Resolves once all that was ordered is answered. */
  answered(): Promise<unknown>;
}

/** `ended` ends all of them with what is known. */
export function openLookups(ended: AbortSignal, tell: (answer: Answer) => void): Lookups {
  let warm: Promise<void> | null = null;
  /** Jobs whose system's lookup is made elsewhere. */
  const awaited = new Map<number, (system: SystemLookup) => void>();
  const underWay = new Set<Promise<void>>();

  const warmedUp = () => {
    // What it lacks, the lookup will tell.
    warm ??= within(
      warmUp().catch(() => {}),
      WARM_UP_MS,
      ended,
      undefined,
    );
    return warm;
  };
  const lookUp = (id: number, host: string, options: LookupOptions) => () => {
    const system = lookUpBySystem(host, options);
    void system.then((value) => tell({ id, kind: 'system', value }));
    return system;
  };
  const elsewhere = (id: number) => {
    const { promise, resolve } = Promise.withResolvers<SystemLookup>();
    awaited.set(id, resolve);
    return () => promise;
  };
  const run = async (order: LookupOrder, given: (() => Promise<SystemLookup>) | null) => {
    const { id, host, family, source } = order;
    await warmedUp();
    const options = { family, source, signal: ended, onWait: (what: string) => tell({ id, kind: 'waiting', what }) };
    const start = given ?? lookUp(id, host, options);
    try {
      if (order.kind === 'look-up' && !order.asksServers) await start();
      else tell({ id, kind: 'named', value: await examineName(host, options, start) });
    } catch (error) {
      tell({ id, kind: 'failed', message: errorMessage(error) });
    }
  };
  return {
    warmUp: warmedUp,
    obey(order) {
      if (order.kind === 'found') awaited.get(order.id)?.(order.system);
      if (order.kind !== 'look-up' && order.kind !== 'ask-servers') return;
      const done = run(order, order.kind === 'look-up' ? null : elsewhere(order.id));
      underWay.add(done);
      void done.then(() => underWay.delete(done));
    },
    answered: () => Promise.all(underWay),
  };
}
