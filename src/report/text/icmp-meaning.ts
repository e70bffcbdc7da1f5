/**
 * What an ICMP type and code mean, in the same words for IPv4 and IPv6, so that no reader needs to know both.
 * Sources: RFC 792, RFC 1122 section 3.2.2.1 and RFC 1812 section 5.2.7.1 (IPv4); RFC 4443 and RFC 8883 (IPv6).
 */

/** Keyed by `type/code`; `type/*` stands for every code that has no row of its own. */
const meanings: Readonly<Record<4 | 6, Readonly<Record<string, string>>>> = {
  4: {
    '0/*': 'echo-reply',
    '3/0': 'network-unreachable',
    '3/1': 'host-unreachable',
    '3/2': 'protocol-unreachable',
    '3/3': 'port-unreachable',
    '3/4': 'packet-too-big', // "fragmentation needed and DF set"
    '3/5': 'source-route-failed',
    '3/6': 'network-unreachable', // destination network unknown
    '3/7': 'host-unreachable', // destination host unknown
    '3/8': 'host-unreachable', // source host isolated
    '3/9': 'admin-prohibited', // network
    '3/10': 'admin-prohibited', // host
    '3/11': 'network-unreachable', // for the type of service
    '3/12': 'host-unreachable', // for the type of service
    '3/13': 'admin-prohibited', // communication, by a filter
    '3/14': 'precedence-violation',
    '3/15': 'precedence-cutoff',
    '4/*': 'source-quench',
    '5/*': 'redirect',
    '11/0': 'time-exceeded',
    '11/1': 'reassembly-time-exceeded',
    '12/*': 'parameter-problem',
  },
  6: {
    '1/0': 'network-unreachable', // no route to destination
    '1/1': 'admin-prohibited',
    '1/2': 'beyond-scope', // of the source address
    '1/3': 'host-unreachable', // address unreachable
    '1/4': 'port-unreachable',
    // RFC 4443 section 3.1: codes 5 and 6 are more informative subsets of code 1.
    '1/5': 'admin-prohibited', // source address failed ingress or egress policy
    '1/6': 'admin-prohibited', // reject route
    '1/7': 'source-route-failed', // RFC 6554: error in source routing header
    '1/8': 'headers-too-long', // RFC 8883
    '2/*': 'packet-too-big', // RFC 4443 section 3.2: the receiver ignores the code
    '3/0': 'time-exceeded',
    '3/1': 'reassembly-time-exceeded',
    '4/1': 'protocol-unreachable', // unrecognized next header: what a host without that protocol answers
    '4/*': 'parameter-problem',
    '129/*': 'echo-reply',
    '137/*': 'redirect',
  },
};

/** The meaning of an ICMP message of `family`, as `time-exceeded`; `type T code C` where the table has no row. */
export function icmpMeaning(family: 4 | 6, type: number, code: number): string {
  const table = meanings[family];
  return table[`${type}/${code}`] ?? table[`${type}/*`] ?? `type ${type} code ${code}`;
}
