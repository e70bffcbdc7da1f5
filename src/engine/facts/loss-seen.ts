/** Whether probes stay unanswered where others are answered: then a single silence proves nothing. */
import type { ProbeLog } from '../probe-log.ts';
import { counts, heard, unanswered } from './outcome.ts';

/** Whether a handshake with a port that answers went unanswered. */
export function handshakesLost(log: ProbeLog): boolean {
  const sent = log.probes.filter(
    (probe) => probe.service === 'tcp' && probe.ttl === null && probe.purpose === 'reach' && counts(probe),
  );
  const answering = new Set(sent.filter((probe) => log.arrived(probe)).map(({ port }) => port));
  return sent.some((probe) => unanswered(probe) && answering.has(probe.port));
}

/** Whether any hop or the target left a probe unanswered though it answers: loss, or a rate limit. */
export function lossSeen(log: ProbeLog): boolean {
  const hops = Map.groupBy(
    log.probes.filter((probe) => probe.purpose === 'hop' && counts(probe)),
    ({ service, ttl }) => `${service} ${ttl}`,
  );
  const partly = [...hops.values()].some((probes) => probes.some(heard) && probes.some(unanswered));
  return partly || handshakesLost(log);
}
