/** Routing loops: the same routers again and again. */

/** The longest circle of routers looked for, and how often it must come round. */
const LONGEST = 8;
const ROUNDS = 3;

/** The circle of two routers or more that `path` (addresses from the first hop on, null: silent) ends with; null: none. */
export function circleAtEnd(path: readonly (string | null)[]): string[] | null {
  for (let period = 2; period <= LONGEST && period * ROUNDS <= path.length; period++) {
    const tail = path.slice(-period * ROUNDS);
    const round = tail.slice(0, period).filter((address) => address !== null);
    const repeats = round.length === period && tail.every((address, i) => address === round[i % period]);
    if (repeats && new Set(round).size > 1) return round;
  }
  return null;
}
