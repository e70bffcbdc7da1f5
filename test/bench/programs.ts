/** The programs that are measured: how each is started for one or several addresses. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inStep } from '../simnet/run-scenario.ts';
import { trustVariables } from '../simnet/sandboxed-scenario.ts';
import { WITNESSES } from '../simnet/witnesses.ts';
import type { Case } from './cases.ts';
import { measuredRun, type Sample } from './measured-run.ts';

export const BARE = 'bare Node';
export const ACTION = 'action';
const COMMAND_LINE = 'command line';

/** One run over a case, ended after `boundSeconds`; null: the program takes one address alone, and there are several. */
export type Run = (over: Pick<Case, 'place' | 'addresses' | 'url'>, boundSeconds: number) => Promise<Sample | null>;

/** By name, in the order of the tables. `program` is the path of a built dist/index.js. */
export function programs(program: string): ReadonlyMap<string, Run> {
  const commandLine = join(dirname(program), 'cli/index.js');
  const step = (path: readonly string[], inputs: (targets: readonly string[]) => Record<string, string>): Run => {
    return ({ place, addresses, url }, boundSeconds) =>
      inFolder((work) => {
        const before = inStep(work, inputs(url === undefined ? addresses : [url]));
        return measuredRun(place, [...before, ...trusting(url), process.execPath, ...path], {
          boundSeconds,
          addresses,
        });
      });
  };
  return new Map([
    [BARE, step(['-e', '0'], () => ({}))],
    [ACTION, step([program], (targets) => ({ targets: targets.join('\n'), 'ip-version': '4' }))],
    [
      COMMAND_LINE,
      ({ place, addresses, url }, boundSeconds) => {
        const targets = url === undefined ? addresses : [url];
        const argv = [...trusting(url), process.execPath, commandLine, ...targets];
        return measuredRun(place, argv, { boundSeconds, addresses });
      },
    ],
    ...Object.entries(WITNESSES).map(([name, { argv, root }]): [string, Run] => [
      name,
      async ({ place, addresses: [address = '', ...more] }, boundSeconds) =>
        more.length > 0
          ? null
          : // By the line, as on a terminal: into a pipe they would print all at the end.
            measuredRun(place, ['stdbuf', '-oL', ...argv(4, address)], { boundSeconds, addresses: [address], root }),
    ]),
  ]);
}

/** What stands before a command that trusts the simulated servers; nothing where no service is tried. */
function trusting(url: string | undefined): string[] {
  if (url === undefined) return [];
  return ['env', ...Object.entries(trustVariables()).map(([name, value]) => `${name}=${value}`)];
}

/** The merging of reports: one run over the files in `folder`. */
export function mergeRun(program: string, folder: string, boundSeconds: number): Promise<Sample> {
  return inFolder((work) => {
    const argv = [...inStep(work, { reports: `${folder}/*.json` }), process.execPath];
    return measuredRun('alone', [...argv, join(dirname(program), 'merge/index.js')], { boundSeconds });
  });
}

/**
 * What no program that calls the kernel from Node gets below: Koffi's native part loaded, and one name looked up by the system. Without
 * a network `localhost` comes from /etc/hosts.
 */
export function floorRun(program: string, boundSeconds: number): Promise<Sample> {
  const koffi = join(dirname(program), 'node_modules/@koromix', `koffi-linux-${process.arch}`);
  const script = `require(${JSON.stringify(koffi)}); require('node:dns').lookup('localhost', () => {});`;
  return measuredRun('alone', [process.execPath, '-e', script], { boundSeconds });
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-step-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
