/** Who stands at a hop under the address of the target. */
import type { Responder, TargetReport } from './types.ts';

/**
 * Where an address translation stands on the way (a Kubernetes service, a load balancer's DNAT), the time-exceeded messages of the routers
 * behind it arrive from the address of the target: RFC 5508 section 4.2, icmp_reply_translation of the kernel.
 */
export function isTranslatedRouter({ address }: Pick<TargetReport, 'address'>, responder: Responder): boolean {
  return responder.address === address && responder.icmp?.meaning === 'time-exceeded';
}

/** Whether the target itself answered there. */
export function isTargetItself(target: Pick<TargetReport, 'address'>, responder: Responder): boolean {
  return responder.address === target.address && !isTranslatedRouter(target, responder);
}
