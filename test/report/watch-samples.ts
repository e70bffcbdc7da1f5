/** A watch of two minutes to vary: every question answered. */
import type { WatchResult } from '../../src/report/types.ts';

export function watch(change: Partial<WatchResult> = {}): WatchResult {
  return {
    seconds: 120,
    intervalMs: 1000,
    question: 'tcp:443',
    sent: 120,
    received: 120,
    rttMs: { min: 11.8, median: 12.1, p95: 14, max: 40.2 },
    outages: [],
    outageCount: 0,
    timeline: {
      from: '2026-11-22T10:00:00.000Z',
      sliceSeconds: 20,
      sent: Array(6).fill(20),
      received: Array(6).fill(20),
    },
    ...change,
  };
}
