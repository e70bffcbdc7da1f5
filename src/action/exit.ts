/** The end of the process. Facts: Node writes to a full pipe (64 KiB) later, and process.exit() drops what is then unwritten. */

import { runningThreads } from '../service/running-threads.ts';

/** An error of the log, which nobody reads (EPIPE) or whose disk is full (ENOSPC), ends no run: report, outputs and summary are still written. */
export function ignoreLogErrors(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}

/** Ends the process once all that was printed is written. Not by waiting for the last handle: a name lookup may hold one for long. */
export async function exit(status: number): Promise<never> {
  const written = [process.stdout, process.stderr].map(
    // Also told when the reader is gone.
    (stream) => new Promise<void>((resolve) => stream.write('', () => resolve())),
  );
  await Promise.all(written);
  // Node's exit joins its threads, and one that waits for a mute name server (getaddrinfo(3)) waits long.
  const lookingUp = process.getActiveResourcesInfo().includes('GetAddrInfoReqWrap');
  if (lookingUp || runningThreads.size > 0) (await import('../net/linux/libc.ts')).exitNow(status);
  process.exit(status);
}
