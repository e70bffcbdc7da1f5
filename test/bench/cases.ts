/** What is measured: a name for the tables, where, and toward which targets. */
import { findScenario } from '../simnet/scenarios/index.ts';
import type { Place } from './measured-run.ts';

export interface Case {
  readonly label: string;
  readonly place: Place;
  /** IPv4. */
  readonly addresses: readonly string[];
  /** A target for this project's programs instead of the addresses, so that its service is tried. */
  readonly url?: string;
  /** Its place on a plot's x axis. */
  readonly hops?: number;
  readonly targets?: number;
}

/** The cases with a cost to keep to, see document.ts. */
export const HEALTHY = 'healthy, 12 hops, 40 ms';
export const LOOPBACK = 'a web server on loopback';
export const MOST_TARGETS = '256 targets';

export const CASES: readonly Case[] = [
  { label: LOOPBACK, place: 'loopback', addresses: ['127.0.0.1'] },
  simulated('healthy, 5 hops, 18 ms', 'healthy', { hops: 5 }),
  simulated(HEALTHY, 'healthy-12', { hops: 12 }),
  {
    ...simulated('healthy, 12 hops, 40 ms, with the name, TLS and HTTP tried', 'healthy-12'),
    url: 'https://web.example',
  },
  simulated('healthy, 30 hops, 40 ms', 'healthy-30', { hops: 30 }),
  simulated('30 silent hops', 'silent-30'),
  simulated('hosted runner: 14 hops, no ICMP', 'hosted'),
  simulated('black hole of 1400 bytes', 'black-hole-1400'),
  simulated('1 target of 16', 'targets-16', { targets: 1 }),
  simulated('16 targets', 'targets-16', { targets: 16 }),
  simulated(MOST_TARGETS, 'targets-256', { targets: 256 }),
];

function simulated(label: string, scenario: string, on: Pick<Case, 'hops' | 'targets'> = {}): Case {
  const { targets } = findScenario(scenario).topology;
  const addresses = Object.values(targets).flatMap(({ v4 }) => v4 ?? []);
  return { label, place: { scenario }, addresses: addresses.slice(0, on.targets), ...on };
}
