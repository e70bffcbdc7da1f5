/**
 * The measuring, loaded only where it is about to start: it needs the native library, which not every system can load. The threads of
 * the service checks start before it, so that they are up when it is loaded.
 */

import { isIp } from '../../net/wire/ip-address.ts';
import type { MeasuredTarget } from '../../report/types.ts';
import type { ServiceThreads } from '../../service/threads.ts';
import type { MeasureOptions } from '../inputs.ts';
import type { TargetSpec } from '../targets.ts';
import type { Progress } from './progress.ts';
import { schemeOf } from './scheme.ts';

/** See measure.ts. */
export type Measure = (
  options: MeasureOptions,
  signal: AbortSignal,
  progress?: Progress,
) => Promise<readonly MeasuredTarget[]>;

export const measureHere: Measure = async (options, signal, progress = {}) => {
  const opened: Promise<ServiceThreads>[] = [];
  const { targets, serviceCheck } = options;
  const checked = serviceCheck ? targets.filter((target) => schemeOf(target) !== null) : [];
  const needed = {
    single: targets.length === 1,
    names: checked.some(isNamed),
    checks: checked.length > 0,
    servers: serviceCheck && targets.some(isNamed),
    judgesCertificates: checked.some(({ scheme }) => scheme === 'https' || scheme === 'tls'),
    source: options.source,
  };
  const threads = () => {
    opened[0] ??= open();
    return opened[0];
  };
  const open = async () => {
    const started = (await import('../../service/threads.ts')).openServiceThreads(needed, signal);
    void started.up.then(progress.onLoaded);
    return started;
  };
  if (needed.checks) void threads();
  try {
    const { measure } = await import('./measure.ts');
    if (!needed.checks && !needed.servers) progress.onLoaded?.();
    return await measure(options, signal, progress, threads);
  } finally {
    (await opened[0])?.[Symbol.dispose]();
  }
};

function isNamed({ host }: TargetSpec): boolean {
  return isIp(host) === 0;
}
