/** From the figures of a watch, on its own monotonic clock, to the report's. */
import type { WatchFigures } from '../engine/watch/watch-log.ts';
import type { Millis, WatchResult } from './types.ts';

export interface WatchSpan {
  /** The same moment on both clocks. */
  readonly startedAt: Date;
  readonly startedAtMs: Millis;
  readonly endedAtMs: Millis;
  readonly intervalMs: Millis;
  readonly question: string;
}

export function watchResult(figures: WatchFigures, span: WatchSpan): WatchResult {
  const { sent, received, rttMs, outages, outageCount, notSent, skipped, timeline } = figures;
  const { startedAt, startedAtMs, endedAtMs, intervalMs, question } = span;
  const clock = (at: Millis) => new Date(startedAt.getTime() + at - startedAtMs).toISOString();
  return {
    seconds: seconds(endedAtMs - startedAtMs),
    intervalMs: Math.round(intervalMs),
    question,
    sent,
    received,
    rttMs: rttMs && {
      min: thousandths(rttMs.min),
      median: thousandths(rttMs.median),
      p95: thousandths(rttMs.p95),
      max: thousandths(rttMs.max),
    },
    outages: outages.map(({ from, until, lastHop, lastRouter, localErrno }) => ({
      from: clock(from),
      seconds: until === null ? null : seconds(until - from),
      lastHop,
      ...(lastRouter !== null && { lastRouter }),
      ...(localErrno !== null && { localErrno }),
    })),
    outageCount,
    ...(notSent !== null && { notSent }),
    ...(skipped > 0 && { skipped }),
    timeline: {
      from: clock(startedAtMs),
      sliceSeconds: timeline.sliceMs / 1000,
      sent: timeline.sent,
      received: timeline.received,
    },
  };
}

function seconds(span: Millis): number {
  return Math.round(span / 100) / 10;
}

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}
