/** Writing to a FIFO without waiting for its reader for long: opening one waits until somebody reads, and writing while it is full (fifo(7), pipe(7)). */
import { closeSync, constants, openSync, statSync, writeSync } from 'node:fs';
import { errorMessage } from '../errors.ts';

/** A reader that takes nothing for so long in all is not waited for any more. */
const MOST_WAIT_MS = 1000;
const PAUSE_MS = 10;
/** Those whose readers were given up: what a run has left to write there is not waited for again. */
const givenUp = new Set<string>();

export function isFifo(file: string | undefined): file is string {
  return Boolean(file) && statSync(file ?? '', { throwIfNoEntry: false })?.isFIFO() === true;
}

/** @throws Error where nobody reads, or the reader does not take all of it in time */
export function writeFifo(file: string, text: string): void {
  if (givenUp.has(file)) throw new Error('it is a FIFO whose reader takes nothing');
  const fd = openForReader(file);
  try {
    const bytes = Buffer.from(text);
    let [sent, waitedMs] = [0, 0];
    while (sent < bytes.length) {
      const taken = writeSome(fd, bytes.subarray(sent));
      sent += taken;
      if (taken > 0) continue;
      if (waitedMs >= MOST_WAIT_MS) {
        givenUp.add(file);
        throw new Error(`it is a FIFO whose reader took ${sent} of ${bytes.length} bytes`);
      }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
      waitedMs += PAUSE_MS;
    }
  } finally {
    closeSync(fd);
  }
}

function openForReader(file: string): number {
  try {
    return openSync(file, constants.O_WRONLY | constants.O_NONBLOCK);
  } catch (error) {
    throw new Error(`it is a FIFO that nobody reads: ${errorMessage(error)}`);
  }
}

/** How many bytes were taken; 0: it is full. */
function writeSome(fd: number, bytes: Uint8Array): number {
  try {
    return writeSync(fd, bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return 0;
    throw error;
  }
}
