/** Errors of this machine's own: missing routes and refusals to send. errno by errno(3). */
import { sentBefore } from '../report/sent-before.ts';
import type { MeasuredTarget } from '../report/types.ts';
import type { DiagnosisContext } from './rule.ts';
import { oneLine } from './text.ts';

/** 2000::/3, the only part of IPv6 that the Internet routes (RFC 4291 section 2.4). */
function isGlobalIpv6(address: string | null): boolean {
  return address !== null && /^[23][0-9a-f]{3}:/i.test(address);
}

/** A route is missing to an IPv6 target: is all of IPv6? */
export function lacksIpv6(target: MeasuredTarget, context: DiagnosisContext): boolean {
  const errno = target.evidence.localError?.errno;
  if (sentBefore(target)) return false;
  if (target.family !== 6 || (target.endReason !== 'no-route' && target.endReason !== 'refused-locally')) return false;
  // An IPv4 source has that errno for any IPv6 address.
  if (errno === 'EAFNOSUPPORT' && context.options.source === null) return true;
  if (context.hasIpv6 !== null) return !context.hasIpv6 && errno !== 'EPERM' && errno !== 'EACCES';
  return target.endReason === 'no-route' && context.options.source === null && isGlobalIpv6(target.address);
}

/** As ` (EPERM when sending to tcp:443)`; empty where no error is known. */
export function errorText(target: MeasuredTarget): string {
  const error = target.evidence.localError;
  if (error === null) return '';
  const { errno, doing, reject = null } = error;
  const answer = reject === null ? oneLine(errno, 40) : `its own firewall answered "${oneLine(reject, 40)}"`;
  return ` (${answer} when ${oneLine(doing, 80)})`;
}
