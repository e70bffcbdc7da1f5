/** The address lies in this network's NAT64 prefix (RFC 7050): the machine's only way to an IPv4 server. */
import type { DiagnosisRule } from '../rule.ts';
import { oneLine, who } from '../text.ts';

export const nat64: DiagnosisRule = {
  code: 'nat64',
  severity: 'info',
  title: 'IPv4 through NAT64',
  meaning:
    "This machine has no IPv4 address, and the target's address lies in the prefix of this network's NAT64 (found as RFC 7050 says): a translator on the path speaks IPv4 to the server.",
  advice: '',
  when: (target) => {
    const prefix = target.name?.nat64Prefix ?? null;
    if (prefix === null || target.address === null) return null;
    if (!target.name?.translatedAddresses?.includes(target.address)) return null;
    return `${who(target)} stands for an IPv4 address in the NAT64 prefix ${oneLine(prefix, 60)}: this machine has no IPv4, and a translator on the path speaks IPv4 to the server. Connections by name work; to an IPv4 address as such there is no route.`;
  },
  remedies: () => [],
};
