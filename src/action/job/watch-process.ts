/** The process that watches while the job runs, until the post step asks for what it saw. */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { finished } from 'node:stream/promises';
import { errorMessage } from '../../errors.ts';
import { openWatch, type RunningWatch } from '../watch/watch-targets.ts';
import { type EndedBy, type JobResult, readRequest, socketPath, WATCHING, writeResult } from './job-files.ts';
import { isAlive, type RunnerProcess } from './runner-process.ts';

const LONGEST_MS = 86_400_000;
/** How often it looks whether its runner is there, and how often it writes down what it knows in case it is killed. */
const LOOK_MS = 2000;
const WRITE_MS = 10_000;
/** How long the post step has to take the result. */
const HAND_OVER_MS = 5000;

/** Returns once it is over: the exit status. `cancelled`: a signal came. */
export async function runWatchProcess(folder: string, cancelled: AbortSignal): Promise<number> {
  try {
    await watchJob(folder, cancelled);
    return 0;
  } catch (error) {
    if (process.connected) process.send?.(errorMessage(error));
    return 1;
  }
}

async function watchJob(folder: string, cancelled: AbortSignal): Promise<void> {
  const { measured, inputs, runner } = readRequest(folder);
  const ending = new Ending(cancelled);
  const clients: Socket[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => undefined); // A post step that was killed.
    clients.push(socket);
    ending.end('post');
  });
  const watch = openWatch(measured, { ...inputs, lengthMs: LONGEST_MS });
  await once(server.listen(socketPath(folder)), 'listening');
  server.on('error', () => undefined); // Where the post step can't be accepted it reads the file.
  process.send?.(WATCHING);
  if (process.connected) process.disconnect();
  const known = (endedBy: EndedBy): JobResult => ({
    endedBy,
    watches: (watch?.results() ?? measured).map((target) => target.watch),
  });
  const timers = [
    setInterval(() => isGone(folder, runner) && ending.end('runner-gone'), LOOK_MS),
    setInterval(() => writeResult(folder, known(null)), WRITE_MS),
    setTimeout(() => ending.end('too-long'), LONGEST_MS),
  ];
  await watched(watch, ending.signal);
  for (const timer of timers) clearInterval(timer);
  const result = known(ending.by);
  writeResult(folder, result);
  await handOver(clients, result);
  server.close();
}

async function watched(watch: RunningWatch | null, ended: AbortSignal): Promise<void> {
  await watch?.run(ended, () => undefined);
  if (!ended.aborted) await new Promise((resolve) => ended.addEventListener('abort', resolve));
}

/** What ended the watch first. */
class Ending {
  readonly #controller = new AbortController();
  by: EndedBy = null;

  constructor(cancelled: AbortSignal) {
    if (cancelled.aborted) this.end('signal');
    cancelled.addEventListener('abort', () => this.end('signal'));
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  end(by: EndedBy): void {
    this.by ??= by;
    this.#controller.abort();
  }
}

/** The runner empties its temporary folder once the job is over, and before the next. */
function isGone(folder: string, runner: RunnerProcess | null): boolean {
  return !existsSync(folder) || (runner !== null && !isAlive(runner));
}

async function handOver(clients: readonly Socket[], result: JobResult): Promise<void> {
  const text = JSON.stringify(result);
  const late = new Promise((resolve) => setTimeout(resolve, HAND_OVER_MS).unref());
  const sent = clients.map((socket) => {
    socket.end(text);
    return finished(socket, { readable: false }).catch(() => undefined);
  });
  await Promise.race([Promise.all(sent), late]);
}
