/** A phase's network, whose waits end when the phase is to end. */
import type { Network } from '../net/network.ts';

/** `signal` ends a wait of `network` that is under way. Disposing ends that, and closes `network`. */
export function wakeOnAbort(signal: AbortSignal, network: Network): Disposable {
  const wake = () => network.wake();
  signal.addEventListener('abort', wake);
  return {
    [Symbol.dispose]: () => {
      signal.removeEventListener('abort', wake);
      network.close();
    },
  };
}
