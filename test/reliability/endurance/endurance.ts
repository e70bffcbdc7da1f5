/** Many traces in one process, and many steps in a row: what is held at the end is what was held after the first tenth. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { install } from '../../dist/runner.ts';
import { PEAK_MEMORY, peakMemory } from '../../support/peak-memory.ts';
import { pids } from '../../support/processes.ts';
import { asNobody, replaceFile } from '../../support/sandbox.ts';
import type { Holding } from './traces.ts';

const PROGRAM = fileURLToPath(new URL('traces.ts', import.meta.url));
/** V8's room for young objects grows by steps and glibc has an arena a thread: neither is a leak, both would hide one. */
const FLAGS = ['--expose-gc', '--max-semi-space-size=1'];
const ENV = { ...process.env, MALLOC_ARENA_MAX: '1' };
/** Of optimised code, and of pages that are not given back: a leak of 15 KB a trace is more in 1,000. */
const MOST_GROWN = { resident: 15_000, heap: 3_000_000 };

/** One trace of five, the first among them, uses a service and looks names up, in threads of its own. Inside a sandbox. @returns what was held after each tenth */
export async function manyTraces(count: number): Promise<Holding[]> {
  replaceFile('/etc/hosts', '127.0.0.1 localhost\n'); // a machine may have none
  const server = createServer((_request, response) => response.end('ok')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const http = `http://localhost:${(server.address() as AddressInfo).port}`;
  try {
    const targets = ['udp://127.0.0.1', http, 'udp://127.0.0.1', 'tcp://127.0.0.1:9', 'udp://127.0.0.1'];
    const argv = [...FLAGS, PROGRAM, `${count}`, ...targets];
    const { stdout } = await promisify(execFile)(process.execPath, argv, { env: ENV });
    return stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Holding);
  } finally {
    server.close();
  }
}

/** What grew from the first tenth to the end, a sentence each; empty: nothing. */
export function grown(holdings: readonly Holding[]): string[] {
  const [first, last] = [holdings[0], holdings.at(-1)];
  if (first === undefined || last === undefined || first === last) return ['nothing was traced'];
  const faults = (['descriptors', 'threads', 'resources'] as const)
    .filter((key) => last[key] > first[key])
    .map((key) => `${first[key]} ${key}, then ${last[key]}`);
  for (const key of ['resident', 'heap'] as const)
    if (last[key] - first[key] > MOST_GROWN[key]) faults.push(`${key}: ${first[key]}, then ${last[key]}`);
  return faults;
}

export interface Steps {
  /** Peak memory of each step in turn, kilobytes. */
  readonly peaks: readonly number[];
  /** Files beside those that the outputs name. */
  readonly strayFiles: readonly string[];
  /** Processes that were not there before. */
  readonly strayProcesses: number;
  /** Steps that did not say that the target was reached. */
  readonly failed: number;
}

/** Steps of one job in a row, in one pair of folders for temporary files, the runner's and the system's. Inside a sandbox. */
export async function manySteps(count: number): Promise<Steps> {
  using installation = install(process.execPath);
  const [temp, tmpdir] = ['runner', 'system'].map((name) => mkdtempSync(`/run/endurance-${name}-`)) as [string, string];
  for (const folder of [temp, tmpdir]) chmodSync(folder, 0o777);
  const files = () => [temp, tmpdir].flatMap((folder) => readdirSync(folder));
  const [filesBefore, processesBefore] = [files(), pids().length];
  const named = new Set(filesBefore);
  const peaks: number[] = [];
  let failed = 0;
  for (let done = 0; done < count; done++) {
    const wrap = (argv: string[]) => [...PEAK_MEMORY, ...asNobody(argv)];
    const step = await installation.step({ targets: 'udp://127.0.0.1' }, wrap, {
      env: { RUNNER_TEMP: temp, TMPDIR: tmpdir },
    });
    peaks.push(peakMemory(step.stderr));
    if (step.code !== 0 || step.outputs.reached !== 'true') failed++;
    for (const output of ['report-path', 'summary-path'])
      named.add(relative(temp, step.outputs[output] ?? '').split(sep)[0] ?? '');
  }
  const strayFiles = files().filter((file) => !named.has(file));
  const strayProcesses = pids().length - processesBefore;
  for (const folder of [temp, tmpdir]) rmSync(folder, { recursive: true });
  return { peaks, strayFiles, strayProcesses, failed };
}

/** What is wrong with them, a sentence each; empty: nothing. */
export function stepFaults({ peaks, strayFiles, strayProcesses, failed }: Steps): string[] {
  const tenth = Math.ceil(peaks.length / 10);
  const [first, last] = [Math.max(...peaks.slice(0, tenth)), Math.max(...peaks.slice(-tenth))];
  return [
    ...(failed > 0 ? [`${failed} steps failed`] : []),
    ...(strayFiles.length > 0 ? [`files left: ${strayFiles.join(', ')}`] : []),
    ...(strayProcesses > 0 ? [`${strayProcesses} processes left`] : []),
    ...(last - first < MOST_GROWN.resident ? [] : [`peak memory of a step: ${first} kB, then ${last} kB`]),
  ];
}
