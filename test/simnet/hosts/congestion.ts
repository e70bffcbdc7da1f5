/** How much a TCP sender may have under way: slow start, congestion avoidance and fast recovery of RFC 5681 and RFC 6582. */

/** RFC 6928: ten segments to begin with. */
const INITIAL_SEGMENTS = 10;

export class Congestion {
  /** Bytes. */
  window: number;
  #slowStartLimit = Number.POSITIVE_INFINITY;
  #duplicates = 0;
  /** Fast recovery lasts until this offset is acknowledged; null: not in recovery. */
  #recoverTo: number | null = null;

  /** @param mss bytes of data in a full segment */
  constructor(mss: number) {
    this.window = INITIAL_SEGMENTS * mss;
  }

  /** The retransmission timer struck while `outstanding` bytes were out. */
  timedOut(outstanding: number, mss: number): void {
    this.#slowStartLimit = Math.max(outstanding / 2, 2 * mss);
    this.window = mss;
    this.#recoverTo = null;
    this.#duplicates = 0;
  }

  /** A duplicate acknowledgement came. `true`: the first segment that is out is lost, send it again. */
  duplicate(outstanding: number, mss: number, sentTo: number): boolean {
    this.#duplicates += 1;
    if (this.#duplicates !== 3 || this.#recoverTo !== null) return false;
    this.#slowStartLimit = Math.max(outstanding / 2, 2 * mss);
    this.window = this.#slowStartLimit;
    this.#recoverTo = sentTo;
    return true;
  }

  /** `bytes` more are acknowledged, up to `offset`. `true`: another segment was lost just there, send it again. */
  acknowledged(bytes: number, mss: number, offset: number): boolean {
    this.#duplicates = 0;
    if (this.#recoverTo !== null && offset < this.#recoverTo) return true;
    this.#recoverTo = null;
    this.window += this.window < this.#slowStartLimit ? Math.min(bytes, mss) : (mss * mss) / this.window;
    return false;
  }
}
