/** The order of the diagnosis rules: what blocks the user first stands first. */
import type { DiagnosisRule } from './rule.ts';
import { addressBroken } from './rules/address-broken.ts';
import { adminProhibited } from './rules/admin-prohibited.ts';
import { asymmetricReturn } from './rules/asymmetric-return.ts';
import { cancelled } from './rules/cancelled.ts';
import { certificateExpiring } from './rules/certificate-expiring.ts';
import { certificateInvalid } from './rules/certificate-invalid.ts';
import { clientCertificateRequired } from './rules/client-certificate-required.ts';
import { deadline } from './rules/deadline.ts';
import { destinationClosed } from './rules/destination-closed.ts';
import { destinationSilent } from './rules/destination-silent.ts';
import { dnsFailing } from './rules/dns-failing.ts';
import { dnsServerSilent } from './rules/dns-server-silent.ts';
import { dnsServersDisagree } from './rules/dns-servers-disagree.ts';
import { dnsSlow } from './rules/dns-slow.ts';
import { healthy } from './rules/healthy.ts';
import { hostUnreachable } from './rules/host-unreachable.ts';
import { httpError } from './rules/http-error.ts';
import { icmpFiltered } from './rules/icmp-filtered.ts';
import { intermittentOutage } from './rules/intermittent-outage.ts';
import { ipv6Broken } from './rules/ipv6-broken.ts';
import { localMtuTooLarge } from './rules/local-mtu-too-large.ts';
import { maxHopsExceeded } from './rules/max-hops-exceeded.ts';
import { mssClamped } from './rules/mss-clamped.ts';
import { multiplePaths } from './rules/multiple-paths.ts';
import { nameNotFound } from './rules/name-not-found.ts';
import { nat64 } from './rules/nat64.ts';
import { nearbyProxy } from './rules/nearby-proxy.ts';
import { networkUnreachable } from './rules/network-unreachable.ts';
import { noIpv6 } from './rules/no-ipv6.ts';
import { noRoute } from './rules/no-route.ts';
import { outageAtEnd } from './rules/outage-at-end.ts';
import { packetLoss } from './rules/packet-loss.ts';
import { pathChanged } from './rules/path-changed.ts';
import { pmtuBlackHole } from './rules/pmtu-black-hole.ts';
import { pmtuReduced } from './rules/pmtu-reduced.ts';
import { proxyFailing } from './rules/proxy-failing.ts';
import { proxyRequired } from './rules/proxy-required.ts';
import { proxyUnsupported } from './rules/proxy-unsupported.ts';
import { rateLimitedHops } from './rules/rate-limited-hops.ts';
import { reverseBlackHole } from './rules/reverse-black-hole.ts';
import { routeMtuSmall } from './rules/route-mtu-small.ts';
import { routingLoop } from './rules/routing-loop.ts';
import { sendBlocked } from './rules/send-blocked.ts';
import { serviceRateLimited } from './rules/service-rate-limited.ts';
import { serviceStalled } from './rules/service-stalled.ts';
import { suspiciousPtb } from './rules/suspicious-ptb.ts';
import { tlsFailed } from './rules/tls-failed.ts';
import { tlsIntercepted } from './rules/tls-intercepted.ts';
import { tlsNameBlocked } from './rules/tls-name-blocked.ts';
import { tlsPrivateRoot } from './rules/tls-private-root.ts';
import { tlsUntrusted } from './rules/tls-untrusted.ts';

/**
 * By code. First what cut the measuring short; then errors and warnings, each by the phase of a connection that fails first; then, after
 * `healthy`, which must see all of them, the rest.
 */
const RULES = {
  deadline,
  cancelled,
  'dns-server-silent': dnsServerSilent,
  'dns-failing': dnsFailing,
  'name-not-found': nameNotFound,
  'no-ipv6': noIpv6,
  'no-route': noRoute,
  'send-blocked': sendBlocked,
  'proxy-failing': proxyFailing,
  'admin-prohibited': adminProhibited,
  'network-unreachable': networkUnreachable,
  'host-unreachable': hostUnreachable,
  'routing-loop': routingLoop,
  'destination-silent': destinationSilent,
  'outage-at-end': outageAtEnd,
  'pmtu-black-hole': pmtuBlackHole,
  'reverse-black-hole': reverseBlackHole,
  'tls-name-blocked': tlsNameBlocked,
  'tls-failed': tlsFailed,
  'tls-untrusted': tlsUntrusted,
  'certificate-invalid': certificateInvalid,
  'service-stalled': serviceStalled,
  'http-error': httpError,
  'dns-servers-disagree': dnsServersDisagree,
  'dns-slow': dnsSlow,
  'local-mtu-too-large': localMtuTooLarge,
  'ipv6-broken': ipv6Broken,
  'address-broken': addressBroken,
  'destination-closed': destinationClosed,
  'nearby-proxy': nearbyProxy,
  'intermittent-outage': intermittentOutage,
  'packet-loss': packetLoss,
  'max-hops-exceeded': maxHopsExceeded,
  'suspicious-ptb': suspiciousPtb,
  'proxy-unsupported': proxyUnsupported,
  'client-certificate-required': clientCertificateRequired,
  'tls-intercepted': tlsIntercepted,
  'certificate-expiring': certificateExpiring,
  'service-rate-limited': serviceRateLimited,
  healthy,
  'route-mtu-small': routeMtuSmall,
  'proxy-required': proxyRequired,
  nat64,
  'tls-private-root': tlsPrivateRoot,
  'path-changed': pathChanged,
  'icmp-filtered': icmpFiltered,
  'pmtu-reduced': pmtuReduced,
  'mss-clamped': mssClamped,
  'rate-limited-hops': rateLimitedHops,
  'multiple-paths': multiplePaths,
  'asymmetric-return': asymmetricReturn,
};

/** What a finding can be; docs/diagnosis.md has them all. */
export type DiagnosisCode = keyof typeof RULES;

export const rules: readonly DiagnosisRule[] = Object.values(RULES);
