/**
 * Measurements as coroutines, driven by events and a time: no sockets, no clock, no promises.
 * A measurement is a generator that sends through its `Scope`, and yields a `Wait` when it has nothing to do until an event,
 * a condition or a time comes. `Scheduler` runs them all; the same script of events and times always gives the same run.
 */
import type {
  Close,
  Command,
  ConnectProbe,
  DatagramProbe,
  Inspect,
  Millis,
  NetEvent,
  ProbeId,
  Transmit,
} from '../net/network.ts';

/** Resumes at `until` (null: no time), when `ready` holds, or, with `inbox`, when an event lies in the task's inbox. */
export interface Wait {
  readonly until: Millis | null;
  readonly inbox?: true;
  readonly ready?: () => boolean;
}

export type Step<T> = Generator<Wait, T, void>;

type Unnamed<P> = P extends { readonly id: ProbeId } ? Omit<P, 'id'> : never;
export type NewProbe = Unnamed<DatagramProbe | ConnectProbe | Transmit>;

export interface Task<T> {
  readonly done: boolean;
  /** What the measurement returned; undefined before it is done or where it was cancelled. */
  readonly result: T | undefined;
  /** Ends it and what it spawned, running their `finally` blocks. */
  cancel(): void;
}

/** What a measurement may do. */
export interface Scope {
  readonly now: Millis;
  /** Sends, and has everything that comes of it put in this task's inbox. */
  send(probe: NewProbe): ProbeId;
  command(command: Inspect | Close): void;
  /** Has what comes of a probe put in this task's inbox from now on, whoever sent it. */
  adopt(id: ProbeId): void;
  /** The oldest unread event. */
  receive(): NetEvent | undefined;
  spawn<T>(measurement: (scope: Scope) => Step<T>): Task<T>;
}

/** What the tasks want of their driver next. `wakeAt` null: nothing to wait for but events. */
export interface Wants {
  readonly commands: readonly Command[];
  readonly wakeAt: Millis | null;
  readonly ended: boolean;
}

/** More resumptions than this in one poll is a measurement that spins: an error in the engine, not in the network. */
const MAX_RESUMPTIONS = 100_000;

class Running<T> implements Task<T>, Scope {
  done = false;
  result: T | undefined;
  wait: Wait = { until: null, ready: () => true };
  readonly inbox: NetEvent[] = [];
  readonly #generator: Step<T>;
  readonly #tasks: Scheduler;
  readonly #children: Running<unknown>[] = [];

  constructor(tasks: Scheduler, measurement: (scope: Scope) => Step<T>) {
    this.#tasks = tasks;
    this.#generator = measurement(this);
  }

  get now(): Millis {
    return this.#tasks.now;
  }

  send(probe: NewProbe): ProbeId {
    return this.#tasks.send(probe, this);
  }

  command(command: Inspect | Close): void {
    this.#tasks.command(command);
  }

  adopt(id: ProbeId): void {
    this.#tasks.adopt(id, this as Running<unknown>);
  }

  receive(): NetEvent | undefined {
    return this.inbox.shift();
  }

  spawn<U>(measurement: (scope: Scope) => Step<U>): Task<U> {
    const child = this.#tasks.start(measurement);
    this.#children.push(child as Running<unknown>);
    return child;
  }

  cancel(): void {
    if (this.done) return;
    this.done = true;
    for (const child of this.#children) child.cancel();
    this.#generator.return(undefined as T);
  }

  runnable(): boolean {
    if (this.done) return false;
    const { until, ready, inbox } = this.wait;
    return (inbox === true && this.inbox.length > 0) || (until !== null && until <= this.now) || ready?.() === true;
  }

  resume(): void {
    const step = this.#generator.next();
    if (step.done) {
      this.done = true;
      this.result = step.value;
    } else {
      this.wait = step.value;
    }
  }
}

/** What keeps account of events, and of probes that are given up. */
export interface EventLog {
  record(event: NetEvent): void;
  markClosed(id: ProbeId): void;
}

export class Scheduler {
  now: Millis = 0;
  readonly #nextId: () => ProbeId;
  readonly #running: Running<unknown>[] = [];
  readonly #owners = new Map<ProbeId, Running<unknown>>();
  readonly #flows = new Map<number, Running<unknown>>();
  #outbox: Command[] = [];

  readonly #log: EventLog | null;

  /**
   * @param nextId gives ids that nothing else on the same network uses
   * @param log what happens is written there before any task sees it
   */
  constructor(nextId: () => ProbeId, log: EventLog | null = null) {
    this.#nextId = nextId;
    this.#log = log;
  }

  start<T>(measurement: (scope: Scope) => Step<T>): Running<T> {
    const task = new Running(this, measurement);
    this.#running.push(task as Running<unknown>);
    return task;
  }

  send(probe: NewProbe, owner: Running<never> | Running<unknown>): ProbeId {
    const id = this.#nextId();
    this.#owners.set(id, owner as Running<unknown>);
    if (probe.kind === 'datagram') this.#flows.set(probe.flow, owner as Running<unknown>);
    this.#outbox.push({ ...probe, id } as Command);
    return id;
  }

  command(command: Inspect | Close): void {
    if (command.kind === 'close') {
      this.#owners.delete(command.id);
      this.#log?.markClosed(command.id);
    }
    this.#outbox.push(command);
  }

  adopt(id: ProbeId, owner: Running<unknown>): void {
    this.#owners.set(id, owner);
  }

  /** Takes an event in; it is acted upon in the next `poll`. Events for closed probes are dropped. */
  handle(event: NetEvent): void {
    const owner = event.kind === 'unidentified' ? this.#flows.get(event.flow) : this.#owners.get(event.id);
    if (!owner) return;
    this.#log?.record(event);
    if (!owner.done) owner.inbox.push(event);
  }

  /** Runs all that can run at `now` and tells what is wanted next. */
  poll(now: Millis): Wants {
    this.now = Math.max(now, this.now);
    for (let resumed = 0, again = true; again; ) {
      again = false;
      for (let i = 0; i < this.#running.length; i++) {
        const task = this.#running[i];
        if (!task?.runnable()) continue;
        if (++resumed > MAX_RESUMPTIONS) throw new Error('a measurement resumes without end');
        task.resume();
        again = true;
      }
    }
    const live = this.#running.filter((task) => !task.done);
    this.#running.length = 0;
    this.#running.push(...live);
    const times = live.map((task) => task.wait.until).filter((until) => until !== null);
    const commands = this.#outbox;
    this.#outbox = [];
    return { commands, wakeAt: times.length > 0 ? Math.min(...times) : null, ended: live.length === 0 };
  }

  /** Ends every measurement where it stands. */
  cancel(): void {
    for (const task of this.#running) task.cancel();
  }
}

/** The next event, or null when `until` came first. */
export function* nextEvent(scope: Scope, until: Millis | null): Step<NetEvent | null> {
  for (;;) {
    const event = scope.receive();
    if (event) return event;
    if (until !== null && until <= scope.now) return null;
    yield { until, inbox: true };
  }
}

/** Waits until `condition` holds or `until` comes; tells whether it holds. Events are left in the inbox. */
export function* when(scope: Scope, condition: () => boolean, until: Millis | null): Step<boolean> {
  while (!condition()) {
    if (until !== null && until <= scope.now) return false;
    yield { until, ready: condition };
  }
  return true;
}

/** Waits for every task. */
export function* join(scope: Scope, tasks: readonly Task<unknown>[]): Step<void> {
  yield* when(scope, () => tasks.every((task) => task.done), null);
}
