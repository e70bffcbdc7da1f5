/** A phase's hold on the network. */
import type { Network } from '../net/port.ts';

/** Until it is disposed of, and `network` closed with it, `signal` ends a wait under way. */
export function endedBy(signal: AbortSignal, network: Network): Disposable {
  const wake = () => network.wake();
  signal.addEventListener('abort', wake);
  return {
    [Symbol.dispose]: () => {
      signal.removeEventListener('abort', wake);
      network.close();
    },
  };
}
