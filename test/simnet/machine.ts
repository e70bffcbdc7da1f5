/** The machine on which times were measured, in general words. */
import { availableParallelism, loadavg, release, totalmem } from 'node:os';

/** Load average of the last minute: take it before anything runs. */
export const loadBefore = (): number => loadavg()[0] ?? Number.NaN;

/** As `on 2026-11-26: x64, 4 processors, …; load average before 0.1`. */
export function measuredOn(load: number): string {
  const date = new Date().toISOString().slice(0, 10);
  const gigabytes = Math.round(totalmem() / 1e9);
  const machine = `${process.arch}, ${availableParallelism()} processors, ${gigabytes} GB of memory, Linux ${release().split('-')[0]}, Node ${process.version}`;
  return `on ${date}: ${machine}; load average before ${load.toFixed(1)}`;
}
