/** One name server has the name, another denies it. */
import { advise } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { nameServers } from '../service-facts.ts';
import { oneLine } from '../text.ts';

export const dnsServersDisagree: DiagnosisRule = {
  code: 'dns-servers-disagree',
  severity: 'warning',
  title: 'Name servers disagree',
  meaning: 'One name server has the name, another says that it does not exist.',
  advice: 'Use one view of the name: the order of servers decides which one a job sees.',
  when: (target) => {
    const servers = target.name?.servers ?? [];
    const having = servers.filter(({ a, aaaa }) => a.state === 'found' || aaaa.state === 'found');
    const denying = servers.filter(({ a, aaaa }) => a.state === 'no-such-name' || aaaa.state === 'no-such-name');
    if (having.length === 0 || !denying.some((server) => !having.includes(server))) return null;
    const deny = denying.filter((server) => !having.includes(server));
    return `${nameServers(having)} ${having.length === 1 ? 'has' : 'have'} an address for ${oneLine(target.host, 80)}, ${nameServers(deny)} ${deny.length === 1 ? 'says' : 'say'} that the name does not exist. The system asks them in order, so a job finds the name or not by which one answers first.`;
  },
  remedies: () => [
    advise(
      'Take the servers that do not know the name out of the list, or put those that do first (a VPN or split DNS usually needs one server only, which forwards the rest).',
    ),
  ],
};
