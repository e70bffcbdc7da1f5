/**
 * The whole measuring of one target: what is asked, in what order, and what waits for what. Everything runs side by side; the rules:
 *
 * 1. Hop search, handshakes and named service start at once.
 * 2. Path MTU starts with TCP where a port answers, and with datagrams where none does (see path-mtu.ts for why).
 * 3. Where the hop search stays dark or the target does not answer its probes, an open TCP port takes its place.
 * 4. The way back is asked only where no reply told it; a stalled answer only on ports that speak first when spoken to.
 * 5. Where a hop differs from an earlier run's, further flows are asked last: parallel routers are no change.
 *
 * Politeness: a healthy target sees at most 16 connections and 64 UDP packets of a default run. Connections: 1 control for each port
 * asked (2), up to 5 of the hop search that fly past or count for loss, 1 for the flow's hop count, and for the return TTL what is left.
 */

import type { Family, Millis, NetEvent, ProbeId, RouteFacts, TcpInfo } from '../net/port.ts';
import { blackHole } from './facts/black-hole.ts';
import { localMtu } from './facts/local-mtu.ts';
import { packetSize } from './facts/packet-sizes.ts';
import { targetRtt } from './facts/round-trips.ts';
import { nearbyProxy } from './facts/tcp-proxy.ts';
import { wasAsked } from './facts/too-big.ts';
import { type Plan, planFor, TRACEPATH } from './plan.ts';
import { type Probe, ProbeLog } from './probe-log.ts';
import type { Endpoint, TraceRequest } from './probes.ts';
import { join, Scheduler, type Scope, type Step, type Task, type Wants, when } from './scheduler.ts';
import { vanished } from './steps/connection.ts';
import { hopsOfFlow } from './steps/flow-hops.ts';
import { HopSearch } from './steps/hops.ts';
import { locateHole } from './steps/locate.ts';
import { measureLoss } from './steps/loss.ts';
import { askOtherFlows } from './steps/other-flows.ts';
import { type Control, fillControl, findPathMtu, type OpenControl, openControl } from './steps/path-mtu.ts';
import { sendTcpShort, sendUdpFarther, tcpSooner } from './steps/proxy-check.ts';
import { askService, sampleHandshakes } from './steps/reach.ts';
import { findReturnTtl } from './steps/return-ttl.ts';
import { awaitAnswer, findReverseHole } from './steps/reverse-mtu.ts';
import { LEAST_WAIT } from './timing.ts';

/** Ports whose servers answer a ClientHello or a request at once, so that their silence means something. */
const ANSWERING_PORTS = new Set([80, 443, 465, 636, 853, 993, 995, 5061, 5671, 6443, 8000, 8080, 8443, 8883, 9443]);
/** Connections that a healthy target sees of one run, at most. */
const MOST_CONNECTIONS = 16;
/** Datagrams do not wait longer than this for a TCP port to answer first. */
const TCP_FIRST: Millis = 600;
/** A port is silent where the host answers otherwise and two tries of a handshake stayed unanswered, milliseconds. */
const SILENT_PORT: Millis = 600;

/** One target's measuring, driven by events and times: see tasks.ts. */
export class Trace {
  readonly log: ProbeLog;
  readonly plan: Plan;
  readonly #tasks: Scheduler;

  constructor(request: TraceRequest, route: RouteFacts, nextId: () => ProbeId) {
    this.log = new ProbeLog(request.to, route);
    this.plan = planFor(request);
    this.#tasks = new Scheduler(nextId, this.log);
    this.#tasks.start((scope) => this.#measure(scope, request));
  }

  handle(event: NetEvent): void {
    this.#tasks.handle(event);
  }

  poll(now: Millis): Wants {
    return this.#tasks.poll(now);
  }

  /** Ends it where it stands; the log keeps what was measured. */
  cancel(): void {
    this.#tasks.cancel();
  }

  *#measure(scope: Scope, request: TraceRequest): Step<void> {
    const { log, plan } = this;
    const controls = plan.tcpPorts.map((port) => scope.spawn((own) => openControl(own, log, request, port)));
    const trace = this.#search(scope, request, plan.trace);
    const service = scope.spawn((own) => askService(own, log, request, plan.service));
    const mtu = scope.spawn((own) => this.#pathMtu(own, request, controls));
    const hops = scope.spawn((own) => this.#hopCount(own, request, controls, trace));
    // A port that stays silent is not waited for once another, or the trace, showed that the host answers.
    const start = scope.now;
    const answered = () => targetRtt(log) !== null;
    yield* when(scope, () => controls.every(({ done }) => done) || answered(), null);
    const patience = Math.max(connected(controls) ? LEAST_WAIT : SILENT_PORT, 3 * (targetRtt(log) ?? 0));
    yield* when(scope, () => controls.every(({ done }) => done), start + patience);
    yield* when(scope, () => mtu.done || connected(controls) === null, null);
    // Where TCP itself traces, its port answers as the target does: a handshake that stays out was lost.
    if (plan.trace.service !== 'tcp') for (const control of controls) control.cancel();
    yield* join(scope, [...controls, service, mtu, hops]);
    // TCP ends at a proxy: measure beyond it with UDP.
    const proxied = nearbyProxy(log) !== null;
    if (proxied && !blackHole(log) && !wasAsked(log, localMtu(log))) {
      yield* findPathMtu(scope, log, request, null, plan.sizes);
      yield* this.#locate(scope, request, null);
    }
    if (request.earlierHops !== null)
      yield* askOtherFlows(scope, log, request, plan.trace, request.earlierHops, trace.target);
    if (request.lossLimit !== null) yield* this.#loss(scope, request, request.lossLimit, proxied);
  }

  /** `proxied`: TCP would count the way to the proxy. */
  *#loss(scope: Scope, request: TraceRequest, limit: number, proxied: boolean): Step<void> {
    const { trace, tcpPorts, service } = this.plan;
    const asks = [...tcpPorts.map((port) => ({ service: 'tcp', port }) as const), ...(service ? [service] : []), trace];
    const own = proxied ? [...asks, TRACEPATH].filter((ask) => ask.service !== 'tcp') : asks;
    yield* measureLoss(scope, this.log, request, own, limit);
  }

  #search(scope: Scope, request: TraceRequest, ask: Endpoint): HopSearch {
    let search: HopSearch | undefined;
    scope.spawn((own) => {
      search = new HopSearch(own, this.log, request, ask);
      return search.run();
    });
    if (!search) throw new Error('a task did not begin');
    return search;
  }

  *#pathMtu(scope: Scope, request: TraceRequest, controls: readonly Task<Control>[]): Step<void> {
    const { log, plan } = this;
    const settled = () => connected(controls) !== null || controls.every(({ done }) => done);
    yield* when(scope, settled, scope.now + TCP_FIRST);
    if (!settled()) {
      // No port answers yet: datagrams may tell all there is to know meanwhile.
      const byDatagrams = scope.spawn((own) => findPathMtu(own, log, request, null, plan.sizes));
      yield* when(scope, () => byDatagrams.done || connected(controls) !== null, null);
      byDatagrams.cancel();
      yield* when(scope, settled, null);
      if (blackHole(log) || !connected(controls)) return yield* this.#locate(scope, request, null);
    }
    const open = connected(controls);
    const control = open && (yield* fillControl(scope, log, request, open.port, open.handshake));
    const early =
      control && vanished(control.segment) ? scope.spawn((own) => locateHole(own, log, request, localMtu(log))) : null;
    const reverse = scope.spawn((own) => checkAnswer(own, log, request, control));
    yield* findPathMtu(scope, log, request, control, plan.sizes);
    yield* this.#locate(scope, request, early);
    yield* join(scope, [reverse]);
  }

  /** Sends what shows whether TCP ends before other probes do. */
  *#checkProxy(scope: Scope, request: TraceRequest, controls: readonly Task<Control>[], search: HopSearch): Step<void> {
    const { log, plan } = this;
    if (search.target === null) return;
    if (plan.trace.service === 'tcp') return yield* sendUdpFarther(scope, log, request, search.target);
    yield* when(scope, () => connected(controls) !== null || search.done, null);
    const tcp = connected(controls);
    if (tcp) yield* sendTcpShort(scope, log, request, tcp.port, search.target);
  }

  /** Where a forward black hole is. `early`: the answer for full-size packets, asked as soon as one vanished. */
  *#locate(scope: Scope, request: TraceRequest, early: Task<void> | null): Step<void> {
    const { log } = this;
    const hole = blackHole(log);
    // A router that says too big of a full-size packet stands elsewhere than the one that says nothing.
    const usable = hole?.direction === 'forward' && log.tooBig.length === 0 ? early : null;
    if (!usable) early?.cancel();
    if (hole?.direction !== 'forward') return;
    const located = usable ?? scope.spawn((own) => locateHole(own, log, request, hole.fails));
    yield* join(scope, [located]);
  }

  /** Measures what hop counts there and back need. */
  *#hopCount(scope: Scope, request: TraceRequest, controls: readonly Task<Control>[], trace: HopSearch): Step<void> {
    const { log, plan } = this;
    let search = trace;
    const answered = () => handshakes(log);
    yield* when(scope, () => trace.target !== null || trace.done || (trace.stuck && answered()), null);
    if (trace.target === null && plan.trace.service !== 'tcp' && plan.tcpPorts.length > 0) {
      yield* when(scope, () => answered() || controls.every(({ done }) => done), null);
      const port = answeringPort(log, plan.tcpPorts);
      if (port !== null && trace.target === null) search = this.#search(scope, request, { service: 'tcp', port });
    }
    yield* when(scope, () => search.target !== null || search.done, null);
    const guard = search === trace ? scope.spawn((own) => this.#checkProxy(own, request, controls, search)) : null;
    yield* when(scope, () => search.done && guard?.done !== false, null);
    const proxied = nearbyProxy(log) !== null;
    // TCP ends at a proxy: count the hops beyond it with UDP.
    if (proxied && search.service === 'tcp' && log.icmpErrors > 0) {
      search = this.#search(scope, request, TRACEPATH);
      yield* when(scope, () => search.done, null);
    }
    const tcp = connected(controls);
    if (tcp && plan.trace.service !== 'tcp' && search === trace) {
      // A small MSS may have been made so on the way, and TCP that answers in half the time of UDP comes from nearer: SYNs tell.
      const small = smallMss(tcp.handshake.info, localMtu(log), request.to.family);
      if (proxied || small || tcpSooner(log, plan.trace.service, tcp.handshake.rttMs)) {
        const check = this.#search(scope, request, { service: 'tcp', port: tcp.port });
        yield* when(scope, () => check.done, null);
      }
    }
    if (search.target === null) return;
    const hops = search.target;
    const control = connected(controls);
    if (!control) return;
    const { rttMs } = control.handshake;
    const tasks: Task<unknown>[] = [];
    if (search.lostAtTarget) tasks.push(scope.spawn((own) => sampleHandshakes(own, log, request, control.port, rttMs)));
    if (log.icmpErrors === 0)
      tasks.push(scope.spawn((own) => hopsOfFlow(own, log, request, control.port, rttMs, hops)));
    const spare =
      MOST_CONNECTIONS - 1 - log.probes.filter((probe) => probe.service === 'tcp' && reaches(log, probe)).length;
    if (request.to.family === 4 && !replyTtlKnown(log)) {
      tasks.push(scope.spawn((own) => findReturnTtl(own, log, request, control.port, rttMs, hops, spare)));
    }
    yield* join(scope, tasks);
    yield* when(scope, () => trace.done, null);
  }
}

/** The first port that accepted a connection, and the connection; null: none did so far. */
function connected(controls: readonly Task<Control>[]): Pick<OpenControl, 'port' | 'handshake'> | null {
  for (const { result } of controls) {
    if (result?.handshake.kind === 'connected') return { port: result.port, handshake: result.handshake };
  }
  return null;
}

/** Whether the peer takes less than the local MTU would let it. */
function smallMss(info: TcpInfo, mtu: number, family: Family): boolean {
  return packetSize(info.sndMss, info, family) < Math.min(mtu, info.pmtu);
}

/** Whether a TCP handshake of this trace was answered, by acceptance. */
function handshakes(log: ProbeLog): boolean {
  return log.probes.some(({ service, outcome }) => service === 'tcp' && outcome.kind === 'answer' && !outcome.closed);
}

/** The port that answered a handshake, an open one before a closed one; null: none. */
function answeringPort(log: ProbeLog, ports: readonly number[]): number | null {
  const answers = (closed: boolean) => (port: number) =>
    log.probes.some(
      (o) => o.service === 'tcp' && o.port === port && o.outcome.kind === 'answer' && o.outcome.closed === closed,
    );
  return ports.find(answers(false)) ?? ports.find(answers(true)) ?? null;
}

/** Whether a probe came to the target, answered or not, as far as can be told. */
function reaches(log: ProbeLog, probe: Probe): boolean {
  return probe.ttl === null || log.arrived(probe);
}

function replyTtlKnown(log: ProbeLog): boolean {
  return log.probes.some((probe) => {
    const { outcome } = probe;
    if (!log.arrived(probe)) return false;
    return (
      (outcome.kind === 'icmp' ? outcome.icmp.replyTtl : outcome.kind === 'answer' ? outcome.replyTtl : null) !== null
    );
  });
}

/** Rule 4: whether the server's own large packets arrive. */
function* checkAnswer(scope: Scope, log: ProbeLog, request: TraceRequest, control: OpenControl | null): Step<void> {
  if (!control || !ANSWERING_PORTS.has(control.port)) return;
  const { handshake, segment, port } = control;
  const exchange = log.exchanges.find(({ connection }) => connection === handshake.id);
  if (!exchange || vanished(segment)) return;
  yield* awaitAnswer(scope, log, exchange, handshake.rttMs);
  if (exchange.outcome !== 'silent') return;
  // A server that serves one client at a time must be free for the next.
  scope.command({ kind: 'close', id: handshake.id });
  yield* findReverseHole(scope, log, request, port, handshake.rttMs, localMtu(log));
}
