/** When a TCP sender sends again: the retransmission timer of RFC 6298, fed by measured round trips (Karn's rule). */
import type { Millis } from '../host.ts';

const INITIAL: Millis = 1000;
const LEAST: Millis = 200;
/** RFC 6298 asks for at least a minute; tests on bad paths would wait for it. */
const MOST: Millis = 8000;

export class Retransmission {
  /** When to send again; null: nothing is out. */
  at: Millis | null = null;
  /** Timeouts since anything new was acknowledged. */
  tries = 0;
  #timeout = INITIAL;
  #smoothed: { readonly rtt: Millis; readonly variation: Millis } | null = null;
  /** The one round trip being measured: when everything below `offset` was sent. */
  #timed: { readonly offset: number; readonly at: Millis } | null = null;

  /** Runs from now on unless it runs already. */
  start(now: Millis): void {
    this.at ??= now + this.#timeout;
  }

  stop(): void {
    this.at = null;
  }

  /** Something up to `offset` was sent for the first time. */
  sent(offset: number, now: Millis): void {
    this.#timed ??= { offset, at: now };
  }

  /** Something was sent twice, so that an acknowledgement no longer tells of which. */
  sentAgain(): void {
    this.#timed = null;
  }

  /** It has struck: wait twice as long from now on. */
  backOff(): void {
    this.tries += 1;
    this.#timeout = Math.min(MOST, this.#timeout * 2);
    this.at = null;
    this.sentAgain();
  }

  /** Everything below `offset` is acknowledged; `left`: more is still out. */
  acknowledged(offset: number, left: boolean, now: Millis): void {
    if (this.#timed !== null && offset >= this.#timed.offset) {
      this.#measured(now - this.#timed.at);
      this.#timed = null;
    }
    this.tries = 0;
    const { rtt, variation } = this.#smoothed ?? { rtt: INITIAL, variation: 0 };
    this.#timeout = Math.min(MOST, Math.max(LEAST, rtt + 4 * variation));
    this.at = left ? now + this.#timeout : null;
  }

  #measured(rtt: Millis): void {
    const old = this.#smoothed;
    this.#smoothed =
      old === null
        ? { rtt, variation: rtt / 2 }
        : { rtt: 0.875 * old.rtt + 0.125 * rtt, variation: 0.75 * old.variation + 0.25 * Math.abs(old.rtt - rtt) };
  }
}
