/** The action from its sources as a runner starts it, in the test's own network: what it wrote, said and posted, in one piece. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReportJson, TargetJson } from '../../../src/report/types.ts';
import { inStep, parseOutputs } from '../../simnet/run-scenario.ts';
import { readReport } from '../../support/report-schema.ts';
import { finished } from '../../support/sandbox.ts';

const MAIN = join(import.meta.dirname, '../../../src/index.ts');

export interface Step {
  readonly code: number;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly report: ReportJson;
  /** Everything that left the process by a file or a stream. */
  readonly all: string;
}

/** Runs a step to its end. @throws Error with the log where it wrote no report */
export async function step(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<Step> {
  const work = mkdtempSync(join(tmpdir(), 'step-'));
  try {
    const [command = '', ...rest] = inStep(work, { 'resolve-names': 'false', ...inputs }, env);
    const { code, stdout, stderr } = await finished(spawn(command, [...rest, process.execPath, MAIN], { cwd: work }));
    const files = readdirSync(work, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
    const outputs = parseOutputs(readFileSync(join(work, 'output'), 'utf8'));
    const path = outputs['report-path'];
    if (!path) throw new Error(`no report, status ${code}: ${stdout}${stderr}`);
    return {
      code,
      log: stdout + stderr,
      summary: readFileSync(join(work, 'summary'), 'utf8'),
      outputs,
      report: readReport(readFileSync(path, 'utf8')),
      all: [stdout, stderr, ...files].join('\n'),
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Codes by target as written; several entries of one target in their order. */
export function codesByTarget({ report }: Step): Map<string, string[][]> {
  const all = new Map<string, string[][]>();
  for (const target of report.targets) {
    const codes = target.diagnosis.map(({ code }) => code);
    all.set(target.target, [...(all.get(target.target) ?? []), codes]);
  }
  return all;
}

export function find({ report, log }: Step, target: string): TargetJson {
  const found = report.targets.find((entry) => entry.target === target);
  if (found === undefined) throw new Error(`no entry of ${target}: ${log}`);
  return found;
}
