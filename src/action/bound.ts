/** The measuring's bound, the input `timeout-seconds`: waiting before it and watching after it have their own. */
import type { Millis } from '../report/types.ts';

export interface Bound extends Disposable {
  /** Aborted with reason `deadline` once the time is over, or `cancelled` before. */
  readonly signal: AbortSignal;
  /** What is left of the time. */
  readonly leftMs: () => Millis;
}

/** A bound that is counted from now, and ends early with `cancelled`. */
export function startBound(cancelled: AbortSignal, timeoutMs: Millis): Bound {
  const controller = new AbortController();
  const endsAt = performance.now() + timeoutMs;
  const timer = setTimeout(() => controller.abort('deadline'), timeoutMs);
  const cancel = (): void => {
    clearTimeout(timer);
    controller.abort('cancelled');
  };
  if (cancelled.aborted) cancel();
  cancelled.addEventListener('abort', cancel);
  return {
    signal: controller.signal,
    leftMs: () => Math.max(0, endsAt - performance.now()),
    [Symbol.dispose]: () => {
      clearTimeout(timer);
      cancelled.removeEventListener('abort', cancel);
    },
  };
}
