/** Numbers with their units, as people read them. */
import type { Millis } from '../types.ts';

/** At most two decimals, without trailing zeros. */
export const decimal = (number: number): string => String(Math.round(number * 100) / 100);

/** Milliseconds, three significant digits below a second, without unit. Thousandths below 0.1: a time that was measured is not 0. */
export function millis(value: Millis): string {
  if (value < 0.1) return value.toFixed(3);
  return value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0);
}

/** A span for people: `under 1 ms`, `812 ms`, `3.1 s`. */
export const span = (value: Millis): string =>
  value < 0.5 ? 'under 1 ms' : value < 1000 ? `${Math.round(value)} ms` : `${(value / 1000).toFixed(1)} s`;

/** Least, median and largest; null of nothing. */
export function spread(samples: readonly number[]): { min: number; median: number; max: number } | null {
  const sorted = samples.toSorted((a, b) => a - b);
  const [min, max] = [sorted[0], sorted.at(-1)];
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (min === undefined || max === undefined || low === undefined || high === undefined) return null;
  return { min, median: (low + high) / 2, max };
}

/** As `1,401` or `0.3`: one decimal at most. By hand, since loading Intl's data costs a run's start 14 ms. */
function number(value: number): string {
  const [whole = '', fraction] = String(Math.round(value * 10) / 10).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction ? `.${fraction}` : '');
}

/** As `1401 bytes`: a packet's size is written as commands and files take it. */
export function bytes(amount: number): string {
  return `${amount} bytes`;
}

/** As `1 hop`, `3 hops`; `plural` where an s does not make it. */
export function count(amount: number, noun: string, plural = `${noun}s`): string {
  return `${number(amount)} ${amount === 1 ? noun : plural}`;
}

/** As `12.1 ms`, `0.003 ms`. */
export function milliseconds(ms: number): string {
  return `${ms < 1 ? millis(ms) : number(ms)} ms`;
}
