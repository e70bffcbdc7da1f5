/**
 * The whole measuring of one target: what is asked, in what order, and what waits for what. Everything runs side by side; the rules:
 *
 * 1. Hop search, handshakes and named service start at once.
 * 2. Path MTU starts with TCP where a port answers, and with datagrams where none does (see path-mtu.ts for why).
 * 3. Where the hop search stays dark or the target does not answer its probes, an open TCP port takes its place.
 * 4. The way back is asked only where no reply told it; a stalled answer only on ports that speak first when spoken to.
 *
 * Politeness: a healthy target sees at most 16 connections and 64 UDP packets of a default run. Connections: 1 control for each port
 * asked (2), up to 5 of the hop search that fly past or count for loss, 1 for the flow's hop count, and for the return TTL what is left.
 */
import type { Family, Millis, NetEvent, ProbeId, RouteFacts, TcpInfo } from '../net/port.ts';
import { packetSize, vanished } from './connection.ts';
import { hopsOfFlow } from './flow-hops.ts';
import { HopSearch } from './hops.ts';
import { locateHole } from './locate.ts';
import { measureLoss } from './loss.ts';
import { localMtu } from './narrowing.ts';
import { tcpAnswersBefore, tcpSooner, udpExpiresBehind } from './nearer.ts';
import { Notebook, type Observation } from './notebook.ts';
import { type Control, fillControl, findPathMtu, type OpenControl, openControl } from './path-mtu.ts';
import { type Plan, planFor, TRACEPATH } from './plan.ts';
import type { Ask, Question } from './probes.ts';
import { askService, sampleHandshakes } from './reach.ts';
import { findReturnTtl } from './return-ttl.ts';
import { awaitAnswer, findReverseHole, resetAfterRequest } from './reverse-mtu.ts';
import { join, type Measuring, type Scope, type Task, Tasks, type Wants, when } from './tasks.ts';
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
export class Investigation {
  readonly book: Notebook;
  readonly plan: Plan;
  readonly #tasks: Tasks;

  constructor(question: Question, route: RouteFacts, nextId: () => ProbeId) {
    this.book = new Notebook(question.to, route);
    this.plan = planFor(question);
    this.#tasks = new Tasks(nextId);
    this.#tasks.start((scope) => this.#measure(scope, question));
  }

  handle(event: NetEvent): void {
    this.#tasks.handle(event);
  }

  poll(now: Millis): Wants {
    return this.#tasks.poll(now);
  }

  /** Ends it where it stands; the notebook keeps what was measured. */
  cancel(): void {
    this.#tasks.cancel();
  }

  *#measure(scope: Scope, question: Question): Measuring<void> {
    const { book, plan } = this;
    const controls = plan.tcpPorts.map((port) => scope.spawn((own) => openControl(own, book, question, port)));
    const trace = this.#search(scope, question, plan.trace);
    const service = scope.spawn((own) => askService(own, book, question, plan.service));
    const mtu = scope.spawn((own) => this.#pathMtu(own, question, controls));
    const hops = scope.spawn((own) => this.#hopCount(own, question, controls, trace));
    // A port that stays silent is not waited for once another, or the trace, showed that the host answers.
    const start = scope.now;
    const answered = () => book.targetRtt() !== null;
    yield* when(scope, () => controls.every(({ done }) => done) || answered(), null);
    const patience = Math.max(connected(controls) ? LEAST_WAIT : SILENT_PORT, 3 * (book.targetRtt() ?? 0));
    yield* when(scope, () => controls.every(({ done }) => done), start + patience);
    yield* when(scope, () => mtu.done || connected(controls) === null, null);
    // Where TCP itself traces, its port answers as the target does: a handshake that stays out was lost.
    if (plan.trace.service !== 'tcp') for (const control of controls) control.cancel();
    yield* join(scope, [...controls, service, mtu, hops]);
    // TCP told of somebody nearer: what lies behind, datagrams tell.
    if (hops.result === 'proxied' && book.conclusions.pmtu?.method === 'tcp-ack' && !book.conclusions.hole) {
      book.conclusions.pmtu = null;
      book.conclusions.pmtuLimit = null;
      yield* findPathMtu(scope, book, question, null, plan.sizes);
      yield* this.#locate(scope, question, null);
    }
    if (question.lossLimit !== null) yield* this.#loss(scope, question, question.lossLimit, hops.result === 'proxied');
  }

  /** `proxied`: TCP would count the way to the proxy. */
  *#loss(scope: Scope, question: Question, limit: number, proxied: boolean): Measuring<void> {
    const { trace, tcpPorts, service } = this.plan;
    const asks = [...tcpPorts.map((port) => ({ service: 'tcp', port }) as const), ...(service ? [service] : []), trace];
    const own = proxied ? [...asks, TRACEPATH].filter((ask) => ask.service !== 'tcp') : asks;
    yield* measureLoss(scope, this.book, question, own, limit);
  }

  #search(scope: Scope, question: Question, ask: Ask): HopSearch {
    let search: HopSearch | undefined;
    scope.spawn((own) => {
      search = new HopSearch(own, this.book, question, ask);
      return search.run();
    });
    if (!search) throw new Error('a task did not begin');
    return search;
  }

  *#pathMtu(scope: Scope, question: Question, controls: readonly Task<Control>[]): Measuring<void> {
    const { book, plan } = this;
    const settled = () => connected(controls) !== null || controls.every(({ done }) => done);
    yield* when(scope, settled, scope.now + TCP_FIRST);
    if (!settled()) {
      // No port answers yet: datagrams may tell all there is to know meanwhile.
      const byDatagrams = scope.spawn((own) => findPathMtu(own, book, question, null, plan.sizes));
      yield* when(scope, () => byDatagrams.done || connected(controls) !== null, null);
      byDatagrams.cancel();
      yield* when(scope, settled, null);
      if (book.conclusions.hole || !connected(controls)) return yield* this.#locate(scope, question, null);
    }
    const open = connected(controls);
    const control = open && (yield* fillControl(scope, book, question, open.port, open.handshake));
    const early =
      control && vanished(control.segment)
        ? scope.spawn((own) => locateHole(own, book, question, localMtu(book)))
        : null;
    const reverse = scope.spawn((own) => checkAnswer(own, book, question, control));
    yield* findPathMtu(scope, book, question, control, plan.sizes);
    yield* this.#locate(scope, question, early);
    yield* join(scope, [reverse]);
  }

  /** Whether TCP ends two hops or more before other probes do. */
  *#tcpNearer(
    scope: Scope,
    question: Question,
    controls: readonly Task<Control>[],
    search: HopSearch,
  ): Measuring<boolean> {
    const { book, plan } = this;
    if (search.target === null) return false;
    if (plan.trace.service === 'tcp') return yield* udpExpiresBehind(scope, book, question, search.target);
    yield* when(scope, () => connected(controls) !== null || search.done, null);
    const tcp = connected(controls);
    return tcp !== null && (yield* tcpAnswersBefore(scope, book, question, tcp.port, search.target));
  }

  /** Where a forward black hole is. `early`: the answer for full-size packets, asked as soon as one vanished. */
  *#locate(scope: Scope, question: Question, early: Task<number | null> | null): Measuring<void> {
    const { book } = this;
    const { hole } = book.conclusions;
    // A router that says too big of a full-size packet stands elsewhere than the one that says nothing.
    const usable = hole?.direction === 'forward' && book.tooBig.length === 0 ? early : null;
    if (!usable) early?.cancel();
    if (hole?.direction !== 'forward') return;
    const located = usable ?? scope.spawn((own) => locateHole(own, book, question, hole.fails));
    yield* join(scope, [located]);
    hole.afterHop = located.result ?? null;
  }

  /** Concludes hop counts there and back. `proxied`: TCP is answered from nearer than other probes find the target. */
  *#hopCount(
    scope: Scope,
    question: Question,
    controls: readonly Task<Control>[],
    trace: HopSearch,
  ): Measuring<'proxied' | null> {
    const { book, plan } = this;
    let search = trace;
    const answered = () => handshakes(book);
    yield* when(scope, () => trace.target !== null || trace.done || (trace.stuck && answered()), null);
    if (trace.target === null && plan.trace.service !== 'tcp' && plan.tcpPorts.length > 0) {
      yield* when(scope, () => answered() || controls.every(({ done }) => done), null);
      const port = answeringPort(book, plan.tcpPorts);
      if (port !== null && trace.target === null) search = this.#search(scope, question, { service: 'tcp', port });
    }
    yield* when(scope, () => search.target !== null || search.done, null);
    const guard = search === trace ? scope.spawn((own) => this.#tcpNearer(own, question, controls, search)) : null;
    yield* when(scope, () => search.done && guard?.done !== false, null);
    const proxied = guard?.result ? 'proxied' : null;
    // TCP ends at a proxy: count the hops beyond it with UDP.
    if (proxied && search.service === 'tcp' && book.icmpErrors > 0) {
      search = this.#search(scope, question, TRACEPATH);
      yield* when(scope, () => search.done, null);
    }
    const tcp = connected(controls);
    if (tcp && plan.trace.service !== 'tcp' && search === trace) {
      // A small MSS may have been made so on the way, and TCP that answers in half the time of UDP comes from nearer: SYNs tell.
      const small = smallMss(tcp.handshake.info, localMtu(book), question.to.family);
      if (proxied || small || tcpSooner(book, plan.trace.service, tcp.handshake.rttMs)) {
        const check = this.#search(scope, question, { service: 'tcp', port: tcp.port });
        yield* when(scope, () => check.done, null);
      }
    }
    if (search.target === null) return proxied;
    const method = book.icmpErrors > 0 ? 'reply' : 'ttl-scan';
    const count = { hops: search.target, method, service: search.service } as const;
    book.conclusions.hopCount = count;
    const control = connected(controls);
    if (!control) return proxied;
    const { rttMs } = control.handshake;
    const tasks: Task<unknown>[] = [];
    if (search.lostAtTarget)
      tasks.push(scope.spawn((own) => sampleHandshakes(own, book, question, control.port, rttMs)));
    let flowHops: Task<number | null> | null = null;
    if (count.method === 'ttl-scan') {
      flowHops = scope.spawn((own) => hopsOfFlow(own, book, question, control.port, rttMs, count.hops));
      tasks.push(flowHops);
    }
    const spare =
      MOST_CONNECTIONS -
      1 -
      book.observations.filter((probe) => probe.service === 'tcp' && reaches(book, probe)).length;
    if (question.to.family === 4 && !replyTtlKnown(book)) {
      tasks.push(scope.spawn((own) => findReturnTtl(own, book, question, control.port, rttMs, count.hops, spare)));
    }
    yield* join(scope, tasks);
    const flow = flowHops?.result ?? null;
    if (flow !== null && flow < count.hops) book.conclusions.hopCount = { ...count, hops: flow };
    yield* when(scope, () => trace.done, null);
    return proxied;
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
function handshakes(book: Notebook): boolean {
  return book.observations.some(({ service, reply }) => service === 'tcp' && reply?.kind === 'answer' && !reply.closed);
}

/** The port that answered a handshake, an open one before a closed one; null: none. */
function answeringPort(book: Notebook, ports: readonly number[]): number | null {
  const answers = (closed: boolean) => (port: number) =>
    book.observations.some(
      (o) => o.service === 'tcp' && o.port === port && o.reply?.kind === 'answer' && o.reply.closed === closed,
    );
  return ports.find(answers(false)) ?? ports.find(answers(true)) ?? null;
}

/** Whether a probe came to the target, answered or not, as far as can be told. */
function reaches(book: Notebook, probe: Observation): boolean {
  return probe.ttl === null || book.arrived(probe);
}

function replyTtlKnown(book: Notebook): boolean {
  return book.observations.some((observation) => {
    const { reply } = observation;
    if (!book.arrived(observation)) return false;
    return (reply?.kind === 'icmp' ? reply.icmp.replyTtl : reply?.kind === 'answer' ? reply.replyTtl : null) !== null;
  });
}

/** Rule 4: whether the server's own large packets arrive. */
function* checkAnswer(scope: Scope, book: Notebook, question: Question, control: OpenControl | null): Measuring<void> {
  if (!control || !ANSWERING_PORTS.has(control.port)) return;
  const { handshake, segment, port } = control;
  if (vanished(segment) || segment.received > 0) return;
  const answer = segment.reset ? 'reset' : yield* awaitAnswer(scope, handshake.id, handshake.rttMs);
  if (answer === 'reset') book.conclusions.inconclusive.push(resetAfterRequest(port));
  if (answer !== 'stalled') return;
  // A server that serves one client at a time must be free for the next.
  scope.command({ kind: 'close', id: handshake.id });
  yield* findReverseHole(scope, book, question, port, handshake.rttMs, localMtu(book));
}
