/**
 * Handshakes from many source ports to one port of a target, to find small loss and dead flows. Load sharing picks a path by the
 * source port (RFC 2992), so a broken path kills a share of the ports for good, where loss hits any port now and then.
 *
 * 1. Each port is tried once, one every 25 ms. What no first SYN answers counts as lost.
 * 2. Ports that stayed silent are tried again, in rounds. A round counts only where one of three fresh ports beside them was
 *    answered: else nothing gets through now.
 * 3. Ports that were never answered are dead once loss alone would leave one silent in fewer than one of 400 runs. The loss is that
 *    of the ports that were answered at last. Where 12 tries do not tell, no port is called dead, nor where none was answered.
 */
import type { Millis } from '../../net/network.ts';

/** Between two handshakes with one target. */
export const PACE: Millis = 25;
const CONTROLS = 3;
const LEAST_TRIES = 3;
const MOST_TRIES = 12;
/** Rounds in a row in which nothing got through, before the question is given up. */
const MOST_VOID_ROUNDS = 3;
/** The chance that loss alone makes a live port look dead in a run. */
const MISTAKE = 1 / 400;
/** Ports of this machine that others use are passed over, so many for each one wanted. */
const PORTS_FOR_EACH = 4;

export interface FlowWants {
  /** Ports to open a connection from. */
  readonly open: readonly number[];
  /** Ports whose connection is given up. */
  readonly close: readonly number[];
  readonly wakeAt: Millis | null;
  readonly ended: boolean;
}

export interface FlowResult {
  readonly sent: number;
  /** Answered at the first SYN. */
  readonly received: number;
  /** Ascending. */
  readonly deadPorts: readonly number[];
}

export class ConnectionFlows {
  readonly #count: number;
  readonly #nextPort: () => number;
  readonly #waitMs: Millis;
  /** When each open connection is given up. */
  readonly #open = new Map<number, Millis>();
  /** Ports yet to be tried in this round. */
  #queue: number[] = [];
  #nextAt: Millis = 0;
  #passedOver = 0;
  #sent = 0;
  #received = 0;
  /** Ports that were answered, and their tries before that. */
  #live = 0;
  #lost = 0;
  /** Silent so far. */
  readonly #suspects = new Set<number>();
  /** `tries` of each suspect; null: the first tries are not over. */
  #rounds: { tries: number; voids: number; controls: Set<number>; heard: boolean } | null = null;
  #dead: readonly number[] = [];
  #ended = false;

  /** @param nextPort gives another local port each time; @param waitMs how long a handshake is waited for */
  constructor(count: number, nextPort: () => number, waitMs: Millis) {
    this.#count = count;
    this.#nextPort = nextPort;
    this.#waitMs = waitMs;
  }

  poll(now: Millis): FlowWants {
    const close = [...this.#open].filter(([, until]) => until <= now).map(([port]) => port);
    for (const port of close) this.unanswered(port);
    const open: number[] = [];
    for (let port = this.#due(now); port !== null; port = this.#due(now)) {
      open.push(port);
      this.#open.set(port, now + this.#waitMs);
      this.#nextAt = now + PACE;
    }
    if (this.#ended) return { open, close, wakeAt: null, ended: true };
    const more = this.#open.size === 0 || this.#wanted();
    return { open, close, wakeAt: Math.min(...this.#open.values(), ...(more ? [this.#nextAt] : [])), ended: false };
  }

  /** `first`: by the first SYN. */
  answered(port: number, first: boolean): void {
    if (!this.#open.delete(port)) return;
    if (this.#rounds === null) {
      this.#sent++;
      this.#live++;
      if (first) this.#received++;
    } else if (this.#rounds.controls.has(port)) this.#rounds.heard = true;
    else if (this.#suspects.delete(port)) {
      this.#live++;
      this.#lost += this.#rounds.tries;
    }
  }

  unanswered(port: number): void {
    if (!this.#open.delete(port) || this.#rounds !== null) return;
    this.#sent++;
    this.#suspects.add(port);
  }

  /** This machine can't use the port: others have it. */
  unusable(port: number): void {
    if (!this.#open.delete(port)) return;
    this.#suspects.delete(port);
    this.#passedOver++;
  }

  /** As it stands: before the end no port is called dead. */
  result(): FlowResult {
    return { sent: this.#sent, received: this.#received, deadPorts: this.#dead.toSorted((a, b) => a - b) };
  }

  /** The port to try now; null: none. */
  #due(now: Millis): number | null {
    if (this.#ended || now < this.#nextAt) return null;
    if (this.#rounds === null && this.#wanted()) return this.#nextPort();
    const queued = this.#queue.shift();
    if (queued !== undefined) return queued;
    if (this.#open.size > 0) return null;
    this.#nextRound();
    return this.#ended ? null : (this.#queue.shift() ?? null);
  }

  #wanted(): boolean {
    if (this.#rounds !== null) return this.#queue.length > 0;
    return this.#sent + this.#open.size < this.#count && this.#passedOver < PORTS_FOR_EACH * this.#count;
  }

  /** Everything of the round before is answered or given up. */
  #nextRound(): void {
    if (this.#rounds === null) this.#rounds = { tries: 1, voids: 0, controls: new Set(), heard: false };
    else if (this.#rounds.heard) Object.assign(this.#rounds, { tries: this.#rounds.tries + 1, voids: 0 });
    else this.#rounds.voids++;
    const { tries, voids } = this.#rounds;
    const told = tries >= LEAST_TRIES && this.#silentByLoss(tries) < MISTAKE;
    if (told || this.#live === 0 || this.#suspects.size === 0 || tries >= MOST_TRIES || voids >= MOST_VOID_ROUNDS) {
      this.#ended = true;
      if (told) this.#dead = [...this.#suspects];
    } else {
      this.#rounds.controls = new Set(Array.from({ length: CONTROLS }, this.#nextPort));
      this.#rounds.heard = false;
      this.#queue = [...this.#suspects, ...this.#rounds.controls];
    }
  }

  /** The chance that loss leaves a live port silent in so many tries, at the most: Laplace's rule of succession for each try. */
  #silentByLoss(tries: number): number {
    let chance = this.#sent;
    for (let i = 0; i < tries; i++) chance *= (this.#lost + 1 + i) / (this.#live + this.#lost + 2 + i);
    return chance;
  }
}
