/** The ICMP unreachable that ended a trace, as one of three codes: RFC 792, RFC 1812, RFC 4443. */

import { icmpMeaning } from '../net/wire/icmp-codes.ts';
import { pathProxy } from '../report/path-proxy.ts';
import type { MeasuredTarget, Remedy } from '../report/types.ts';
import { paste } from './remedies.ts';
import { pathEnd } from './service-facts.ts';
import { oneLine, sender, shellWord } from './text.ts';

type UnreachableCode = 'network-unreachable' | 'host-unreachable' | 'admin-prohibited';

/** From the words of icmp-codes.ts to codes and what the sender means by them. */
const causes: Readonly<Record<string, { readonly code: UnreachableCode; readonly cause: string }>> = {
  'network-unreachable': {
    code: 'network-unreachable',
    cause: 'It has no route to that network, or rejects this traffic by the same message.',
  },
  'source-route-failed': { code: 'network-unreachable', cause: 'The source route of the packet does not exist.' },
  'beyond-scope': { code: 'network-unreachable', cause: "This machine's source address is not valid on that path." },
  // Linux answers so for a route of type unreachable (fib_props of net/ipv4/fib_semantics.c), as clusters set for ranges without a host.
  'host-unreachable': {
    code: 'host-unreachable',
    cause:
      'That address does not answer on its link, or a firewall or an unreachable route there rejects this traffic by the same message.',
  },
  'protocol-unreachable': { code: 'host-unreachable', cause: 'The host does not support the protocol.' },
  // A port unreachable from another address than the target's: what firewalls answer that reject instead of dropping.
  'port-unreachable': {
    code: 'admin-prohibited',
    cause:
      'It is not that address: a firewall there rejects this traffic, or the host answers from another address of its own.',
  },
  'admin-prohibited': { code: 'admin-prohibited', cause: 'A filter there rejects this traffic.' },
  'precedence-violation': { code: 'admin-prohibited', cause: 'A filter there rejects this class of traffic.' },
  'precedence-cutoff': { code: 'admin-prohibited', cause: 'A filter there rejects this class of traffic.' },
};

/** Who answered what, where the ICMP message that ended the trace belongs to `code`; null where it does not. */
export function unreachable(target: MeasuredTarget, code: UnreachableCode): string | null {
  const found = target.evidence.verdict;
  if (found === null || target.reached || (target.endReason !== 'unreachable' && target.endReason !== 'prohibited')) {
    return null;
  }
  const { icmp, from, ttl } = found;
  const meaning = target.family === null ? icmp.meaning : icmpMeaning(target.family, icmp.type, icmp.code);
  const fallback = target.endReason === 'prohibited' ? 'admin-prohibited' : 'host-unreachable';
  const known = Object.hasOwn(causes, meaning) ? causes[meaning] : undefined;
  if ((known?.code ?? fallback) !== code) return null;
  const here = answeredHere(target);
  const end = pathProxy(target) === null ? 'the target' : 'the proxy';
  const self = from === target.address ? `${end} itself` : here ? 'this machine itself' : sender(from, ttl);
  const version = target.family === 6 ? 'v6' : '';
  return `${self} answered "${oneLine(meaning, 60)}" (ICMP${version} type ${icmp.type} code ${icmp.code}) for ${pathEnd(target)}. ${here ? noNeighbour : (known?.cause ?? 'Packets go no farther.')}`;
}

const noNeighbour =
  'No neighbour on its link answers for that address, or for that of the router toward it; a reject rule of this machine may answer the same.';

/** Whether this machine's own kernel sent the unreachable. */
function answeredHere({ evidence }: MeasuredTarget): boolean {
  return evidence.verdict !== null && evidence.verdict.from === evidence.sourceAddress;
}

/** `remedy`, or where this machine itself answered, how to find the missing neighbour. */
export function unreachableRemedies(target: MeasuredTarget, remedy: Remedy): readonly Remedy[] {
  if (!answeredHere(target)) return [remedy];
  const family = target.family === 6 ? '-6' : '-4';
  return [
    paste('See which neighbour is missing (FAILED or INCOMPLETE), and what the local firewall rejects:', [
      `ip ${family} route get ${shellWord(target.address, 'ADDRESS')}`,
      `ip ${family} neigh show`,
      'sudo nft list ruleset',
    ]),
  ];
}
