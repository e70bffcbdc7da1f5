/**
 * The whole measuring of one target: what is sent, in what order, and what waits for what. Everything runs side by side; the rules:
 *
 * 1. Hop search, handshakes and a probe with the default TTL start at once.
 * 2. Path MTU starts with TCP where a port answers, and with datagrams where none does (see steps/path-mtu.ts for why).
 * 3. Where the hop search stays dark or the target does not answer its probes, an open TCP port takes its place.
 * 4. The return path is measured only where no reply told it; a stalled answer only on ports whose servers answer at once.
 * 5. Where a hop differs from an earlier run's, further flows are probed last: parallel routers are no change.
 *
 * Politeness: a healthy target sees at most 16 connections and 64 UDP packets of a default run. Connections: 1 control for each port
 * probed (2), up to 5 of the hop search that fly past or count for loss, 1 for the flow's hop count, and for the TTL on arrival what
 * is left, 5 at least.
 */

import type { Millis, NetEvent, ProbeId, RouteFacts } from '../net/network.ts';
import { blackHole } from './facts/black-hole.ts';
import { localMtu } from './facts/local-mtu.ts';
import { accepted } from './facts/outcome.ts';
import { targetRtt } from './facts/round-trips.ts';
import { nearbyProxy } from './facts/tcp-proxy.ts';
import { LEAST_WAIT, roundTripWait } from './facts/timing.ts';
import { wasProbed } from './facts/too-big.ts';
import { ProbeLog } from './probe-log.ts';
import { join, Scheduler, type Step, type Task, type Wants, when } from './scheduler.ts';
import { type Plan, planFor, TRACEPATH } from './services.ts';
import { Session } from './session.ts';
import { segmentLost } from './steps/connection.ts';
import { allEnded, type Control, fillControl, firstConnected, openControl } from './steps/controls.ts';
import { measureHopCount } from './steps/hop-count.ts';
import { startHopSearch } from './steps/hops.ts';
import { locateEarly, placeBlackHole } from './steps/locate.ts';
import { measureLoss } from './steps/loss.ts';
import { probeOtherFlows } from './steps/other-flows.ts';
import { confirmBlackHole, findPathMtu } from './steps/path-mtu.ts';
import { probeTarget } from './steps/reach.ts';
import { checkAnswer } from './steps/reverse-mtu.ts';
import type { TraceRequest } from './trace-request.ts';

/** Datagrams do not wait longer than this for a TCP port to answer first. */
const TCP_FIRST: Millis = 400;
/** A port is silent where the host answers otherwise and two tries of a handshake stayed unanswered, milliseconds. */
const SILENT_PORT: Millis = 600;

/** One target's measuring, driven by events and times: see scheduler.ts. */
export class Trace {
  readonly log: ProbeLog;
  readonly plan: Plan;
  readonly #scheduler: Scheduler;

  constructor(request: TraceRequest, route: RouteFacts, nextId: () => ProbeId) {
    this.log = new ProbeLog(request.to, route);
    this.plan = planFor(request);
    this.#scheduler = new Scheduler(nextId, this.log);
    this.#scheduler.start((scope) => measure(new Session(scope, this.log, request), this.plan));
  }

  handle(event: NetEvent): void {
    this.#scheduler.handle(event);
  }

  poll(now: Millis): Wants {
    return this.#scheduler.poll(now);
  }

  /** Ends it where it stands; the log keeps what was measured. */
  cancel(): void {
    this.#scheduler.cancel();
  }
}

function* measure(session: Session, plan: Plan): Step<void> {
  const { log } = session;
  const controls = plan.tcpPorts.map((port) => session.spawn((own) => openControl(own, port)));
  const trace = startHopSearch(session, plan.trace);
  const reach = session.spawn((own) => probeTarget(own, plan));
  const mtu = session.spawn((own) => measurePathMtu(own, plan, controls));
  const hops = session.spawn((own) => measureHopCount(own, plan, controls, trace));
  yield* awaitControls(session, controls);
  yield* when(session, () => mtu.done || firstConnected(controls) === null, null);
  // Where TCP itself traces, or its handshakes with TTLs were answered, the port answers: one that stays out was lost.
  const answers = (port: number | undefined) => log.probes.some((probe) => probe.port === port && accepted(probe));
  for (const [i, control] of controls.entries())
    if (plan.trace.service !== 'tcp' && !answers(plan.tcpPorts[i])) control.cancel();
  yield* join(session, [...controls, reach, mtu, hops]);
  // TCP ends at a proxy: measure beyond it with UDP.
  if (nearbyProxy(log) && !blackHole(log) && !wasProbed(log, localMtu(log))) {
    yield* findPathMtu(session, null, plan.sizes);
    yield* placeAndConfirm(session, plan, null);
  }
  const { earlierHops } = session.request;
  if (earlierHops !== null) yield* probeOtherFlows(session, plan.trace, earlierHops, trace.target);
  yield* decideLoss(session, plan);
}

/** A port that stays silent is not waited for once another, or the trace, showed that the host answers. */
function* awaitControls(session: Session, controls: readonly Task<Control>[]): Step<void> {
  const { log } = session;
  const start = session.now;
  yield* when(session, () => allEnded(controls) || targetRtt(log) !== null, null);
  const patience = roundTripWait(targetRtt(log), firstConnected(controls) ? LEAST_WAIT : SILENT_PORT);
  yield* when(session, () => allEnded(controls), start + patience);
}

/** Rule 2. */
function* measurePathMtu(session: Session, plan: Plan, controls: readonly Task<Control>[]): Step<void> {
  const { log } = session;
  const settled = () => firstConnected(controls) !== null || allEnded(controls);
  yield* when(session, settled, session.now + TCP_FIRST);
  if (!settled()) {
    // No port answers yet: datagrams may tell all there is to know meanwhile.
    const byDatagrams = session.spawn((own) => findPathMtu(own, null, plan.sizes));
    yield* when(session, () => byDatagrams.done || firstConnected(controls) !== null, null);
    byDatagrams.cancel();
    yield* when(session, settled, null);
    if (blackHole(log) || !firstConnected(controls)) return yield* placeAndConfirm(session, plan, null);
  }
  const open = firstConnected(controls);
  const control = open && (yield* fillControl(session, open.port, open.handshake));
  const early = control && segmentLost(control.segment) ? locateEarly(session, localMtu(log)) : null;
  const reverse = session.spawn((own) => checkAnswer(own, control));
  yield* findPathMtu(session, control, plan.sizes);
  yield* placeAndConfirm(session, plan, early);
  yield* join(session, [reverse]);
}

/** `early`: see locateEarly. */
function* placeAndConfirm(session: Session, plan: Plan, early: Task<void> | null): Step<void> {
  yield* placeBlackHole(session, early);
  yield* confirmBlackHole(session, plan.sizes);
}

/** Where a limit on loss is set: probes until it is decided. TCP would count the loss up to a proxy. */
function* decideLoss(session: Session, { trace, tcpPorts, service }: Plan): Step<void> {
  const { lossLimit } = session.request;
  if (lossLimit === null) return;
  const all = [...tcpPorts.map((port) => ({ service: 'tcp', port }) as const), ...(service ? [service] : []), trace];
  const beyond = [...all, TRACEPATH].filter((endpoint) => endpoint.service !== 'tcp');
  yield* measureLoss(session, nearbyProxy(session.log) ? beyond : all, lossLimit);
}
