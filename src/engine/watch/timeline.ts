/** How many probes of each slice of time were answered: at most 96 slices, which double their width as the watch goes on. */
import type { Millis } from '../../net/network.ts';

export const MOST_SLICES = 96;

/** From the watch's start on; slice n begins after n times `sliceMs`. */
export interface TimelineSlices {
  readonly sliceMs: Millis;
  readonly sent: readonly number[];
  readonly received: readonly number[];
}

export class Timeline {
  readonly #startedAt: Millis;
  #sliceMs: Millis;
  #slices: { sent: number; received: number }[] = [];

  constructor(startedAt: Millis, sliceMs: Millis) {
    this.#startedAt = startedAt;
    this.#sliceMs = sliceMs;
  }

  add(sentAt: Millis, answered: boolean): void {
    let index = this.#indexOf(sentAt);
    while (index >= MOST_SLICES) {
      this.#halve();
      index = this.#indexOf(sentAt);
    }
    while (this.#slices.length <= index) this.#slices.push({ sent: 0, received: 0 });
    const slice = this.#slices[index];
    if (slice === undefined) return;
    slice.sent++;
    if (answered) slice.received++;
  }

  slices(): TimelineSlices {
    return {
      sliceMs: this.#sliceMs,
      sent: this.#slices.map(({ sent }) => sent),
      received: this.#slices.map(({ received }) => received),
    };
  }

  #indexOf(at: Millis): number {
    return Math.max(0, Math.floor((at - this.#startedAt) / this.#sliceMs));
  }

  #halve(): void {
    this.#sliceMs *= 2;
    this.#slices = this.#slices.flatMap((slice, index, all) => {
      if (index % 2 === 1) return [];
      const next = all[index + 1] ?? { sent: 0, received: 0 };
      return [{ sent: slice.sent + next.sent, received: slice.received + next.received }];
    });
  }
}
