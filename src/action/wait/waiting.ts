/**
 * Waiting until targets work: whom to ask when, and what has become of each. No clock, no network: driven by times and answers.
 *
 * 1. Every target is asked at once, and again after pauses that grow from 0.25 s to 5 s, counted from asking to asking. Each is
 *    shortened by up to a quarter at random, so that many runners do not ask in step.
 * 2. A target that works is not asked again: the measuring that follows shows whether it still does.
 * 3. A change is told once: a state that differs from the one before it.
 */
import type { Millis, WaitResult } from '../../report/types.ts';

const FIRST_PAUSE: Millis = 250;
const LONGEST_PAUSE: Millis = 5000;
const GROWTH = 1.5;
const JITTER = 0.25;
/** Targets asked side by side; each asks up to 8 addresses. */
const AT_ONCE = 64;

/** What came of asking once. `state`: a few words, such as `refused`; may hold text from the network. */
export interface Answer {
  readonly works: boolean;
  readonly state: string;
}

interface Target {
  attempts: number;
  /** When it may be asked next; null: it is being asked, or it works. */
  askAt: Millis | null;
  askedAt: Millis;
  state: string | null;
  workedAt: Millis | null;
}

/** Times are milliseconds since the waiting began. */
export class Waiting {
  readonly #targets: readonly Target[];
  readonly #boundMs: Millis;
  readonly #random: () => number;

  /** @param random gives numbers from 0 to below 1. */
  constructor(targets: number, boundMs: Millis, random: () => number) {
    this.#targets = Array.from({ length: targets }, () => ({
      attempts: 0,
      askAt: 0,
      askedAt: 0,
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

  /** The targets to ask now, by index, and when to call again where no answer comes before. */
  poll(now: Millis): { readonly ask: readonly number[]; readonly wakeAt: Millis } {
    const ask: number[] = [];
    let wakeAt = this.#boundMs;
    let asking = this.#targets.filter(({ askAt, workedAt }) => askAt === null && workedAt === null).length;
    for (const [index, target] of this.#targets.entries()) {
      if (target.askAt === null) continue;
      if (target.askAt > now) wakeAt = Math.min(wakeAt, target.askAt);
      else if (asking < AT_ONCE) {
        Object.assign(target, { attempts: target.attempts + 1, askedAt: now, askAt: null });
        ask.push(index);
        asking++;
      }
    }
    return { ask, wakeAt };
  }

  /** Takes an answer in. @returns what to tell of the target; null: nothing changed. */
  record(index: number, { works, state }: Answer, now: Millis): string | null {
    const target = this.#targets[index];
    if (target === undefined) return null;
    if (works) target.workedAt = now;
    else target.askAt = Math.max(now, target.askedAt + this.#pauseAfter(target.attempts));
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
