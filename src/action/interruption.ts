/**
 * What may end a run before it is done, beside its bounds: a cancelled job (the runner sends SIGINT and, 7.5 seconds later,
 * SIGTERM), Ctrl-C. The first only stops the measuring, so that what was measured is still reported.
 */
import { constants } from 'node:os';
import { exit } from './exit.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
/** npx passes a signal on that the terminal has sent to its child as well: two in such a time are one. */
const SAME_SIGNAL_MS = 500;
/** A step must not hang on its comment for long, however much time it has left. */
const MOST_PUBLISHING_MS = 30_000;

/** What the first line of dist/index.js, run before this file is loaded, hears of a signal: scripts/lib/first-line.ts. */
interface EarlySignal {
  name: NodeJS.Signals | null;
  readonly hear: (name: NodeJS.Signals) => void;
}
const EARLY = Symbol.for('tracepath-action.early-signal');

export interface Interruption extends Disposable {
  /** Aborted with reason `cancelled`. */
  readonly signal: AbortSignal;
  /** Aborted with reason `cancelled` or, `leftMs` from now, `deadline`: publishing may take so long. */
  readonly publishing: (leftMs: number) => AbortSignal;
  /** 128 + the signal's number once one came, as shells have it; null: none. */
  readonly exitCode: () => number | null;
}

/** Begins to listen. A second signal, half a second or more after the first, ends the process at once. */
export function interruption(): Interruption {
  const controller = new AbortController();
  const publishing = new AbortController();
  let publishTimer: NodeJS.Timeout | undefined;
  let first: { readonly exitCode: number; readonly at: number } | null = null;

  const onSignal = (name: NodeJS.Signals): void => {
    const exitCode = 128 + constants.signals[name];
    if (first === null) {
      first = { exitCode, at: performance.now() };
      controller.abort('cancelled');
      publishing.abort('cancelled');
    } else if (performance.now() - first.at >= SAME_SIGNAL_MS) {
      void exit(exitCode);
    }
  };
  for (const name of SIGNALS) process.on(name, onSignal);
  const early = (globalThis as { [EARLY]?: EarlySignal })[EARLY];
  if (early !== undefined) {
    for (const name of SIGNALS) process.off(name, early.hear);
    if (early.name !== null) onSignal(early.name);
    early.name = null;
  }
  return {
    signal: controller.signal,
    publishing: (leftMs) => {
      publishTimer ??= setTimeout(() => publishing.abort('deadline'), Math.min(MOST_PUBLISHING_MS, leftMs));
      return publishing.signal;
    },
    exitCode: () => first?.exitCode ?? null,
    [Symbol.dispose]: () => {
      clearTimeout(publishTimer);
      for (const name of SIGNALS) process.off(name, onSignal);
    },
  };
}
