/** Targets measured over a network that answers nothing, beside checks of services whose outcome the test sets. */
import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { parseInputs } from '../../../src/action/inputs.ts';
import { Run } from '../../../src/action/measure/drive.ts';
import type { Threads } from '../../../src/action/measure/service.ts';
import type { Network, RouteFacts } from '../../../src/net/network.ts';
import type { MeasuredTarget } from '../../../src/report/types.ts';
import type { ServiceThreads, ThreadedCheck } from '../../../src/service/threads.ts';

export const ROUTE: RouteFacts = {
  sourceAddress: '192.0.2.1',
  interface: 'eth0',
  interfaceMtu: 1500,
  routeMtu: 1500,
  onLink: false,
  mtuProbing: false,
};

/** The addresses of every name, in the system's order. */
export const FIRST = '192.0.2.8';
export const SECOND = '192.0.2.9';

/** Turns of the event loop until the deadline: enough for all that is under way to start. */
const MOST_WAITS = 50;
const NAMES = { nameOf: async () => null, originOf: async () => null, answering: () => false };

/** `network` and `check`: what differs from silence. */
export async function measured(
  targets: string,
  network: Partial<Network>,
  check: Partial<ThreadedCheck> = {},
): Promise<readonly MeasuredTarget[]> {
  const parsed = parseInputs((name) => ({ targets })[name as 'targets'], {});
  assert.ok('inputs' in parsed);
  const ending = new AbortController();
  let waits = 0;
  const silent: Network = {
    now: () => performance.now(),
    get heardAt() {
      return silent.now();
    },
    route: () => ROUTE,
    execute: () => {},
    wait: async () => {
      await setImmediate();
      if (++waits === MOST_WAITS) ending.abort('deadline');
      return [];
    },
    wake: () => {},
    close: () => {},
    ...network,
  };
  const found = [FIRST, SECOND].map((address) => ({ address, family: 4 }) as const);
  const running: ThreadedCheck = {
    chosen: Promise.resolve(null),
    done: Promise.resolve({ name: null, addresses: [], service: null }),
    explain: () => {},
    ...check,
  };
  const threads = {
    lookUp: () => ({
      system: Promise.resolve({ addresses: found, ms: 1, error: null }),
      result: Promise.resolve(null),
    }),
    check: async () => running,
  } as unknown as ServiceThreads;
  const open: Threads = async () => threads;
  const run = new Run(silent, parsed.inputs, ending.signal, {}, NAMES, open);
  await run.untilDone();
  return run.results();
}
