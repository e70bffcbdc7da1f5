/** A call failed without which nothing can be measured on this machine. */
import type { Errno } from './network.ts';

export class NetworkUnavailable extends Error {
  override readonly name = 'NetworkUnavailable';
  /** By its C name. */
  readonly call: string;
  readonly errno: Errno;

  constructor(call: string, errno: Errno) {
    super(`${call} failed: ${errno}`);
    this.call = call;
    this.errno = errno;
  }
}
