/** Whether probes stay unanswered where others are answered: then a single silence proves nothing. */
import type { ProbeLog } from '../probe-log.ts';
import { expired, heard, isCounted, repeated, unanswered } from './outcome.ts';

/** Whether a handshake with a port that answers went unanswered. */
export function handshakesLost(log: ProbeLog): boolean {
  const sent = log.probes.filter(
    (probe) => probe.service === 'tcp' && probe.ttl === null && probe.minTtl === null && isCounted(probe),
  );
  const answering = new Set(sent.filter((probe) => log.arrived(probe)).map(({ port }) => port));
  return sent.some((probe) => unanswered(probe) && answering.has(probe.port));
}

/** Whether a handshake with a TTL went unanswered with which the target answered others. */
function handshakesLostAtTarget(log: ProbeLog): boolean {
  const sent = log.probes.filter(
    (probe) => probe.service === 'tcp' && probe.ttl !== null && probe.purpose === 'hop' && isCounted(probe),
  );
  const answering = new Set(sent.filter((probe) => log.arrived(probe)).map(({ ttl }) => ttl));
  return sent.some((probe) => unanswered(probe) && answering.has(probe.ttl));
}

/** Whether a segment of a size that passes had to be sent again. */
function segmentsRepeated({ segments }: ProbeLog): boolean {
  return segments.some(({ outcome }) => outcome.kind === 'acked' && outcome.whole && outcome.retransmissions > 0);
}

/** Whether small datagrams to a service that answers were lost beside those of exact size, or one of a size that it answered. */
export function datagramsLost(log: ProbeLog): boolean {
  const sent = log.probes.filter(({ purpose }) => purpose === 'size' || purpose === 'control');
  const arrived = sent.filter((probe) => log.arrived(probe));
  const answering = new Set(arrived.map(({ service }) => service));
  const sizes = new Set(arrived.map(({ service, size }) => `${service} ${size}`));
  return sent.some(
    ({ purpose, service, size, outcome }) =>
      outcome.kind === 'lost' && (purpose === 'control' ? answering.has(service) : sizes.has(`${service} ${size}`)),
  );
}

/** Whether a router that lets small probes expire left others unanswered: loss, or a rate limit that may keep back other messages. */
export function routersSilentAtTimes({ probes }: ProbeLog): boolean {
  const small = probes.filter(({ ttl, purpose }) => ttl !== null && (purpose === 'hop' || purpose === 'special'));
  const hops = Map.groupBy(small, ({ ttl }) => ttl);
  return [...hops.values()].some((all) => all.some(expired) && all.some(({ outcome }) => outcome.kind === 'lost'));
}

/**
 * Whether any hop or the target left a probe unanswered though it answers, or had a SYN or segment sent again: loss, or a rate limit.
 */
export function lossSeen(log: ProbeLog): boolean {
  const hops = Map.groupBy(
    log.probes.filter((probe) => probe.purpose === 'hop' && isCounted(probe)),
    ({ service, ttl }) => `${service} ${ttl}`,
  );
  const partly = [...hops.values()].some((probes) => probes.some(heard) && probes.some(unanswered));
  return partly || tcpLossSeen(log);
}

/** Whether TCP lost packets on the forward or the return path, where no router's rate limit plays a part. */
export function tcpLossSeen(log: ProbeLog): boolean {
  return handshakesLost(log) || handshakesLostAtTarget(log) || log.probes.some(repeated) || segmentsRepeated(log);
}
