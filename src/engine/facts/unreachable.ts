/** The ICMP unreachable that ended a trace, and where its sender stands. */
import type { IcmpReply, ProbeLog } from '../probe-log.ts';
import { expired } from './outcome.ts';
import { ABOVE_ALL_TTLS } from './target-ttl.ts';
import { isRequested, type TraceScope } from './trace-scope.ts';

/** The unreachable from the smallest TTL; a TTL not limited counts last. A filter's is for the traffic that it was given. */
export function endingUnreachable(
  log: ProbeLog,
  scope: Pick<TraceScope, 'trace' | 'tcpPorts'>,
): {
  ttl: number | null;
  outcome: IcmpReply;
  /** "Port unreachable" that is not the target's: the sender may stand at this TTL or, a firewall that forwards, before it. */
  foreign: boolean;
} | null {
  // Who rejects other probes is why a refused handshake is not the target's.
  const refused = log.probes.some((probe) => probe.outcome.kind === 'answer' && !log.arrived(probe));
  const ends = log.probes.flatMap((probe) => {
    const { ttl, outcome } = probe;
    if (outcome.kind !== 'icmp' || log.arrived(probe)) return [];
    // "Port unreachable" from another address is a firewall's reject, or a target's behind a NAT.
    const foreign = outcome.icmpClass === 'closed';
    const icmpClass = foreign ? 'prohibited' : outcome.icmpClass;
    const ended =
      icmpClass === 'network' ||
      icmpClass === 'host' ||
      (icmpClass === 'prohibited' && (refused || isRequested(scope, probe)));
    return ended ? [{ ttl, foreign, outcome: { ...outcome, icmpClass } as const }] : [];
  });
  return ends.sort((a, b) => (a.ttl ?? ABOVE_ALL_TTLS) - (b.ttl ?? ABOVE_ALL_TTLS))[0] ?? null;
}

/** The TTL at which a router let a probe expire; null: it never did. */
export function routerTtl(log: ProbeLog, address: string): number | null {
  const ttls = log.probes.flatMap((probe) =>
    probe.ttl !== null && expired(probe) && probe.outcome.icmp.from === address ? [probe.ttl] : [],
  );
  return ttls.length > 0 ? Math.min(...ttls) : null;
}
