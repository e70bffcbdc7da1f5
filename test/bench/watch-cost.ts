/** What watching costs once it runs: two runs of the command line, alike but for the length of their watch. */
import { dirname, join } from 'node:path';
import { CASES } from './cases.ts';
import { measuredRun } from './measured-run.ts';

/** The longer watch's length less the shorter one's, and what is kept to: percent of one core. */
export const WATCHED_SECONDS = 20;
export const MOST_CPU_PERCENT = 3;
const SHORT_SECONDS = 2;
const BOUND_SECONDS = 120;

export interface WatchCost {
  readonly targets: number;
  /** Of one core, while it watches. */
  readonly cpuPercent: number;
  /** Of the longer run. */
  readonly peakBytes: number;
}

/** Each target is probed once a second. `program`: the path of a built dist/index.js. @throws Error where a run was cut */
export async function watchCost(program: string): Promise<WatchCost> {
  const place = CASES.find(({ label }) => label === '16 targets');
  if (place === undefined) throw new Error('no case of 16 targets');
  const run = async (seconds: number) => {
    const options = ['--watch-seconds', `${seconds}`, '--watch-interval-ms', '1000'];
    const argv = [process.execPath, join(dirname(program), 'cli/index.js'), ...options, ...place.addresses];
    const sample = await measuredRun(place.place, argv, { boundSeconds: BOUND_SECONDS });
    if (sample.cut) throw new Error(`a watch of ${seconds} s was not over after ${BOUND_SECONDS} s`);
    return sample;
  };
  const [short, long] = [await run(SHORT_SECONDS), await run(SHORT_SECONDS + WATCHED_SECONDS)];
  const cpuPercent = (100 * (long.cpuSeconds - short.cpuSeconds)) / WATCHED_SECONDS;
  return { targets: place.addresses.length, cpuPercent, peakBytes: long.peakBytes };
}
