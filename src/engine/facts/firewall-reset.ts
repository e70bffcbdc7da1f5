/**
 * Whether a RST may be a firewall's: many reject TCP by a RST in the target's name and all else by an ICMP error in their own
 * (nf_reject_ipv4.c; OpenWrt's default). A RST tells neither who sent it nor from where.
 */
import type { IcmpReply, Probe, ProbeLog } from '../probe-log.ts';
import { expired } from './outcome.ts';
import { routerTtl } from './unreachable.ts';

/** Whether somebody else rejected probes where this RST was given, and no handshake with its port is known to have passed there. */
export function mayBeFirewallReset(log: ProbeLog, { outcome, service, port }: Probe): boolean {
  if (service !== 'tcp' || !isReset(outcome)) return false;
  const rejects = log.probes.filter((probe): probe is Rejected => isReject(log, probe));
  if (rejects.length === 0) return false;
  // A router lets packets expire before its firewall sees them: that rejects with a TTL of one more.
  const rejectedAt = Math.min(
    ...rejects.map(({ ttl, outcome: { icmp } }) =>
      Math.min(ttl ?? NOWHERE, (routerTtl(log, icmp.from) ?? NOWHERE) + 1),
    ),
  );
  const handshakes = log.probes.filter((probe) => probe.service === 'tcp' && probe.port === port);
  if (handshakes.some((probe) => expired(probe) && (probe.ttl ?? 0) >= rejectedAt)) return false;
  const resets = handshakes.flatMap(({ ttl, outcome }) => (ttl !== null && isReset(outcome) ? [ttl] : []));
  if (resets.length === 0) return true;
  const resetAt = Math.min(...resets);
  const expiredFrom = (least: number) => log.probes.filter((probe) => expired(probe) && (probe.ttl ?? 0) >= least);
  // Who rejects is no router that was heard: the one just before the RST would be.
  if (rejectedAt === NOWHERE) return expiredFrom(resetAt - 1).length === 0;
  // Datagrams that pass the place of the RST are rejected farther on.
  return resetAt <= rejectedAt && expiredFrom(resetAt).every(({ service }) => service === 'tcp');
}

const NOWHERE = Number.POSITIVE_INFINITY;

type Rejected = Probe & { readonly outcome: IcmpReply };

function isReject({ address, route }: ProbeLog, { outcome }: Probe): boolean {
  if (outcome.kind !== 'icmp' || outcome.icmpClass === null) return false;
  const { icmpClass, icmp } = outcome;
  return (
    icmpClass !== 'expired' && icmpClass !== 'too-big' && icmp.from !== address && icmp.from !== route.sourceAddress
  );
}

function isReset(outcome: Probe['outcome']): boolean {
  return outcome.kind === 'answer' && outcome.closed;
}
