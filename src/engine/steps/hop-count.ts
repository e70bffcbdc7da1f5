/**
 * What the hop counts of the forward and the return path need, once the hop search has found the target, or has stayed dark while a TCP port answers: who
 * answers TCP, how far one flow goes, and with which TTL replies arrive. The counts: facts/hop-count.ts, facts/return-path.ts.
 */
import type { Family, TcpInfo } from '../../net/network.ts';
import { farthestExpired, handshakesInDoubt } from '../facts/hop-count.ts';
import { localMtu } from '../facts/local-mtu.ts';
import { tcpLossSeen } from '../facts/loss-seen.ts';
import { accepted, replyTtlOf } from '../facts/outcome.ts';
import { packetSize } from '../facts/packet-sizes.ts';
import { leastRtt, pathRtt } from '../facts/round-trips.ts';
import { nearbyProxy } from '../facts/tcp-proxy.ts';
import type { Probe, ProbeLog } from '../probe-log.ts';
import { join, type Step, type Task, when } from '../scheduler.ts';
import { type Plan, TRACEPATH } from '../services.ts';
import type { Session } from '../session.ts';
import { allEnded, type Control, firstConnected } from './controls.ts';
import { hopsOfFlow } from './flow-hops.ts';
import { type HopSearch, startHopSearch } from './hops.ts';
import { compareFlows, fartherService, sendTcpShort, sendUdpFarther, tcpSooner } from './proxy-check.ts';
import { LOSS_SAMPLES, sampleHandshakes } from './reach.ts';
import { findReturnTtl } from './return-ttl.ts';

/** A healthy target sees at most 16 connections of one run; one is the service check's. */
const MOST_CONNECTIONS = 15;
/** Handshakes for the TTL on arrival all the same, where loss or a black hole took more: no hop count by TCP stands without it. */
const LEAST_FOR_RETURN_TTL = { usual: 5, lossy: 8 };

type Controls = readonly Task<Control>[];

/** @param trace the hop search, under way */
export function* measureHopCount(session: Session, plan: Plan, controls: Controls, trace: HopSearch): Step<void> {
  const { log } = session;
  const search = yield* searchThatAnswers(session, plan, controls, trace);
  const checked = search === trace ? session.spawn((own) => checkProxy(own, plan, controls, search)) : null;
  yield* when(session, () => search.done && checked?.done !== false, null);
  const found = yield* searchBeyondProxy(session, plan, controls, search);
  if (search === trace) yield* searchByTcpToo(session, plan, controls);
  const port = answeringPort(log, plan.tcpPorts);
  if (found.target !== null && port !== null)
    yield* join(session, measureByHandshakes(session, port, found, found.target));
  yield* when(session, () => trace.done, null);
}

/** The trace's own search once it found the target or ended; by TCP where it stays dark and a port answers. */
function* searchThatAnswers(session: Session, plan: Plan, controls: Controls, trace: HopSearch): Step<HopSearch> {
  const { log } = session;
  let search = trace;
  yield* when(session, () => trace.target !== null || trace.done || (trace.stuck && log.probes.some(accepted)), null);
  if (trace.target === null && plan.trace.service !== 'tcp' && plan.tcpPorts.length > 0) {
    yield* when(session, () => log.probes.some(accepted) || allEnded(controls), null);
    const port = answeringPort(log, plan.tcpPorts);
    if (port !== null && trace.target === null) search = startHopSearch(session, { service: 'tcp', port });
  }
  yield* when(session, () => search.target !== null || search.done, null);
  return search;
}

/** Sends what shows whether TCP ends before other probes do. */
function* checkProxy(session: Session, plan: Plan, controls: Controls, search: HopSearch): Step<void> {
  if (search.target === null) return;
  if (plan.trace.service === 'tcp') return yield* sendUdpFarther(session, search.target);
  yield* when(session, () => firstConnected(controls) !== null || search.done, null);
  const open = firstConnected(controls);
  if (open) yield* sendTcpShort(session, open.port, search.target);
}

/** Where TCP may end at a proxy, counts the hops beyond it with datagrams that the target answers, or with UDP. */
function* searchBeyondProxy(session: Session, plan: Plan, controls: Controls, search: HopSearch): Step<HopSearch> {
  const { log } = session;
  const { target, service } = search;
  if (service !== 'tcp' || target === null) return search;
  const port = firstConnected(controls)?.port ?? plan.trace.port;
  yield* compareFlows(session, port, target);
  const farther = yield* fartherService(session, plan.sizes, target);
  if (farther === null && (log.icmpErrors === 0 || !nearbyProxy(log))) return search;
  const beyond = startHopSearch(session, farther ?? TRACEPATH);
  yield* when(session, () => beyond.done, null);
  yield* compareFlows(session, port, target);
  return nearbyProxy(log) ? beyond : search;
}

/**
 * A device on the forward path may have lowered a small MSS, TCP that answers in half the time of UDP comes from nearer, and a proxy stands at
 * some hop: SYNs with TTLs tell.
 */
function* searchByTcpToo(session: Session, plan: Plan, controls: Controls): Step<void> {
  const { log } = session;
  const open = firstConnected(controls);
  if (!open || plan.trace.service === 'tcp') return;
  const { rttMs, info } = open.handshake;
  const needed = nearbyProxy(log) || smallMss(info, localMtu(log), log.family);
  if (!needed && !tcpSooner(log, plan.trace.service, rttMs)) return;
  const search = startHopSearch(session, { service: 'tcp', port: open.port });
  yield* when(session, () => search.done, null);
  if (search.target !== null) yield* compareFlows(session, open.port, search.target);
}

/** Handshakes tell loss where ICMP errors are limited, the hops of one flow, and the TTL on arrival. */
function measureByHandshakes(session: Session, port: number, search: HopSearch, hops: number): Task<void>[] {
  const { log } = session;
  const answered = log.probes.filter((probe) => probe.service === 'tcp' && log.arrived(probe));
  const rttMs = leastRtt(answered) ?? pathRtt(log) ?? session.request.probeTimeoutMs;
  const tasks: Task<void>[] = [];
  const open = answered.some((probe) => probe.port === port && accepted(probe));
  if (open && search.lostAtTarget) tasks.push(session.spawn((own) => sampleHandshakes(own, port, rttMs)));
  const onOneFlow = open && (log.icmpErrors === 0 || (search.service === 'tcp' && handshakesInDoubt(log, hops)));
  // Down from where all flows arrive: the TTL that one of them needs shows by the first byte that does not.
  const from = farthestExpired(log) >= hops ? farthestExpired(log) + 2 : hops;
  if (onOneFlow) tasks.push(session.spawn((own) => hopsOfFlow(own, port, rttMs, from)));
  const other = (search.lostAtTarget ? LOSS_SAMPLES : 0) + (onOneFlow ? 1 : 0);
  const spent = log.probes.filter((probe) => probe.service === 'tcp' && reaches(log, probe)).length + other;
  const most = Math.max(LEAST_FOR_RETURN_TTL[tcpLossSeen(log) ? 'lossy' : 'usual'], MOST_CONNECTIONS - spent);
  if (!replyTtlKnown(log)) tasks.push(session.spawn((own) => findReturnTtl(own, port, rttMs, hops, most)));
  return tasks;
}

/** Whether the peer takes less than the local MTU would let it. */
function smallMss(info: TcpInfo, mtu: number, family: Family): boolean {
  return packetSize(info.sndMss, info, family) < Math.min(mtu, info.pmtu);
}

/** The port that answered a handshake, an open one before a closed one; null: none. */
function answeringPort(log: ProbeLog, ports: readonly number[]): number | null {
  const answers = log.probes.filter(({ service, outcome }) => service === 'tcp' && outcome.kind === 'answer');
  const portOf = (probes: readonly Probe[]) => ports.find((port) => probes.some((probe) => probe.port === port));
  return portOf(answers.filter(accepted)) ?? portOf(answers) ?? null;
}

/** Whether a probe came to the target, answered or not, as far as can be told. */
function reaches(log: ProbeLog, probe: Probe): boolean {
  return probe.ttl === null || log.arrived(probe);
}

function replyTtlKnown(log: ProbeLog): boolean {
  return log.probes.some((probe) => log.arrived(probe) && replyTtlOf(probe) !== null);
}
