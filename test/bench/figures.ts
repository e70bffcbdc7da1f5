/** From the runs of a case to its figures: medians, and ratios to bare Node in the same round. */
import type { Sample } from './measured-run.ts';
import { BARE } from './programs.ts';

/** What a ratio can be of. */
export type Measure = 'seconds' | 'cpuSeconds' | 'peakBytes';

export interface Figures {
  readonly runs: number;
  /** Some run was ended by the bound: the figures are lower bounds. */
  readonly cut: boolean;
  /** Medians; null: not known. */
  readonly median: Readonly<Record<Exclude<keyof Sample, 'cut'>, number | null>>;
  /** Medians of each run's ratio to bare Node's run of the same round. */
  readonly ratio: Readonly<Record<Measure, number>>;
}

/** By program, in the order in which they ran. */
export function figuresOf(samples: ReadonlyMap<string, readonly Sample[]>): Map<string, Figures> {
  const bare = samples.get(BARE) ?? [];
  return new Map(
    [...samples].map(([name, runs]) => {
      const middle = (key: Exclude<keyof Sample, 'cut'>) => medianOf(runs.map((run) => run[key]));
      const ratio = (key: Measure) =>
        medianOf(runs.map((run, round) => run[key] / (bare[round]?.[key] ?? Number.NaN))) ?? Number.NaN;
      const median = {
        ...{ seconds: middle('seconds'), cpuSeconds: middle('cpuSeconds'), peakBytes: middle('peakBytes') },
        ...{ firstPacketSeconds: middle('firstPacketSeconds'), firstHopSeconds: middle('firstHopSeconds') },
        ...{ packets: middle('packets'), connections: middle('connections') },
      };
      const ratios = { seconds: ratio('seconds'), cpuSeconds: ratio('cpuSeconds'), peakBytes: ratio('peakBytes') };
      return [name, { runs: runs.length, cut: runs.some(({ cut }) => cut), median, ratio: ratios }];
    }),
  );
}

/** The middle one; of an even number the upper of both. Null where none is known. */
function medianOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  return known[known.length >> 1] ?? null;
}
