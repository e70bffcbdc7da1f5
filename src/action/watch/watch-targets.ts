/** Watches targets over this machine's network, and adds to each what was seen. */
import { MOST_A_SECOND, politeInterval, Watch } from '../../engine/watch/watch.ts';
import type { Millis, Network } from '../../net/network.ts';
import { openNetwork } from '../../net/sockets/socket-network.ts';
import { endpointName } from '../../report/text/endpoint-name.ts';
import { count, decimal } from '../../report/text/units.ts';
import { duration } from '../../report/text/watching.ts';
import type { MeasuredTarget } from '../../report/types.ts';
import { watchResult } from '../../report/watch-result.ts';
import type { MeasureOptions } from '../inputs.ts';
import { wakeOnAbort } from '../wake-on-abort.ts';
import { watchRequest } from './watch-request.ts';

export interface WatchTargetsOptions extends Pick<MeasureOptions, 'source' | 'watchIntervalMs' | 'probeTimeoutMs'> {
  readonly lengthMs: Millis;
}

/** As `64 targets for 60 s, each every 1.28 s (at most 50 probes a second)`: the interval where it is longer than requested. */
export function watchText(
  measured: readonly MeasuredTarget[],
  { watchIntervalMs }: Pick<MeasureOptions, 'watchIntervalMs'>,
  until: string,
): string {
  const targets = measured.filter(({ address }) => address !== null).length;
  const intervalMs = politeInterval(watchIntervalMs, targets);
  const slower = `, each every ${decimal(intervalMs / 1000)} s (at most ${MOST_A_SECOND} probes a second)`;
  return `${count(targets, 'target')} ${until}${intervalMs > watchIntervalMs ? slower : ''}`;
}

/** Told when a target goes out, when it answers again, and once where this machine can't send: `state` in a few words. */
export type OnChange = (label: string, state: string) => void;

export interface RunningWatch {
  /** Ends when the time is up, or at once when `ended` aborts. */
  run(ended: AbortSignal, onChange: OnChange): Promise<void>;
  /** The targets with what was seen so far. Those without an address are as they were. */
  results(): readonly MeasuredTarget[];
}

/** Watches to the end. @throws NetworkUnavailable */
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

/**
 * Null where no target has an address. `run` must follow, and closes what this opens.
 *
 * @throws NetworkUnavailable
 */
export function openWatch(measured: readonly MeasuredTarget[], options: WatchTargetsOptions): RunningWatch | null {
  const watched = measured.flatMap((target, index) => {
    const request = watchRequest(target, options.source);
    return request === null ? [] : [{ index, label: target.target, request }];
  });
  if (watched.length === 0) return null;
  const network = openNetwork();
  const { watchIntervalMs: intervalMs, probeTimeoutMs: timeoutMs, lengthMs } = options;
  const [startedAt, startedAtMs] = [new Date(), network.now()];
  let ids = 0;
  const requests = watched.map(({ request }) => request);
  const watch = new Watch(requests, { intervalMs, timeoutMs, lengthMs }, startedAtMs, () => ids++);
  return {
    run: async (ended, onChange) => {
      using _ = wakeOnAbort(ended, network);
      const changes = new Changes(
        watched.map(({ label }) => label),
        onChange,
      );
      watch.intervalsMs.forEach((ownMs, index) => {
        if (!requests[index]?.limited || ownMs <= intervalMs) return;
        onChange(
          watched[index]?.label ?? '',
          `probed every ${ownMs / 1000} s: hosts limit ICMP errors, its only answers`,
        );
      });
      await untilEnded(watch, network, ended, changes);
    },
    results: () => {
      const endedAtMs = Math.min(network.now(), startedAtMs + lengthMs);
      const span = { startedAt, startedAtMs, endedAtMs };
      const figures = watch.figures();
      return measured.map((target, index) => {
        const at = watched.findIndex((each) => each.index === index);
        const [own, request, ownMs] = [figures[at], requests[at], watch.intervalsMs[at]];
        if (own === undefined || request === undefined || ownMs === undefined) return target;
        const question = endpointName(request.endpoint);
        return { ...target, watch: watchResult(own, { ...span, intervalMs: ownMs, question }) };
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

/** Says what changed since it was told last. */
class Changes {
  readonly #labels: readonly string[];
  readonly #onChange: OnChange;
  #before: readonly (Millis | null)[] = [];
  readonly #notSent = new Set<number>();

  constructor(labels: readonly string[], onChange: OnChange) {
    this.#labels = labels;
    this.#onChange = onChange;
  }

  tell(watch: Watch, now: Millis): void {
    const states = watch.outSince();
    states.forEach((since, index) => {
      const before = this.#before[index] ?? null;
      if (since !== null && before === null) this.#tell(index, `unanswered for ${duration((now - since) / 1000)}`);
      if (since !== null || before === null) return;
      // It is told once the probes before the answered one have timed out.
      const over = watch.figures()[index]?.outages.find(({ from }) => from === before);
      this.#tell(index, `answers again after ${duration(((over?.until ?? now) - before) / 1000)}`);
    });
    this.#before = states;
    watch.notSent().forEach((errno, index) => {
      if (errno === null || this.#notSent.has(index)) return;
      this.#notSent.add(index);
      this.#tell(index, `a probe could not be sent by this machine (${errno})`);
    });
  }

  #tell(index: number, state: string): void {
    this.#onChange(this.#labels[index] ?? '', state);
  }
}
