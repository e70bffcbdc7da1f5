/** Where a path names other routers than an earlier one did, and whether more flows could still find the earlier ones. */
import type { ProbeLog } from '../probe-log.ts';

/** Who answered at a TTL in an earlier run. */
export interface EarlierHop {
  readonly ttl: number;
  readonly addresses: readonly string[];
}

/** The chance that a path of `k` + 1 routers was taken for one of `k`, after so many flows. */
const MISSED = 1 / 1000;

/**
 * TTLs up to the target's at which both are known, have no responder in common, and too few flows were probed to tell. How many are
 * enough: the Multipath Detection Algorithm's rule (Augustin, Friedman, Teixeira: Multipath tracing with Paris traceroute, 2007).
 *
 * @param last the target's TTL; null: not known
 */
export function differingHops(log: ProbeLog, earlier: readonly EarlierHop[], last: number | null): number[] {
  const flows = (ttl: number) => log.otherFlows.filter((probe) => probe.ttl === ttl).length;
  return earlier.flatMap(({ ttl, addresses }) => {
    const now = respondersAt(log, ttl);
    const beyond = last !== null && ttl > last;
    if (beyond || addresses.length === 0 || now.size === 0 || addresses.some((address) => now.has(address))) return [];
    return 1 + flows(ttl) < enoughFlows(now.size) ? [ttl] : [];
  });
}

/** Flows after which one more router than `known`, all equally likely, would have been met. */
function enoughFlows(known: number): number {
  return Math.ceil(Math.log(MISSED / (known + 1)) / Math.log(known / (known + 1)));
}

function respondersAt(log: ProbeLog, ttl: number): Set<string> {
  const all = [...log.probes.filter(({ purpose }) => purpose === 'hop'), ...log.otherFlows];
  const addresses = all.flatMap(({ ttl: own, outcome }) => {
    if (own !== ttl) return [];
    return outcome.kind === 'icmp' ? [outcome.icmp.from] : outcome.kind === 'answer' ? [log.address] : [];
  });
  return new Set(addresses);
}
