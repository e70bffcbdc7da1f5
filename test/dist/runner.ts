/**
 * A GitHub runner in small: dist/ copied to where no node_modules lies above it, the variables and files that the runner
 * gives a step, and a Node 24 of the wanted processor. Facts: actions/runner's handler for JavaScript actions.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  constants,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readActionFile } from '../../scripts/lib/action-yml.ts';
import { pairsIn } from '../support/runner-parsers.ts';
import { type Finished, finished } from '../support/sandbox.ts';

const root = join(import.meta.dirname, '../..');
/** What a runner makes of the expressions in defaults: a job without a matrix, and no token. */
const EXPRESSIONS: Readonly<Record<string, string>> = { '${{ github.token }}': '', '${{ toJSON(matrix) }}': 'null' };

/** A folder that any user may read, gone when disposed of. */
export interface Installation extends Disposable {
  /** The argv that runs one of the bundles. */
  argv(bundle: 'action' | 'post' | 'cli', ...args: string[]): string[];
  /** Runs the action as a step; `wrap` puts its argv where it shall run. */
  step(
    inputs: Readonly<Record<string, string>>,
    wrap: (argv: string[]) => string[],
    options?: StepOptions,
  ): Promise<Step>;
  /** Runs the action's post step as the runner does once the job's other steps are over. `state`: that of its step. */
  post(state: Step['state'], wrap: (argv: string[]) => string[], options?: StepOptions): Promise<Step>;
}

export interface StepOptions {
  /** May watch its output. */
  readonly onStart?: ((child: ChildProcess) => void) | undefined;
  /** Variables in place of those that the runner sets here. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface Step extends Finished {
  readonly outputs: Readonly<Record<string, string>>;
  /** What the step left for its post step (GITHUB_STATE). */
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
}

/**
 * @param node the Node to run, which is copied along: the user that runs it may not be allowed into this repository
 * @param emulator what to put before it, where it is for another processor
 */
export function install(node: string, emulator: readonly string[] = []): Installation {
  // A sandbox's own /run ends with it, however it ends.
  const folder = mkdtempSync(join(process.env.TRACEPATH_SANDBOX === '1' ? '/run' : tmpdir(), 'dist-'));
  chmodSync(folder, 0o755);
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
  copyFileSync(node, join(folder, 'node'), constants.COPYFILE_FICLONE);
  const bundles = { action: 'index.js', post: 'post.js', cli: 'cli/index.js' };
  const argv: Installation['argv'] = (bundle, ...args) => [
    ...emulator,
    join(folder, 'node'),
    join(folder, 'dist', bundles[bundle]),
    ...args,
  ];
  let steps = 0;
  const runStep = async (
    [command = '', ...rest]: string[],
    variables: Record<string, string>,
    options: StepOptions,
  ) => {
    const place = join(folder, `step-${++steps}`);
    const files = runnerFiles(place);
    const child = spawn(command, rest, {
      cwd: place,
      env: {
        PATH: process.env.PATH,
        HOME: place,
        TMPDIR: place, // a runner sets none: what a step puts into the system's temporary folder is to go with this one
        ...runnerVariables(place),
        ...files,
        ...variables,
        ...options.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    options.onStart?.(child);
    const end = await finished(child);
    return {
      ...end,
      outputs: Object.fromEntries(pairsIn(readFileSync(files.GITHUB_OUTPUT, 'utf8'))),
      state: Object.fromEntries(pairsIn(readFileSync(files.GITHUB_STATE, 'utf8'))),
      summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
    };
  };

  return {
    argv,
    step: (inputs, wrap, options = {}) => runStep(wrap(argv('action')), inputVariables(inputs), options),
    post: (state, wrap, options = {}) => {
      const kept = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]);
      return runStep(wrap(argv('post')), Object.fromEntries(kept), options);
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function runnerVariables(place: string): Record<string, string> {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: 'trace',
    GITHUB_WORKSPACE: place,
    RUNNER_OS: 'Linux',
    RUNNER_NAME: 'test',
    RUNNER_ENVIRONMENT: 'self-hosted',
    RUNNER_TEMP: place,
  };
}

/** The files that a step writes its results to, empty as the runner makes them. */
function runnerFiles(place: string) {
  mkdirSync(place);
  chmodSync(place, 0o777);
  const file = (name: string) => {
    const path = join(place, name);
    writeFileSync(path, '');
    chmodSync(path, 0o666);
    return path;
  };
  return {
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_STATE: file('state'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
  };
}

/** Every input of action.yml, as the runner sets them: named in upper case, defaults filled in. */
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const { inputs: known } = readActionFile(readFileSync(join(root, 'action.yml'), 'utf8'));
  const given = known.map(({ name, default: value }) => [
    `INPUT_${name.toUpperCase()}`,
    inputs[name] ?? EXPRESSIONS[value ?? ''] ?? value ?? '',
  ]);
  return Object.fromEntries(given);
}
