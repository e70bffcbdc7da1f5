/** The order of the diagnosis rules: what blocks the user first stands first. */
import type { DiagnosisRule } from './rule.ts';
import { adminProhibited } from './rules/admin-prohibited.ts';
import { asymmetricReturn } from './rules/asymmetric-return.ts';
import { cancelled } from './rules/cancelled.ts';
import { deadline } from './rules/deadline.ts';
import { destinationClosed } from './rules/destination-closed.ts';
import { destinationSilent } from './rules/destination-silent.ts';
import { healthy } from './rules/healthy.ts';
import { hostUnreachable } from './rules/host-unreachable.ts';
import { icmpFiltered } from './rules/icmp-filtered.ts';
import { localMtuTooLarge } from './rules/local-mtu-too-large.ts';
import { maxHopsExceeded } from './rules/max-hops-exceeded.ts';
import { mssClamped } from './rules/mss-clamped.ts';
import { multiplePaths } from './rules/multiple-paths.ts';
import { nameNotFound } from './rules/name-not-found.ts';
import { nearbyProxy } from './rules/nearby-proxy.ts';
import { networkUnreachable } from './rules/network-unreachable.ts';
import { noIpv6 } from './rules/no-ipv6.ts';
import { noRoute } from './rules/no-route.ts';
import { packetLoss } from './rules/packet-loss.ts';
import { pathChanged } from './rules/path-changed.ts';
import { pmtuBlackHole } from './rules/pmtu-black-hole.ts';
import { pmtuReduced } from './rules/pmtu-reduced.ts';
import { rateLimitedHops } from './rules/rate-limited-hops.ts';
import { reverseBlackHole } from './rules/reverse-black-hole.ts';
import { routingLoop } from './rules/routing-loop.ts';
import { sendBlocked } from './rules/send-blocked.ts';
import { suspiciousPtb } from './rules/suspicious-ptb.ts';

/** First what cut the measuring short; then errors, warnings and, after `healthy`, which must see all of them, the rest. */
export const rules: readonly DiagnosisRule[] = [
  deadline,
  cancelled,
  nameNotFound,
  noIpv6,
  noRoute,
  sendBlocked,
  adminProhibited,
  networkUnreachable,
  hostUnreachable,
  routingLoop,
  destinationSilent,
  pmtuBlackHole,
  reverseBlackHole,
  localMtuTooLarge,
  destinationClosed,
  nearbyProxy,
  packetLoss,
  maxHopsExceeded,
  suspiciousPtb,
  healthy,
  pathChanged,
  icmpFiltered,
  pmtuReduced,
  mssClamped,
  rateLimitedHops,
  multiplePaths,
  asymmetricReturn,
];
