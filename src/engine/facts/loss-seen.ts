/** Whether probes stay unanswered where others are answered: then a single silence proves nothing. */
import type { ProbeLog } from '../probe-log.ts';

/** Whether a handshake with a port that answers went unanswered. */
export function handshakesLost(log: ProbeLog): boolean {
  const sent = log.probes.filter(
    ({ service, ttl, purpose, withdrawn }) => service === 'tcp' && ttl === null && purpose === 'reach' && !withdrawn,
  );
  const answering = new Set(sent.filter((probe) => log.arrived(probe)).map(({ port }) => port));
  return sent.some(({ port, reply }) => !reply && answering.has(port));
}

/** Whether any hop or the target left a probe unanswered though it answers: loss, or a rate limit. */
export function lossSeen(log: ProbeLog): boolean {
  const hops = Map.groupBy(
    log.probes.filter(({ purpose, withdrawn }) => purpose === 'hop' && !withdrawn),
    ({ service, ttl }) => `${service} ${ttl}`,
  );
  const partly = [...hops.values()].some(
    (probes) => probes.some(({ reply }) => reply) && probes.some(({ reply }) => !reply),
  );
  return partly || handshakesLost(log);
}
