/** The system's own lookup succeeded slowly. */

import { count, span } from '../../report/text/units.ts';
import type { NameServerResult } from '../../service/types.ts';
import { paste } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { nameServer } from '../service-facts.ts';
import { listed, oneLine } from '../text.ts';

/** Milliseconds: half a second more for every new connection by name is what people notice. */
const leastMs = 500;
/** From here on an answer to a query of our own shows that the server is slow. */
const slowAnswerMs = 250;
/** Where no server is slow or silent a shorter lookup may have waited for a busy machine. */
const unexplainedMs = 2000;

export const dnsSlow: DiagnosisRule = {
  code: 'dns-slow',
  severity: 'warning',
  title: 'Name lookup slow',
  meaning:
    "The system's own lookup succeeded and took 500 ms or more, and a server asked directly was slow (250 ms) or silent; or it took 2 s or more.",
  advice: 'Look at the server and the query named; fewer search suffixes and `options ndots:1` save queries.',
  when: (target) => {
    const { name } = target;
    if (name === null || name.error !== null || target.address === null) return null;
    if (name.lookupMs === null || name.lookupMs < leastMs) return null;
    const open = name.servers.flatMap((server) => {
      const left = [...(server.a.state === 'silent' ? ['A'] : []), ...(server.aaaa.state === 'silent' ? ['AAAA'] : [])];
      return left.length === 0 ? [] : [`${nameServer(server)} left ${listed(left)} unanswered`];
    });
    const slowest = slowestAnswer(name.servers);
    const explained = open.length > 0 || (slowest !== null && slowest.ms >= slowAnswerMs);
    if (!explained && name.lookupMs < unexplainedMs) return null;
    const servers = open.length > 0 ? `: ${listed(open)}` : slowest === null ? '' : `; ${slowest.words}`;
    const tried = name.triedNames > 1 ? ` ${count(name.triedNames, 'name')} were tried with the search list.` : '';
    return `the system's lookup of ${oneLine(target.host, 80)} took ${span(name.lookupMs)}${servers}.${tried} Every new connection by name waits for its lookup.`;
  },
  remedies: () => [
    paste('See servers, search list and options; a server that drops AAAA queries is helped by one query at a time:', [
      'cat /etc/resolv.conf',
      "echo 'options single-request timeout:1' | sudo tee -a /etc/resolv.conf",
    ]),
  ],
};

/** Of the direct queries, where every one was answered; null: no server was queried. */
function slowestAnswer(servers: readonly NameServerResult[]): { readonly ms: number; readonly words: string } | null {
  const answers = servers.flatMap((server) =>
    (['a', 'aaaa'] as const).map((type) => ({ server, type, ms: server[type].ms })),
  );
  const [slowest] = answers.toSorted((one, other) => other.ms - one.ms);
  if (slowest === undefined) return null;
  const { server, type, ms } = slowest;
  const query = `${type.toUpperCase()} query to ${nameServer(server)}`;
  return { ms, words: `asked directly, every server answered, the slowest (${query}) in ${span(ms)}` };
}
