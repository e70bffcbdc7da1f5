/** A filter reads server names in TLS. */
import { advise } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { endedBy, isNameBlocked, serviceName } from '../service-facts.ts';
import { oneLine, shellWord } from '../text.ts';

export const tlsNameBlocked: DiagnosisRule = {
  code: 'tls-name-blocked',
  severity: 'error',
  title: 'Server name blocked',
  meaning:
    'The handshake ended by a reset or silence, and the same address answers under another name: a filter reads names. Where it answers only without a name, the server itself may be the cause.',
  advice: 'Ask whoever runs the egress filter to allow the name.',
  when: (target) => {
    if (!isNameBlocked(target)) return null;
    const tls = target.service?.tls;
    if (!tls) return null;
    const how = tls.problem === 'silent' ? 'stayed unanswered' : `was ended ${endedBy(tls)}`;
    const own = oneLine(tls.serverName ?? target.host, 80);
    const other = tls.otherName?.serverName ?? null;
    const cause =
      other === null
        ? 'without a name, under another one neither: a filter on the way reads server names and lets few pass, or the server itself wants none of these'
        : `under the name ${oneLine(other, 60)}: a filter on the way reads server names`;
    return `the TLS handshake with ${serviceName(target)} for the name ${own} ${how}, and the same address answers ${cause}.`;
  },
  remedies: (target) => [
    advise(
      `Ask whoever runs the egress filter (firewall, proxy, egress agent) to allow ${shellWord(target.host, 'the name')}.`,
    ),
  ],
};
