/** Signals at every so many milliseconds of a run of the built action. */
import { type CancelPoint, cancelAt, installMarked, layOut, SIGNALS } from './cancellation.ts';
import { type Section, table } from './section.ts';

/** What is promised of the time from the first signal to the end. */
const PROMISED_MS = 2000;

export async function cancellationSection(everyMs: number): Promise<Section> {
  layOut();
  using installation = installMarked();
  const points: CancelPoint[] = [];
  const walk = async (signals: CancelPoint['signals']) => {
    for (let atMs = 0; ; atMs += everyMs) {
      const point = await cancelAt(installation, atMs, signals);
      if (point.ended.endedAfterMs === null) break; // the step is over by itself
      points.push(point);
    }
  };
  await Promise.all(SIGNALS.map(walk));
  const late = ({ ended }: CancelPoint) => (ended.endedAfterMs ?? 0) > PROMISED_MS;
  const rows = SIGNALS.map((signals) => {
    const own = points.filter((point) => point.signals === signals);
    const times = own.map(({ ended }) => ended.endedAfterMs ?? 0).sort((a, b) => a - b);
    const whole = own.filter((point) => point.faults.length === 0 && !late(point)).length;
    const seconds = [times[times.length >> 1] ?? 0, times.at(-1) ?? 0].map((ms) => (ms / 1000).toFixed(1));
    return [signals, own.length, whole, ...seconds];
  });
  return {
    title: 'Cancellation',
    lines: [
      `A step of the built action gets the signal at a point of its run, every ${everyMs} ms from the first line of its entry on, three steps at a time.`,
      `It survives where summary, outputs and report are written, say that it was cancelled, and stand within ${PROMISED_MS / 1000} s, and no stack trace is printed.`,
      '',
      ...table(['signals', 'points', 'survived', 'median end, s', 'slowest end, s'], rows),
    ],
    wrong: points.flatMap((point) => [
      ...point.faults.map((fault) => `${point.signals} at ${point.atMs} ms: ${fault}`),
      ...(late(point)
        ? [`${point.signals} at ${point.atMs} ms: ended ${Math.round(point.ended.endedAfterMs ?? 0)} ms later`]
        : []),
    ]),
  };
}
