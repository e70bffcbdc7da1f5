/** Bounds and announcements of waits: no phase hangs longer than its bound, and whoever watches is told what is waited for. */
import type { Socket } from 'node:net';
import type { Millis } from './types.ts';

/** The longest that one phase may take (`service-stalled` in docs/diagnosis.md). */
export const PHASE_MS: Millis = 10_000;
/** Waits are told after so long, milliseconds: well within a second. */
const ANNOUNCE_AFTER: Millis = 800;

/** Told what is waited for, as a noun: "the answer of name server 10.0.0.2". */
export type OnWait = (what: string) => void;

/** Passes `promise` on, and says what is waited for where it takes long. */
export async function announced<T>(promise: Promise<T>, what: string, onWait: OnWait): Promise<T> {
  const timer = setTimeout(() => onWait(what), ANNOUNCE_AFTER);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
  }
}

/** How often a thread's lateness is looked at. */
const LATENESS_EVERY: Millis = 20;

/** What a promise gives, and the longest that this thread came late to its work meanwhile: times of a busy machine are not the network's. */
export async function withLateness<T>(start: () => Promise<T>): Promise<[T, Millis]> {
  let expected = performance.now() + LATENESS_EVERY;
  let late: Millis = 0;
  const look = () => {
    late = Math.max(late, performance.now() - expected);
    expected = performance.now() + LATENESS_EVERY;
  };
  const timer = setInterval(look, LATENESS_EVERY);
  try {
    const value = await start();
    look();
    return [value, late];
  } finally {
    clearInterval(timer);
  }
}

/** `late` once `milliseconds` have passed or `signal` aborts, whichever is first; else what `promise` gives. */
export async function within<T, L>(
  promise: Promise<T>,
  milliseconds: Millis,
  signal: AbortSignal,
  late: L,
): Promise<T | L> {
  const { promise: ended, resolve } = Promise.withResolvers<L>();
  const end = () => resolve(late);
  if (signal.aborted) return late;
  const timer = setTimeout(end, milliseconds);
  signal.addEventListener('abort', end, { once: true });
  try {
    return await Promise.race([promise, ended]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
  }
}

/** Aborts with `signal`, at the latest after `milliseconds`; keeps no process alive. Tests can advance its timer, not that of AbortSignal.timeout. */
export function boundedBy(signal: AbortSignal, milliseconds: Millis): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), milliseconds).unref();
  return AbortSignal.any([signal, controller.signal]);
}

/** Why a signal aborts where further waiting tells nothing more: what was measured beside explains the silence, or the other end pours. It counts as the bound. */
const EXPLAINED = 'explained';
/** A phase has so long in any case. */
const LEAST_MS: Millis = 2000;

/** Whether the run's end aborted `signal`. */
export function isCut(signal: AbortSignal): boolean {
  return signal.aborted && signal.reason !== EXPLAINED;
}

/** Aborts with `signal`, and for the reason EXPLAINED where `explained` does, then not before 2 s from now. */
export function whileUnexplained(signal: AbortSignal, explained: AbortSignal): AbortSignal {
  const controller = new AbortController();
  const stop = () => controller.abort(EXPLAINED);
  const timer = setTimeout(() => {
    if (explained.aborted) stop();
    else explained.addEventListener('abort', stop, { once: true });
  }, LEAST_MS);
  timer.unref();
  return AbortSignal.any([signal, controller.signal]);
}

/** Read of a connection in one phase (src/diagnosis/rules/service-stalled.ts says so): a TLS handshake takes some 100 KiB at most (OpenSSL's bound of a chain), and 32 informational heads half a MiB. */
const MOST_BYTES = 1024 * 1024;
const LOOK_EVERY: Millis = 20;

/** Aborts with `signal`, and for the reason EXPLAINED where `socket` brings more from now on than an answer may take. */
export function whileNoFlood(signal: AbortSignal, socket: Socket): AbortSignal {
  const controller = new AbortController();
  const before = socket.bytesRead;
  const look = () => {
    if (socket.bytesRead - before > MOST_BYTES) controller.abort(EXPLAINED);
    if (socket.destroyed || controller.signal.aborted) clearInterval(timer);
  };
  const timer = setInterval(look, LOOK_EVERY);
  timer.unref();
  return AbortSignal.any([signal, controller.signal]);
}
