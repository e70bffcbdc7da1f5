/** What routers and this machine refused as too big, and which MTU they named. Sizes are bytes of the whole packet. */
import type { ProbeLog } from '../probe-log.ts';
import { LEAST_MTU } from './packet-sizes.ts';

/** Whether a packet of `size` bytes was refused as too big, by a router or by this machine. */
export function wasRefused({ probes, tooBig }: ProbeLog, size: number): boolean {
  return (
    tooBig.some((message) => message.size === size && message.mtu < size) ||
    probes.some(({ size: own, outcome }) => own === size && outcome.kind === 'refused' && outcome.mtu !== null)
  );
}

/** The smallest MTU that was named and can be right; null: none. */
export function namedMtu({ probes, tooBig, family }: ProbeLog): number | null {
  const local = probes.flatMap(({ size, outcome }) =>
    outcome.kind === 'refused' && outcome.mtu !== null ? [{ size, mtu: outcome.mtu }] : [],
  );
  const named = [...tooBig, ...local].filter(({ size, mtu }) => mtu >= LEAST_MTU[family] && mtu < size);
  return named.length > 0 ? Math.min(...named.map(({ mtu }) => mtu)) : null;
}

/** The MTU that a router named for packets of `size` bytes; null: none says that they are too big. */
export function namedFor({ tooBig }: ProbeLog, size: number): number | null {
  return tooBig.find((message) => message.size === size)?.mtu ?? null;
}

/** Whether a datagram of `size` bytes was sent with the default TTL, to which a router could say too big, and is not pending any more. */
export function wasProbed({ probes }: ProbeLog, size: number): boolean {
  return probes.some(
    ({ service, ttl, size: own, outcome }) =>
      service !== 'tcp' && ttl === null && own === size && outcome.kind !== 'pending',
  );
}
