/** Unpredictable numbers for what must not be guessed, by getrandom(2): loading Node's own crypto module costs every run 6 ms. */

import { NetworkUnavailable } from '../network-unavailable.ts';
import { errnoName, getRandom } from './libc.ts';

/** At most 256, which the kernel gives in one piece. @throws NetworkUnavailable where the kernel refuses */
export function randomBytes(size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  const result = getRandom(bytes);
  if (result !== size) throw new NetworkUnavailable('getrandom', errnoName(-result));
  return bytes;
}

/** 32 bits, not 0. */
export function randomWord(): number {
  return new DataView(randomBytes(4).buffer).getUint32(0) || 1;
}

/** 16 bits. */
export function randomShort(): number {
  return new DataView(randomBytes(2).buffer).getUint16(0);
}
