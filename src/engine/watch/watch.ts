/**
 * Watching: every target is probed each interval, all in one loop, until the time is up. No sockets and no clock: driven by
 * `handle(event)` and `poll(now)` as a Trace is. The rules:
 *
 * 1. One probe at a time leaves for a target: one handshake or one datagram. Targets take turns within an interval, which is
 *    longer than wanted where more than 50 probes a second would leave, and 2 s or more where ICMP errors are the answers: hosts
 *    send one a second to one peer (Linux: icmp_ratelimit).
 * 2. A probe is unanswered once the probe timeout has passed, or when it is refused though the port was open before.
 * 3. Half an interval after a probe that is unanswered until then, and followed one that was answered, it is sent once more. The
 *    repeat is not counted: it tells an outage from a packet lost by chance.
 * 4. What this machine could not send for want of buffers, descriptors, ports or ping sockets is not among the probes sent: it is
 *    counted apart.
 * 5. An outage is traced as soon as it begins, a target no more often than each 5 s; all traces together send no more than 50
 *    probes a second either.
 */
import type { Command, Destination, Millis, NetEvent, ProbeId } from '../../net/network.ts';
import type { Wants } from '../scheduler.ts';
import { type Endpoint, probeCommand, smallSize } from '../services.ts';
import { FLOWS_EACH, WATCH_FLOWS } from '../trace-request.ts';
import { OutageTrace } from './outage-trace.ts';
import { type ProbedHop, type WatchFigures, WatchLog } from './watch-log.ts';
import { type Answered, type WatchOutcome, watchOutcomeOf } from './watch-outcome.ts';

export const MOST_A_SECOND = 50;
const TRACE_PAUSE: Millis = 1000 / MOST_A_SECOND;
const RETRACE_PAUSE: Millis = 5000;
/** How long the traces of the last outages may go on beyond the last probe's timeout. */
const TRACE_GRACE: Millis = 2000;
/**
 * Source ports that a target's datagrams take in turn, at most, so that answers in a service's own words can be told apart: as many as
 * probes may wait for an answer at once, unless the interval is far shorter than the timeout.
 */
const MOST_FLOWS = 64;
/** Between two probes that one address answers by ICMP errors; a repeat comes halfway. */
const LIMITED_INTERVAL: Millis = 2000;

/** One target to watch. */
export interface WatchRequest {
  readonly to: Destination;
  /** The cheapest probe that it answered before. */
  readonly endpoint: Endpoint;
  /** It was open before, so that a refusal is no answer; the watch's own first real answer shows the same. */
  readonly open: boolean;
  /** Its answers are ICMP errors. */
  readonly limited: boolean;
  /** What the hops answered to, and the TTL up to which they are probed. */
  readonly trace: Endpoint;
  readonly hops: number;
}

export interface WatchOptions {
  readonly intervalMs: Millis;
  readonly timeoutMs: Millis;
  readonly lengthMs: Millis;
}

interface Watched {
  readonly request: WatchRequest;
  readonly log: WatchLog;
  readonly index: number;
  readonly intervalMs: Millis;
  readonly firstAt: Millis;
  /** Intervals that have begun. */
  begun: number;
  sent: number;
  /** The last probe. `repeatAt`: infinite: it needs no repeat, or has had it. */
  last: { readonly id: ProbeId; answered: boolean; repeatAt: Millis } | null;
  rttMs: Millis;
  open: boolean;
  tracedAt: Millis;
  /** The begin of the outage that was traced last. */
  tracedSince: Millis | null;
}

interface Pending {
  readonly target: Watched;
  readonly sentAt: Millis;
  /** The probe that this repeats; null: it is one itself. */
  readonly repeats: ProbeId | null;
}

/** The interval that keeps `targets` within the bound of probes a second, milliseconds. */
export function politeInterval(intervalMs: Millis, targets: number): Millis {
  return Math.max(intervalMs, (1000 * targets) / MOST_A_SECOND);
}

/** Its own interval, and how long after the start its first probe is due: targets that share a limit take turns in it. */
function rhythmOf(intervalMs: Millis, request: WatchRequest, requests: readonly WatchRequest[]) {
  if (!request.limited) return { intervalMs, delayMs: (requests.indexOf(request) * intervalMs) / requests.length };
  const sharing = requests.filter((each) => each.limited && each.to.address === request.to.address);
  const pause = Math.max(LIMITED_INTERVAL, intervalMs / sharing.length);
  // The measuring has just used up what the host had saved.
  return { intervalMs: pause * sharing.length, delayMs: pause * (sharing.indexOf(request) + 0.5) };
}

export class Watch {
  readonly #options: WatchOptions;
  readonly #nextId: () => ProbeId;
  readonly #targets: readonly Watched[];
  readonly #flows: number;
  /** By probe, in the order of sending. */
  readonly #pending = new Map<ProbeId, Pending>();
  readonly #endsAt: Millis;
  #traces: { readonly trace: OutageTrace; readonly target: Watched }[] = [];
  /** When the probes of the last second were sent. */
  #recent: Millis[] = [];
  #traceNextAt: Millis = Number.NEGATIVE_INFINITY;
  #commands: Command[] = [];

  constructor(requests: readonly WatchRequest[], options: WatchOptions, now: Millis, nextId: () => ProbeId) {
    const intervalMs = politeInterval(options.intervalMs, requests.length);
    this.#options = { ...options, intervalMs };
    this.#nextId = nextId;
    this.#flows = Math.min(MOST_FLOWS, Math.ceil(options.timeoutMs / intervalMs) + 1);
    this.#endsAt = now + options.lengthMs;
    this.#targets = requests.map((request, index) => {
      const rhythm = rhythmOf(intervalMs, request, requests);
      return {
        request,
        index,
        intervalMs: rhythm.intervalMs,
        log: new WatchLog(now, rhythm.intervalMs),
        firstAt: now + rhythm.delayMs,
        begun: 0,
        sent: 0,
        last: null,
        rttMs: 0,
        open: request.open,
        tracedAt: Number.NEGATIVE_INFINITY,
        tracedSince: null,
      };
    });
  }

  /** Between two probes to each target, in their order. */
  get intervalsMs(): readonly Millis[] {
    return this.#targets.map(({ intervalMs }) => intervalMs);
  }

  /** One for each request, in their order. */
  figures(): readonly WatchFigures[] {
    return this.#targets.map(({ log }) => log.figures());
  }

  /** Since when each target is out, in their order; null: it is not. */
  outSince(): readonly (Millis | null)[] {
    return this.#targets.map(({ log }) => log.outSince);
  }

  /** With which errno a probe of each target could not be sent for want of room, in their order; null: all were. */
  notSent(): readonly (string | null)[] {
    return this.#targets.map(({ log }) => log.notSentErrno);
  }

  poll(now: Millis): Wants {
    for (const [id, { sentAt }] of this.#pending) {
      if (now < sentAt + this.#options.timeoutMs) break;
      this.#settle(id, { kind: 'unanswered', localErrno: null }, now);
    }
    let wakeAt = this.#pollTraces(now);
    for (const target of this.#targets) {
      if (now >= this.#nextAt(target)) this.#probe(target, now);
      if (now >= repeatAt(target)) this.#repeat(target, now);
      wakeAt = Math.min(wakeAt, repeatAt(target), this.#nextAt(target));
    }
    const commands = this.#commands;
    this.#commands = [];
    const [oldest] = this.#pending.values();
    if (oldest !== undefined) wakeAt = Math.min(wakeAt, oldest.sentAt + this.#options.timeoutMs);
    if (this.#endsAt > now) wakeAt = Math.min(wakeAt, this.#endsAt);
    const traced = this.#traces.length === 0 || now >= this.#endsAt + this.#options.timeoutMs + TRACE_GRACE;
    const ended = now >= this.#endsAt && oldest === undefined && traced;
    return { commands, wakeAt: Number.isFinite(wakeAt) ? wakeAt : null, ended };
  }

  handle(event: NetEvent): void {
    if (!('id' in event)) return;
    const { id } = event;
    const traced = this.#traces.find(({ trace }) => trace.owns(id));
    if (traced !== undefined) {
      traced.trace.handle(event);
      return;
    }
    const pending = this.#pending.get(id);
    if (pending === undefined) return;
    const { target, sentAt } = pending;
    const { timeoutMs } = this.#options;
    target.open ||= event.kind === 'connected' || event.kind === 'answer';
    const { service } = target.request.endpoint;
    const probe = { service, open: target.open, family: target.request.to.family, sentAt, timeoutMs };
    this.#settle(id, watchOutcomeOf(event, probe), event.at);
  }

  /** Infinite: no probe is due before the end. */
  #nextAt({ firstAt, begun, intervalMs }: Watched): Millis {
    const at = firstAt + begun * intervalMs;
    return at < this.#endsAt ? at : Number.POSITIVE_INFINITY;
  }

  #probe(target: Watched, now: Millis): void {
    const { intervalMs, last, log, rttMs } = target;
    // Too late for it now.
    if (last !== null && Number.isFinite(repeatAt(target))) log.recordRepeat(last.id, 'none');
    const id = this.#send(target, now, null);
    // A machine that slept goes on in its old rhythm, with one probe.
    const intervals = Math.max(1, Math.ceil((Math.min(now, this.#endsAt) - this.#nextAt(target)) / intervalMs));
    log.recordProbe(id, now, intervals - 1);
    target.begun += intervals;
    const half = intervalMs / 2;
    const repeats = (last?.answered ?? true) && 1.5 * rttMs <= half && now + half < this.#endsAt;
    target.last = { id, answered: false, repeatAt: repeats ? now + half : Number.POSITIVE_INFINITY };
    // What the probe shows is open until its repeat is.
    if (repeats) log.recordRepeat(id, 'open');
  }

  #send(target: Watched, now: Millis, repeats: ProbeId | null): ProbeId {
    const { request, index } = target;
    const id = this.#nextId();
    const flow = index * FLOWS_EACH + WATCH_FLOWS.probes + (target.sent++ % this.#flows);
    const size = smallSize(request.endpoint.service, request.to.family);
    this.#commands.push({ ...probeCommand(request.endpoint, request.to, { ttl: null, size, flow }), id });
    this.#pending.set(id, { target, sentAt: now, repeats });
    this.#recent = [...this.#recent.filter((at) => at > now - 1000), now];
    return id;
  }

  #repeat(target: Watched, now: Millis): void {
    const { last, log } = target;
    if (last === null) return;
    last.repeatAt = Number.POSITIVE_INFINITY;
    const crowded = this.#recent.filter((at) => at > now - 1000).length >= MOST_A_SECOND;
    if (now >= this.#endsAt || crowded) log.recordRepeat(last.id, 'none');
    else this.#send(target, now, last.id);
  }

  #settle(id: ProbeId, outcome: WatchOutcome, now: Millis): void {
    const pending = this.#pending.get(id);
    if (pending === undefined) return;
    this.#pending.delete(id);
    this.#commands.push({ kind: 'close', id });
    const { target, repeats } = pending;
    const { log } = target;
    if (outcome.kind === 'answered') this.#answered(target, outcome);
    if (repeats !== null) log.recordRepeat(repeats, outcome.kind === 'not-sent' ? 'none' : outcome.kind);
    else if (outcome.kind === 'not-sent') log.recordNotSent(id, outcome.errno);
    else if (outcome.kind === 'unanswered') log.recordNoAnswer(id, outcome.localErrno);
    else {
      if (target.last?.id === id) target.last.answered = true;
      log.recordAnswer(id, outcome.rttMs);
    }
    this.#beginTrace(target, now);
  }

  /** What answers from now on says nothing about an outage before. */
  #answered(target: Watched, { rttMs }: Answered): void {
    target.rttMs = rttMs ?? target.rttMs;
    for (const { trace } of this.#traces.filter((each) => each.target === target)) this.#commands.push(...trace.end());
    this.#traces = this.#traces.filter((each) => each.target !== target);
  }

  #beginTrace(target: Watched, now: Millis): void {
    const { outSince } = target.log;
    if (outSince === null || outSince === target.tracedSince || now - target.tracedAt < RETRACE_PAUSE) return;
    target.tracedSince = outSince;
    target.tracedAt = now;
    const options = {
      flow: target.index * FLOWS_EACH + WATCH_FLOWS.traces,
      timeoutMs: this.#options.timeoutMs,
      nextId: this.#nextId,
      onHop: (hop: ProbedHop) => target.log.recordHop(hop),
    };
    const trace = new OutageTrace(target.request, options, now);
    this.#traces.push({ target, trace });
  }

  /** Rule 5. @returns when to poll again */
  #pollTraces(now: Millis): Millis {
    let wakeAt = Number.POSITIVE_INFINITY;
    this.#traces = this.#traces.filter(({ trace }) => {
      const wants = trace.poll(now, now >= this.#traceNextAt);
      if (wants.commands.length > 0 && !wants.ended) this.#traceNextAt = now + TRACE_PAUSE;
      this.#commands.push(...wants.commands);
      if (!wants.ended) wakeAt = Math.min(wakeAt, wants.wakeAt ?? this.#traceNextAt);
      return !wants.ended;
    });
    return wakeAt;
  }
}

/** Rule 3. Infinite: the last probe needs no repeat. */
function repeatAt({ last }: Watched): Millis {
  return last === null || last.answered ? Number.POSITIVE_INFINITY : last.repeatAt;
}
