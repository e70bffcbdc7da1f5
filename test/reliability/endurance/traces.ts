/**
 * Traces targets by the library again and again in one process; prints a line of JSON after each tenth of them: what the process holds
 * then. Usage: node --expose-gc traces.ts TRACES TARGET…, which take turns.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { trace } from '../../../src/library.ts';
import { runningThreads } from '../../../src/service/running-threads.ts';
import { until } from '../../support/until.ts';

/** What a process holds after so many traces. */
export interface Holding {
  readonly traces: number;
  /** Kilobytes. */
  readonly resident: number;
  /** Bytes in use in the heap, and beside it what the heap answers for. */
  readonly heap: number;
  readonly descriptors: number;
  readonly threads: number;
  /** Timers, sockets, threads and requests of Node's own loop. */
  readonly resources: number;
}

const status = (key: string) =>
  Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);

async function holding(traces: number): Promise<Holding> {
  // A thread that was told to end does so a moment later.
  await until('the threads of the last trace have ended', () => runningThreads.size === 0);
  for (let times = 0; times < 3; times++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return {
    traces,
    resident: status('VmRSS'),
    heap: heapUsed + arrayBuffers,
    descriptors: readdirSync('/proc/self/fd').length,
    threads: status('Threads'),
    resources: process.getActiveResourcesInfo().filter((name) => name !== 'Immediate').length, // those are over in this turn
  };
}

if (import.meta.main) {
  const [count = '', ...targets] = process.argv.slice(2);
  const all = Number(count);
  for (let done = 1; done <= all; done++) {
    for await (const event of trace(targets[done % targets.length] ?? '', { 'probe-timeout-ms': 200 }))
      if (event.kind === 'report' && !event.report.targets[0]?.reached) throw new Error(JSON.stringify(event.report));
    if (done % (all / 10) === 0) console.log(JSON.stringify(await holding(done)));
  }
}
