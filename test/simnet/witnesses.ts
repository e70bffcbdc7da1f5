/** The installed tracepath, traceroute and mtr over a scenario, judged by the same truth as the action. */
import { performance } from 'node:perf_hooks';
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
  readonly seconds: number;
  readonly code: number;
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
  const start = performance.now();
  const child = sandboxedScenario(scenario.name, ['timeout', `${LONGEST_SECONDS}`, ...argv(family, address)], {
    flags: root ? ['--root'] : [],
  });
  const { code, stdout } = await finished(child);
  const seconds = (performance.now() - start) / 1000;
  if (stdout.trim() === '') return null;
  const trace = parse(stdout, address);
  const responders = (addresses: readonly string[]) =>
    addresses.map((address) => ({
      ...{ address, hostname: null, asn: null, rttMs: [], icmp: null, returnHops: null, mtu: null, mplsLabels: [] },
    }));
  const hops = scoreHops(truth, family, {
    address,
    hopCount: trace.hopCount,
    hops: trace.hops.map(({ ttl, addresses }) => ({ ttl, sent: 0, received: 0, responders: responders(addresses) })),
  });
  return { trace, hops, seconds, code };
}
