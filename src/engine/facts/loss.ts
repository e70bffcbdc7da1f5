/** Which probes count as loss: those meant for the target itself, and the service whose answers stand for it. */

import type { TargetEvidence } from '../../report/types.ts';
import type { Probe, ProbeLog } from '../probe-log.ts';
import { hopCount } from './hop-count.ts';
import { isCounted, unanswered } from './outcome.ts';
import { ABOVE_ALL_TTLS } from './target-ttl.ts';
import type { TraceScope } from './trace-scope.ts';

/** The service whose answers stand for the target: the trace's own, or TCP where only that answers, or counts loss better. */
export function targetService(log: ProbeLog, scope: TraceScope): Probe['service'] {
  const answers = (service: Probe['service']) =>
    counted(log).some((probe) => probe.service === service && log.arrived(probe));
  if (!answers('tcp')) return scope.trace.service;
  const hops = hopCount(log, scope)?.hops ?? ABOVE_ALL_TTLS;
  const own = counted(log).filter(
    ({ service, ttl }) => service === scope.trace.service && (ttl ?? ABOVE_ALL_TTLS) >= hops,
  );
  const limited = own.some(unanswered) && own.some(({ outcome }) => outcome.kind === 'icmp');
  return !answers(scope.trace.service) || limited ? 'tcp' : scope.trace.service;
}

function counted({ probes }: ProbeLog): Probe[] {
  return probes.filter((probe) => (probe.purpose === 'hop' || probe.purpose === 'reach') && isCounted(probe));
}

/** The probes that were meant for the target itself: those of its service that reach it, or that should have. */
export function targetSamples(log: ProbeLog, scope: TraceScope, hops: number | null): Probe[] {
  const paced = log.probes.filter((probe) => probe.purpose === 'loss' && isCounted(probe));
  if (paced.length > 0) return paced.filter((probe) => log.arrived(probe) || unanswered(probe));
  const service = targetService(log, scope);
  const of = counted(log).filter((probe) => probe.service === service);
  // Of the ports probed one may be filtered: that is no loss.
  const ports = new Set(of.filter((probe) => log.arrived(probe)).map(({ port }) => port));
  const considered = ports.size > 0 ? of.filter(({ port }) => ports.has(port)) : of;
  // A router that answers shows that this flow's path is longer: the probe was not meant for the target. Where none is heard, no
  // probe that would have expired on a path of two hops more is called lost.
  const sure = hops === null ? Number.POSITIVE_INFINITY : hops + (log.icmpErrors > 0 ? 0 : 2);
  const meant = ({ ttl, outcome }: Probe) => outcome.kind === 'lost' && (ttl === null || ttl >= sure);
  return considered.filter((probe) => log.arrived(probe) || meant(probe));
}

/** What `loss` counts, and whether its answers are such as hosts send only so often (RFC 1812 section 4.3.2.8). */
export function lossEvidence(
  log: ProbeLog,
  samples: readonly Probe[],
): Pick<TargetEvidence, 'lossService' | 'lossByIcmp'> {
  const answers = samples.filter((probe) => log.arrived(probe));
  return {
    lossService: samples[0]?.service ?? null,
    lossByIcmp:
      answers.length > 0 && answers.every(({ outcome, purpose }) => outcome.kind === 'icmp' && purpose !== 'loss'),
  };
}
