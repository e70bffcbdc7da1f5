/** A property that random data is driven through: bounded in `npm test`, for as long as wanted by `npm run fuzz`. */
import fc from 'fast-check';

export interface FuzzProperty {
  readonly name: string;
  /** Cases in `npm test`. */
  readonly runs: number;
  /** Runs `runs` random cases. `path`: replays one case that fast-check has shrunk to. */
  readonly check: (options: FuzzOptions) => Promise<fc.RunDetails<unknown>>;
}

export interface FuzzOptions {
  readonly seed: number;
  readonly runs: number;
  readonly path?: string;
}

/** `holds` throws, or returns or resolves to false, for a case that shows a bug. */
export function fuzz<T>(name: string, runs: number, data: fc.Arbitrary<T>, holds: (data: T) => unknown): FuzzProperty {
  const property = fc.asyncProperty(data, async (value) => (await holds(value)) !== false);
  return {
    name,
    runs,
    check: async ({ seed, runs, path }) =>
      (await fc.check(property, {
        seed,
        numRuns: runs,
        ...(path === undefined ? {} : { path }),
      })) as fc.RunDetails<unknown>,
  };
}

/** What failed, with what replays it; null: nothing did. */
export function failureOf(name: string, details: fc.RunDetails<unknown>): string | null {
  if (!details.failed) return null;
  const { seed, counterexamplePath, counterexample, errorInstance } = details;
  const why = errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : 'the property is false';
  const row = JSON.stringify({ property: name, seed, path: counterexamplePath });
  return `${name}: ${fc.stringify(counterexample)}\n${why}\na row for test/fuzz/found.json: ${row}`;
}
