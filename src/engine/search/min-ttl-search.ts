/**
 * The search for the TTL that a TCP target's packets arrive with, without I/O. A SYN/ACK that arrives with less than IP_MINTTL is dropped,
 * so that a handshake with such a threshold passes or stays silent. Several thresholds are tried at once, in this order:
 *
 * 1. Whether the target starts with TTL 64: the threshold 65, which its packets then fail, beside the two between which the arriving TTL
 *    lies if the return path is as long as the forward path.
 * 2. Where 65 passes, the same for 128. Where 129 passes too, the target starts with 255.
 * 3. The gap between the highest threshold that passes and the lowest that is silent is narrowed. The first two thresholds show a return
 *    path longer than any is, or too long for this forward path: a proxy, or a router that rewrites TTLs, makes the forward path look
 *    short. The next shows one so long that the forward path is doubted. Then each round divides the gap in three.
 * 4. The silent threshold that decides is tried again, since a SYN/ACK that got lost looks like one that was dropped.
 * 5. Last, 65 or 129 is tried again until its silence proves what the target starts with.
 *
 * With fewer handshakes than rule 1 needs, they only test whether the return path is too long. What was found: facts/arriving-ttl.ts.
 */
import type { SilencesNeeded } from '../facts/arriving-ttl.ts';
import { doubtfulReturn, implausibleReturn, LONGEST_RETURN } from '../facts/return-hops.ts';

/** One round and the second try of the threshold that decides; with fewer only the length of the return path is tested. */
const WHOLE_ROUND = 5;
const LEAST_HANDSHAKES = 2;
/** More silent tries before a return path counts as too long: by that the target is reported as a proxy. */
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
  /** Rule 4: the threshold that is tried again. */
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

  /** Rules 1 and 2: the threshold just above `initial`, and those of a symmetric path; of few handshakes one tests for too long a path. */
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

  /** Rules 3 and 4. */
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
      return this.#decide(high, Math.min(needed.atOne - 1, this.#bearsOnInitial(high) ? this.#left : left));
    if (high <= low + 1) return null;
    const tooLong = this.#tooLong;
    const longest = this.#initial + 1 - LONGEST_RETURN;
    if (high === longest && failed.get(longest) === 1 && left > 2) return [longest, tooLong];
    if (high === tooLong || high === longest) return this.#decide(high, Math.min(needed.atOne - 1 + SURER, left));
    // One handshake is kept for the lowest silent threshold: tried again it may bound the return path.
    if (left < 2) return failed.has(high) ? this.#decide(high, left) : null;
    const fresh = passed.has(low) ? this.#between(low, high) : [longest, tooLong];
    const wanted = [...new Set(fresh)].filter((ttl) => ttl > low && ttl < high).slice(1 - left);
    return wanted.length > 0 ? wanted : [low + Math.ceil((high - low) / 2)];
  }

  /** The TTL that the target starts with, by the thresholds that passed. */
  get #initial(): number {
    return this.passed.has(129) ? 255 : this.passed.has(65) ? 128 : 64;
  }

  /** The smallest threshold that no answer passes whose return path is too long for the forward path. */
  get #tooLong(): number {
    return this.#initial + 2 - implausibleReturn(this.#hops);
  }

  get #left(): number {
    return this.#most - this.#spent;
  }

  /** Silent tries that are missing to prove that the target starts with no more than `#initial`; 0: it need not be proven. */
  #missing({ inAll }: SilencesNeeded): number {
    const low = Math.max(0, ...this.passed);
    if (this.#initial === 255 || low < this.#tooLong) return 0;
    const silences = [...this.failed].reduce((sum, [ttl, times]) => sum + (this.#bearsOnInitial(ttl) ? times : 0), 0);
    return Math.max(0, inAll - silences);
  }

  /** Whether silence at a threshold bears on the initial TTL: at a lower one an answer may still pass, so that the silence was loss. */
  #bearsOnInitial(ttl: number): boolean {
    return ttl > Math.max(this.#symmetric(this.#initial)[0], ...this.passed);
  }

  /** Rule 5, where the return path is not too long. */
  #tellInitial(needed: SilencesNeeded): readonly number[] | null {
    const missing = this.#missing(needed);
    if (this.#stage === 'over' || missing === 0 || missing > this.#left) return null;
    return Array.from({ length: missing }, () => this.#initial + 1);
  }

  /** Rule 4. */
  #decide(high: number, again: number): readonly number[] | null {
    if (again < 1 || again > this.#left) return null;
    this.#deciding = high;
    return Array.from({ length: again }, () => high);
  }

  /** Rule 3: the threshold that shows a doubtful return path, then those that divide the gap in three. */
  #between(low: number, high: number): number[] {
    const doubtful = this.#initial + 2 - doubtfulReturn(this.#hops);
    if (low < doubtful && doubtful < high) return [doubtful];
    const third = Math.max(1, Math.floor((high - low) / 3));
    return [low + third, high - third];
  }
}
