/** The path MTU is below the local one and the network says so: RFC 1191, RFC 8201. */

import { toldToKernel } from '../../report/text/labels.ts';
import { bytes } from '../../report/text/units.ts';
import type { DiagnosisRule } from '../rule.ts';
import { sender } from '../text.ts';
import { looksLike, plausible, senderHop } from '../too-big.ts';

export const pmtuReduced: DiagnosisRule = {
  code: 'pmtu-reduced',
  severity: 'info',
  title: 'Path MTU reduced',
  meaning: 'The path MTU is below the local one and a router says so, as it should.',
  advice: '',
  when: (target) => {
    const { bytes: size, status, localMtu } = target.pmtu;
    if (size === null || status === 'unknown' || localMtu === null || size >= localMtu) return null;
    const told = target.evidence.tooBig.find((message) => message.mtu === size && plausible(message, target));
    if (told === undefined && !toldToKernel(target)) return null;
    const says =
      told === undefined
        ? "a router told this machine's kernel"
        : `${sender(told.from, senderHop(told, target))} refused ${bytes(told.size)} and sent packet too big`;
    const proof =
      status === 'confirmed' ? 'a packet of that size reached the target' : 'whether that size arrives is unknown';
    return `${bytes(size)}${looksLike(size)}, below the local ${bytes(localMtu)}: ${says}, as it should; ${proof}.`;
  },
  remedies: () => [],
};
