/** One epoll(7) instance for all sockets. Node's own loop watches it, so that waiting blocks nothing and takes no thread. */
import { constants } from 'node:os';
import { arch } from 'node:process';
import { NetworkUnavailable } from '../network-unavailable.ts';
import { allocate, closeFd, epollControl, epollCreate, epollReady, errnoName, watchReadable } from './libc.ts';

export const EPOLLIN = 0x1;
export const EPOLLOUT = 0x4;
export const EPOLLERR = 0x8;
export const EPOLLHUP = 0x10;
const EPOLL_CTL_ADD = 1;
const EPOLL_CTL_DEL = 2;
const EPOLL_CTL_MOD = 3;
const EPOLL_CLOEXEC = 0o2000000;

/** struct epoll_event: events u32 0, data u64. The kernel's header packs it on x64 alone. */
export const EPOLL_EVENT = arch === 'x64' ? { size: 12, data: 4 } : { size: 16, data: 8 };
const BATCH = 256;
/** One for all loops, each of which reads it at once: Koffi never gives such memory back. */
const readyEvents = allocate(EPOLL_EVENT.size * BATCH);
/** epoll_wait(2) that waits for nothing is hardly ever interrupted: where it is so often in a row, it does not work. */
const MOST_INTERRUPTIONS = 100;
/** What Node takes to tell of a socket that was ready before the wait began, milliseconds. */
const AT_ONCE = 1;

/** Told what a socket is ready for: EPOLLIN, EPOLLOUT, EPOLLERR, EPOLLHUP. */
export type OnReady = (events: number) => void;

export class Loop {
  readonly #epoll: number;
  readonly #registered = new Map<number, { readonly token: number; readonly onReady: OnReady }>();
  /** A token outlives no socket, unlike a descriptor's number: late events of a closed one are dropped. */
  readonly #byToken = new Map<number, OnReady>();
  readonly #watch;
  #nextToken = 1;
  /** In a row. */
  #interruptions = 0;
  #onWake: () => void = () => {};
  /** When the wait began that the next dispatch ends. */
  #waitingSince = Number.POSITIVE_INFINITY;

  constructor() {
    this.#epoll = epollCreate(EPOLL_CLOEXEC);
    if (this.#epoll < 0) throw new NetworkUnavailable('epoll_create1', errnoName(-this.#epoll));
    this.#watch = watchReadable(this.#epoll, () => this.wake());
  }

  /** -errno where the kernel refuses: then nothing is registered. */
  add(fd: number, interest: number, onReady: OnReady): number {
    const token = this.#nextToken++;
    const result = this.#control(EPOLL_CTL_ADD, fd, interest, token);
    if (result < 0) return result;
    this.#registered.set(fd, { token, onReady });
    this.#byToken.set(token, onReady);
    return result;
  }

  /** -errno where the kernel refuses: then the interest is what it was. */
  modify(fd: number, interest: number): number {
    const token = this.#registered.get(fd)?.token;
    return token === undefined ? 0 : this.#control(EPOLL_CTL_MOD, fd, interest, token);
  }

  /** Before the descriptor is closed. */
  remove(fd: number): void {
    const token = this.#registered.get(fd)?.token;
    if (token === undefined) return;
    this.#registered.delete(fd);
    this.#byToken.delete(token);
    epollControl(this.#epoll, EPOLL_CTL_DEL, fd, null);
  }

  /** Calls the handlers of all sockets that are ready now; -errno where the kernel does not tell which are. */
  dispatch(): number {
    const count = epollReady(this.#epoll, readyEvents.address, BATCH);
    this.#interruptions = count === -constants.errno.EINTR ? this.#interruptions + 1 : 0;
    // What is ready then is ready the next time.
    if (count < 0) return this.#interruptions > 0 && this.#interruptions <= MOST_INTERRUPTIONS ? 0 : count;
    const ready = Array.from({ length: count }, (_, index) => ({
      events: readyEvents.view.getUint32(index * EPOLL_EVENT.size, true),
      token: readyEvents.view.getUint32(index * EPOLL_EVENT.size + EPOLL_EVENT.data, true),
    }));
    for (const { events, token } of ready) this.#byToken.get(token)?.(events);
    this.#waitingSince = Number.POSITIVE_INFINITY;
    return count;
  }

  /** Resolves when a socket is ready (not where `pollFailed`), after `milliseconds` (null: never), or on `wake`. */
  async ready(milliseconds: number | null, pollFailed = false): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = milliseconds === null ? null : setTimeout(resolve, milliseconds);
    this.#onWake = resolve;
    if (!pollFailed) this.#watch.start();
    this.#waitingSince = performance.now();
    await promise;
    this.#watch.stop();
    this.#onWake = () => {};
    if (timer !== null) clearTimeout(timer);
  }

  /**
   * Whether what is dispatched now came while nothing else ran, so that the present is when it came. What lay there before
   * the wait began is dispatched within a moment of that.
   */
  get onTime(): boolean {
    return performance.now() - this.#waitingSince > AT_ONCE;
  }

  wake(): void {
    this.#onWake();
  }

  close(): void {
    this.#watch.close();
    closeFd(this.#epoll);
  }

  #control(operation: number, fd: number, interest: number, token: number): number {
    const event = new Uint8Array(EPOLL_EVENT.size);
    const view = new DataView(event.buffer);
    view.setUint32(0, interest, true);
    view.setUint32(EPOLL_EVENT.data, token, true);
    return epollControl(this.#epoll, operation, fd, event);
  }
}
