/** Round-trip times of any number in bounded memory: a histogram with buckets of 1 %, so that quantiles are right to half of that. */
import type { Millis } from '../../net/network.ts';

/** The lower end of the first bucket, and the ratio from one to the next. */
const LEAST: Millis = 0.001;
const RATIO = 1.01;
/** As far as a minute, the longest probe timeout. */
const BUCKETS = Math.ceil(Math.log(60_000 / LEAST) / Math.log(RATIO)) + 1;

export class RttHistogram {
  readonly #buckets = new Uint32Array(BUCKETS);
  #count = 0;
  #min: Millis = Number.POSITIVE_INFINITY;
  #max: Millis = 0;

  add(rttMs: Millis): void {
    const bucket = Math.floor(Math.log(Math.max(LEAST, rttMs) / LEAST) / Math.log(RATIO));
    const index = Math.min(BUCKETS - 1, bucket);
    this.#buckets[index] = (this.#buckets[index] ?? 0) + 1;
    this.#count++;
    this.#min = Math.min(this.#min, rttMs);
    this.#max = Math.max(this.#max, rttMs);
  }

  /** Null of nothing. Least and largest are exact. */
  figures(): { min: Millis; median: Millis; p95: Millis; max: Millis } | null {
    if (this.#count === 0) return null;
    return { min: this.#min, median: this.#quantile(0.5), p95: this.#quantile(0.95), max: this.#max };
  }

  #quantile(share: number): Millis {
    let left = Math.max(1, Math.ceil(share * this.#count));
    const index = this.#buckets.findIndex((count) => {
      left -= count;
      return left <= 0;
    });
    const middle = LEAST * RATIO ** (index + 0.5);
    return Math.min(this.#max, Math.max(this.#min, middle));
  }
}
