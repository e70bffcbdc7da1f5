/**
 * What an ICMP error means to a trace, by type and code alone, alike in both families (RFC 792, RFC 1812 section 5.2.7.1,
 * RFC 4443). Who sent it does not matter: a NAT or an anycast host may answer from another address.
 */
import type { Family } from '../net/network.ts';

/**
 * `expired`: the TTL ran out at a router. `too-big`: a next link is narrower. `closed`: the packet arrived and nothing
 * listens there. The rest say that it can't arrive.
 */
export type IcmpClass = 'expired' | 'too-big' | 'closed' | 'network' | 'host' | 'prohibited';

const CLASSES: Record<Family, Readonly<Record<string, IcmpClass>>> = {
  4: {
    '11/0': 'expired',
    '3/4': 'too-big',
    '3/2': 'closed',
    '3/3': 'closed',
    '3/0': 'network',
    '3/6': 'network',
    '3/11': 'network',
    '3/1': 'host',
    '3/7': 'host',
    '3/8': 'host',
    '3/12': 'host',
    '3/9': 'prohibited',
    '3/10': 'prohibited',
    '3/13': 'prohibited',
    '3/14': 'prohibited',
    '3/15': 'prohibited',
  },
  6: {
    '3/0': 'expired',
    '2/0': 'too-big',
    '1/4': 'closed',
    '4/1': 'closed',
    '1/0': 'network',
    '1/2': 'network',
    '1/3': 'host',
    '1/1': 'prohibited',
    '1/5': 'prohibited',
    '1/6': 'prohibited',
  },
};

/** The class, or null for an error that says nothing about a trace (reassembly, redirect, parameter problem). */
export function icmpClassOf(family: Family, type: number, code: number): IcmpClass | null {
  // RFC 4443 section 3.2: the code of a Packet Too Big is to be ignored.
  if (family === 6 && type === 2) return 'too-big';
  return CLASSES[family][`${type}/${code}`] ?? null;
}
