/** A packet-too-big message that cannot be right. */

import { count } from '../../report/text/units.ts';
import { paste } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { sender } from '../text.ts';
import { fault, senderHop } from '../too-big.ts';

export const suspiciousPtb: DiagnosisRule = {
  code: 'suspicious-ptb',
  severity: 'warning',
  title: 'Implausible packet-too-big message',
  meaning:
    'A too-big message that cannot be right: MTU 0, below 68 (IPv6: 1280), not below the size it refused, or contradicted by larger packets that arrived.',
  advice: 'Tell whoever runs that router; flush the route cache.',
  when: (target) => {
    const faults = target.evidence.tooBig.flatMap((message) => {
      const wrong = fault(message, target);
      return wrong === null ? [] : [`${sender(message.from, senderHop(message, target))} ${wrong}`];
    });
    const distinct = [...new Set(faults)];
    if (distinct.length === 0) return null;
    const more = distinct.length > 1 ? ` So do ${count(distinct.length - 1, 'more message')}.` : '';
    return `${distinct[0]}.${more} It was ignored here; other programs on this machine may believe it.`;
  },
  remedies: () => [
    paste('Tell whoever runs that router. What this machine keeps of such messages can be seen and flushed:', [
      'ip route show cache',
      'sudo ip route flush cache',
    ]),
  ],
};
