/** A limit on how many tasks run at once. */

/** Starts tasks in the order in which they are given, at most `atOnce` at a time. */
export function limitConcurrency(atOnce: number): <T>(start: () => Promise<T>) => Promise<T> {
  let running = 0;
  const queue: (() => void)[] = [];
  return async (start) => {
    if (running >= atOnce) await new Promise<void>((resolve) => queue.push(resolve));
    else running++;
    try {
      return await start();
    } finally {
      const next = queue.shift();
      if (next) next();
      else running--;
    }
  };
}
