/** From the kernel's counters at two moments to what happened between them. */
import type { Millis } from './types.ts';
import type { JobCounters } from './watch-types.ts';

/** As src/net/linux/kernel-counters.ts reads them. */
interface Counters {
  readonly tcp: Readonly<Record<string, number>>;
  readonly sockets: Readonly<Record<string, number>>;
  readonly conntrack: { readonly count: number; readonly max: number } | null;
  readonly namespace: string | null;
}

/** `from`: ISO 8601. Null where one of them is not known or they are of two network namespaces. */
export function jobCounters(
  start: Counters | null,
  end: Counters | null,
  from: string,
  lengthMs: Millis,
): JobCounters | null {
  if (start === null || end === null || start.namespace !== end.namespace) return null;
  const grown = (name: string): number | null => {
    const [before, after] = [start.tcp[name], end.tcp[name]];
    return before === undefined || after === undefined || after < before ? null : after - before;
  };
  return {
    from,
    seconds: Math.round(lengthMs / 100) / 10,
    tcp: {
      opened: grown('ActiveOpens'),
      segmentsSent: grown('OutSegs'),
      retransmitted: grown('RetransSegs'),
      synRetransmitted: grown('TCPSynRetrans'),
      timeouts: grown('TCPTimeouts'),
      abortedOnTimeout: grown('TCPAbortOnTimeout'),
      failedConnections: grown('AttemptFails'),
      resets: grown('EstabResets'),
      resetsSent: grown('OutRsts'),
      listenDrops: grown('ListenDrops'),
    },
    orphaned: end.sockets.orphan ?? null,
    conntrack:
      start.conntrack && end.conntrack
        ? { atStart: start.conntrack.count, atEnd: end.conntrack.count, max: end.conntrack.max }
        : null,
  };
}
