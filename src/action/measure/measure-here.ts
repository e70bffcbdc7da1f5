/**
 * The measuring, loaded only where it is about to start: it needs the native library, which not every system can load. The threads of
 * the service checks start before it, so that they are up when it is loaded.
 */

import { isIp } from '../../net/wire/ip-address.ts';
import type { MeasuredTarget } from '../../report/types.ts';
import type { ServiceThreads } from '../../service/threads.ts';
import type { MeasureOptions } from '../inputs.ts';
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
  const checked = options.serviceCheck ? options.targets.filter((target) => schemeOf(target) !== null) : [];
  const needed = {
    names: checked.filter(({ host }) => isIp(host) === 0).length,
    checks: checked.length > 0,
    judgesCertificates: checked.some(({ scheme }) => scheme === 'https' || scheme === 'tls'),
  };
  const threads = () => {
    opened[0] ??= import('../../service/threads.ts').then(({ openServiceThreads }) =>
      openServiceThreads(needed, signal),
    );
    return opened[0];
  };
  if (needed.checks) void threads();
  try {
    return await (await import('./measure.ts')).measure(options, signal, progress, threads);
  } finally {
    (await opened[0])?.[Symbol.dispose]();
  }
};
