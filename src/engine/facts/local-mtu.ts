/** The largest packet that the local interface sends. */
import type { ProbeLog } from '../probe-log.ts';
import { LARGEST_PACKET } from './packet-sizes.ts';

/** Bytes; IP's own limit where the interface has a larger MTU. */
export function localMtu({ route }: Pick<ProbeLog, 'route'>): number {
  return Math.min(route.interfaceMtu ?? route.routeMtu, LARGEST_PACKET);
}
