/**
 * How long to wait, and how often to try, from what the path has shown so far. Waits follow the traceroute of Butskoy:
 * three times the same hop's round trip, ten times a later hop's.
 */
import type { Millis } from '../../net/network.ts';

/** Never wait less: a busy runner may be this late in reading its sockets. */
export const LEAST_WAIT: Millis = 60;

/** Wait longer for known responders: a miss there counts as loss. */
const LEAST_WAIT_FOR_KNOWN: Millis = 250;
/** The same for probes that are sent to count loss. */
export const LEAST_LOSS_WAIT: Millis = 4 * LEAST_WAIT;
/** Handshakes that test a size are tried again no sooner: many are open at once, and a machine that is busy with them reads late. */
export const LEAST_RETRY: Millis = 2 * LEAST_WAIT;

/** Linux routers answer one ICMP error a second to one peer once their burst is spent (net.ipv4.icmp_ratelimit). */
export const RATE_LIMIT_PAUSE: Millis = 1050;

/** The wait for replies over a path that takes `rtt` (null: not known): three round trips, `least` at the least. */
export function roundTripWait(rtt: Millis | null, least = LEAST_WAIT): Millis {
  return Math.max(least, 3 * (rtt ?? 0));
}

/** The wait for a probe: `same` is its own hop's round-trip time, `later` a farther hop's; null: not known. */
export function waitFor(same: Millis | null, later: Millis | null, most: Millis): Millis {
  if (same !== null) return Math.min(most, roundTripWait(same, LEAST_WAIT_FOR_KNOWN));
  return Math.min(most, later === null ? most : Math.max(LEAST_WAIT, 10 * later));
}
