/**
 * Hop discovery: a window of TTLs that runs ahead of the answers, so that a path costs about one round trip and few probes
 * fly past the target. In order:
 *
 * 1. Probes go out for TTLs up to `AHEAD` beyond the farthest answer. Where answers stop coming the window grows all
 *    the same after a stall, so that silent routers cost a short pause and not a timeout each.
 * 2. A hop that answered is asked again at once until it has its number of probes.
 * 3. The lowest TTL from which the target answers, or at which a router says that it can't be reached, ends the window.
 *    So do a loop, a long run of silence, and the last TTL allowed.
 * 4. A hop that stayed silent is asked again after a pause that rate limiters forgive.
 * 5. The TTL before the target's is asked often enough to rule out that only loss, or loss and a limit on the target's own
 *    ICMP errors, kept the target silent there.
 * 6. Once a router quotes too little to tell probes of one flow apart, UDP probes go to ports of their own. Once the target
 *    answers in words that name no probe, they come from ports of their own.
 * 7. Where none of one or two routers is heard, each is asked once more after that pause: silence within a second is no filter.
 */

import type { Millis, NetEvent } from '../../net/port.ts';
import { lossSeen } from '../facts/loss-seen.ts';
import { heard, rttOf, unanswered } from '../facts/outcome.ts';
import { targetRtt } from '../facts/round-trips.ts';
import { routingLoop } from '../facts/routing-loop.ts';
import { triesToRuleOutLoss } from '../facts/rule-out-loss.ts';
import type { Probe, ProbeLog, Service } from '../probe-log.ts';
import { type Endpoint, FLOWS, OWN_FLOWS, sendProbe, type TraceRequest } from '../probes.ts';
import { nextEvent, type Scope, type Step } from '../scheduler.ts';
import { RATE_LIMIT_PAUSE, waitFor } from '../timing.ts';

/**
 * TTLs in flight beyond the farthest answer; more where that took `FAR` milliseconds, since each then costs as much. A Linux
 * target answers a burst of six, then one a second: most probes that fly past it must not use that up.
 */
const AHEAD = { near: 4, far: 6 };
const FAR: Millis = 20;
/** Silent TTLs in a row after which nothing more is expected. */
const SILENT_RUN = 24;
/** Silent TTLs behind the last answer that are asked again. */
const RETRIED_TAIL = 3;
/** Tries at the TTL before the target's, where nobody answers: they reach nobody's service, and a wrong count is worse. */
const EDGE_TRIES = 9;
/** More tries there, a pause apart, where the target answers by ICMP errors: so seldom that a burst proves little. */
const PACED_EDGE_TRIES = { usual: 1, limited: 3, lossy: 6 };
/** Of more routers one would be heard whatever was asked of them before, unless a filter hides them. */
const FEW_ROUTERS = 2;
/** How long the window waits for answers before it grows without them, milliseconds. */
const STALL = { least: 20, most: 250, unknown: 90 };
/** traceroute's classic base port, for probes that need a port each. */
const OWN_PORTS = { base: 33434, count: 8192 };
/** Errors of this machine that a later try may not meet. */
const TRANSIENT = new Set(['ENOBUFS', 'EAGAIN', 'EMFILE', 'ENFILE', 'ENOMEM', 'EMSGSIZE']);

interface Slot {
  readonly probes: Probe[];
  retried: boolean;
  /** How often it was asked again as the TTL before the target's. */
  edgeRounds: number;
}

export class HopSearch {
  /** The lowest TTL with an answer of the target; null: none yet. */
  target: number | null = null;
  /** The lowest TTL at which a router said that the target can't be reached; null: none. */
  verdict: number | null = null;
  /** The TTL by which a loop was plain; null: none. */
  loop: number | null = null;
  /** This machine refused to send. */
  refused = false;
  done = false;

  readonly #scope: Scope;
  readonly #log: ProbeLog;
  readonly #request: TraceRequest;
  readonly #ask: Endpoint;
  /** By TTL; the entry for TTL 0 stays unused. */
  readonly #slots: Slot[] = [{ probes: [], retried: true, edgeRounds: 0 }];
  /** Which port of its own each probe has, besides those of the request. */
  #own: 'ports' | 'flows' | null = null;
  #stretched = 0;
  /** The target did more than refuse a handshake. */
  #accepted = false;
  #progressAt: Millis;

  constructor(scope: Scope, log: ProbeLog, request: TraceRequest, ask: Endpoint) {
    this.#scope = scope;
    this.#log = log;
    this.#request = request;
    this.#ask = ask;
    this.#progressAt = scope.now;
  }

  /** Runs the search to its end. */
  *run(): Step<void> {
    for (;;) {
      this.#stretch();
      const wakeAt = this.#tend();
      if (wakeAt === null) break;
      // All that has come counts before anything is judged by the time: a busy machine reads late.
      let event = yield* nextEvent(this.#scope, wakeAt);
      for (; event; event = this.#scope.receive() ?? null) this.#note(event);
    }
    for (const { probes } of this.#slots) {
      for (const { id, outcome } of probes) if (outcome.kind === 'pending') this.#scope.command({ kind: 'close', id });
    }
    this.done = true;
  }

  #note(event: NetEvent): void {
    if (event.kind === 'unidentified') this.#tellApart(event.icmp === null ? 'flows' : 'ports');
    // A connection has told all it can; a datagram's socket serves the others.
    const told =
      event.kind === 'connected' || event.kind === 'reset' || (event.kind === 'icmp' && this.#ask.service === 'tcp');
    if (told) this.#scope.command({ kind: 'close', id: event.id });
    const probe = event.kind === 'unidentified' ? null : this.#log.probe(event.id);
    if (probe) this.#answered(probe);
  }

  /** How its probes ask. */
  get service(): Service {
    return this.#ask.service;
  }

  /** The highest TTL that has been probed. */
  get top(): number {
    return this.#slots.length - 1;
  }

  /** The window has run twice its width past the last answer, or to its end, and nothing came. */
  get stuck(): boolean {
    const silent =
      this.target === null && this.top - this.farthest >= Math.min(2 * this.#ahead, this.#limit - this.farthest);
    return silent && this.#scope.now >= this.#progressAt + this.#stall();
  }

  /** The target answered some of its probes by ICMP errors, and others not at all. */
  get lostAtTarget(): boolean {
    const probes = this.target === null ? [] : this.#slots.slice(this.target).flatMap(({ probes }) => probes);
    return probes.some(unanswered) && probes.some(({ outcome }) => outcome.kind === 'icmp');
  }

  /** The highest TTL at which anything answered; 0: none. */
  get farthest(): number {
    return Math.max(
      0,
      this.#slots.findLastIndex(({ probes }) => probes.some(heard)),
    );
  }

  get #ahead(): number {
    const rtt = leastRtt(this.#slots[this.farthest]?.probes ?? []);
    return rtt !== null && rtt >= FAR ? AHEAD.far : AHEAD.near;
  }

  get #limit(): number {
    const { maxHops } = this.#request;
    return Math.min(maxHops, this.farthest + SILENT_RUN, this.target ?? 255, this.verdict ?? 255, this.loop ?? 255);
  }

  #send(ttl: number): void {
    let slot = this.#slots[ttl];
    if (!slot) {
      slot = { probes: [], retried: false, edgeRounds: 0 };
      this.#slots[ttl] = slot;
    }
    const { service } = this.#ask;
    const count = this.#log.probes.length;
    const ask = this.#own === 'ports' ? { service, port: OWN_PORTS.base + (count % OWN_PORTS.count) } : this.#ask;
    const flow = this.#own === 'flows' ? FLOWS.own + (count % OWN_FLOWS) : FLOWS.hops;
    slot.probes.push(sendProbe(this.#scope, this.#log, this.#request, ask, { ttl, purpose: 'hop', flow }));
  }

  /** Rule 1 and 3: opens the window as far as the answers, or the time without any, allow. */
  #stretch(): void {
    if (this.refused) return;
    const { now } = this.#scope;
    if (this.top > 0 && this.top < this.#limit && now >= this.#progressAt + this.#stall())
      this.#stretched = this.top + this.#ahead;
    const horizon = Math.min(this.#limit, Math.max(this.farthest + this.#ahead, this.#stretched));
    while (this.top < horizon) {
      this.#send(this.top + 1);
      this.#progressAt = now;
    }
  }

  #stall(): Millis {
    const rtt = targetRtt(this.#log) ?? this.#rttFrom(1);
    return rtt === null ? STALL.unknown : Math.min(STALL.most, Math.max(STALL.least, 1.5 * rtt + 10));
  }

  /** The largest of the hops' least round-trip times from `ttl` on; null: none answered. */
  #rttFrom(ttl: number): Millis | null {
    const rtts = this.#slots.slice(ttl).flatMap(({ probes }) => leastRtt(probes) ?? []);
    return rtts.length > 0 ? Math.max(...rtts) : null;
  }

  /** Rules 2, 4 and 5; gives when to look again, or null when nothing is left to wait for. */
  #tend(): Millis | null {
    const { now } = this.#scope;
    const times: Millis[] = [];
    if (this.top < this.#limit && !this.refused) times.push(this.#progressAt + this.#stall());
    for (let ttl = 1; ttl <= this.top; ttl++) {
      const slot = this.#slots[ttl] as Slot;
      this.#askMore(ttl, slot);
      const waitUntil = this.#waitUntil(ttl, slot);
      if (waitUntil > now) {
        times.push(waitUntil);
        continue;
      }
      const retryAt = this.#retryAt(ttl, slot);
      if (retryAt === null) continue;
      if (retryAt > now) {
        times.push(retryAt);
      } else {
        for (let missing = this.#askAgain(ttl, slot); missing > 0; missing--) this.#send(ttl);
        times.push(this.#waitUntil(ttl, slot));
      }
    }
    return times.length > 0 ? Math.max(now, Math.min(...times)) : null;
  }

  /** Rule 2. Probes that flew past the target reached it, and count as its own. */
  #askMore(ttl: number, slot: Slot): void {
    if (this.refused || ttl > this.#limit || !slot.probes.some(heard)) return;
    const counted = ttl === this.target ? this.#slots.slice(ttl).flatMap(({ probes }) => probes) : slot.probes;
    // One that this machine refused to send counts as well: at once it would refuse the next.
    const spent = counted.filter(({ outcome }) => outcome.kind !== 'ambiguous').length;
    for (let i = spent; i < this.#request.probes; i++) this.#send(ttl);
  }

  /** Until when answers to this TTL's probes are worth waiting for. */
  #waitUntil(ttl: number, slot: Slot): Millis {
    const { probeTimeoutMs } = this.#request;
    const later = this.#rttFrom(ttl + 1) ?? targetRtt(this.#log);
    // One hop before the target it is the target's answer that is waited for.
    const same = leastRtt(slot.probes) ?? (this.#edge(ttl) ? targetRtt(this.#log) : null);
    const wait = waitFor(same, later, probeTimeoutMs);
    const open = slot.probes.filter(({ outcome }) => outcome.kind === 'pending');
    return open.length > 0 ? Math.max(...open.map(({ sentAt }) => sentAt)) + wait : 0;
  }

  /** Rules 4 and 5: when a silent hop is to be asked again; null: not. */
  #retryAt(ttl: number, slot: Slot): Millis | null {
    if (this.refused || ttl >= (this.target ?? 256) || ttl > this.#limit) return null;
    if (slot.probes.some(heard)) return null;
    const last = Math.max(...slot.probes.map(({ sentAt }) => sentAt));
    if (this.#edge(ttl)) {
      if (slot.edgeRounds === 0) return last;
      // Where no router is heard, loss can't be told from a limit.
      const lossy = lossSeen(this.#log) || (this.lostAtTarget && this.#farthestRouter() === 0);
      const paced = PACED_EDGE_TRIES[lossy ? 'lossy' : this.lostAtTarget ? 'limited' : 'usual'];
      const mayLimit = this.#targetMayLimit() || this.#fewRouters();
      return mayLimit && slot.edgeRounds <= paced ? last + RATE_LIMIT_PAUSE : null;
    }
    if (slot.retried) return null;
    // Where none of many routers is heard, and the target is, asking again only costs time.
    if (this.#farthestRouter() === 0 && targetRtt(this.#log) !== null && !this.#fewRouters()) return null;
    if (this.target === null && ttl > this.#farthestRouter() + RETRIED_TAIL) return null;
    return last + RATE_LIMIT_PAUSE;
  }

  /** How many more probes a silent hop is to get now. */
  #askAgain(ttl: number, slot: Slot): number {
    if (!this.#edge(ttl)) {
      slot.retried = true;
      return Math.max(1, this.#request.probes - slot.probes.length);
    }
    return slot.edgeRounds++ === 0 ? this.#edgeTries(slot) : 1;
  }

  /** Hosts send only so many ICMP errors. */
  #targetMayLimit(): boolean {
    return this.#slots
      .slice(this.target ?? 256)
      .some(({ probes }) => probes.some(({ outcome }) => outcome.kind === 'icmp'));
  }

  /** Rule 7: so few routers may all have spent what their limits allow, on this run's other targets or on an earlier run. */
  #fewRouters(): boolean {
    return this.target !== null && this.target <= FEW_ROUTERS + 1 && this.#farthestRouter() === 0;
  }

  #farthestRouter(): number {
    const byRouter = (probe: Probe) => probe.outcome.kind === 'icmp' && !this.#log.arrived(probe);
    return Math.max(
      0,
      this.#slots.findLastIndex(({ probes }) => probes.some(byRouter)),
    );
  }

  #edge(ttl: number): boolean {
    return this.target !== null && ttl === this.target - 1;
  }

  #edgeTries(slot: Slot): number {
    const toTarget = this.#slots.slice(this.target ?? 0).flatMap(({ probes }) => probes);
    const tries = triesToRuleOutLoss(toTarget.length, toTarget.filter(heard).length, EDGE_TRIES);
    return Math.max(1, tries - slot.probes.length);
  }

  #answered(probe: Probe): void {
    const { outcome, ttl } = probe;
    if (ttl === null) return;
    if (outcome.kind === 'refused') {
      if (!TRANSIENT.has(outcome.errno) && this.farthest === 0) this.refused = true;
      return;
    }
    if (this.#log.arrived(probe)) {
      // Where some connections are accepted, who refuses others may stand before the target.
      const accepted = outcome.kind !== 'answer' || !outcome.closed;
      if (this.target === null || (accepted && !this.#accepted)) this.target = ttl;
      else if (ttl < this.target && accepted === this.#accepted) this.target = ttl;
      this.#accepted ||= accepted;
    } else if (
      outcome.kind === 'icmp' &&
      (outcome.verdict === 'network' || outcome.verdict === 'host' || outcome.verdict === 'prohibited')
    ) {
      this.verdict = Math.min(ttl, this.verdict ?? ttl);
    } else if (this.loop === null && routingLoop(this.#log).length > 0) {
      this.loop = this.farthest;
    }
  }

  /** Rule 6: what is under way can't be told apart; ask it again so that it can. */
  #tellApart(own: 'ports' | 'flows'): void {
    if (this.#own !== null || this.#ask.service !== 'udp') return;
    this.#own = own;
    for (let ttl = 1, top = this.top; ttl <= top; ttl++) {
      const open = (this.#slots[ttl] as Slot).probes.filter(({ outcome }) => outcome.kind === 'pending');
      for (const probe of open) this.#log.discount(probe);
      if (open.length > 0) this.#send(ttl);
    }
  }
}

function leastRtt(probes: readonly Probe[]): Millis | null {
  const rtts = probes.flatMap((probe) => rttOf(probe) ?? []);
  return rtts.length > 0 ? Math.min(...rtts) : null;
}
