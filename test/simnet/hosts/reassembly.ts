/** The receiving half of a TCP stream: puts segments in order (RFC 9293 section 3.10.7.4) and tells SACK blocks (RFC 2018). */

/** Bytes `from` (included) to `to` (excluded) of the stream; offsets count from the peer's SYN, which is 0. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** RFC 2018 section 3: three blocks fit beside timestamps. */
const MAX_BLOCKS = 3;
/** Runs held out of order at most; a peer that leaves more holes has to send again. */
const MAX_RUNS = 256;

/** Owns what arrived out of order. The caller keeps segments within its window, which bounds the bytes. */
export class Reassembly {
  /** The next offset wanted. */
  next: number;
  /** Disjoint, ascending, none touching `next`. */
  #runs: { readonly from: number; readonly data: Uint8Array }[] = [];
  /** Where the newest out-of-order segment began: its block comes first (RFC 2018 section 4). */
  #newest = 0;

  constructor(next: number) {
    this.next = next;
  }

  /** Takes a segment and gives the bytes that are in order now, perhaps none. Bytes that came before are ignored. */
  accept(from: number, data: Uint8Array): Uint8Array {
    if (from + data.length <= this.next) return new Uint8Array(0);
    if (from > this.next) {
      this.#keep(from, data);
      return new Uint8Array(0);
    }
    const ready = [data.subarray(this.next - from)];
    this.next = from + data.length;
    for (let run = this.#runs[0]; run !== undefined && run.from <= this.next; run = this.#runs[0]) {
      this.#runs.shift();
      const rest = run.data.subarray(Math.min(run.data.length, this.next - run.from));
      ready.push(rest);
      this.next += rest.length;
    }
    return ready.length === 1 ? (ready[0] ?? data) : Buffer.concat(ready);
  }

  /** What has been kept beyond `next`, newest first. */
  blocks(): readonly Range[] {
    const merged: { from: number; to: number }[] = [];
    for (const { from, data } of this.#runs) {
      const last = merged.at(-1);
      if (last !== undefined && last.to >= from) last.to = Math.max(last.to, from + data.length);
      else merged.push({ from, to: from + data.length });
    }
    const newest = merged.findIndex(({ from, to }) => from <= this.#newest && this.#newest < to);
    if (newest > 0) merged.unshift(...merged.splice(newest, 1));
    return merged.slice(0, MAX_BLOCKS);
  }

  /** Keeps only the bytes that no run holds yet. */
  #keep(from: number, data: Uint8Array): void {
    this.#newest = from;
    const added: { from: number; data: Uint8Array }[] = [];
    let at = from;
    const end = from + data.length;
    for (const run of this.#runs) {
      if (run.from > at) added.push({ from: at, data: data.slice(at - from, Math.min(end, run.from) - from) });
      at = Math.max(at, run.from + run.data.length);
      if (at >= end) break;
    }
    if (at < end) added.push({ from: at, data: data.slice(at - from) });
    const runs = [...this.#runs, ...added.filter((run) => run.data.length > 0)].sort((a, b) => a.from - b.from);
    if (runs.length <= MAX_RUNS) this.#runs = runs;
  }
}
