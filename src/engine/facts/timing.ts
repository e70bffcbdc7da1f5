/**
 * How long to wait, and how often to try, from what the path has shown so far. Waits follow the traceroute of Butskoy:
 * three times the same hop's round trip, ten times a later hop's.
 */
import type { Millis } from '../../net/network.ts';

/** Never wait less: a busy runner may be this late in reading its sockets. */
export const LEAST_WAIT: Millis = 60;

/** Who has answered before is given longer, since one answer missing will be called loss. */
const LEAST_WAIT_FOR_KNOWN: Millis = 250;

/** Linux routers answer one ICMP error a second to one peer once their burst is spent (net.ipv4.icmp_ratelimit). */
export const RATE_LIMIT_PAUSE: Millis = 1050;

/** The wait for a probe: `same` is its own hop's round-trip time, `later` a farther hop's; null: not known. */
export function waitFor(same: Millis | null, later: Millis | null, most: Millis): Millis {
  if (same !== null) return Math.min(most, Math.max(LEAST_WAIT_FOR_KNOWN, 3 * same));
  return Math.min(most, later === null ? most : Math.max(LEAST_WAIT, 10 * later));
}
