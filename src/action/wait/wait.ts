/** Waits until every target works as it is used, at most so long: the input `wait-seconds`. What is seen meanwhile is told, not kept. */

import { errorMessage } from '../../errors.ts';
import type { Family } from '../../net/network.ts';
import { isIp } from '../../net/wire/ip-address.ts';
import type { Millis, WaitResult } from '../../report/types.ts';
import { lookUpBySystem } from '../../service/system-lookup.ts';
import type { MeasureOptions } from '../inputs.ts';
import { schemeOf } from '../measure/scheme.ts';
import { proxyOf, requestOf } from '../measure/service.ts';
import type { TargetSpec } from '../targets.ts';
import { type Answer, AttemptSchedule } from './attempt-schedule.ts';
import { probeHost } from './probe-host.ts';
import { NAME_NOT_FOUND, serviceAnswer } from './service-state.ts';

/** Tries a target once; null: `signal` ended it. */
type TryTarget = (spec: TargetSpec, options: MeasureOptions, signal: AbortSignal) => Promise<Answer | null>;

/**
 * Waits up to `options.waitMs`. `signal` ends it at once. `onChange` is told each change of a target's state, in words that may
 * hold text from the network.
 *
 * @returns a result for each target, in their order
 */
export async function waitForTargets(
  options: MeasureOptions,
  signal: AbortSignal,
  onChange: (label: string, state: string) => void,
  tryOnce: TryTarget = tryTarget,
): Promise<readonly WaitResult[]> {
  const { targets, waitMs } = options;
  const schedule = new AttemptSchedule(targets.length, waitMs, Math.random);
  const ending = new AbortController();
  const attempts = new Set<Promise<void>>();
  const began = performance.now();
  const now = (): Millis => performance.now() - began;
  let wake = (): void => {};
  const onAbort = (): void => wake();
  signal.addEventListener('abort', onAbort);

  const start = (index: number, spec: TargetSpec): void => {
    const attempt = tryOnce(spec, options, ending.signal)
      .catch((error): Answer => ({ works: false, state: errorMessage(error) }))
      .then((answer) => {
        attempts.delete(attempt);
        if (answer === null || ending.signal.aborted) return;
        const told = schedule.record(index, answer, now());
        if (told !== null) onChange(spec.target, told);
        wake();
      });
    attempts.add(attempt);
  };
  while (!signal.aborted && !schedule.ended(now())) {
    const { due, wakeAt } = schedule.poll(now());
    const pause = Promise.withResolvers<void>();
    wake = pause.resolve;
    const timer = setTimeout(pause.resolve, Math.max(1, wakeAt - now()));
    for (const index of due) start(index, targets[index] as TargetSpec);
    await pause.promise;
    clearTimeout(timer);
  }
  signal.removeEventListener('abort', onAbort);
  ending.abort('cancelled');
  await Promise.all(attempts);
  for (const [index, failure] of schedule.failures(now()).entries()) {
    if (failure !== null) onChange(targets[index]?.target ?? '', failure);
  }
  return schedule.results(now());
}

/** Tries a target as it is used: by its service where it has one, names looked up anew. */
const tryTarget: TryTarget = async (spec, options, signal) => {
  const answers = await Promise.all(
    familiesOf(spec, options).map((family) => tryFamily(spec, options, family, signal)),
  );
  const told = answers.filter((answer) => answer !== null);
  if (signal.aborted || told.length < answers.length) return null;
  // A name without addresses of one family is tried by the other alone.
  const named = told.filter(({ state }) => state !== NAME_NOT_FOUND);
  const all = named.length > 0 ? named : told;
  return all.find(({ works }) => !works) ?? all[0] ?? null;
};

function familiesOf({ host }: TargetSpec, { ipVersion }: MeasureOptions): readonly (Family | null)[] {
  if (isIp(host) !== 0 || ipVersion === 'auto') return [null];
  return ipVersion === 'both' ? [4, 6] : [ipVersion];
}

async function tryFamily(
  spec: TargetSpec,
  options: MeasureOptions,
  family: Family | null,
  signal: AbortSignal,
): Promise<Answer | null> {
  const { source, probeTimeoutMs: waitMs, serviceCheck } = options;
  const ofTarget = schemeOf(spec);
  if (ofTarget === null) return probeHost({ spec, family, source, waitMs }, signal);
  // Without a service check the handshake alone is tried.
  const scheme = serviceCheck ? ofTarget : 'tcp';
  const host = proxyOf(spec, scheme, options.proxy)?.host ?? spec.host;
  const system = isIp(host) === 0 ? lookUpBySystem(host, { family, signal, onWait: () => {} }) : null;
  const lookup = system === null ? undefined : { system, result: Promise.resolve(null) };
  const { startCheck } = await import('../../service/check.ts');
  const request = requestOf(spec, scheme, options, family, null);
  const check = await startCheck(request, signal, () => {}, lookup).done;
  return serviceAnswer(check, system === null ? null : (await system).error);
}
