/**
 * The search for the TTL that a TCP target's packets arrive with, without I/O: a SYN/ACK below IP_MINTTL is dropped, so that
 * handshakes with several thresholds at once show where it lies. First systems that start with 64, 128 and 255 are told apart, and
 * whether the return path is as long as the forward path; then whether it is longer than such a path can be, since TTLs that are
 * rewritten on the way, or a proxy, make the forward path look short; then what is left is divided. At last the threshold that
 * decides is tried again, since a SYN/ACK that got lost looks like one below it. What was found: facts/arriving-ttl.ts.
 */
import { implausibleReturn, LONGEST_RETURN } from '../facts/return-hops.ts';

/** One round and the second try of what decides it. */
const LEAST_HANDSHAKES = 5;
/** No return path of more hops is looked for. */
const LONGEST_PATH = 40;

export class MinTtlSearch {
  readonly passed = new Set<number>();
  readonly failed = new Set<number>();
  readonly #hops: number;
  readonly #most: number;
  #stage: 'from-64' | 'from-128' | 'narrowing' | 'over' = 'from-64';
  #spent = 0;
  /** The threshold that is tried again. */
  #deciding: number | null = null;

  /**
   * @param hops of the forward path, as the first guess
   * @param most handshakes that may be spent
   */
  constructor(hops: number, most: number) {
    this.#hops = hops;
    this.#most = most;
    if (most < LEAST_HANDSHAKES) this.#stage = 'over';
  }

  record(threshold: number, outcome: 'passed' | 'failed'): void {
    this[outcome].add(threshold);
  }

  /** Thresholds to try at once; null: the search has ended. `tries`: silent tries that rule out loss. */
  next(tries: () => number): readonly number[] | null {
    const thresholds = this.#next(tries);
    this.#spent += thresholds?.length ?? 0;
    if (thresholds === null) this.#stage = 'over';
    return thresholds;
  }

  #next(tries: () => number): readonly number[] | null {
    switch (this.#stage) {
      case 'over':
        return null;
      case 'from-64':
        this.#stage = 'from-128';
        return [65, ...this.#symmetric(64)];
      case 'from-128':
        if (this.passed.has(65) && this.#spent + LEAST_HANDSHAKES > this.#most) return null;
        this.#stage = 'narrowing';
        return this.passed.has(65) ? [129, ...this.#symmetric(128)] : this.#narrow(tries);
      case 'narrowing':
        return this.#narrow(tries);
      default:
        return this.#stage satisfies never;
    }
  }

  /** The threshold that passes and the one that fails where the return path is as long as the forward path. */
  #symmetric(initial: number): [number, number] {
    const ttl = initial - (this.#hops - 1);
    return [ttl, ttl + 1];
  }

  #narrow(tries: () => number): readonly number[] | null {
    const { passed, failed } = this;
    if (this.#deciding !== null) {
      if (!passed.has(this.#deciding)) return null;
      failed.delete(this.#deciding);
      this.#deciding = null;
    }
    const initial = passed.has(129) ? 255 : passed.has(65) ? 128 : 64;
    const low = Math.max(initial - LONGEST_PATH, ...passed);
    const high = Math.min(initial + 1, ...[...failed].filter((ttl) => ttl > low));
    if (high === low + 1 && passed.has(low)) return this.#decide(high, tries() - 1);
    if (high <= low + 1) return null;
    const left = this.#most - this.#spent;
    const tooLong = initial + 2 - implausibleReturn(this.#hops);
    if (high === tooLong) return this.#decide(high, Math.min(tries() - 1, left));
    // One is kept: what is left may still tell the lowest silence from loss, which bounds the return path.
    if (left < 2) return failed.has(high) ? this.#decide(high, 1) : null;
    const longest = initial + 1 - LONGEST_RETURN;
    const fresh = passed.has(low) ? this.#between(low, high) : [longest, tooLong];
    const wanted = [...new Set(fresh)].filter((ttl) => ttl > low && ttl < high).slice(1 - left);
    return wanted.length > 0 ? wanted : [low + Math.ceil((high - low) / 2)];
  }

  #decide(high: number, again: number): readonly number[] | null {
    if (this.#spent + again > this.#most) return null;
    this.#deciding = high;
    return Array.from({ length: again }, () => high);
  }

  #between(low: number, high: number): number[] {
    const third = Math.max(1, Math.floor((high - low) / 3));
    return [low + third, high - third];
  }
}
