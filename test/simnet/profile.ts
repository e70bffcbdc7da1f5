/**
 * `npm run profile`: where the processor time of one run of the action goes, by file, over a simulated path. Prints the heaviest files
 * and writes out/action.cpuprofile, which browsers' developer tools open. Of the main thread, toward the target's address and without
 * the service check: a process that leaves threads behind ends without a profile (src/action/exit.ts).
 *
 * Usage: npm run profile [-- SCENARIO]
 */
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setUpOrExit } from '../../scripts/lib/set-up.ts';
import { runScenario, stageProgram } from './run-scenario.ts';
import { findScenario } from './scenarios/index.ts';
import { textTable } from './text-table.ts';

/** As V8 writes it (Chrome DevTools Protocol, Profiler.Profile); times in microseconds. */
interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

const HEAVIEST = 25;

setUpOrExit('demo');
using program = stageProgram();
const folder = mkdtempSync(join(tmpdir(), 'simnet-profile-'));
try {
  chmodSync(folder, 0o777);
  const scenario = findScenario(process.argv[2] ?? 'healthy-12');
  const family = scenario.families[0] ?? 4;
  const addresses = Object.values(scenario.topology.targets).flatMap(({ v4, v6 }) => (family === 4 ? v4 : v6) ?? []);
  const inputs = { targets: addresses.join('\n'), 'service-check': 'false' };
  const profiling = { NODE_OPTIONS: `--cpu-prof --cpu-prof-interval=200 --cpu-prof-dir=${folder}` };
  await runScenario({ ...scenario, env: { ...scenario.env, ...profiling } }, family, { program: program.path, inputs });
  const [file] = readdirSync(folder);
  if (file === undefined) throw new Error('the action wrote no profile: it was killed, or did not start');
  mkdirSync('out', { recursive: true });
  cpSync(join(folder, file), 'out/action.cpuprofile');
  print(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Profile);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function print({ nodes, samples, timeDeltas }: Profile): void {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const totals = new Map<string, number>();
  samples.forEach((id, index) => {
    const { functionName = '', url = '' } = frames.get(id) ?? {};
    const key = url === '' ? functionName : url.replace(/^.*\/simnet-dist-[^/]*/, 'dist');
    totals.set(key, (totals.get(key) ?? 0) + (timeDeltas[index] ?? 0) / 1000);
  });
  const rows = [...totals].sort(([, a], [, b]) => b - a).slice(0, HEAVIEST);
  console.log(
    textTable(
      ['where', 'ms'],
      rows.map(([where, ms]) => [where, ms.toFixed(1)]),
    ),
  );
}
