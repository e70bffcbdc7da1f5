/** The largest packet that the local interface sends. */
import type { ProbeLog } from '../probe-log.ts';

/** RFC 791: total length is 16 bits. */
const LARGEST_PACKET = 65535;

/** Bytes; IP's own limit where the interface has a larger MTU. */
export function localMtu({ route }: Pick<ProbeLog, 'route'>): number {
  return Math.min(route.interfaceMtu ?? route.routeMtu, LARGEST_PACKET);
}
