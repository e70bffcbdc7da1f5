/** The order of the diagnosis rules: what blocks the user first stands first. */
import type { DiagnosisRule } from './rule.js';
/**
 * By code. First what cut the measuring short; then errors and warnings, each by the phase of a connection that fails first; then, after
 * `healthy`, which must see all of them, the rest.
 */
declare const RULES: {
    deadline: DiagnosisRule;
    cancelled: DiagnosisRule;
    'dns-server-silent': DiagnosisRule;
    'dns-failing': DiagnosisRule;
    'name-not-found': DiagnosisRule;
    'no-ipv6': DiagnosisRule;
    'no-route': DiagnosisRule;
    'send-blocked': DiagnosisRule;
    'proxy-failing': DiagnosisRule;
    'admin-prohibited': DiagnosisRule;
    'network-unreachable': DiagnosisRule;
    'host-unreachable': DiagnosisRule;
    'routing-loop': DiagnosisRule;
    'destination-silent': DiagnosisRule;
    'outage-at-end': DiagnosisRule;
    'pmtu-black-hole': DiagnosisRule;
    'reverse-black-hole': DiagnosisRule;
    'tls-name-blocked': DiagnosisRule;
    'tls-failed': DiagnosisRule;
    'tls-untrusted': DiagnosisRule;
    'certificate-invalid': DiagnosisRule;
    'service-stalled': DiagnosisRule;
    'http-error': DiagnosisRule;
    'dns-servers-disagree': DiagnosisRule;
    'dns-slow': DiagnosisRule;
    'local-mtu-too-large': DiagnosisRule;
    'ipv6-broken': DiagnosisRule;
    'address-broken': DiagnosisRule;
    'destination-closed': DiagnosisRule;
    'nearby-proxy': DiagnosisRule;
    'intermittent-outage': DiagnosisRule;
    'packet-loss': DiagnosisRule;
    'max-hops-exceeded': DiagnosisRule;
    'suspicious-ptb': DiagnosisRule;
    'proxy-unsupported': DiagnosisRule;
    'client-certificate-required': DiagnosisRule;
    'tls-intercepted': DiagnosisRule;
    'certificate-expiring': DiagnosisRule;
    'service-rate-limited': DiagnosisRule;
    healthy: DiagnosisRule;
    'route-mtu-small': DiagnosisRule;
    'proxy-required': DiagnosisRule;
    nat64: DiagnosisRule;
    'tls-private-root': DiagnosisRule;
    'path-changed': DiagnosisRule;
    'icmp-filtered': DiagnosisRule;
    'pmtu-reduced': DiagnosisRule;
    'mss-clamped': DiagnosisRule;
    'rate-limited-hops': DiagnosisRule;
    'multiple-paths': DiagnosisRule;
    'asymmetric-return': DiagnosisRule;
};
/** What a finding can be; docs/diagnosis.md has them all. */
export type DiagnosisCode = keyof typeof RULES;
export declare const rules: readonly DiagnosisRule[];
export {};
