/** Hop counts of which only TCP tells. */
import { inReachOfProxies } from '../engine/facts/hop-count.ts';
import type { TargetReport } from './types.ts';

type Counted = Pick<
  TargetReport,
  'address' | 'answeredBy' | 'hopCount' | 'hopCountMethod' | 'icmpVisible' | 'evidence'
>;

/**
 * Whether nothing but TCP was answered, and no router was heard or TCP was answered from as near as proxies stand: the hop count is then
 * that of whatever answers TCP, the target or a proxy in its name, which no other answer tells apart.
 */
export function hopsByTcpAlone(target: Counted): boolean {
  const dark = target.hopCountMethod === 'ttl-scan' && !target.icmpVisible;
  return dark ? beyondLinkByTcp(target) : maybeProxyNearby(target);
}

/** Whether nothing but TCP was answered, and that from as near as proxies stand. Routers heard before it tell nothing of who it is. */
export function maybeProxyNearby(target: Counted): boolean {
  const { address, hopCount, evidence } = target;
  const near = address !== null && hopCount !== null && inReachOfProxies({ address, route: evidence }, hopCount);
  return near && beyondLinkByTcp(target);
}

function beyondLinkByTcp({ answeredBy, hopCount }: Counted): boolean {
  const tcp = answeredBy.length > 0 && answeredBy.every((service) => service.startsWith('tcp:'));
  return tcp && hopCount !== null && hopCount > 1;
}
