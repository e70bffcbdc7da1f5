/**
 * The service checks in threads of their own. A phase's time is taken when its event is handled, and the main thread is busy with
 * loading and sending: there a handshake of 0.1 ms was told as 58 ms. A thread takes 50 ms of a processor to start. So one thread looks
 * the only target's name up and then checks it; where targets are several, another one looks names up, so that checks do not delay its
 * lookups.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { errorMessage } from '../errors.ts';
import type { ServiceRequest } from './check.ts';
import type { OnWait } from './phase-bounds.ts';
import { runningThreads } from './running-threads.ts';
import type { Address, SystemLookup } from './system-lookup.ts';
import { type Answer, type Order, type ThreadData, UP } from './thread-protocol.ts';
import type { Family, Millis, NameResult, ServiceCheck } from './types.ts';

/** Threads that are told to end answer with what they know; one that does not within this time has failed. */
const END_MS: Millis = 1000;

/** The main thread, both threads, and one of libuv's that waits for getaddrinfo(3). */
const MANY_PROCESSORS = 4;

export interface ServiceThreads extends Disposable {
  /** Every thread that the checks need, or the one that is asked for names, has loaded its code. Never rejects. */
  readonly up: Promise<unknown>;
  /** The system's lookup, which never rejects, and what its servers say. `onWait` is told what takes long. */
  lookUp(host: string, family: Family | null, onWait: OnWait): ThreadedLookup;
  /** The system's lookup alone. Never rejects. */
  lookUpAlone(host: string, family: Family | null, onWait: OnWait): Promise<SystemLookup>;
  /** What the servers say, beside the system's lookup that is under way. Rejects where the thread failed. */
  askServers(host: string, family: Family | null, onWait: OnWait, system: Promise<SystemLookup>): Promise<NameResult>;
  /** `system`: the lookup of the name of the target, or of its proxy; null: an address. `done` comes without `name`. */
  check(request: ServiceRequest, system: Promise<SystemLookup> | null, onWait: OnWait): ThreadedCheck;
}

export interface ThreadedLookup {
  readonly system: Promise<SystemLookup>;
  /** Rejects where the thread failed. */
  readonly result: Promise<NameResult>;
}

export interface ThreadedCheck {
  /** The address that a client uses; null: none was tried. Never rejects. */
  readonly chosen: Promise<Address | null>;
  /** Rejects where the thread failed. */
  readonly done: Promise<ServiceCheck>;
  /** See `RunningCheck.explain`. */
  explain(): void;
}

export interface ThreadsNeeded {
  /** There is one target: one thread does all. */
  readonly single: boolean;
  /** The threads are started at once; else when the first job comes. */
  readonly names: boolean;
  readonly checks: boolean;
  /** Name servers will be asked, if not at once. */
  readonly servers: boolean;
  readonly judgesCertificates: boolean;
  /** Where name servers are queried from: an address or interface; null: the kernel's choice. */
  readonly source: string | null;
}

/** Each is one file in dist/, too: scripts/lib/bundle.ts knows these two expressions. */
const ENTRIES = {
  names: new URL('./names-thread.ts', import.meta.url),
  checks: new URL('./check-thread.ts', import.meta.url),
} as const;

/** `signal` ends all jobs with what is known. Dispose of it after the last result. */
export function openServiceThreads(
  needed: ThreadsNeeded,
  signal: AbortSignal,
  entries: Readonly<Record<keyof typeof ENTRIES, URL>> = ENTRIES,
): ServiceThreads {
  const { judgesCertificates, source } = needed;
  const looksUpFirst = needed.single && needed.names;
  const checks = new Thread(entries.checks, { judgesCertificates, looksUpFirst }, signal);
  const names = needed.single && needed.checks ? checks : new Thread(entries.names, null, signal);
  const lookUp = (host: string, family: Family | null, onWait: OnWait, asksServers: boolean) => {
    const job = names.begin(onWait);
    names.order({ kind: 'look-up', id: job.id, host, family, source, asksServers });
    // Without the thread the addresses are still needed.
    const here = async () => (await import('./system-lookup.ts')).lookUpBySystem(host, { family, signal, onWait });
    return { ...job, system: () => job.answer('system').catch(here) };
  };
  if (needed.names) names.start();
  // Where processors are few another one would hold up the lookup, and starts after that.
  if (needed.checks && (!needed.names || availableParallelism() >= MANY_PROCESSORS)) checks.start();
  return {
    up: Promise.all([...(needed.checks ? [checks.up] : []), ...(needed.names || needed.servers ? [names.up] : [])]),
    lookUp(host, family, onWait) {
      const job = lookUp(host, family, onWait, true);
      return { system: job.system(), result: job.answer('named') };
    },
    lookUpAlone: (host, family, onWait) => lookUp(host, family, onWait, false).system(),
    askServers(host, family, onWait, system) {
      const job = names.begin(onWait);
      names.order({ kind: 'ask-servers', id: job.id, host, family, source });
      void system.then((found) => names.order({ kind: 'found', id: job.id, system: found }));
      return job.answer('named');
    },
    check(request, system, onWait) {
      const job = checks.begin(onWait);
      void Promise.resolve(system).then((found) => checks.order({ kind: 'check', id: job.id, request, system: found }));
      return {
        chosen: job.answer('chosen').catch(() => null),
        done: job.answer('done'),
        explain: () => checks.order({ kind: 'explain', id: job.id }),
      };
    },
    [Symbol.dispose]() {
      names.end();
      checks.end();
    },
  };
}

type Kind = Exclude<Answer['kind'], 'waiting' | 'failed'>;
type Value<K extends Kind> = Extract<Answer, { readonly kind: K }>['value'];

/** What a thread was asked, and who waits for its answers. */
interface Job {
  readonly id: number;
  /** Rejects where the thread fails, or does not answer in time once the run has ended. */
  answer<K extends Kind>(kind: K): Promise<Value<K>>;
}

interface Waiting {
  readonly onWait: OnWait;
  readonly answers: Map<Kind, PromiseWithResolvers<unknown>>;
}

class Thread {
  readonly #entry: URL;
  readonly #data: ThreadData | null;
  readonly #signal: AbortSignal;
  readonly #jobs: Waiting[] = [];
  #worker: Worker | null = null;
  #failure: Error | null = null;
  #endTimer: NodeJS.Timeout | undefined;
  readonly #up = Promise.withResolvers<void>();
  /** Pending for ever where it never starts. */
  readonly up = this.#up.promise;

  constructor(entry: URL, data: ThreadData | null, signal: AbortSignal) {
    this.#entry = entry;
    this.#data = data;
    this.#signal = signal;
  }

  start(): void {
    if (this.#worker !== null || this.#failure !== null) return;
    try {
      const worker = new Worker(this.#entry, { workerData: this.#data, execArgv: [] });
      this.#worker = worker;
      runningThreads.add(worker);
      worker.on('message', (said: Answer | typeof UP) => (said === UP ? this.#up.resolve() : this.#take(said)));
      worker.once('error', (error) => this.#fail(error));
      worker.once('exit', () => {
        runningThreads.delete(worker);
        this.#fail(new Error('its thread ended'));
      });
    } catch (error) {
      this.#fail(error);
    }
    if (this.#signal.aborted) this.#onAbort();
    else this.#signal.addEventListener('abort', this.#onAbort, { once: true });
  }

  begin(onWait: OnWait): Job {
    const answers: Waiting['answers'] = new Map();
    const id = this.#jobs.push({ onWait, answers }) - 1;
    return {
      id,
      answer: <K extends Kind>(kind: K) => {
        const waiting = Promise.withResolvers<Value<K>>();
        waiting.promise.catch(() => {}); // who asks for it may do so later
        answers.set(kind, waiting as PromiseWithResolvers<unknown>);
        if (this.#failure !== null) waiting.reject(this.#failure);
        return waiting.promise;
      },
    };
  }

  order(order: Order): void {
    this.start();
    this.#worker?.postMessage(order);
  }

  /** A job that comes later fails: a thread started for it would be nobody's to end. */
  end(): void {
    if (this.#worker === null) this.#fail(new Error('the run has ended'));
    clearTimeout(this.#endTimer);
    this.#signal.removeEventListener('abort', this.#onAbort);
    void this.#worker?.terminate();
  }

  readonly #onAbort = (): void => {
    this.#worker?.postMessage({ kind: 'end' } satisfies Order);
    this.#endTimer = setTimeout(() => this.#fail(new Error('its thread gave no answer')), END_MS);
  };

  #take(answer: Answer): void {
    const job = this.#jobs[answer.id];
    if (answer.kind === 'waiting') job?.onWait(answer.what);
    else if (answer.kind === 'failed')
      for (const each of job?.answers.values() ?? []) each.reject(new Error(answer.message));
    else job?.answers.get(answer.kind)?.resolve(answer.value);
  }

  #fail(error: unknown): void {
    this.#failure ??= error instanceof Error ? error : new Error(errorMessage(error));
    for (const { answers } of this.#jobs) for (const { reject } of answers.values()) reject(this.#failure);
  }
}
