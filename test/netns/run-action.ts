/**
 * The action as a runner starts it (../dist/runner.ts), at the client's end of a path of kernel routers, unprivileged.
 * TRACEPATH_MAIN=src/index.ts runs another entry in place of dist/index.js, for a look while developing.
 */
import type { ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { after } from 'node:test';
import type { ReportJson, TargetJson } from '../../src/report/types.ts';
import { type Installation, install, type Step } from '../dist/runner.ts';
import { compileCache } from '../support/compile-cache.ts';
import { readReportFile } from '../support/report-schema.ts';
import { asNobody } from '../support/sandbox.ts';
import type { Path } from './topology.ts';

export interface ActionRun extends Step {
  /** The whole report; null: none was written. */
  readonly report: ReportJson | null;
  /** From the start of the process to its end. */
  readonly seconds: number;
}

export interface RunOptions {
  /** Put before the action's argv, as `['timeout', '1']`; runs unprivileged as well. */
  readonly prefix?: readonly string[];
  /** Default: nobody. */
  readonly user?: 'nobody' | 'root';
  /** Called with all that the action has printed so far, whenever it prints. `pid`: of what runs it. */
  readonly onOutput?: (stdout: string, pid: number) => void;
  /** Calls into the C library that fail, as ../support/faults.ts has them; the sources run then, in place of the bundle. */
  readonly faults?: readonly string[];
}

export type RunAction = (
  path: Path,
  inputs: Readonly<Record<string, string>>,
  options?: RunOptions,
) => Promise<ActionRun>;

/** The action ends by itself within its `timeout-seconds`, 60 by default: one that does not is a failure, not a hung test. */
const GIVE_UP = ['timeout', '-s', 'KILL', '90'];

/** Installs the action for a test file: one copy, taken away after its tests. */
export function installAction(): RunAction {
  const installed = install(process.execPath);
  after(() => installed[Symbol.dispose]());
  return runActionOf(installed);
}

/** The same, of an installation that is the caller's. */
export function runActionOf(installed: Installation): RunAction {
  return async (path, inputs, { prefix = [], user = 'nobody', faults = [], onOutput } = {}) => {
    let started = 0;
    let printed = '';
    const listen = ({ stdout, pid = 0 }: ChildProcess) =>
      stdout?.on('data', (chunk: Buffer) => {
        printed += chunk;
        onOutput?.(printed, pid);
      });
    const given = { 'resolve-names': 'false', ...inputs };
    const wrap = (argv: string[]) => {
      started = performance.now();
      const command = [...GIVE_UP, ...prefix, ...(faults.length > 0 ? withFaults(argv, faults) : withOtherMain(argv))];
      return path.at('client', user === 'nobody' ? asNobody(command) : command);
    };
    const step = await installed.step(given, wrap, { onStart: onOutput && listen });
    const seconds = (performance.now() - started) / 1000;
    return { ...step, seconds, report: readReportFile(step.outputs['report-path']) };
  };
}

function withFaults([node = '']: string[], faults: readonly string[]): string[] {
  const preload = resolve(import.meta.dirname, '../support/faults.ts');
  const main = resolve(import.meta.dirname, '../../src/index.ts');
  const cache = Object.entries(compileCache()).map(([name, folder]) => `${name}=${folder}`);
  return ['env', ...cache, `TRACEPATH_FAULTS=${faults.join('\n')}`, node, '--import', preload, main];
}

function withOtherMain([node = '', main = '', ...rest]: string[]): string[] {
  const other = process.env.TRACEPATH_MAIN;
  return [node, other === undefined ? main : resolve(other), ...rest];
}

/** The one report of a run's only target; throws with all that the run printed where there is none. */
export function only(run: ActionRun): TargetJson {
  const [target, ...others] = run.report?.targets ?? [];
  if (target === undefined || others.length > 0) throw new Error(`${others.length} other targets: ${printed(run)}`);
  return target;
}

/** What a run printed, for a failing assertion's message. */
export function printed(run: ActionRun): string {
  return `status ${run.code} after ${run.seconds.toFixed(2)} s\n${run.stdout}\n${run.stderr}`;
}

/** Responders' addresses by TTL, a silent one as an empty text. */
export function hopAddresses(target: TargetJson): string[] {
  return target.hops.map(({ responders }) => responders.map(({ address }) => address).join(' '));
}

export function codes(target: TargetJson): string[] {
  return target.diagnosis.map(({ code }) => code);
}
