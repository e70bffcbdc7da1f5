/** The post step's part of `watch-seconds: job`: ends the watch and reads what it saw. */
import { connect } from 'node:net';
import { type JobResult, parseResult, readResult, socketPath } from './job-files.ts';

/** The process answers at once; one that is stopped or starved does not hold the job up. */
const ANSWER_MS = 10_000;
/** 256 targets with all they can hold are a few MiB. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Null where neither the process nor a file tells anything. `signal` ends the waiting. */
export async function endJobWatch(folder: string, signal: AbortSignal): Promise<JobResult | null> {
  const text = await resultOf(socketPath(folder), signal);
  // Of one that was cut off the file may hold more.
  return (text === null ? null : parseResult(text)) ?? readResult(folder);
}

function resultOf(path: string, signal: AbortSignal): Promise<string | null> {
  const { promise, resolve } = Promise.withResolvers<string | null>();
  const chunks: Buffer[] = [];
  let bytes = 0;
  const socket = connect(path);
  const giveUp = () => socket.destroy();
  const timer = setTimeout(giveUp, ANSWER_MS);
  signal.addEventListener('abort', giveUp, { once: true });
  if (signal.aborted) giveUp();
  socket.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) giveUp();
    else chunks.push(chunk);
  });
  socket.on('error', () => undefined); // The process is gone; 'close' follows.
  socket.on('close', () => {
    clearTimeout(timer);
    signal.removeEventListener('abort', giveUp);
    resolve(chunks.length === 0 ? null : Buffer.concat(chunks).toString('utf8'));
  });
  return promise;
}
