/** One run of a command over a simulated path, on loopback or on nothing, with what it cost: see ../simnet/command.ts. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Cost } from '../simnet/command.ts';
import { authorityFolder } from '../simnet/hosts/authority.ts';
import type { HostCounters } from '../simnet/hosts/config.ts';
import { sandboxedScenario } from '../simnet/sandboxed-scenario.ts';
import { finished, sandboxed } from '../support/sandbox.ts';

/** Where a command runs: a scenario's name, a machine alone with a web server at 127.0.0.1, or one without any network. */
export type Place = { readonly scenario: string } | 'loopback' | 'alone';

export interface Sample extends Cost {
  readonly seconds: number;
  /** Not ended by itself: killed after the bound. Its other figures are no measure. */
  readonly cut: boolean;
  /** From the command's start to its first packet; null: it sent none, or it is not known. */
  readonly firstPacketSeconds: number | null;
  /** That reached the targets; null: not counted. */
  readonly packets: number | null;
  readonly connections: number | null;
}

export interface RunOptions {
  readonly boundSeconds: number;
  /** The targets: what reaches them is counted. */
  readonly addresses?: readonly string[];
  readonly root?: boolean;
}

interface Told {
  readonly seconds: number;
  readonly cost: Cost & { readonly firstPacketSeconds?: number | null };
  readonly counters?: Readonly<Record<string, HostCounters>>;
}

/** Exit status of timeout(1) that killed, as of every command that SIGKILL ended. */
const KILLED = 137;

/** @throws Error where the simulator, or the command, did not start */
export async function measuredRun(
  place: Place,
  argv: readonly string[],
  { boundSeconds, addresses = [], root = false }: RunOptions,
): Promise<Sample> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-run-'));
  const file = join(folder, 'told.json');
  try {
    const bounded = ['timeout', '-s', 'KILL', `${boundSeconds}`, ...argv];
    const { code, stderr } = await finished(start(place, bounded, file, root));
    const { seconds, cost, counters } = readTold(file, stderr);
    const sum = (key: 'packets' | 'tcpConnections') =>
      counters === undefined ? null : addresses.reduce((total, address) => total + (counters[address]?.[key] ?? 0), 0);
    return {
      ...{ firstPacketSeconds: null, ...cost, seconds, cut: code === KILLED },
      ...{ packets: sum('packets'), connections: sum('tcpConnections') },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function start(place: Place, argv: readonly string[], file: string, root: boolean) {
  const asRoot = root ? ['--root'] : [];
  if (typeof place === 'object') {
    return sandboxedScenario(place.scenario, argv, { flags: ['--counters', file, '--measure', ...asRoot] });
  }
  const serving = place === 'loopback' ? ['--serve', authorityFolder()] : [];
  const runner = fileURLToPath(new URL('without-simulator.ts', import.meta.url));
  return sandboxed([process.execPath, runner, '--counters', file, ...serving, ...asRoot, '--', ...argv]);
}

function readTold(file: string, stderr: string): Told {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Told;
  } catch {
    throw new Error(`a run was not measured: ${stderr.trim()}`);
  }
}
