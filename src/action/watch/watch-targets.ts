/** Watches targets over this machine's network, and adds to each what was seen. */
import { Watch } from '../../engine/watch/watch.ts';
import { NetworkUnavailable } from '../../net/network-unavailable.ts';
import type { Millis, Network } from '../../net/port.ts';
import { openNetwork } from '../../net/socket-network.ts';
import { duration } from '../../report/text/watching.ts';
import type { MeasuredTarget } from '../../report/types.ts';
import { watchResult } from '../../report/watch-result.ts';
import type { MeasureOptions } from '../inputs.ts';
import { questionName, watchRequest } from './watch-request.ts';

export interface WatchTargetsOptions extends Pick<MeasureOptions, 'source' | 'watchIntervalMs' | 'probeTimeoutMs'> {
  readonly lengthMs: Millis;
}

/** Told when a target goes out and when it answers again: `state` in a few words. */
export type OnChange = (label: string, state: string) => void;

export interface RunningWatch {
  /** Ends when the time is up, or at once when `ended` aborts. */
  run(ended: AbortSignal, onChange: OnChange): Promise<void>;
  /** The targets with what was seen so far. Those without an address are as they were. */
  results(): readonly MeasuredTarget[];
}

/** Watches to the end. Where this machine has no network to watch by, all targets stay as they are. */
export async function watchTargets(
  measured: readonly MeasuredTarget[],
  options: WatchTargetsOptions,
  ended: AbortSignal,
  onChange: OnChange,
): Promise<readonly MeasuredTarget[]> {
  const watch = openWatch(measured, options);
  if (watch === null) return measured;
  await watch.run(ended, onChange);
  return watch.results();
}

/** Null where there is nothing to ask, or nothing to ask by. `run` must follow, and closes what this opens. */
export function openWatch(measured: readonly MeasuredTarget[], options: WatchTargetsOptions): RunningWatch | null {
  const watched = measured.flatMap((target, index) => {
    const request = watchRequest(target, options.source);
    return request === null ? [] : [{ index, label: target.target, request }];
  });
  const network = watched.length === 0 ? null : open();
  if (network === null) return null;
  const { watchIntervalMs: intervalMs, probeTimeoutMs: timeoutMs, lengthMs } = options;
  const [startedAt, startedAtMs] = [new Date(), network.now()];
  let ids = 0;
  const requests = watched.map(({ request }) => request);
  const watch = new Watch(requests, { intervalMs, timeoutMs, lengthMs }, startedAtMs, () => ids++);
  return {
    run: async (ended, onChange) => {
      const wake = () => network.wake();
      ended.addEventListener('abort', wake);
      const changes = new Changes(
        watched.map(({ label }) => label),
        onChange,
      );
      try {
        await untilEnded(watch, network, ended, changes);
      } finally {
        ended.removeEventListener('abort', wake);
        network.close();
      }
    },
    results: () => {
      const endedAtMs = Math.min(network.now(), startedAtMs + lengthMs);
      const span = { startedAt, startedAtMs, endedAtMs, intervalMs: watch.intervalMs };
      const figures = watch.figures();
      return measured.map((target, index) => {
        const at = watched.findIndex((each) => each.index === index);
        const [own, request] = [figures[at], requests[at]];
        if (own === undefined || request === undefined) return target;
        return { ...target, watch: watchResult(own, { ...span, question: questionName(request.ask) }) };
      });
    },
  };
}

async function untilEnded(watch: Watch, network: Network, ended: AbortSignal, changes: Changes): Promise<void> {
  while (!ended.aborted) {
    const wants = watch.poll(network.now());
    for (const command of wants.commands) network.execute(command);
    changes.tell(watch, network.now());
    if (wants.ended) return;
    for (const event of await network.wait(wants.wakeAt)) watch.handle(event);
  }
}

function open(): Network | null {
  try {
    return openNetwork();
  } catch (error) {
    if (error instanceof NetworkUnavailable) return null;
    throw error;
  }
}

/** Says what changed since it was asked last. */
class Changes {
  readonly #labels: readonly string[];
  readonly #onChange: OnChange;
  #before: readonly (Millis | null)[] = [];

  constructor(labels: readonly string[], onChange: OnChange) {
    this.#labels = labels;
    this.#onChange = onChange;
  }

  tell(watch: Watch, now: Millis): void {
    const states = watch.outSince();
    states.forEach((since, index) => {
      const before = this.#before[index] ?? null;
      if ((since === null) === (before === null)) return;
      const seconds = (from: Millis) => duration((now - from) / 1000);
      const state =
        since === null ? `answers again after ${seconds(before ?? now)}` : `unanswered for ${seconds(since)}`;
      this.#onChange(this.#labels[index] ?? '', state);
    });
    this.#before = states;
  }
}
