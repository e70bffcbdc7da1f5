/**
 * What may end a run before its measuring is done: the step's bound, a cancelled job (the runner sends SIGINT and, 7.5
 * seconds later, SIGTERM), Ctrl-C. The first only stops the measuring, so that what was measured is still reported.
 */
import { constants } from 'node:os';
import { leave } from './leave.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
/** npx passes a signal on that the terminal has sent to its child as well: two in such a time are one. */
const SAME_SIGNAL_MS = 500;
/** A step must not hang on its comment for long, however much time it has left. */
const MOST_PUBLISHING_MS = 30_000;

export interface Interruption extends Disposable {
  /** Aborted with reason `deadline` or `cancelled`. */
  readonly signal: AbortSignal;
  /** Aborted with reason `cancelled` or, `graceMs` after the step's bound, `deadline`: what follows the measuring may take so long. */
  readonly publishing: (graceMs: number) => AbortSignal;
  /** 128 + the signal's number once one came, as shells have it; null: none. */
  readonly exitCode: () => number | null;
  /** Sets the run's bound, counted from now. */
  readonly endAfter: (timeoutMs: number) => void;
}

/** Begins to listen. A second signal, half a second or more after the first, ends the process at once. */
export function interruption(): Interruption {
  const controller = new AbortController();
  const publishing = new AbortController();
  let endsAt = Number.POSITIVE_INFINITY;
  let publishTimer: NodeJS.Timeout | undefined;
  let first: { readonly exitCode: number; readonly at: number } | null = null;
  let timer: NodeJS.Timeout | null = null;

  const onSignal = (name: NodeJS.Signals): void => {
    const exitCode = 128 + constants.signals[name];
    if (first === null) {
      first = { exitCode, at: performance.now() };
      controller.abort('cancelled');
      publishing.abort('cancelled');
    } else if (performance.now() - first.at >= SAME_SIGNAL_MS) {
      void leave(exitCode);
    }
  };
  for (const name of SIGNALS) process.on(name, onSignal);
  return {
    signal: controller.signal,
    publishing: (graceMs) => {
      const leftMs = Math.max(0, endsAt - performance.now());
      publishTimer ??= setTimeout(
        () => publishing.abort('deadline'),
        Math.min(MOST_PUBLISHING_MS, Math.max(leftMs, graceMs)),
      );
      return publishing.signal;
    },
    exitCode: () => first?.exitCode ?? null,
    endAfter: (timeoutMs) => {
      endsAt = performance.now() + timeoutMs;
      timer = setTimeout(() => controller.abort('deadline'), timeoutMs);
    },
    [Symbol.dispose]: () => {
      if (timer !== null) clearTimeout(timer);
      clearTimeout(publishTimer);
      for (const name of SIGNALS) process.off(name, onSignal);
    },
  };
}
