/**
 * Waiting until targets work: which to try when, and what has become of each. No clock, no network: driven by times and answers.
 *
 * 1. Every target is tried at once, and again after pauses that grow from 0.25 s to 5 s, counted from attempt to attempt. Each is
 *    shortened by up to a quarter at random, so that many runners do not try in step.
 * 2. A target that works is not tried again: the measuring that follows shows whether it still does.
 * 3. A change is told once: a state that differs from the one before it.
 */
import type { Millis, WaitResult } from '../../report/types.ts';

const FIRST_PAUSE: Millis = 250;
const LONGEST_PAUSE: Millis = 5000;
const GROWTH = 1.5;
const JITTER = 0.25;
/** Targets tried side by side; each tries up to 8 addresses. */
const AT_ONCE = 64;

/** What came of an attempt. `state`: a few words, such as `refused`; may hold text from the network. */
export interface Answer {
  readonly works: boolean;
  readonly state: string;
}

interface Target {
  attempts: number;
  /** When it may be tried next; null: it is being tried, or it works. */
  nextAt: Millis | null;
  triedAt: Millis;
  state: string | null;
  workedAt: Millis | null;
}

/** Times are milliseconds since the waiting began. */
export class AttemptSchedule {
  readonly #targets: readonly Target[];
  readonly #boundMs: Millis;
  readonly #random: () => number;

  /** @param random gives numbers from 0 to below 1. */
  constructor(targets: number, boundMs: Millis, random: () => number) {
    this.#targets = Array.from({ length: targets }, () => ({
      attempts: 0,
      nextAt: 0,
      triedAt: 0,
      state: null,
      workedAt: null,
    }));
    this.#boundMs = boundMs;
    this.#random = random;
  }

  /** Everything works, or the time is over. */
  ended(now: Millis): boolean {
    return now >= this.#boundMs || this.#targets.every(({ workedAt }) => workedAt !== null);
  }

  /** The targets to try now, by index, and when to call again where no answer comes before. */
  poll(now: Millis): { readonly due: readonly number[]; readonly wakeAt: Millis } {
    const due: number[] = [];
    let wakeAt = this.#boundMs;
    let underWay = this.#targets.filter(({ nextAt, workedAt }) => nextAt === null && workedAt === null).length;
    for (const [index, target] of this.#targets.entries()) {
      if (target.nextAt === null) continue;
      if (target.nextAt > now) wakeAt = Math.min(wakeAt, target.nextAt);
      else if (underWay < AT_ONCE) {
        Object.assign(target, { attempts: target.attempts + 1, triedAt: now, nextAt: null });
        due.push(index);
        underWay++;
      }
    }
    return { due, wakeAt };
  }

  /** Takes an answer in. @returns what to tell of the target; null: nothing changed. */
  record(index: number, { works, state }: Answer, now: Millis): string | null {
    const target = this.#targets[index];
    if (target === undefined) return null;
    if (works) target.workedAt = now;
    else target.nextAt = Math.max(now, target.triedAt + this.#pauseAfter(target.attempts));
    if (works) return `working after ${seconds(now)}`;
    if (state === target.state) return null;
    target.state = state;
    return state;
  }

  /** What is to be told of each target that does not work; null: it does. */
  failures(now: Millis): readonly (string | null)[] {
    return this.#targets.map(({ workedAt, state }) =>
      workedAt === null ? `not working after ${seconds(now)}: ${state ?? 'not answered yet'}` : null,
    );
  }

  results(now: Millis): readonly WaitResult[] {
    return this.#targets.map(({ attempts, workedAt }) => ({
      seconds: Math.round((workedAt ?? now) / 100) / 10,
      attempts,
      succeeded: workedAt !== null,
    }));
  }

  #pauseAfter(attempts: number): Millis {
    const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * GROWTH ** (attempts - 1));
    return pause * (1 - JITTER * this.#random());
  }
}

function seconds(span: Millis): string {
  return `${(span / 1000).toFixed(1)} s`;
}
