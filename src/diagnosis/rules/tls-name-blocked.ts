/** A filter, or the server itself, fails one server name in TLS. */
import { advise, paste } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { endedBy, isNameBlocked, serviceName } from '../service-facts.ts';
import { oneLine, shellWord } from '../text.ts';
import { tlsClient } from '../tls-client.ts';

export const tlsNameBlocked: DiagnosisRule = {
  code: 'tls-name-blocked',
  severity: 'error',
  title: 'Server name blocked',
  meaning:
    'The handshake ended by a reset or silence each time, and the same address answers under another name, or without one: a filter on the way reads names, or what the server keeps behind this name is down.',
  advice: 'Try it from another network: where it works there, ask whoever runs the egress filter to allow the name.',
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
        : `under the name ${oneLine(other, 60)}: a filter on the way reads server names, or the server chooses what is behind it by name, and that for this name is down`;
    return `the TLS handshake with ${serviceName(target)} for the name ${own} ${how}, and the same address answers ${cause}.`;
  },
  remedies: (target) => [
    paste('Try the same from another network, which tells a filter before this machine from a fault of the server:', [
      tlsClient(target),
    ]),
    advise(
      `Where it works there, ask whoever runs the egress filter (firewall, proxy, egress agent) to allow ${shellWord(target.host, 'the name')}. Where it fails there too, ask whoever runs the server what serves that name.`,
    ),
  ],
};
