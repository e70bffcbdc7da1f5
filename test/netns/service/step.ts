/** The action from its sources as a runner starts it, in the test's own network: its log, outputs and report. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportJson, TargetJson } from '../../../src/report/types.ts';
import { inStep, parseOutputs } from '../../simnet/run-scenario.ts';
import { compileCache } from '../../support/compile-cache.ts';
import { readReport } from '../../support/report-schema.ts';
import { finished } from '../../support/sandbox.ts';

const MAIN = join(import.meta.dirname, '../../../src/index.ts');

export interface Step {
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly report: ReportJson;
}

/** Runs a step to its end. @throws Error with the log where it wrote no report */
export async function step(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<Step> {
  const work = mkdtempSync('/run/step-');
  try {
    const [command = '', ...rest] = inStep(
      work,
      { 'resolve-names': 'false', ...inputs },
      { ...compileCache(), ...env },
    );
    const { code, stdout, stderr } = await finished(spawn(command, [...rest, process.execPath, MAIN], { cwd: work }));
    const outputs = parseOutputs(readFileSync(join(work, 'output'), 'utf8'));
    const path = outputs['report-path'];
    if (!path) throw new Error(`no report, status ${code}: ${stdout}${stderr}`);
    return {
      log: stdout + stderr,
      outputs,
      summary: readFileSync(join(work, 'summary'), 'utf8'),
      report: readReport(readFileSync(path, 'utf8')),
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The entry of a target as written. @throws Error with the log where there is none */
export function find({ report, log }: Step, target: string): TargetJson {
  const found = report.targets.find((entry) => entry.target === target);
  if (found === undefined) throw new Error(`no entry of ${target}: ${log}`);
  return found;
}
