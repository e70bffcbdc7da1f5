/** Reports for the merge action to read: one that the action really wrote, as many runners would have it. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runScenario } from '../simnet/run-scenario.ts';
import { findScenario } from '../simnet/scenarios/index.ts';

export interface Reports extends Disposable {
  readonly folder: string;
}

/** So many reports of so many targets each (at most 256). @throws Error where the action wrote none */
export async function makeReports(program: string, reports: number, targets: number): Promise<Reports> {
  const scenario = findScenario('targets-256');
  const addresses = Object.values(scenario.topology.targets).flatMap(({ v4 }) => v4 ?? []);
  const inputs = { targets: addresses.slice(0, targets).join('\n') };
  const { report, stderr } = await runScenario(scenario, 4, { program, inputs });
  if (report === null) throw new Error(`the action wrote no report: ${stderr}`);
  const folder = mkdtempSync(join(tmpdir(), 'bench-reports-'));
  chmodSync(folder, 0o755);
  for (let leg = 1; leg <= reports; leg++) {
    const runner = { ...report.runner, job: 'trace', matrix: { leg } };
    writeFileSync(join(folder, `${leg}.json`), JSON.stringify({ ...report, runner }));
  }
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}
