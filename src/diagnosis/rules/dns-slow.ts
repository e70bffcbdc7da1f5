/** The system's own lookup succeeded slowly. */

import { count, milliseconds } from '../../report/text/units.ts';
import { paste } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { nameServer } from '../service-facts.ts';
import { listed, oneLine } from '../text.ts';

/** Milliseconds, the contract's. */
const leastMs = 500;
/** Without a slow or silent server beside it a shorter lookup may have waited for a busy machine, this one for a lost question. */
const unexplainedMs = 2000;

export const dnsSlow: DiagnosisRule = {
  code: 'dns-slow',
  severity: 'warning',
  title: 'Name lookup slow',
  meaning: "The system's own lookup succeeded and took 500 ms or more.",
  advice: 'Look at the server and the question named; fewer search suffixes and `options ndots:1` save queries.',
  when: (target) => {
    const { name } = target;
    if (name === null || name.error !== null || name.source === null) return null;
    if (name.lookupMs === null || name.lookupMs < leastMs) return null;
    const open = name.servers.flatMap((server) => {
      const left = [...(server.a.state === 'silent' ? ['A'] : []), ...(server.aaaa.state === 'silent' ? ['AAAA'] : [])];
      return left.length === 0 ? [] : [`${nameServer(server)} left ${listed(left)} unanswered`];
    });
    const slow = name.servers.some(({ a, aaaa }) => Math.max(a.ms ?? 0, aaaa.ms ?? 0) >= leastMs / 2);
    if (open.length === 0 && !slow && name.lookupMs < unexplainedMs) return null;
    const who = open.length > 0 ? `: ${listed(open)}` : '; asked directly, every server answered';
    const tried = name.triedNames > 1 ? ` ${count(name.triedNames, 'name')} were tried with the search list.` : '';
    return `the system's lookup of ${oneLine(target.host, 80)} took ${milliseconds(name.lookupMs)}${who}.${tried} Every connection by name waits so long.`;
  },
  remedies: () => [
    paste(
      'See servers, search list and options; a server that drops AAAA questions is helped by asking one at a time:',
      ['cat /etc/resolv.conf', "echo 'options single-request timeout:1' | sudo tee -a /etc/resolv.conf"],
    ),
  ],
};
