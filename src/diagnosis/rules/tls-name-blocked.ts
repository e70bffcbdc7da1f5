/** A filter reads server names in TLS. */
import { advise } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { isNameBlocked, serviceName } from '../service-facts.ts';
import { oneLine, shellWord } from '../text.ts';

export const tlsNameBlocked: DiagnosisRule = {
  code: 'tls-name-blocked',
  severity: 'error',
  title: 'Server name blocked',
  meaning:
    'The handshake ended by a reset or silence, and without the name of the server the same address answers: a filter reads names.',
  advice: 'Ask whoever runs the egress filter to allow the name.',
  when: (target) => {
    if (!isNameBlocked(target)) return null;
    const { problem, serverName, otherName } = target.service?.tls ?? {};
    const how = problem === 'silent' ? 'stayed unanswered' : 'was reset';
    const other = otherName?.serverName ? `under the name ${oneLine(otherName.serverName, 60)}` : 'without a name';
    return `the TLS handshake with ${serviceName(target)} for the name ${oneLine(serverName ?? target.host, 80)} ${how}, and the same address answers ${other}: a filter on the way reads server names.`;
  },
  remedies: (target) => [
    advise(
      `Ask whoever runs the egress filter (firewall, proxy, egress agent) to allow ${shellWord(target.host, 'the name')}.`,
    ),
  ],
};
