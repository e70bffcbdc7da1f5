/**
 * Runs a program and prints `peak-memory N` to standard error when it has ended, N being the kilobytes of the largest of its processes
 * (getrusage(2)); ends with its exit status. Usage: node peak-memory.ts PROGRAM…
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import koffi from 'koffi';

/** To be put before a program's argv. */
export const PEAK_MEMORY: readonly string[] = [process.execPath, fileURLToPath(import.meta.url)];

/** What it printed; NaN: nothing. */
export function peakMemory(stderr: string): number {
  return Number(/^peak-memory (\d+)$/m.exec(stderr)?.[1]);
}

if (import.meta.main) {
  const RUSAGE_CHILDREN = -1;
  const getrusage = koffi.load(null).func('int getrusage(int, void *)');
  const [command = '', ...rest] = process.argv.slice(2);
  const child = spawn(command, rest, { stdio: 'inherit' });
  const [code, signal] = await once(child, 'exit');
  const usage = Buffer.alloc(144); // struct rusage: ru_utime, ru_stime, ru_maxrss in KiB, ...
  getrusage(RUSAGE_CHILDREN, usage);
  console.error(`peak-memory ${usage.readBigInt64LE(32)}`);
  process.exitCode = code ?? 128 + constants.signals[signal as NodeJS.Signals];
}
