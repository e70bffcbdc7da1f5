/**
 * ICMP messages by type and code, the one table: what each means, in the same words for both families, and what it tells a trace.
 * Sources: RFC 792, RFC 1122 section 3.2.2.1 and RFC 1812 section 5.2.7.1 (IPv4); RFC 4443 and RFC 8883 (IPv6). Who sent it does not
 * matter: a NAT or an anycast host may answer from another address.
 */

/**
 * `expired`: the TTL ran out at a router. `too-big`: a next link is narrower. `closed`: the packet arrived and nothing
 * listens there. The rest say that it can't arrive.
 */
export type IcmpClass = 'expired' | 'too-big' | 'closed' | 'network' | 'host' | 'prohibited';

/** The meaning, and the class; null: it says nothing about a trace. */
type Row = readonly [meaning: string, icmpClass: IcmpClass | null];

/** Keyed by `type/code`; `type/*` stands for every code that has no row of its own. */
const CODES: Readonly<Record<4 | 6, Readonly<Record<string, Row>>>> = {
  4: {
    '0/*': ['echo-reply', null],
    '3/0': ['network-unreachable', 'network'],
    '3/1': ['host-unreachable', 'host'],
    '3/2': ['protocol-unreachable', 'closed'],
    '3/3': ['port-unreachable', 'closed'],
    '3/4': ['packet-too-big', 'too-big'], // "fragmentation needed and DF set"
    '3/5': ['source-route-failed', 'network'],
    '3/6': ['network-unreachable', 'network'], // destination network unknown
    '3/7': ['host-unreachable', 'host'], // destination host unknown
    '3/8': ['host-unreachable', 'host'], // source host isolated
    '3/9': ['admin-prohibited', 'prohibited'], // network
    '3/10': ['admin-prohibited', 'prohibited'], // host
    '3/11': ['network-unreachable', 'network'], // for the type of service
    '3/12': ['host-unreachable', 'host'], // for the type of service
    '3/13': ['admin-prohibited', 'prohibited'], // communication, by a filter
    '3/14': ['precedence-violation', 'prohibited'],
    '3/15': ['precedence-cutoff', 'prohibited'],
    '4/*': ['source-quench', null],
    '5/*': ['redirect', null],
    '11/0': ['time-exceeded', 'expired'],
    '11/1': ['reassembly-time-exceeded', null],
    '12/*': ['parameter-problem', null],
  },
  6: {
    '1/0': ['network-unreachable', 'network'], // no route to destination
    '1/1': ['admin-prohibited', 'prohibited'],
    '1/2': ['beyond-scope', 'network'], // of the source address
    '1/3': ['host-unreachable', 'host'], // address unreachable
    '1/4': ['port-unreachable', 'closed'],
    // RFC 4443 section 3.1: codes 5 and 6 are more informative subsets of code 1.
    '1/5': ['admin-prohibited', 'prohibited'], // source address failed ingress or egress policy
    '1/6': ['admin-prohibited', 'prohibited'], // reject route
    '1/7': ['source-route-failed', 'network'], // RFC 6554: error in source routing header
    '1/8': ['headers-too-long', null], // RFC 8883
    '2/*': ['packet-too-big', 'too-big'], // RFC 4443 section 3.2: the receiver ignores the code
    '3/0': ['time-exceeded', 'expired'],
    '3/1': ['reassembly-time-exceeded', null],
    '4/1': ['protocol-unreachable', 'closed'], // unrecognized next header: what a host without that protocol answers
    '4/*': ['parameter-problem', null],
    '129/*': ['echo-reply', null],
    '137/*': ['redirect', null],
  },
};

/** What a message tells a trace; null: nothing (reassembly, redirect, parameter problem), or the table has no row. */
export function icmpClassOf(family: 4 | 6, type: number, code: number): IcmpClass | null {
  return rowOf(family, type, code)?.[1] ?? null;
}

/** The meaning, as `time-exceeded`; `type T code C` where the table has no row. */
export function icmpMeaning(family: 4 | 6, type: number, code: number): string {
  return rowOf(family, type, code)?.[0] ?? `type ${type} code ${code}`;
}

function rowOf(family: 4 | 6, type: number, code: number): Row | undefined {
  const table = CODES[family];
  return table[`${type}/${code}`] ?? table[`${type}/*`];
}
