/**
 * The runner's process above this one, by which the process that watches sees that the job is over. Facts: actions/runner runs each
 * job in a `Runner.Worker`; proc(5), /proc/PID/stat: comm in parentheses, the parent's id after the state, the start time as field 22.
 * In a container the runner is beyond what can be seen.
 */
import { readFileSync } from 'node:fs';

export interface RunnerProcess {
  readonly pid: number;
  /** In ticks since boot: a number that another process gets again later has another one. */
  readonly startedAt: string;
}

const NAME = 'Runner.Worker';
/** Ancestors are few; a loop can't be, but files are not to be trusted for that. */
const MOST_ANCESTORS = 64;

interface Stat extends RunnerProcess {
  readonly name: string;
  readonly parent: number;
}

/** Null: none above this process has the runner's name. */
export function findRunner(proc = '/proc', from: number = process.ppid): RunnerProcess | null {
  let stat = statOf(proc, from);
  for (let count = 0; stat !== null && count < MOST_ANCESTORS; count++) {
    if (stat.name === NAME) return { pid: stat.pid, startedAt: stat.startedAt };
    stat = stat.parent > 0 ? statOf(proc, stat.parent) : null;
  }
  return null;
}

export function isAlive({ pid, startedAt }: RunnerProcess, proc = '/proc'): boolean {
  return statOf(proc, pid)?.startedAt === startedAt;
}

function statOf(proc: string, pid: number): Stat | null {
  try {
    const text = readFileSync(`${proc}/${pid}/stat`, 'latin1');
    const end = text.lastIndexOf(')');
    const name = text.slice(text.indexOf('(') + 1, end);
    // From the state, field 3, on.
    const fields = text.slice(end + 2).split(' ');
    // A zombie is over.
    return fields[0] === 'Z' ? null : { pid, name, parent: Number(fields[1]), startedAt: fields[19] ?? '' };
  } catch {
    return null;
  }
}
