/** All scenarios over all their families, several at once, each compared with its truth. */
import { availableParallelism } from 'node:os';
import { type Comparison, compareReport, type Fault } from './compare.ts';
import type { Family } from './packet.ts';
import { runScenario, type ScenarioRun } from './run-scenario.ts';
import type { Scenario, TargetTruth } from './scenario.ts';

export interface ScenarioResult {
  readonly scenario: Scenario;
  readonly family: Family;
  readonly run: ScenarioRun;
  readonly comparison: Comparison;
}

/** What a default run may send to a healthy target. */
export const POLITE = { connections: 16, packets: 64 } as const;

/** Runs one scenario and judges it: report, packets, log and summary. */
export async function judge(
  scenario: Scenario,
  family: Family,
  program: string,
  seed?: number,
): Promise<ScenarioResult> {
  const run = await runScenario(scenario, family, { program, ...(seed === undefined ? {} : { seed }) });
  const faults: Fault[] = [];
  const fault = (field: string, expected: string, found: string) =>
    faults.push({ target: scenario.name, field, expected, found });
  for (const text of scenario.neverPrinted?.atLineStart ?? []) {
    const line = run.stdout.split('\n').find((line) => line.trimStart().startsWith(text));
    if (line !== undefined) fault('log', `no line that begins with ${text}`, line);
  }
  for (const text of scenario.neverPrinted?.inSummary ?? [])
    if (run.summary.includes(text)) fault('summary', `no ${text}`, 'it, unescaped');
  if (scenario.mostLines !== undefined) {
    const log = withoutWaits(run.stdout.trimEnd().split('\n'));
    const length = { log: log.length, summary: run.summary.trimEnd().split('\n').length };
    for (const form of ['log', 'summary'] as const) {
      const most = scenario.mostLines[form];
      if (length[form] > most) fault(form, `at most ${most} lines`, `${length[form]} lines`);
    }
    if (!/Conclusion: /.test(log.at(-1) ?? '')) fault('log', 'the conclusion last', log.at(-1) ?? '');
  }
  for (const [address, { tcpConnections, udpPackets }] of Object.entries(run.counters)) {
    if (!isHealthyTarget(scenario, family, address)) continue;
    if (tcpConnections > POLITE.connections) fault('connections', `at most ${POLITE.connections}`, `${tcpConnections}`);
    if (udpPackets > POLITE.packets) fault('UDP packets', `at most ${POLITE.packets}`, `${udpPackets}`);
  }
  const none: Comparison = { hops: { right: 0, wrong: 0, missing: 0, invented: 0 }, faults: [] };
  if (run.report === null) fault('report', 'written', `exit ${run.code}: ${(run.stderr || run.stdout).slice(-600)}`);
  const compared = run.report === null ? none : compareReport(scenario, family, run.report);
  return { scenario, family, run, comparison: { hops: compared.hops, faults: [...faults, ...compared.faults] } };
}

/** Lines of a log but for those that tell what is waited for: a busy machine waits longer. */
export const withoutWaits = (lines: readonly string[]): string[] =>
  lines.filter((line) => !/: waiting for /.test(line));

/** Runs and judges many, several at once. */
export function judgeAll(
  jobs: readonly { readonly scenario: Scenario; readonly family: Family }[],
  program: string,
  seed?: number,
): Promise<ScenarioResult[]> {
  return inParallel(jobs, ({ scenario, family }) => judge(scenario, family, program, seed));
}

/** Nothing is to be searched there, and the run is a default one: politeness is counted, by the target itself. */
function isHealthyTarget({ topology, inputs, truth }: Scenario, family: Family, address: string): boolean {
  if (topology.weather !== undefined || inputs.probes !== undefined) return false;
  const unhealthy = ({ reached, codes, mayHave = [] }: TargetTruth) =>
    !reached || [...codes, ...mayHave].some((code) => code !== 'tls-private-root' && code !== 'icmp-filtered');
  if (truth.some(unhealthy)) return false;
  return Object.values(topology.targets).some(({ v4, v6 }) => address === (family === 4 ? v4 : v6));
}

/**
 * Does `work` for each item, at most `atOnce` at the same time; results in the order of the items. Runs mostly wait, so more of them
 * than processors go at once.
 */
export async function inParallel<In, Out>(
  items: readonly In[],
  work: (item: In) => Promise<Out>,
  atOnce = 2 * availableParallelism(),
): Promise<Out[]> {
  const results: Out[] = [];
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++) results[index] = await work(items[index] as In);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

/** The faults of a run as lines that tell what to mend. */
export function faultText({ scenario, family, comparison }: ScenarioResult): string {
  return comparison.faults
    .map(
      ({ target, field, expected, found }) =>
        `${scenario.name} v${family} ${target}: ${field}: expected ${expected}, found ${found}`,
    )
    .join('\n');
}
