/** A packet-too-big message that cannot be right. */

import { LEAST_MTU } from '../../report/packet-sizes.ts';
import { count } from '../../report/text/units.ts';
import { forks } from '../forks.ts';
import { paste } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { sender } from '../text.ts';
import { fault, isContradicted, plausible, senderHop } from '../too-big.ts';

export const suspiciousPtb: DiagnosisRule = {
  code: 'suspicious-ptb',
  severity: 'warning',
  title: 'Implausible packet-too-big message',
  meaning:
    'A too-big message that cannot be right: MTU 0, below 68 (IPv6: 1280), not below the size it refused, or contradicted by larger packets that arrived.',
  advice: 'Tell whoever runs that router; flush the route cache.',
  when: (target) => {
    const wrong = target.evidence.tooBig.filter((message) => !plausible(message, target));
    const faults = wrong.map(
      (message) => `${sender(message.from, senderHop(message, target))} ${fault(message, target)}`,
    );
    const distinct = [...new Set(faults)];
    if (distinct.length === 0) return null;
    const more = distinct.length > 1 ? ` So do ${count(distinct.length - 1, 'more message')}.` : '';
    const ignored = 'It was ignored here; other programs on this machine may believe it.';
    if (!wrong.every((message) => isContradicted(message) && message.mtu >= LEAST_MTU[target.family ?? 4]))
      return `${distinct[0]}.${more} ${ignored}`;
    const seen = forks(target).length > 0 ? ', and such paths were seen here' : '';
    const text = `${distinct[0]}: the message is wrong, or right for one of several parallel paths${seen}.${more} ${ignored}`;
    return { title: 'Contradicted packet-too-big message', text };
  },
  remedies: () => [
    paste('Tell whoever runs that router. What this machine keeps of such messages can be seen and flushed:', [
      'ip route show cache',
      'sudo ip route flush cache',
    ]),
  ],
};
