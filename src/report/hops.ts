/** The hop table: one row for each TTL, from what its probes brought back. */

import { rttOf as exactRtt, expired, heard, isCounted } from '../engine/facts/outcome.ts';
import { returnHops, setOnTheWay } from '../engine/facts/return-hops.ts';
import type { IcmpReply, Probe, ProbeLog } from '../engine/probe-log.ts';
import { icmpMeaning } from '../net/wire/icmp-codes.ts';
import type { Hop, Icmp, Responder } from './types.ts';

export interface RowScope {
  /** The target's, for answers that name no sender. */
  readonly address: string;
  /** The service that traces. Of others, probed besides, only the answers count: a router need not answer every kind. */
  readonly trace: Probe['service'];
  /** The service that stands for the target. */
  readonly service: Probe['service'];
  /** The TTL at which the target answers; null: not known. */
  readonly targetTtl: number | null;
  /** From this TTL on somebody else answered TCP, which does not count then; null: nobody did. */
  readonly proxyTtl: number | null;
}

/**
 * The rows from TTL 1 to the target's, or else to the last at which anything answered. `unreachableTtl`: the row of the ICMP
 * unreachable message that ended the trace, the last where the target has none; null: none did.
 */
export function hopRows(log: ProbeLog, scope: RowScope, unreachableTtl: number | null): Hop[] {
  const probes = hopProbes(log, scope);
  const answered = probes.filter((probe) => fromNetwork(log, scope, probe) && !log.arrived(probe));
  const ttls = (answered.length > 0 ? answered : probes).map(({ ttl }) => ttl ?? 0);
  const last = scope.targetTtl ?? unreachableTtl ?? Math.max(0, ...ttls);
  return Array.from({ length: last }, (_, i) => hopRow(log, scope, i + 1));
}

/** The row of one TTL. The target's holds all probes that flew past it as well: they reached it. */
export function hopRow(log: ProbeLog, scope: RowScope, ttl: number): Hop {
  const isTarget = ttl === scope.targetTtl;
  const atTtl = hopProbes(log, scope).filter((probe) => (isTarget ? (probe.ttl ?? 0) >= ttl : probe.ttl === ttl));
  const own = isTarget ? scope.service : scope.trace;
  const answering = atTtl.filter((probe) => fromNetwork(log, scope, probe) && probe.ttl === ttl);
  // Where a router answers only another service's probes, those of the trace are filtered, which is no rate limit: they do not count.
  const filtered = !isTarget && !answering.some(({ service }) => service === own);
  const service = filtered ? (answering[0]?.service ?? own) : own;
  const probes = atTtl.filter((probe) => probe.service === service || answering.includes(probe));
  const answered = probes.filter((probe) => fromNetwork(log, scope, probe));
  const byAddress = Map.groupBy(answered, ({ outcome }) =>
    outcome.kind === 'icmp' ? outcome.icmp.from : scope.address,
  );
  const responders = [...byAddress].map(([from, replies]) => responder(log, ttl, from, replies));
  return { ttl, sent: probes.length, received: answered.length, responders };
}

/** Of further flows only what answered counts: they tell who else may stand there. */
function hopProbes({ probes, otherFlows }: ProbeLog, { proxyTtl }: RowScope): Probe[] {
  return [...probes, ...otherFlows.filter(heard)].filter((probe) => {
    const { purpose, service, ttl } = probe;
    const proxied = proxyTtl !== null && service === 'tcp' && ttl !== null && ttl >= proxyTtl;
    return (purpose === 'hop' || purpose === 'flow') && isCounted(probe) && !proxied;
  });
}

/** Whether somebody else answered. This machine's own errors (no neighbour has the address) are no hop, nor is who sent a firewall's RST. */
function fromNetwork(log: ProbeLog, { address }: RowScope, probe: Probe): boolean {
  const { route } = log;
  const { outcome } = probe;
  return (
    (outcome.kind === 'answer' && log.arrived(probe)) ||
    (outcome.kind === 'icmp' && (outcome.icmp.from !== route.sourceAddress || outcome.icmp.from === address))
  );
}

function responder(log: ProbeLog, ttl: number, address: string, probes: readonly Probe[]): Responder {
  const icmp =
    probes.map(({ outcome }) => outcome).find((outcome): outcome is IcmpReply => outcome.kind === 'icmp')?.icmp ?? null;
  const answer = probes.map(({ outcome }) => outcome).find((outcome) => outcome.kind === 'answer');
  const replyTtl = icmp?.replyTtl ?? (answer?.kind === 'answer' ? answer.replyTtl : null);
  const back = replyTtl === null ? null : returnHops(replyTtl);
  return {
    address,
    hostname: null,
    asn: null,
    rttMs: probes.flatMap((probe) => rttOf(probe) ?? []),
    icmp: icmp && describe(log.family, icmp),
    // Who refused a packet with TTL left to go stands nearer than the row says.
    returnHops: back !== null && probes.some(expired) && setOnTheWay(back, ttl) ? null : back,
    mtu: log.tooBig.findLast(({ from }) => from === address)?.mtu ?? null,
    mplsLabels: icmp?.mplsLabels ?? [],
  };
}

/** Type, code and their meaning in words. */
export function describe(family: 4 | 6, { type, code }: { type: number; code: number }): Icmp {
  return { type, code, meaning: icmpMeaning(family, type, code) };
}

/** To the microsecond, which is what the kernel's stamps and clocks are good for. */
export function rttOf(probe: Probe): number | null {
  const rttMs = exactRtt(probe);
  return rttMs === null ? null : Math.round(rttMs * 1000) / 1000;
}
