/** From what the user requested to what was measured: names, network, engine and report joined. */

import type { Network } from '../../net/network.ts';
import { NetworkUnavailable } from '../../net/network-unavailable.ts';
import { openNetwork } from '../../net/sockets/socket-network.ts';
import type { MeasuredTarget } from '../../report/types.ts';
import { orWithout } from '../../report/with-failure.ts';
import { openAddressNames } from '../../service/address-names.ts';
import type { MeasureOptions } from '../inputs.ts';
import { wakeOnAbort } from '../wake-on-abort.ts';
import { Run } from './drive.ts';
import { unmeasurable, withoutAddress } from './entry.ts';
import { withNames } from './hop-names.ts';
import type { Progress } from './progress.ts';
import type { Threads } from './service.ts';

/**
 * Measures every target at once. Never rejects for what a target or the network does. `signal` ends it early with what
 * was measured; its `reason` is `'deadline'` or `'cancelled'`.
 *
 * @throws Error where the platform cannot measure at all (no native library, no Linux): one sentence with what is needed.
 */
export async function measure(
  options: MeasureOptions,
  signal: AbortSignal,
  progress: Progress,
  threads: Threads,
): Promise<readonly MeasuredTarget[]> {
  const network = open();
  if (network instanceof NetworkUnavailable) {
    return options.targets.map((spec) => unmeasurable(withoutAddress(spec), network));
  }
  using _ = wakeOnAbort(signal, network);
  const ended = new AbortController();
  try {
    const names = openAddressNames({ signal: ended.signal });
    const run = new Run(network, options, signal, progress, names, threads);
    await run.untilDone();
    const results = await run.results();
    return await orWithout('the names of hops', results, () => withNames(results, names, options, signal));
  } finally {
    ended.abort();
  }
}

function open(): Network | NetworkUnavailable {
  try {
    return openNetwork();
  } catch (error) {
    if (error instanceof NetworkUnavailable) return error;
    throw error;
  }
}
