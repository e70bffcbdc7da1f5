/** What is to be measured of one target. */
import type { Destination, Millis } from '../net/network.ts';
import type { EarlierHop } from './facts/differing-hops.ts';

/** Everything the engine needs to know about one target and address. */
export interface TraceRequest {
  readonly to: Destination;
  readonly protocol: 'auto' | 'udp' | 'tcp' | 'icmp' | 'quic';
  readonly port: number | null;
  /** What TCP services of the target are sent. */
  readonly applicationProtocol: 'tls' | 'http';
  /** For TLS SNI and HTTP Host; null where the target was named by address. */
  readonly serverName: string | null;
  readonly maxHops: number;
  readonly probes: number;
  readonly probeTimeoutMs: Millis;
  /** The limit on loss, percent, that probes are to decide; null: none. */
  readonly lossLimit: number | null;
  /** Who answered in an earlier run, to tell parallel routers from a path that changed; null: there was none. */
  readonly earlierHops: readonly EarlierHop[] | null;
  /** The first of `FLOWS_EACH` flow numbers that are this request's own. */
  readonly flow: number;
}

/** Flow numbers that belong to one target. */
export const FLOWS_EACH = 100;

/** Flow numbers from a request's first one on: each purpose has source ports of its own. */
export const FLOWS = {
  hops: 0,
  sizes: 1,
  tooBig: 20,
  locating: 21,
  service: 22,
  control: 23,
  own: 24,
} as const;
/** Flows from `FLOWS.own` on, each for one probe: all the rest. */
export const OWN_FLOWS = FLOWS_EACH - FLOWS.own;

/** The same of a watch, which begins once the traces have ended. `probes`: the first of those that probes take in turn, `traces`: outages. */
export const WATCH_FLOWS = { probes: 0, traces: 90 } as const;
