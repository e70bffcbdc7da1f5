/** Hop counts of which only TCP tells. */
import type { TargetReport } from './types.ts';

/**
 * Whether nothing but TCP was answered and no router was heard: the hop count is then that of whatever answers TCP, the target or a
 * proxy in its name, which no other answer tells apart.
 */
export function hopsByTcpAlone(
  target: Pick<TargetReport, 'answeredBy' | 'hopCount' | 'hopCountMethod' | 'icmpVisible'>,
): boolean {
  const { answeredBy, hopCount, hopCountMethod, icmpVisible } = target;
  const beyondLink = hopCount !== null && hopCount > 1;
  const tcp = answeredBy.length > 0 && answeredBy.every((service) => service.startsWith('tcp:'));
  return beyondLink && hopCountMethod === 'ttl-scan' && !icmpVisible && tcp;
}
