/** A limit on how much runs at once. */

/** Calls what it is given in the order it came, at most so many at once. */
export function turns(atOnce: number): <T>(start: () => Promise<T>) => Promise<T> {
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
