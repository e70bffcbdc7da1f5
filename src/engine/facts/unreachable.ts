/** The ICMP unreachable that ended a trace, and where its sender stands. */
import type { IcmpReply, ProbeLog } from '../probe-log.ts';
import { type Asked, asks } from './asked.ts';

/** The unreachable from the smallest TTL; a TTL not limited counts last. A filter's is for the traffic that it was given. */
export function endingUnreachable(
  log: ProbeLog,
  asked: Pick<Asked, 'trace' | 'tcpPorts'>,
): {
  ttl: number | null;
  reply: IcmpReply;
  /** "Port unreachable" that is not the target's: the sender may stand at this TTL or, a firewall that forwards, before it. */
  foreign: boolean;
} | null {
  const ends = log.probes.flatMap((probe) => {
    const { ttl, reply } = probe;
    if (reply?.kind !== 'icmp' || log.arrived(probe)) return [];
    // "Port unreachable" from another address is a firewall's reject, or a target's behind a NAT.
    const foreign = reply.verdict === 'closed';
    const verdict = foreign ? 'prohibited' : reply.verdict;
    const ended = verdict === 'network' || verdict === 'host' || (verdict === 'prohibited' && asks(asked, probe));
    return ended ? [{ ttl, foreign, reply: { ...reply, verdict } as const }] : [];
  });
  return ends.sort((a, b) => (a.ttl ?? 256) - (b.ttl ?? 256))[0] ?? null;
}

/** The TTL at which a router let a probe expire; null: it never did. */
export function routerTtl(log: ProbeLog, address: string): number | null {
  const ttls = log.probes.flatMap(({ ttl, reply }) =>
    ttl !== null && reply?.kind === 'icmp' && reply.verdict === 'expired' && reply.icmp.from === address ? [ttl] : [],
  );
  return ttls.length > 0 ? Math.min(...ttls) : null;
}
