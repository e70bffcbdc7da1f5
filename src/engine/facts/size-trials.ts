/** How often what sizes were lost and arrived: the numbers behind a black hole. */
import type { ProbeLog } from '../probe-log.ts';
import type { BlackHole } from './black-hole.ts';

export interface SizeTrials {
  /** Packets of `fails` bytes or more that were lost, retransmissions included; of a reverse one: requests without an answer. */
  readonly failedSends: number;
  /** Packets of `passes` bytes or less that arrived; of a reverse one: requests with an answer. */
  readonly passedSends: number;
}

export function sizeTrials(log: ProbeLog, found: Pick<BlackHole, 'by' | 'passes' | 'fails'>): SizeTrials {
  return found.by === 'answers' ? ofAnswers(log, found) : ofPackets(log, found);
}

/** Counts packets to the target at the default TTL. */
function ofPackets(log: ProbeLog, { passes, fails }: Pick<BlackHole, 'passes' | 'fails'>): SizeTrials {
  const datagrams = log.probes.filter(
    ({ ttl, purpose, service }) => ttl === null && service !== 'tcp' && (purpose === 'size' || purpose === 'control'),
  );
  const trials = {
    failedSends: datagrams.filter(({ size, outcome }) => size >= fails && outcome.kind === 'lost').length,
    passedSends: datagrams.filter((probe) => probe.size <= passes && log.arrived(probe)).length,
  };
  for (const { size, ttl, outcome } of log.segments) {
    if (ttl !== null) continue;
    if (outcome.kind === 'lost' && size >= fails) trials.failedSends += 1 + outcome.retransmissions;
    if (outcome.kind === 'acked' && outcome.passed <= passes) trials.passedSends += 1;
  }
  return trials;
}

function ofAnswers({ exchanges }: ProbeLog, { passes, fails }: Pick<BlackHole, 'passes' | 'fails'>): SizeTrials {
  return {
    failedSends: exchanges.filter(({ size, outcome }) => size >= fails && outcome === 'silent').length,
    passedSends: exchanges.filter(({ size, outcome }) => size <= passes && outcome === 'answered').length,
  };
}
