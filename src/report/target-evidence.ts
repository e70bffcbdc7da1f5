/** The `evidence` of a target that diagnosis reads: what was seen, put in the report's shape. */

import { answersUnknown } from '../engine/facts/answers-unknown.ts';
import { blackHole } from '../engine/facts/black-hole.ts';
import { dataLost } from '../engine/facts/data-lost.ts';
import { hopCount, hopCountUnproven } from '../engine/facts/hop-count.ts';
import { largestPassed } from '../engine/facts/largest-passed.ts';
import { localRefusal, refusals } from '../engine/facts/local-refusal.ts';
import { tcpLossSeen } from '../engine/facts/loss-seen.ts';
import { mss } from '../engine/facts/mss.ts';
import { expired } from '../engine/facts/outcome.ts';
import { pmtuLimit } from '../engine/facts/path-mtu.ts';
import { pathMtuUnknown } from '../engine/facts/path-mtu-unknown.ts';
import { quotedMss } from '../engine/facts/quoted-mss.ts';
import type { Reason } from '../engine/facts/reason.ts';
import { routingLoop } from '../engine/facts/routing-loop.ts';
import { sizeTrials } from '../engine/facts/size-trials.ts';
import { nearbyProxy, refusesNearby, targetAnswers, ttlRewritten } from '../engine/facts/tcp-proxy.ts';
import { isRequested, type TraceScope } from '../engine/facts/trace-scope.ts';
import { unequalFlows } from '../engine/facts/unequal-flows.ts';
import { endingUnreachable, routerTtl } from '../engine/facts/unreachable.ts';
import type { Probe, ProbeLog, Refusal } from '../engine/probe-log.ts';
import { icmpMeaning } from '../net/wire/icmp-codes.ts';
import { describe } from './hops.ts';
import { endpointName } from './text/endpoint-name.ts';
import { reasonText } from './text/reasons.ts';
import type { TargetEvidence } from './types.ts';

export function evidenceOf(log: ProbeLog, scope: TraceScope): Omit<TargetEvidence, 'lossService' | 'lossByIcmp'> {
  const { route } = log;
  const arrived = log.probes.filter((probe) => log.arrived(probe));
  const reached = targetAnswers(log).some((probe) => isRequested(scope, probe));
  const proxy = nearbyProxy(log);
  const doubts = hopDoubts(log, scope);
  const foundBlackHole = blackHole(log);
  const unreachable = reached ? null : endingUnreachable(log, scope);
  const refusal = reached ? null : localRefusal(log, scope);
  const requested = [endpointName(scope.trace), ...scope.tcpPorts.map((port) => `tcp:${port}`)];
  const heard = new Set(log.probes.filter((probe) => log.arrived(probe) || isAnswer(probe)).map(endpointName));
  const largest = largestPassed(log, proxy === null);
  const pings = log.probes.filter(({ service }) => service === 'icmp');
  const sizes = [...pathMtuUnknown(log), ...answersUnknown(log)];
  const refused = refusal === null ? refusedProbes(log, scope) : [];
  const [ofSize] = [...sizes, ...refused];
  return {
    interface: route.interface,
    sourceAddress: route.sourceAddress,
    onLink: route.onLink,
    cachedPmtu: route.interfaceMtu !== null && route.routeMtu < route.interfaceMtu ? route.routeMtu : null,
    verdict: unreachable && {
      from: unreachable.outcome.icmp.from,
      ttl: unreachableTtl(log, unreachable),
      icmp: describe(log.family, unreachable.outcome.icmp),
    },
    closed: closedPorts(scope, arrived),
    onlyResets: arrived.length > 0 && arrived.every(({ outcome }) => outcome.kind === 'answer' && outcome.closed),
    silent: [...new Set(requested)].filter((name) => !heard.has(name)),
    localError: refusal && {
      errno: refusal.errno,
      doing: refusal.doing ?? `sending to ${endpointName(refusal.probe)}`,
      reject: refusal.reject === null ? null : rejectWords(log.family, refusal.reject),
    },
    tooBig: log.tooBig.map(({ from, mtu, size }) => ({
      from,
      ttl: routerTtl(log, from),
      mtu,
      size,
      passed: largest !== null && largest > mtu ? largest : null,
    })),
    mss: { sent: mss(log).sent, ...quotedMss(log) },
    largestPassed: largest,
    pmtuLimit: pmtuLimit(log),
    sizeTrials: foundBlackHole && sizeTrials(log, foundBlackHole),
    proxy: proxy && { ...proxy, ...(refusesNearby(log) && { refuses: true }) },
    loop: routingLoop(log),
    ...tcpLoss(log),
    ...(doubts.some(({ code }) => code === 'ttl-rewritten') ? { answersTooNear: true } : {}),
    inconclusive: [...sizes, ...doubts, ...refused].map(reasonText),
    ...(ofSize === undefined ? {} : { pmtuUnknown: reasonText(ofSize) }),
    pingSockets: pings.length > 0 ? !pings.every(({ outcome }) => outcome.kind === 'refused') : null,
  };
}

/** Why the hops cannot be trusted or counted. */
function hopDoubts(log: ProbeLog, scope: TraceScope): Reason[] {
  const rewritten = ttlRewritten(log);
  if (rewritten !== null) return [rewritten];
  const unproven = hopCount(log, scope) === null && nearbyProxy(log) === null ? hopCountUnproven(log) : null;
  return unproven === null ? [] : [unproven];
}

/** A RST of which it is not known who sent it is one. */
function isAnswer({ outcome }: Probe): boolean {
  return outcome.kind === 'answer';
}

/** The TTL at which the sender stands; null: not known, as where the router just before it was not heard, or this machine. */
function unreachableTtl(
  log: ProbeLog,
  { ttl, foreign, outcome }: NonNullable<ReturnType<typeof endingUnreachable>>,
): number | null {
  const { from } = outcome.icmp;
  const own = routerTtl(log, from);
  if (own !== null || ttl === null || foreign || from === log.route.sourceAddress) return own;
  return ttl === 1 || log.probes.some((probe) => probe.ttl === ttl - 1 && expired(probe)) ? ttl : null;
}

function tcpLoss(log: ProbeLog): Pick<TargetEvidence, 'lossSeen' | 'dataLost' | 'unequalFlows'> {
  const lost = dataLost(log);
  const unequal = unequalFlows(log);
  return {
    ...(tcpLossSeen(log) ? { lossSeen: true } : {}),
    ...(lost === null ? {} : { dataLost: lost }),
    ...(unequal === null ? {} : { unequalFlows: unequal }),
  };
}

/** The named port, where it only refuses: one that accepted before or after is open, and who refuses there limits connections. */
function closedPorts({ port }: TraceScope, arrived: readonly Probe[]): string[] {
  const open = new Set(arrived.filter(({ outcome }) => outcome.kind === 'answer' && !outcome.closed).map(endpointName));
  const closed = arrived.filter((probe) => port !== null && probe.port === port && !open.has(endpointName(probe)));
  return [...new Set(closed.map(endpointName))];
}

/** What this machine refused though other probes got out: what those would have shown is missing. */
function refusedProbes(log: ProbeLog, { trace }: TraceScope): Reason[] {
  // Many runners close ping sockets. Where echo is only one of several ways to find a size nothing is missing.
  const refused = refusals(log).filter(({ probe }) => probe.service !== 'icmp' || trace.service === 'icmp');
  if (refused.length === 0) return [];
  const errnos = [...new Set(refused.flatMap(({ errno, reject }) => (reject === null ? [errno] : [])))];
  const firewall = refused.some(({ reject }) => reject !== null);
  return [{ code: 'probes-refused', refused: refused.length, sent: log.probes.length, errnos, firewall }];
}

/** As `port-unreachable` or `tcp-reset`. */
function rejectWords(family: 4 | 6, reject: NonNullable<Refusal['reject']>): string {
  return reject === 'tcp-reset' ? reject : icmpMeaning(family, reject.type, reject.code);
}
