/**
 * Runs a program and sends it signals so many milliseconds after it has closed its descriptor 3; ends with its exit status.
 * Usage: node signal-at.ts RESULT-FILE MILLISECONDS SIGNAL[,SIGNAL+MILLISECONDS-LATER] PROGRAM…
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';

export interface SignalResult {
  /** From the first signal to the program's end, milliseconds; null: it ended before. */
  readonly endedAfterMs: number | null;
  /** From its first line to its end. */
  readonly ranMs: number;
}

const [result = '', at = '', signals = '', program = '', ...rest] = process.argv.slice(2);
const child = spawn(program, rest, { stdio: ['ignore', 'inherit', 'inherit', 'pipe'] });
const ended = once(child, 'exit').then(([code, signal]) => ({ code, signal, at: performance.now() }));
const marked = child.stdio[3] as Readable;
await once(marked.resume(), 'end');
const startedAt = performance.now();
let firstAt: number | null = null;
for (const step of signals.split(',')) {
  const [name, later] = step.split('+');
  await Promise.race([pause(Number(later ?? at), undefined, { ref: false }), ended]);
  if (child.exitCode !== null || child.signalCode !== null) break;
  firstAt ??= performance.now();
  child.kill(name as NodeJS.Signals);
}
const end = await ended;
const outcome: SignalResult = {
  endedAfterMs: firstAt === null ? null : Math.max(0, end.at - firstAt),
  ranMs: end.at - startedAt,
};
writeFileSync(result, JSON.stringify(outcome));
process.exitCode = end.code ?? 128 + constants.signals[end.signal as NodeJS.Signals];
