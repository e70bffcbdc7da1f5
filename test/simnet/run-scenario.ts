/**
 * Runs the action in a scenario as a runner would: INPUT_ variables, the runner's files, an unprivileged user, and a copy of
 * `dist/` with no node_modules above it. `TRACEPATH_MAIN` names another program to run instead, as src/index.ts.
 */
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReportJson } from '../../src/report/types.ts';
import { readReportFile } from '../support/report-schema.ts';
import { finished } from '../support/sandbox.ts';
import type { HostCounters } from './hosts/config.ts';
import type { Family } from './packet.ts';
import { sandboxedScenario, trustVariables } from './sandboxed-scenario.ts';
import type { Scenario } from './scenario.ts';

export interface ScenarioRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The action's outputs by name. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Null where the action wrote none. */
  readonly report: ReportJson | null;
  /** From start to end of the action's own process. */
  readonly seconds: number;
  /** What reached each address, by the simulator's own count. */
  readonly counters: Readonly<Record<string, HostCounters>>;
}

export interface RunOptions {
  readonly seed?: number;
  /** Path of the program, see `stageProgram`. */
  readonly program: string;
  /** Inputs that replace the scenario's. */
  readonly inputs?: Readonly<Record<string, string>>;
}

/** Against hanging: the step ends by itself within its `timeout-seconds`, 60 by default; scenarios usually take less than 10. */
const GIVE_UP = ['timeout', '-s', 'KILL', '100'];

/** A program ready to run; disposing of it removes the copy. */
export interface StagedProgram extends Disposable {
  readonly path: string;
}

/** Copies `dist/` to a folder of its own, readable by everyone. @throws Error where there is neither `dist/` nor TRACEPATH_MAIN */
export function stageProgram(): StagedProgram {
  const other = process.env.TRACEPATH_MAIN;
  if (other !== undefined && other !== '') return { path: resolve(other), [Symbol.dispose]: () => {} };
  const dist = fileURLToPath(new URL('../../dist', import.meta.url));
  if (!existsSync(join(dist, 'index.js'))) throw new Error('there is no dist/index.js: npm run build');
  const folder = mkdtempSync(join(tmpdir(), 'simnet-dist-'));
  chmodSync(folder, 0o755);
  cpSync(dist, folder, { recursive: true });
  return { path: join(folder, 'index.js'), [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

/** One run over one family. Never rejects for what the action does. */
export async function runScenario(scenario: Scenario, family: Family, options: RunOptions): Promise<ScenarioRun> {
  const work = mkdtempSync(join(tmpdir(), 'simnet-run-'));
  try {
    const file = (name: string) => join(work, name);
    if (scenario.baseline !== undefined)
      writeFileSync(file('baseline.json'), JSON.stringify(scenario.baseline(family)));
    const inputs = { 'ip-version': `${family}`, ...scenario.inputs, ...options.inputs };
    const trust = (scenario.trust ?? 'extra') === 'extra' ? trustVariables() : {};
    const step = inStep(work, inputs, { ...trust, ...scenario.env });
    const command = [...GIVE_UP, ...step, process.execPath, options.program];
    const child = sandboxedScenario(scenario.name, command, {
      cwd: work,
      flags: ['--counters', file('counters'), ...(options.seed === undefined ? [] : ['--seed', `${options.seed}`])],
    });
    const ended = await finished(child);
    const counted = readJson<Pick<ScenarioRun, 'seconds' | 'counters'>>(file('counters'));
    const outputs = parseOutputs(readFileSync(file('output'), 'utf8'));
    return {
      ...ended,
      outputs,
      summary: readFileSync(file('summary'), 'utf8'),
      report: readReportFile(outputs['report-path']),
      seconds: counted?.seconds ?? Number.NaN,
      counters: counted?.counters ?? {},
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * Makes the runner's files in the folder `work`, writable by everyone.
 *
 * @returns what stands before a command to run it as a step: env(1), because a shell on the way drops names with dashes
 */
export function inStep(
  work: string,
  inputs: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
): string[] {
  chmodSync(work, 0o777);
  mkdirSync(join(work, 'temp'));
  chmodSync(join(work, 'temp'), 0o777);
  for (const name of ['output', 'summary']) {
    writeFileSync(join(work, name), '');
    chmodSync(join(work, name), 0o666);
  }
  const environment = { ...runnerEnvironment(work), ...more, ...inputVariables(inputs) };
  return ['env', '-i', ...Object.entries(environment).map(([name, value]) => `${name}=${value}`)];
}

/** The runner's variables and nothing of this machine's own environment but PATH. */
function runnerEnvironment(work: string): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '/usr/sbin:/usr/bin:/sbin:/bin',
    HOME: work,
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT: join(work, 'output'),
    GITHUB_STEP_SUMMARY: join(work, 'summary'),
    GITHUB_WORKSPACE: work,
    RUNNER_TEMP: join(work, 'temp'),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'simulated-1',
    RUNNER_ENVIRONMENT: 'self-hosted',
  };
}

/** As the runner names them: upper case, spaces to underscores, dashes kept. */
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
}

/** The runner's output file: `name=value` or `name<<MARK`, lines, `MARK`. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const [, name = '', sign, rest = ''] = /^([^=<]+)(=|<<)(.*)$/.exec(lines[i] ?? '') ?? [];
    if (sign === '=') outputs[name] = rest;
    if (sign !== '<<') continue;
    const end = lines.indexOf(rest, i + 1);
    outputs[name] = lines.slice(i + 1, end < 0 ? undefined : end).join('\n');
    if (end < 0) break;
    i = end;
  }
  return outputs;
}

function readJson<T>(path: string | undefined): T | null {
  if (path === undefined || path === '' || !existsSync(path)) return null;
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}
