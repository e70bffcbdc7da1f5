/**
 * The search for the TTL that a TCP target's packets arrive with, without I/O: a SYN/ACK below IP_MINTTL is dropped, so that
 * handshakes with several thresholds at once show where it lies. First systems that start with 64, 128 and 255 are told apart, and
 * whether the return path is as long as the forward path; then whether it is longer than such a path can be, since TTLs that are
 * rewritten on the way, or a proxy, make the forward path look short, or so long that it is doubted; then what is left is divided. At
 * last the threshold that decides is tried again, since a SYN/ACK that got lost looks like one below it, or the one that nothing
 * passes which starts with that TTL. With too few handshakes only the second question is asked. What was found: facts/arriving-ttl.ts.
 */
import type { SilencesNeeded } from '../facts/arriving-ttl.ts';
import { doubtfulReturn, implausibleReturn, LONGEST_RETURN } from '../facts/return-hops.ts';

/** One round and the second try of what decides it; with fewer it is only asked whether the return path is too long. */
const WHOLE_ROUND = 5;
const LEAST_HANDSHAKES = 2;
/** Further silent tries before a return path counts as too long: a proxy is called one by them. */
const SURER = 2;
/** No return path of more hops is looked for. */
const LONGEST_PATH = 40;

export class MinTtlSearch {
  readonly passed = new Set<number>();
  /** How often each threshold stayed silent. */
  readonly failed = new Map<number, number>();
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
  }

  record(threshold: number, outcome: 'passed' | 'failed'): void {
    if (outcome === 'passed') this.passed.add(threshold);
    else this.failed.set(threshold, (this.failed.get(threshold) ?? 0) + 1);
  }

  /** Thresholds to try at once; null: the search has ended. */
  next(needed: SilencesNeeded): readonly number[] | null {
    const thresholds = this.#next(needed) ?? this.#tellInitial(needed);
    this.#spent += thresholds?.length ?? 0;
    if (thresholds === null) this.#stage = 'over';
    return thresholds;
  }

  #next(needed: SilencesNeeded): readonly number[] | null {
    switch (this.#stage) {
      case 'over':
        return null;
      case 'from-64':
        this.#stage = 'from-128';
        return this.#firstOf(64);
      case 'from-128':
        this.#stage = 'narrowing';
        return this.passed.has(65) ? this.#firstOf(128) : this.#narrow(needed);
      case 'narrowing':
        return this.#narrow(needed);
      default:
        return this.#stage satisfies never;
    }
  }

  /** What nothing passes that starts with `initial`, and what passes over a return path as long as the forward path, or as is likely. */
  #firstOf(initial: number): readonly number[] | null {
    const left = this.#left;
    if (left >= WHOLE_ROUND) return [initial + 1, ...this.#symmetric(initial)];
    if (left < LEAST_HANDSHAKES) return null;
    return [this.#tooLong, ...Array.from({ length: left - 1 }, () => initial + 1)];
  }

  /** The threshold that passes and the one that fails where the return path is as long as the forward path. */
  #symmetric(initial: number): [number, number] {
    const ttl = initial - (this.#hops - 1);
    return [ttl, ttl + 1];
  }

  #narrow(needed: SilencesNeeded): readonly number[] | null {
    const { passed, failed } = this;
    if (this.#deciding !== null) {
      if (!passed.has(this.#deciding)) return null;
      failed.delete(this.#deciding);
      this.#deciding = null;
    }
    const low = Math.max(this.#initial - LONGEST_PATH, ...passed);
    const silent = [...failed.keys()].filter((ttl) => ttl > low);
    const high = Math.min(this.#initial + 1, ...silent);
    const left = this.#left - this.#missing(needed);
    if (high === low + 1 && passed.has(low))
      return this.#decide(high, Math.min(needed.atOne - 1, this.#counts(high) ? this.#left : left));
    if (high <= low + 1) return null;
    const tooLong = this.#tooLong;
    const longest = this.#initial + 1 - LONGEST_RETURN;
    if (high === longest && failed.get(longest) === 1 && left > 2) return [longest, tooLong];
    if (high === tooLong || high === longest) return this.#decide(high, Math.min(needed.atOne - 1 + SURER, left));
    // One is kept: what is left may still tell the lowest silence from loss, which bounds the return path.
    if (left < 2) return failed.has(high) ? this.#decide(high, left) : null;
    const fresh = passed.has(low) ? this.#between(low, high) : [longest, tooLong];
    const wanted = [...new Set(fresh)].filter((ttl) => ttl > low && ttl < high).slice(1 - left);
    return wanted.length > 0 ? wanted : [low + Math.ceil((high - low) / 2)];
  }

  /** What systems start with that send such packets. */
  get #initial(): number {
    return this.passed.has(129) ? 255 : this.passed.has(65) ? 128 : 64;
  }

  /** The smallest threshold that no return path too long for the forward path passes. */
  get #tooLong(): number {
    return this.#initial + 2 - implausibleReturn(this.#hops);
  }

  get #left(): number {
    return this.#most - this.#spent;
  }

  /** Silences that are missing to tell that the system starts with no more. */
  #missing({ inAll }: SilencesNeeded): number {
    const low = Math.max(0, ...this.passed);
    if (this.#initial === 255 || low < this.#tooLong) return 0;
    const silences = [...this.failed].reduce((sum, [ttl, times]) => sum + (this.#counts(ttl) ? times : 0), 0);
    return Math.max(0, inAll - silences);
  }

  /** Whether silences there tell with what the system starts: below, an answer may yet pass and show that they were losses. */
  #counts(ttl: number): boolean {
    return ttl > Math.max(this.#symmetric(this.#initial)[0], ...this.passed);
  }

  /** At last, where the return path is not too long: tells that the system starts with no more. */
  #tellInitial(needed: SilencesNeeded): readonly number[] | null {
    const missing = this.#missing(needed);
    if (this.#stage === 'over' || missing === 0 || missing > this.#left) return null;
    return Array.from({ length: missing }, () => this.#initial + 1);
  }

  #decide(high: number, again: number): readonly number[] | null {
    if (again < 1 || again > this.#left) return null;
    this.#deciding = high;
    return Array.from({ length: again }, () => high);
  }

  /** First whether the return path is so long that it is doubted. */
  #between(low: number, high: number): number[] {
    const doubtful = this.#initial + 2 - doubtfulReturn(this.#hops);
    if (low < doubtful && doubtful < high) return [doubtful];
    const third = Math.max(1, Math.floor((high - low) / 3));
    return [low + third, high - third];
  }
}
