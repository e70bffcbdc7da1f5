/**
 * What a watch of one target keeps: counts, round-trip times, outages and a timeline, in bounded memory however long it lasts.
 * No clock and no network: probes and answers come with their times, in any order.
 *
 * An outage begins with two unanswered probes in a row, at the time the first was sent, and ends when a probe was sent that
 * was answered: both times are right to within one interval. The first unanswered one may be repeated before the next is due: where
 * the repeat is answered, chance lost a packet and nothing was out. So 1 % of loss makes an outage of one probe in a million.
 */
import type { Millis, ProbeId } from '../../net/network.ts';
import { RttHistogram } from './rtt-histogram.ts';
import { Timeline, type TimelineSlices } from './timeline.ts';

/** Outages kept; of more the shortest are dropped, and `outageCount` says how many there were. */
export const MOST_OUTAGES = 100;
const UNANSWERED_FOR_OUTAGE = 2;

export interface Outage {
  /** When its first probe was sent. */
  readonly from: Millis;
  /** When the first answered probe after it was sent; null: it is not over. */
  readonly until: Millis | null;
  /** The farthest hop that answered during it; null: none did, or it was over before that was known. */
  readonly lastHop: number | null;
  /** Who answered there, where it was not the target. */
  readonly lastRouter: string | null;
  /** With which this machine itself refused to send one of its probes, the first such; null: all of them left. */
  readonly localErrno: string | null;
}

export interface WatchFigures {
  readonly sent: number;
  readonly received: number;
  readonly rttMs: { readonly min: Millis; readonly median: Millis; readonly p95: Millis; readonly max: Millis } | null;
  /** In the order of their begin. */
  readonly outages: readonly Outage[];
  readonly outageCount: number;
  /** Probes that never left for want of room on this machine, counted nowhere else, and why the first did not; null: all left. */
  readonly notSent: { readonly count: number; readonly errno: string } | null;
  /** Probes that were due while this machine was suspended or too busy, counted nowhere else. */
  readonly skipped: number;
  readonly timeline: TimelineSlices;
}

interface WatchedProbe {
  readonly sentAt: Millis;
  /** Probes that were due before it and were skipped. */
  readonly skipped: number;
  /** null: not known yet. */
  answered: boolean | null;
  /** null: unanswered, or when the answer came is not known. */
  rttMs: Millis | null;
  localErrno: string | null;
  repeat: 'none' | 'open' | 'answered' | 'unanswered';
}

/** A hop that was probed during an outage. */
export interface ProbedHop {
  readonly ttl: number;
  readonly sentAt: Millis;
  /** What answered: a router before the target, or the last hop that there is; null: nothing so far. */
  readonly answered: 'hop' | 'last' | null;
  /** The address that answered, where it is not the target's. */
  readonly router: string | null;
}

/** An outage while it lasts. */
interface Current {
  readonly from: Millis;
  until: Millis | null;
  /** When the last probe that stayed unanswered was sent. */
  lostAt: Millis;
  hops: readonly ProbedHop[];
  last: ProbedHop | null;
  localErrno: string | null;
}

/** Unanswered probes in a row up to now. */
interface UnansweredRun {
  readonly length: number;
  /** When the first of them was sent. */
  readonly since: Millis;
  readonly localErrno: string | null;
}

const NONE_UNANSWERED: UnansweredRun = { length: 0, since: 0, localErrno: null };

export class WatchLog {
  /** Probes in the order in which they were sent, from the first whose outcome is open. */
  readonly #open = new Map<ProbeId, WatchedProbe>();
  readonly #rtts = new RttHistogram();
  readonly #timeline: Timeline;
  #sent = 0;
  #received = 0;
  #outages: Current[] = [];
  #outageCount = 0;
  #notSent: WatchFigures['notSent'] = null;
  #skipped = 0;
  #outage: Current | null = null;
  #unansweredRun: UnansweredRun = NONE_UNANSWERED;

  /** `sliceMs`: the width of a slice of the timeline to begin with. */
  constructor(startedAt: Millis, sliceMs: Millis) {
    this.#timeline = new Timeline(startedAt, sliceMs);
  }

  /** `skipped`: how many were due before it that could not be sent in time. */
  recordProbe(id: ProbeId, at: Millis, skipped = 0): void {
    this.#skipped += skipped;
    this.#open.set(id, { sentAt: at, skipped, answered: null, rttMs: null, localErrno: null, repeat: 'none' });
  }

  /** `rttMs` null: when the answer came is not known. */
  recordAnswer(id: ProbeId, rttMs: Millis | null): void {
    this.#settle(id, true, rttMs, null);
  }

  /** `localErrno`: with which this machine refused to send it; null: it left. */
  recordNoAnswer(id: ProbeId, localErrno: string | null = null): void {
    this.#settle(id, false, null, localErrno);
  }

  /** A probe that never left is not among those sent. */
  recordNotSent(id: ProbeId, errno: string): void {
    if (!this.#open.delete(id)) return;
    this.#notSent = { count: (this.#notSent?.count ?? 0) + 1, errno: this.#notSent?.errno ?? errno };
    this.#countSettled();
  }

  /** What comes of a repeat of a probe: it is not counted, but shows whether the path was out. `none`: it never left. */
  recordRepeat(id: ProbeId, outcome: WatchedProbe['repeat']): void {
    const probe = this.#open.get(id);
    if (probe === undefined) return;
    probe.repeat = outcome;
    this.#countSettled();
  }

  /** When the outage under way began; null: there is none. */
  get outSince(): Millis | null {
    return this.#outage?.from ?? null;
  }

  /** Why the first probe that never left did not; null: all left. */
  get notSentErrno(): string | null {
    return this.#notSent?.errno ?? null;
  }

  /** A hop was probed, or answered, during the outage under way. */
  recordHop(hop: ProbedHop): void {
    if (this.#outage === null) return;
    this.#outage.hops = [...this.#outage.hops, hop];
    this.#outage.last = farthest(this.#outage, Number.POSITIVE_INFINITY);
  }

  /** Probes whose outcome is open are not counted. */
  figures(): WatchFigures {
    return {
      sent: this.#sent,
      received: this.#received,
      rttMs: this.#rtts.figures(),
      outages: this.#outages.map(({ from, until, last, localErrno }) => ({
        ...{ from, until, localErrno },
        lastHop: last?.ttl ?? null,
        lastRouter: last?.router ?? null,
      })),
      outageCount: this.#outageCount,
      notSent: this.#notSent,
      skipped: this.#skipped,
      timeline: this.#timeline.slices(),
    };
  }

  #settle(id: ProbeId, answered: boolean, rttMs: Millis | null, localErrno: string | null): void {
    const probe = this.#open.get(id);
    if (probe === undefined || probe.answered !== null) return;
    probe.answered = answered;
    probe.rttMs = rttMs;
    probe.localErrno = localErrno;
    this.#countSettled();
  }

  /** "In a row" is the order of sending: an answer waits until those before it are settled. */
  #countSettled(): void {
    for (const [first, probe] of this.#open) {
      if (probe.answered === null || (!probe.answered && probe.repeat === 'open')) return;
      this.#open.delete(first);
      this.#count(probe);
    }
  }

  #count({ sentAt, skipped, answered, rttMs, localErrno, repeat }: WatchedProbe): void {
    // Losses before and after a pause are not consecutive.
    if (skipped > 0 && this.#outage === null) this.#unansweredRun = NONE_UNANSWERED;
    this.#sent++;
    this.#timeline.add(sentAt, answered === true);
    if (answered) this.#received++;
    if (rttMs !== null) this.#rtts.add(rttMs);
    if (answered || repeat === 'answered') {
      this.#unansweredRun = NONE_UNANSWERED;
      this.#end(sentAt);
      return;
    }
    const { length, since, localErrno: before } = this.#unansweredRun;
    this.#unansweredRun = {
      length: length + 1,
      since: length === 0 ? sentAt : since,
      localErrno: before ?? localErrno,
    };
    if (this.#unansweredRun.length === UNANSWERED_FOR_OUTAGE) this.#begin(this.#unansweredRun.since);
    if (this.#outage === null) return;
    this.#outage.lostAt = sentAt;
    this.#outage.localErrno = this.#unansweredRun.localErrno;
  }

  #begin(from: Millis): void {
    this.#outage = { from, until: null, lostAt: from, hops: [], last: null, localErrno: null };
    this.#outageCount++;
    this.#outages.push(this.#outage);
    if (this.#outages.length > MOST_OUTAGES) {
      const length = ({ from, until }: Current) => (until === null ? Number.POSITIVE_INFINITY : until - from);
      const shortest = this.#outages.reduce((least, each) => (length(each) < length(least) ? each : least));
      this.#outages = this.#outages.filter((each) => each !== shortest);
    }
  }

  #end(until: Millis): void {
    if (this.#outage === null) return;
    this.#outage.until = until;
    // A hop that was probed later may have answered because the outage was over.
    this.#outage.last = farthest(this.#outage, this.#outage.lostAt);
    this.#outage.hops = [];
    this.#outage = null;
  }
}

/** Null: no hop answered, or none beyond the farthest that did was probed in time, so that it may not be the farthest. */
function farthest({ hops }: Current, sentBefore: Millis): ProbedHop | null {
  const inTime = hops.filter(({ sentAt }) => sentAt <= sentBefore);
  const answered = inTime.filter(({ answered }) => answered !== null);
  const [last] = answered.toSorted((a, b) => b.ttl - a.ttl);
  if (last === undefined) return null;
  const isKnown = answered.some((hop) => hop.answered === 'last') || inTime.some((hop) => hop.ttl > last.ttl);
  return isKnown ? last : null;
}
