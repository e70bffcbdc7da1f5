/** A handshake with each address of a name at once, and which of them a client ends up with (as RFC 8305 has it). */
import type { Socket } from 'node:net';
import { type Attempt, addressResult, connect } from './connect.ts';
import { announced, type OnWait } from './phase-bounds.ts';
import { type Address, MOST_ADDRESSES } from './system-lookup.ts';
import type { AddressResult, Millis } from './types.ts';

/** The first address has so long to open before another that is open takes its place: the Connection Attempt Delay of RFC 8305 section 5. */
const PREFERENCE_MS: Millis = 250;
/** Two retransmissions of a SYN, after 1 and 3 s (RFC 6298), have been answered by then. */
const SILENT_BESIDE_OPEN_MS: Millis = 3500;
const SILENT_MS: Millis = 5000;

export interface AddressTries {
  readonly addresses: readonly Address[];
  /** The index of the address that a client ends up with, as soon as that is settled; 0 where none opens. */
  readonly chosen: Promise<number>;
  /** The outcome at the chosen address, its socket the caller's; every other socket is closed. */
  readonly attempt: Promise<Attempt>;
  /** All outcomes, in the order of `addresses`. */
  readonly results: Promise<readonly AddressResult[]>;
}

export interface ConnectOptions {
  readonly port: number;
  readonly source: string | null;
  readonly signal: AbortSignal;
  readonly onWait: OnWait;
}

/** `addresses`: not empty; those beyond 8 are left out. */
export function tryAddresses(addresses: readonly Address[], options: ConnectOptions): AddressTries {
  const { port, source, signal, onWait } = options;
  const tried = addresses.slice(0, MOST_ADDRESSES);
  const patience = new Patience(signal);
  const attempts = tried.map(async (to) => {
    const attempt = await connect(to, port, source, patience.signal);
    if (attempt.connect === 'open') patience.opened();
    return attempt;
  });
  const chosen = choose(attempts);
  const attempt = chosen.then((index) => attempts[index] as Promise<Attempt>);
  const settled = Promise.all(attempts).finally(() => patience.end());
  attempts.forEach((promise, index) => void closeUnlessChosen(promise, index, chosen));
  const names = tried.map(({ address }) => address).join(', ');
  const results = announced(
    Promise.all([settled, chosen]),
    `the TCP handshake with port ${port} of ${names}`,
    onWait,
  ).then(([all, traced]) => tried.map((to, index) => addressResult(to, outcome(all[index], signal), index === traced)));
  return { addresses: tried, chosen, attempt, results };
}

/** How long silent addresses are waited for. */
class Patience {
  readonly #giveUp = new AbortController();
  readonly #began = performance.now();
  readonly #ended: AbortSignal;
  readonly #end = () => this.#giveUp.abort();
  #timer = setTimeout(this.#end, SILENT_MS);

  constructor(ended: AbortSignal) {
    this.#ended = ended;
    if (ended.aborted) this.#end();
    ended.addEventListener('abort', this.#end, { once: true });
  }

  get signal(): AbortSignal {
    return this.#giveUp.signal;
  }

  /** Another address opened: there is less to wait for. */
  opened(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#end, Math.max(0, SILENT_BESIDE_OPEN_MS - (performance.now() - this.#began)));
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#ended.removeEventListener('abort', this.#end);
  }
}

/** The first address where it opens in time, else the first that opened. */
function choose(attempts: readonly Promise<Attempt>[]): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  let firstOpen: number | null = null;
  let firstMayWin = true;
  const settle = () => {
    if (!firstMayWin && firstOpen !== null) resolve(firstOpen);
  };
  const timer = setTimeout(() => {
    firstMayWin = false;
    settle();
  }, PREFERENCE_MS);
  attempts.forEach((attempt, index) => {
    void attempt.then(({ connect }) => {
      if (connect === 'open') firstOpen ??= index;
      if (index === 0 && connect === 'open') resolve(0);
      if (index === 0) firstMayWin = false;
      settle();
    });
  });
  void Promise.all(attempts).then(() => resolve(firstOpen ?? 0));
  return promise.finally(() => clearTimeout(timer));
}

async function closeUnlessChosen(attempt: Promise<Attempt>, index: number, chosen: Promise<number>): Promise<void> {
  const [outcome, taken] = await Promise.all([attempt, chosen]);
  if (outcome.connect === 'open' && index !== taken) closeSocket(outcome.socket);
}

export function closeSocket(socket: Socket): void {
  socket.end();
  socket.destroySoon();
}

/** null where the run's end, not the address's silence, ended the try. */
function outcome(attempt: Attempt | undefined, signal: AbortSignal): Attempt | null {
  if (attempt === undefined) return null;
  return attempt.connect === 'silent' && attempt.errno === null && signal.aborted ? null : attempt;
}
