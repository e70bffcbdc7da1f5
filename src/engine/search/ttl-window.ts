/**
 * Hop discovery, without I/O: a window of TTLs that runs ahead of the answers, so that a path costs about two round trips and few
 * probes fly past the target. `advance` sends what is to be sent and says when to look again; `record` learns. In order:
 *
 * 1. Probes go out for TTLs up to `AHEAD` beyond the farthest answer. Where answers stop coming the window grows all
 *    the same after a stall, so that silent routers cost a short pause and not a timeout each.
 * 2. Once the TTL of a reply of the target tells how far it should be, all TTLs up to there go out at once, and few beyond.
 * 3. A hop that answered is probed again at once until it has its number of probes.
 * 4. The lowest TTL from which the target answers, or at which a router says that it can't be reached, ends the window.
 *    So do a loop, a long run of silence, and the last TTL allowed.
 * 5. A hop that stayed silent is probed again after a pause that rate limiters forgive.
 * 6. The TTL before the target's is probed often enough to rule out that only loss, or loss and a limit on the target's own
 *    ICMP errors, kept the target silent there.
 * 7. Where none of one or two routers is heard, each is probed once more after that pause: silence within a second is no filter.
 */
import type { Millis } from '../../net/network.ts';
import { expectedHops } from '../facts/expected-hops.ts';
import { lossSeen } from '../facts/loss-seen.ts';
import { heard, unanswered } from '../facts/outcome.ts';
import { leastRtt, targetRtt } from '../facts/round-trips.ts';
import { routingLoop } from '../facts/routing-loop.ts';
import { triesToRuleOutLoss } from '../facts/rule-out-loss.ts';
import { ABOVE_ALL_TTLS, lowestAnswered, MAX_TTL } from '../facts/target-ttl.ts';
import { RATE_LIMIT_PAUSE, waitFor } from '../facts/timing.ts';
import type { IcmpReply, Probe, ProbeLog } from '../probe-log.ts';
import type { TraceRequest } from '../trace-request.ts';

/**
 * TTLs in flight beyond the farthest answer; more for handshakes where that took `FAR` milliseconds, since each then costs as much;
 * fewer from where the target is expected on. A Linux target answers a burst of six datagrams by ICMP errors, then one a second:
 * those that fly past it must leave two: for the probe with the default TTL, and for one of full size.
 */
const AHEAD = { usual: 4, farHandshakes: 6, expected: 1 };
const FAR: Millis = 20;
/** Silent TTLs in a row after which nothing more is expected. */
const SILENT_RUN = 24;
/** Of more routers one would be heard whatever they answered before, unless a filter hides them. */
const FEW_ROUTERS = 2;
/** Silent TTLs behind the last answer that are probed again. */
const RETRIED_TAIL = 3;
/** Tries at the TTL before the target's, where no answer comes: they reach no service, and a wrong count is worse. */
const EDGE_TRIES = 9;
/** More tries there, a pause apart, where the target answers by ICMP errors: so seldom that a burst proves little. */
const PACED_EDGE_TRIES = { usual: 1, limited: 3, lossy: 6 };
/** How long the window waits for answers before it grows without them, milliseconds. */
const STALL = { least: 20, most: 250, unknown: 90 };
/** ICMP errors that say that the target can't be reached, as a RST does that may be a firewall's. */
const UNREACHABLE: ReadonlySet<IcmpReply['icmpClass']> = new Set(['network', 'host', 'prohibited']);
/** Errors of this machine that a later try may not meet. */
const TRANSIENT = new Set(['ENOBUFS', 'EAGAIN', 'EMFILE', 'ENFILE', 'ENOMEM', 'EMSGSIZE']);

interface Slot {
  readonly probes: Probe[];
  retried: boolean;
  /** How often it was probed again as the TTL before the target's. */
  edgeRounds: number;
}

/** Sends one probe with this TTL. */
type Send = (ttl: number) => Probe;
type Request = Pick<TraceRequest, 'maxHops' | 'probes' | 'probeTimeoutMs'>;

export class TtlWindow {
  /** The lowest TTL with an answer of the target; null: none yet. */
  target: number | null = null;
  /** The lowest TTL at which a router, or a RST that may be a firewall's, said that the target can't be reached; null: none. */
  unreachableAt: number | null = null;
  /** The TTL by which a loop was plain; null: none. */
  loop: number | null = null;
  /** This machine refused to send. */
  refused = false;

  readonly #log: ProbeLog;
  readonly #request: Request;
  /** By TTL; the entry for TTL 0 stays unused. */
  readonly #slots: Slot[] = [{ probes: [], retried: true, edgeRounds: 0 }];
  #stretched = 0;
  #progressAt: Millis;

  /** @param log read for round trips and loss */
  constructor(log: ProbeLog, request: Request, now: Millis) {
    this.#log = log;
    this.#request = request;
    this.#progressAt = now;
  }

  /** Sends what is due and gives when to look again; null: nothing is left to wait for. */
  advance(now: Millis, send: Send): Millis | null {
    this.#stretch(now, send);
    const times: Millis[] = [];
    if (this.top < this.#limit && !this.refused) times.push(this.#progressAt + this.#stall());
    for (let ttl = 1; ttl <= this.top; ttl++) {
      const at = this.#tend(ttl, now, send);
      if (at !== null) times.push(at);
    }
    return times.length > 0 ? Math.max(now, Math.min(...times)) : null;
  }

  /** A reply elsewhere told how far the target should be, and there are TTLs to send because of that. */
  get expectsMore(): boolean {
    return !this.refused && this.top < Math.min(this.#limit, expectedHops(this.#log) ?? 0);
  }

  /** Learns what came of a probe that it sent. */
  record(probe: Probe): void {
    const { outcome, ttl } = probe;
    if (ttl === null) return;
    if (outcome.kind === 'refused') {
      if (!TRANSIENT.has(outcome.errno) && this.farthest === 0) this.refused = true;
    } else if (this.#log.arrived(probe)) {
      this.target = lowestAnswered(this.#log, this.probes);
    } else if (outcome.kind === 'answer' || (outcome.kind === 'icmp' && UNREACHABLE.has(outcome.icmpClass))) {
      this.unreachableAt = Math.min(ttl, this.unreachableAt ?? ttl);
    } else if (this.loop === null && routingLoop(this.#log).length > 0) {
      this.loop = this.farthest;
    }
  }

  /** What is under way can't be told apart: sends it again, so that it can. */
  sendAgain(send: Send): void {
    for (let ttl = 1, top = this.top; ttl <= top; ttl++) {
      const open = this.#slot(ttl).probes.filter(({ outcome }) => outcome.kind === 'pending');
      for (const probe of open) this.#log.markAmbiguous(probe);
      if (open.length > 0) this.#slot(ttl).probes.push(send(ttl));
    }
  }

  /** Every probe that it sent. */
  get probes(): readonly Probe[] {
    return this.#slots.flatMap(({ probes }) => probes);
  }

  /** The highest TTL that has been probed. */
  get top(): number {
    return this.#slots.length - 1;
  }

  /** The highest TTL at which anything answered; 0: none. */
  get farthest(): number {
    const last = this.#slots.findLastIndex(({ probes }) => probes.some(heard));
    return Math.max(0, last);
  }

  /** The window has run twice its width past the last answer, or to its end, and nothing came. */
  stuck(now: Millis): boolean {
    const silent =
      this.target === null && this.top - this.farthest >= Math.min(2 * this.#ahead, this.#limit - this.farthest);
    return silent && now >= this.#progressAt + this.#stall();
  }

  /** The target answered some of its probes by ICMP errors, and others not at all. */
  get lostAtTarget(): boolean {
    const probes = this.target === null ? [] : this.#from(this.target);
    return probes.some(unanswered) && this.#targetMayLimit();
  }

  get #ahead(): number {
    const farthest = this.#slots[this.farthest]?.probes ?? [];
    const far = (leastRtt(farthest) ?? 0) >= FAR && farthest.some(({ service }) => service === 'tcp');
    return far ? AHEAD.farHandshakes : AHEAD.usual;
  }

  get #limit(): number {
    const { maxHops } = this.#request;
    return Math.min(
      maxHops,
      this.farthest + SILENT_RUN,
      this.target ?? MAX_TTL,
      this.unreachableAt ?? MAX_TTL,
      this.loop ?? MAX_TTL,
    );
  }

  #slot(ttl: number): Slot {
    this.#slots[ttl] ??= { probes: [], retried: false, edgeRounds: 0 };
    return this.#slots[ttl];
  }

  #from(ttl: number): Probe[] {
    return this.#slots.slice(ttl).flatMap(({ probes }) => probes);
  }

  /** Rules 1, 2 and 4: opens the window as far as the answers, or the time without any, allow. */
  #stretch(now: Millis, send: Send): void {
    if (this.refused) return;
    if (this.top > 0 && this.top < this.#limit && now >= this.#progressAt + this.#stall())
      this.#stretched = this.top + this.#ahead;
    const expected = expectedHops(this.#log);
    const ahead = expected === null ? this.farthest + this.#ahead : Math.max(expected, this.farthest) + AHEAD.expected;
    const horizon = Math.min(this.#limit, Math.max(ahead, this.#stretched));
    while (this.top < horizon) {
      const ttl = this.top + 1;
      this.#slot(ttl).probes.push(send(ttl));
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

  /** Rules 3, 5 and 6 for one TTL; gives when to look at it again, or null when nothing of it is worth waiting for. */
  #tend(ttl: number, now: Millis, send: Send): Millis | null {
    const slot = this.#slot(ttl);
    this.#probeMore(ttl, slot, send);
    const waitUntil = this.#waitUntil(ttl, slot);
    if (waitUntil > now) return waitUntil;
    const retryAt = this.#retryAt(ttl, slot);
    if (retryAt === null || retryAt > now) return retryAt;
    for (let missing = this.#probesMissing(ttl, slot); missing > 0; missing--) this.#slot(ttl).probes.push(send(ttl));
    return this.#waitUntil(ttl, slot);
  }

  /** Rule 3. Probes that flew past the target reached it, and count as its own. */
  #probeMore(ttl: number, slot: Slot, send: Send): void {
    if (this.refused || ttl > this.#limit || !slot.probes.some(heard)) return;
    const counted = ttl === this.target ? this.#from(ttl) : slot.probes;
    // One that this machine refused to send counts as well: at once it would refuse the next.
    const spent = counted.filter(({ outcome }) => outcome.kind !== 'ambiguous').length;
    for (let i = spent; i < this.#request.probes; i++) this.#slot(ttl).probes.push(send(ttl));
  }

  /** Until when answers to this TTL's probes are worth waiting for. */
  #waitUntil(ttl: number, slot: Slot): Millis {
    const open = slot.probes.filter(({ outcome }) => outcome.kind === 'pending');
    if (open.length === 0) return 0;
    const later = this.#rttFrom(ttl + 1) ?? targetRtt(this.#log);
    // One hop before the target it is the target's answer that is waited for.
    const same = leastRtt(slot.probes) ?? (this.#edge(ttl) ? targetRtt(this.#log) : null);
    const wait = waitFor(same, later, this.#request.probeTimeoutMs);
    return Math.max(...open.map(({ sentAt }) => sentAt)) + wait;
  }

  /** Rules 5 and 6: when a silent hop is to be probed again; null: not. */
  #retryAt(ttl: number, slot: Slot): Millis | null {
    if (this.refused || ttl >= (this.target ?? ABOVE_ALL_TTLS) || ttl > this.#limit) return null;
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
    // Where none of many routers is heard, and the target is, probing again only costs time.
    if (this.#farthestRouter() === 0 && targetRtt(this.#log) !== null && !this.#fewRouters()) return null;
    if (this.target === null && ttl > this.#farthestRouter() + RETRIED_TAIL) return null;
    return last + RATE_LIMIT_PAUSE;
  }

  /** How many more probes a silent hop is to get now. */
  #probesMissing(ttl: number, slot: Slot): number {
    if (!this.#edge(ttl)) {
      slot.retried = true;
      return Math.max(1, this.#request.probes - slot.probes.length);
    }
    return slot.edgeRounds++ === 0 ? this.#edgeTries(slot) : 1;
  }

  /** Hosts send only so many ICMP errors. */
  #targetMayLimit(): boolean {
    return this.#from(this.target ?? ABOVE_ALL_TTLS).some(({ outcome }) => outcome.kind === 'icmp');
  }

  /** Rule 7: so few routers may all have spent what their limits allow, on this run's other targets or on an earlier run. */
  #fewRouters(): boolean {
    return this.target !== null && this.target <= FEW_ROUTERS + 1 && this.#farthestRouter() === 0;
  }

  #farthestRouter(): number {
    const byRouter = (probe: Probe) => probe.outcome.kind === 'icmp' && !this.#log.arrived(probe);
    const last = this.#slots.findLastIndex(({ probes }) => probes.some(byRouter));
    return Math.max(0, last);
  }

  #edge(ttl: number): boolean {
    return this.target !== null && ttl === this.target - 1;
  }

  #edgeTries(slot: Slot): number {
    const toTarget = this.#from(this.target ?? 0);
    const tries = triesToRuleOutLoss(toTarget.length, toTarget.filter(heard).length, EDGE_TRIES);
    return Math.max(1, tries - slot.probes.length);
  }
}
