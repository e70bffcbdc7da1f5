/**
 * Tests sizes by datagrams that the target answers: QUIC Version Negotiation, ICMP echo, an answering UDP service, or the "port
 * unreachable" of a closed port. Where answers are small only the forward path is tested; echoes, and what an answering UDP service
 * sends back, may be as large as the requests, so that the return path may have lost them: facts/black-hole.ts tells which. Targets
 * limit the rate of answers: a small control goes with every burst, and where it stays unanswered nothing is concluded. A closed port
 * that turns out to be limited is sent one size at a time from then on, slower than the limit.
 */

import type { Millis } from '../../net/network.ts';
import { datagramsLost, lossSeen } from '../facts/loss-seen.ts';
import { unanswered } from '../facts/outcome.ts';
import { targetRtt } from '../facts/round-trips.ts';
import { RATE_LIMIT_PAUSE, waitFor } from '../facts/timing.ts';
import type { Probe, ProbeLog } from '../probe-log.ts';
import type { Step } from '../scheduler.ts';
import { MAX_PROBES, type SizeOutcome } from '../search/size-search.ts';
import type { Endpoint } from '../services.ts';
import type { Session } from '../session.ts';
import { FLOWS } from '../trace-request.ts';
import { awaitReplies } from './await-replies.ts';
import type { SizeTester } from './test-sizes.ts';

/** A Linux host sends six "port unreachable" at once to a peer, then one a second; the others answer each. */
const AT_ONCE: Record<'closed' | 'answering', number> = { closed: 3, answering: 12 };
/** Bursts that went wholly unanswered, control and all, before giving up. */
const MOST_UNANSWERED = 4;
/** Rounds of one size under a rate limit that left no answer for the control. */
const MOST_SPENT = 3;
/** Sizes tested under a rate limit, a few seconds each: enough to halve the common sizes and then a gap. */
const MOST_SLOW = 12;

export class DatagramSizeTester implements SizeTester {
  readonly by = 'datagrams';
  readonly #log: ProbeLog;
  readonly #endpoint: Endpoint;
  readonly #closed: boolean;
  #limited = false;
  #silentBursts = 0;
  #slow = 0;

  /** @param closed the target answers by "port unreachable" */
  constructor(log: ProbeLog, endpoint: Endpoint, closed: boolean) {
    this.#log = log;
    this.#endpoint = endpoint;
    this.#closed = closed;
  }

  lossy = (): boolean => datagramsLost(this.#log) || lossSeen(this.#log);

  get atOnce(): number {
    return this.#limited ? 1 : AT_ONCE[this.#closed ? 'closed' : 'answering'];
  }

  *test(session: Session, sizes: readonly number[], times = 1): Step<ReadonlyMap<number, SizeOutcome>> {
    const outcomes = new Map<number, SizeOutcome>();
    const most = times * MAX_PROBES;
    if (this.#limited) for (const size of sizes) outcomes.set(size, yield* this.#alone(session, size, most));
    else
      for (let i = 0; i < sizes.length; i += this.atOnce)
        yield* this.#burst(session, sizes.slice(i, i + this.atOnce), most, outcomes);
    return outcomes;
  }

  #send(session: Session, size: number, nth = 0): Probe {
    const shape = { ttl: null, purpose: 'size', size, flow: FLOWS.sizes + nth } as const;
    return session.probe(this.#endpoint, shape);
  }

  #sendControl(session: Session): Probe {
    const shape = { ttl: null, purpose: 'control', flow: FLOWS.control } as const;
    return session.probe(this.#endpoint, shape);
  }

  #wait({ log, request }: Session): Millis {
    return waitFor(targetRtt(log), null, request.probeTimeoutMs);
  }

  /** Sends all sizes at once, until each has arrived or been lost `most` times, and writes into `outcomes` what came of them. */
  *#burst(session: Session, sizes: readonly number[], most: number, outcomes: Map<number, SizeOutcome>): Step<void> {
    const log = this.#log;
    const failures = new Map<number, number>(sizes.map((size) => [size, 0]));
    while (failures.size > 0 && this.#silentBursts < MOST_UNANSWERED) {
      const probes = [...failures.keys()].map((size, i) => this.#send(session, size, i));
      // The control goes last: sent first it would take the only answer that a rate limit allows.
      const control = this.#sendControl(session);
      yield* awaitReplies(session, [control, ...probes], this.#wait(session));
      for (const probe of probes) {
        const { size } = probe;
        const outcome = this.#judge(probe, control, failures, most);
        if (outcome === null) continue;
        outcomes.set(size, outcome);
        failures.delete(size);
      }
      if (log.arrived(control)) continue;
      if (!probes.some((probe) => log.arrived(probe))) this.#silentBursts++;
      yield { until: session.now + RATE_LIMIT_PAUSE };
      if (!this.#closed) continue;
      this.#limited = true;
      break;
    }
    for (const size of failures.keys()) outcomes.set(size, 'unknown');
  }

  /** What a probe of a burst shows about its size; null: nothing yet. A loss counts where the control arrived. */
  #judge(probe: Probe, control: Probe, failures: Map<number, number>, most: number): SizeOutcome | null {
    if (this.#log.arrived(probe)) return 'passed';
    // A too-big message, or a size that this machine refuses.
    if (!unanswered(probe)) return 'failed';
    if (!this.#log.arrived(control)) return null;
    const count = (failures.get(probe.size) ?? 0) + 1;
    failures.set(probe.size, count);
    return count < most ? null : 'failed';
  }

  /**
   * One size under a rate limit. A lost probe consumes no token of the limiter: a small control right behind tells whether there
   * was an answer to spend. After an answer the next one needs time.
   */
  *#alone(session: Session, size: number, most: number): Step<SizeOutcome> {
    if (++this.#slow > MOST_SLOW) return 'unknown';
    const log = this.#log;
    const wait = this.#wait(session);
    for (let round = 0; round < MOST_SPENT; round++) {
      for (let tries = 0; tries < most; tries++) {
        const probe = this.#send(session, size);
        yield* awaitReplies(session, [probe], wait);
        if (unanswered(probe)) continue;
        yield { until: probe.sentAt + RATE_LIMIT_PAUSE };
        return log.arrived(probe) ? 'passed' : 'failed';
      }
      const control = this.#sendControl(session);
      yield* awaitReplies(session, [control], wait);
      yield { until: control.sentAt + RATE_LIMIT_PAUSE };
      if (!log.arrived(control)) continue;
      // An answer that got lost may have spent the token that those before lacked; by now there is one again.
      const last = this.#send(session, size);
      yield* awaitReplies(session, [last], wait);
      if (!log.arrived(last)) return 'failed';
      yield { until: last.sentAt + RATE_LIMIT_PAUSE };
      return 'passed';
    }
    return 'unknown';
  }
}
