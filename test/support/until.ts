/** Waits for a state of the machine that no event tells of. */
import { setTimeout as pause } from 'node:timers/promises';

/** Looks every 20 ms whether `holds`. @throws Error that names `what` where it does not after 30 s, a hundred times the usual */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 30_000; !(await holds()); await pause(20))
    if (Date.now() > end) throw new Error(`not within 30 s: ${what}`);
}
