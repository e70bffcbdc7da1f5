/** The command that runs beside a simulator: its start, its output and its cost, told without asking it anything. */
import { spawn, spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { adoptOrphans, openPidfd, openPipe, type Pipe, reap } from './tun.ts';

/** What a command used. */
export interface Cost {
  /** User and system time of all its processes. */
  readonly cpuSeconds: number;
  /** Most memory at once, resident, of the largest of its processes. */
  readonly peakBytes: number;
  /** From its start to the first hop that it printed; null: it printed none. */
  readonly firstHopSeconds: number | null;
}

export interface Command {
  /** Becomes readable when the command ends. */
  readonly ended: number;
  /** On the clock of `performance.now()`. */
  readonly startedAt: number;
  /** Becomes readable when the command printed something; null: its output is this process's own. */
  readonly output: number | null;
  /** Looks at what it printed so far. */
  look(): void;
  /** After its end: its exit status as a shell tells it, seconds from start to end, and its cost. */
  finish(): { readonly status: number; readonly seconds: number; readonly cost: Cost };
}

/**
 * Whether text holds a row of a hop, as tracepath (`1:  10.0.0.1  2.1ms`), traceroute (`1  10.0.0.1  2.1 ms`) and this program's command
 * line write it, and as mtr's JSON does. tracepath's `1?: [LOCALHOST]` is none.
 */
export function isHopRow(text: string): boolean {
  return /^ *\d+:? +\S|"host":/m.test(text);
}

/** Starts a command with this process's own streams. @throws Error where it can't be started */
export function startCommand([program = '', ...rest]: readonly string[]): Command {
  const startedAt = performance.now();
  const { pid } = spawn(program, rest, { stdio: 'inherit' });
  if (pid === undefined) throw new Error(`cannot start ${program}: is it installed?`);
  return command(pid, startedAt, null);
}

/**
 * The same, with what its cost is measured by; what it prints to its standard output is dropped. A small shell starts it: the kernel counts
 * the starter's memory as the command's own peak (exec_mmap keeps the high-water mark of the memory that a fork shared), and this process's
 * is larger than many a command's.
 */
export function startMeasured(argv: readonly string[]): Command {
  adoptOrphans();
  const pipe = openPipe();
  const startedAt = performance.now();
  const { output, status } = spawnSync('sh', ['-c', '"$@" 3>&- & echo $! >&3', 'sh', ...argv], {
    stdio: ['ignore', pipe.writeEnd, 'inherit', 'pipe'],
    encoding: 'utf8',
  });
  pipe.closeWriteEnd();
  if (status !== 0) throw new Error(`cannot start ${argv[0]}`);
  return command(Number(output[3]), startedAt, pipe);
}

function command(pid: number, startedAt: number, pipe: Pipe | null): Command {
  const ended = openPidfd(pid);
  let printed = '';
  let firstHopAt: number | null = null;

  function look(): void {
    for (let bytes = pipe?.read(); bytes !== undefined && bytes.length > 0; bytes = pipe?.read()) {
      if (firstHopAt !== null) continue;
      const now = performance.now();
      printed += Buffer.from(bytes).toString('latin1');
      if (isHopRow(printed)) firstHopAt = now;
    }
  }

  return {
    ended,
    startedAt,
    output: pipe?.readEnd ?? null,
    look,
    finish() {
      const seconds = (performance.now() - startedAt) / 1000;
      look();
      const { status, ...used } = reap(pid);
      const firstHopSeconds = firstHopAt === null ? null : (firstHopAt - startedAt) / 1000;
      return { status, seconds, cost: { ...used, firstHopSeconds } };
    },
  };
}
