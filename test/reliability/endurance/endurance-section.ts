/** 1,000 traces in one process and 200 steps in a row. */
import { type Section, table } from '../section.ts';
import { grown, manySteps, manyTraces, stepFaults } from './endurance.ts';

const TRACES = 1000;
const STEPS = 200;

export async function enduranceSection(): Promise<Section> {
  const holdings = await manyTraces(TRACES);
  const steps = await manySteps(STEPS);
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  const tenth = STEPS / 10;
  const peaks = [steps.peaks.slice(0, tenth), steps.peaks.slice(-tenth)].map((some) =>
    megabytes(Math.max(...some) * 1024),
  );
  return {
    title: 'Endurance',
    lines: [
      `${TRACES} traces by the library in one process, every fifth with a service check and a name, and what the process holds after each tenth:`,
      '',
      ...table(
        ['traces', 'resident, MB', 'heap, MB', 'descriptors', 'threads'],
        holdings.map(({ traces, resident, heap, descriptors, threads }) => [
          traces,
          megabytes(resident * 1024),
          megabytes(heap),
          descriptors,
          threads,
        ]),
      ),
      '',
      'The process has one arena of glibc and a fixed room for young objects (`MALLOC_ARENA_MAX=1`, `--max-semi-space-size=1`): without those, resident memory rises by some 20 MB within the first hundreds of traces, because V8 enlarges that room and each thread has an arena, and then stays. What else the heap gains is code that V8 has optimised.',
      '',
      `${STEPS} steps in a row in one folder for temporary files: ${steps.failed} failed, ${steps.strayFiles.length} files and ${steps.strayProcesses} processes left, peak memory ${peaks.join(' MB in the first and ')} MB in the last ${tenth}.`,
    ],
    wrong: [...grown(holdings), ...stepFaults(steps)],
  };
}
