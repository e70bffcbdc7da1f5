/** From one trace's log to its part of the report: facts put in the shape of docs/report.md, hop by hop. */

import { blackHole } from '../engine/facts/black-hole.ts';
import { endReason } from '../engine/facts/end-reason.ts';
import { hopCount } from '../engine/facts/hop-count.ts';
import { localMtu } from '../engine/facts/local-mtu.ts';
import { lossEvidence, targetSamples, targetService } from '../engine/facts/loss.ts';
import { mss } from '../engine/facts/mss.ts';
import { repeated } from '../engine/facts/outcome.ts';
import { pathMtu } from '../engine/facts/path-mtu.ts';
import { returnPath } from '../engine/facts/return-path.ts';
import { nearbyProxy, targetAnswers } from '../engine/facts/tcp-proxy.ts';
import { isRequested, type TraceScope } from '../engine/facts/trace-scope.ts';
import { endingUnreachable } from '../engine/facts/unreachable.ts';
import type { Probe, ProbeLog } from '../engine/probe-log.ts';
import { hopRows, type RowScope, rttOf } from './hops.ts';
import { evidenceOf } from './target-evidence.ts';
import { endpointName } from './text/endpoint-name.ts';
import { spread } from './text/units.ts';
import type { EndReason, MeasuredTarget, Protocol, TargetEvidence } from './types.ts';

/** What was requested, as far as the report tells it. */
export interface ReportScope extends TraceScope {
  readonly target: string;
  readonly host: string;
  readonly address: string;
  readonly family: 4 | 6;
  readonly protocol: Protocol;
}

const NO_EVIDENCE: TargetEvidence = {
  interface: null,
  sourceAddress: null,
  onLink: null,
  cachedPmtu: null,
  verdict: null,
  closed: [],
  silent: [],
  localError: null,
  tooBig: [],
  mss: { sent: null, quoted: null, unchanged: null },
  largestPassed: null,
  pmtuLimit: null,
  sizeTrials: null,
  proxy: null,
  loop: [],
  inconclusive: [],
  pingSockets: null,
  lossService: null,
  lossByIcmp: false,
};

/** What the path's measuring does not find out; src/service and what comes after measuring fill it in. */
export const NO_SERVICE = {
  name: null,
  addresses: [],
  service: null,
  wait: null,
  watch: null,
  connections: null,
} as const;

/** A target of which nothing could be measured: no name, no route, no time. */
export function unmeasured(
  facts: Pick<MeasuredTarget, 'target' | 'host' | 'address' | 'family' | 'protocol' | 'port'>,
  endReason: EndReason,
  localError: TargetEvidence['localError'] = null,
): MeasuredTarget {
  return {
    ...facts,
    reached: false,
    answeredBy: [],
    endReason,
    hopCount: null,
    hopCountMethod: null,
    returnHopCount: null,
    returnHopCountMethod: null,
    rttMs: null,
    loss: { sent: 0, received: 0 },
    pmtu: { bytes: null, status: 'unknown', method: null, localMtu: null },
    blackHole: null,
    peerMss: null,
    icmpVisible: false,
    hops: [],
    ...NO_SERVICE,
    evidence: { ...NO_EVIDENCE, localError },
  };
}

export function buildTarget(log: ProbeLog, scope: ReportScope): MeasuredTarget {
  const { route } = log;
  const answers = targetAnswers(log);
  // What answers only packets of exact size, on another port, is the host: not what the user wants to reach.
  const reached = answers.some((probe) => isRequested(scope, probe));
  const proxy = nearbyProxy(log);
  const count = hopCount(log, scope);
  const rowScope = rowsOf(log, scope);
  const samples = targetSamples(log, scope, count?.hops ?? null);
  const received = samples.filter((probe) => log.arrived(probe) && !repeated(probe)).length;
  const foundBlackHole = blackHole(log);
  const own = proxy ? answers.filter(({ service }) => service !== 'tcp') : answers;
  const back = proxy && own.length === 0 ? null : returnPath(log, own, scope, count?.hops ?? null);
  return {
    target: scope.target,
    host: scope.host,
    address: scope.address,
    family: scope.family,
    protocol: scope.protocol,
    port: scope.port,
    reached,
    answeredBy: [...new Set(answers.map(answeringName))],
    endReason: endReason(log, scope, reached),
    hopCount: count?.hops ?? null,
    hopCountMethod: count?.method ?? null,
    returnHopCount: back?.hops ?? null,
    returnHopCountMethod: back?.method ?? null,
    rttMs: spread(targetRtts(log, scope, samples)),
    loss: { sent: samples.length, received },
    pmtu: {
      ...(pathMtu(log) ?? { bytes: null, status: 'unknown', method: null }),
      localMtu: route.interfaceMtu === null ? null : localMtu(log),
    },
    blackHole: foundBlackHole && {
      direction: foundBlackHole.direction,
      passes: foundBlackHole.passes,
      fails: foundBlackHole.fails,
      afterHop: foundBlackHole.afterHop,
    },
    peerMss: mss(log).peer,
    icmpVisible: log.icmpErrors > 0,
    hops: hopRows(log, rowScope, reached ? null : (endingUnreachable(log, scope)?.ttl ?? null)),
    ...NO_SERVICE,
    evidence: { ...evidenceOf(log, scope), ...lossEvidence(log, samples) },
  };
}

/** Round-trip times to the target: of the probes counted for loss, else of any that it answered at the default TTL. */
function targetRtts(log: ProbeLog, scope: ReportScope, samples: readonly Probe[]): number[] {
  const rtts = (probes: readonly Probe[]) =>
    probes.flatMap((probe) => (log.arrived(probe) ? (rttOf(probe) ?? []) : []));
  const counted = rtts(samples);
  return counted.length > 0 ? counted : rtts(log.probes.filter((probe) => isRequested(scope, probe)));
}

/** How to read the log's hops: where the target is, and whose answers count. */
export function rowsOf(log: ProbeLog, scope: ReportScope): RowScope {
  const proxyTtl = nearbyProxy(log)?.tcpHops ?? null;
  const ttls = log.probes.flatMap((probe) =>
    probe.ttl !== null &&
    probe.purpose === 'hop' &&
    log.arrived(probe) &&
    !(proxyTtl !== null && probe.service === 'tcp')
      ? [probe.ttl]
      : [],
  );
  const targetTtl = hopCount(log, scope)?.hops ?? (ttls.length > 0 ? Math.min(...ttls) : null);
  return {
    address: scope.address,
    service: targetService(log, scope),
    trace: scope.trace.service,
    targetTtl,
    proxyTtl,
  };
}

/** As in the report's `answeredBy`: UDP without a port, which differs from probe to probe. */
function answeringName(probe: Probe): string {
  return probe.service === 'udp' ? probe.service : endpointName(probe);
}
