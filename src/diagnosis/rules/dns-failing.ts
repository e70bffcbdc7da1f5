/** Every name server that answered refused or failed. */

import type { NameServerResult } from '../../service/types.ts';
import { paste } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { ignoredServers, isSilent, nameServer } from '../service-facts.ts';
import { listed, oneLine, shellWord } from '../text.ts';

/** Whether all that a server answered is a refusal or a failure. */
function fails({ a, aaaa }: NameServerResult): boolean {
  const answered = [a, aaaa].filter(({ state }) => state !== 'silent');
  return answered.length > 0 && answered.every(({ state }) => state === 'refused' || state === 'failed');
}

/** As c-ares names it. */
function answerOf({ a, aaaa }: NameServerResult): string {
  const answer = a.state === 'silent' ? aaaa : a;
  return `"${answer.state}"${answer.detail === null ? '' : ` (${oneLine(answer.detail, 40)})`}`;
}

export const dnsFailing: DiagnosisRule = {
  code: 'dns-failing',
  severity: 'error',
  title: 'Name servers fail',
  meaning:
    "A name server answered, and every one that did refused or failed. A warning where the system's own lookup found an address all the same.",
  advice: 'Look at the name servers; the name itself may be right.',
  when: (target) => {
    const answering = (target.name?.servers ?? []).filter((server) => !isSilent(server));
    if (answering.length === 0 || !answering.every(fails)) return null;
    const said = answering.map((server) => `${nameServer(server)} answered ${answerOf(server)}`);
    const host = oneLine(target.host, 80);
    // Not from DNS, or from an answer of another moment.
    if (target.name?.error === null && target.address !== null)
      return {
        severity: 'warning',
        text: `asked directly, ${listed(said)} for ${host}, though this machine's own lookup found an address.`,
      };
    return `${listed(said)} for ${host}, so whether the name exists is unknown.${ignoredServers(target)}`;
  },
  remedies: (target) => [
    paste(
      'Query the server directly (SERVFAIL: its upstream or DNSSEC fails; REFUSED: it does not serve this client):',
      [
        `dig @${shellWord(target.name?.servers.find(fails)?.address ?? null, 'SERVER')} ${shellWord(target.host, 'NAME')}`,
      ],
    ),
  ],
};
