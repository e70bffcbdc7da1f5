/** The installed tracepath, traceroute and mtr over a scenario, judged by the same truth as the action. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PeerTrace, parseMtr, parseTracepath, parseTraceroute } from '../netns/peers.ts';
import { finished } from '../support/sandbox.ts';
import { type HopScore, scoreHops } from './compare.ts';
import type { Family } from './packet.ts';
import { sandboxedScenario } from './sandboxed-scenario.ts';
import type { Scenario } from './scenario.ts';

export type WitnessName = 'tracepath' | 'traceroute' | 'mtr';

export interface Testimony {
  readonly trace: PeerTrace;
  readonly hops: HopScore;
  /** The program's own, without the simulator's start. */
  readonly seconds: number;
}

interface Witness {
  readonly argv: (family: Family, address: string) => readonly string[];
  readonly parse: (text: string, address: string) => PeerTrace;
  /** mtr-packet wants a raw socket. */
  readonly root: boolean;
}

/** Each with its own defaults, but no names; `timeout` ends what would not end. */
export const WITNESSES: Readonly<Record<WitnessName, Witness>> = {
  tracepath: { argv: (family, to) => ['tracepath', `-${family}`, '-n', to], parse: parseTracepath, root: false },
  traceroute: { argv: (family, to) => ['traceroute', `-${family}`, '-n', to], parse: parseTraceroute, root: false },
  mtr: { argv: (family, to) => ['mtr', `-${family}`, '-n', '--json', '-c', '3', to], parse: parseMtr, root: true },
};

const LONGEST_SECONDS = 150;

/** Runs one of them toward the scenario's first target; null where that has no address of the family, or it printed nothing. */
export async function hear(name: WitnessName, scenario: Scenario, family: Family): Promise<Testimony | null> {
  const [truth] = scenario.truth;
  const target = Object.values(scenario.topology.targets)[0];
  const address = family === 4 ? target?.v4 : target?.v6;
  if (truth === undefined || address === undefined) return null;
  const { argv, parse, root } = WITNESSES[name];
  const folder = mkdtempSync(join(tmpdir(), 'simnet-witness-'));
  try {
    const file = join(folder, 'counters.json');
    const child = sandboxedScenario(scenario.name, ['timeout', `${LONGEST_SECONDS}`, ...argv(family, address)], {
      flags: ['--counters', file, ...(root ? ['--root'] : [])],
    });
    const { stdout } = await finished(child);
    if (stdout.trim() === '') return null;
    const { seconds } = JSON.parse(readFileSync(file, 'utf8')) as { seconds: number };
    const trace = parse(stdout, address);
    return { trace, hops: scoreHops(truth, family, asReport(trace, address)), seconds };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As much of a report as the hops are judged by. */
function asReport(trace: PeerTrace, address: string): Parameters<typeof scoreHops>[2] {
  const responder = (address: string) => ({
    ...{ address, hostname: null, asn: null, rttMs: [], icmp: null, returnHops: null, mtu: null, mplsLabels: [] },
  });
  const hops = trace.hops.map(({ ttl, addresses }) => ({
    ...{ ttl, sent: 0, received: 0 },
    responders: addresses.map(responder),
  }));
  return { address, hopCount: trace.hopCount, hops };
}
