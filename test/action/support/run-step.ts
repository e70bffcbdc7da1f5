/** Runs a step as the runner does: a process of its own with INPUT_ variables and files for outputs and summary. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { compileCache } from '../../support/compile-cache.ts';
import { readReport } from '../../support/report-schema.ts';
import { pairsIn } from '../../support/runner-parsers.ts';
import type { Plan } from './step.ts';

export interface StepResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Text of the files that the outputs name; null: no such file. */
  readonly reportFile: string | null;
  readonly summaryFile: string | null;
}

export interface Step {
  readonly inputs: Readonly<Record<string, string>>;
  readonly plan: Plan;
  /** `undefined` takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly onStart?: (child: ChildProcess) => void;
  /** Told once the plan's `measuring` was printed. */
  readonly onMeasuring?: (child: ChildProcess) => void;
}

export async function runStep({ inputs, plan, env = {}, onStart, onMeasuring }: Step): Promise<StepResult> {
  const folder = mkdtempSync(join(tmpdir(), 'step-'));
  try {
    const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
    for (const file of Object.values(files)) writeFileSync(file, '');
    const child = spawn(process.execPath, [join(import.meta.dirname, 'step.ts')], {
      env: {
        PATH: process.env.PATH,
        ...compileCache(),
        RUNNER_TEMP: folder,
        GITHUB_ACTIONS: 'true',
        RUNNER_ENVIRONMENT: 'self-hosted',
        ...files,
        ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
        ...env,
        TEST_PLAN: JSON.stringify(plan),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    onStart?.(child);
    let seen = '';
    child.stdout.on('data', (chunk: Buffer) => {
      const before = seen.includes('measuring\n');
      seen += chunk;
      if (!before && seen.includes('measuring\n')) onMeasuring?.(child);
    });
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    const [status, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
    const outputs = Object.fromEntries(pairsIn(readFileSync(files.GITHUB_OUTPUT, 'utf8')));
    const named = (path = '') => (existsSync(path) ? readFileSync(path, 'utf8') : null);
    const reportFile = named(outputs['report-path']);
    if (reportFile !== null) readReport(reportFile);
    return {
      status,
      stdout,
      stderr,
      outputs,
      summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
      reportFile,
      summaryFile: named(outputs['summary-path']),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
