/** This machine sends less than the path carries: its kernel remembers an earlier too-big message, or was told so (ip-route(8), mtu). */

import { bytes } from '../../report/text/units.ts';
import type { MeasuredTarget } from '../../report/types.ts';
import { paste } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { shellWord, who } from '../text.ts';

/** The largest packet that is known to arrive where that is more than the kernel sends; null: none is known. */
function arrives({ pmtu, evidence }: MeasuredTarget, kept: number): number | null {
  const largest = Math.max(pmtu.status === 'confirmed' ? (pmtu.bytes ?? 0) : 0, evidence.largestPassed ?? 0);
  return largest > kept ? largest : null;
}

export const routeMtuSmall: DiagnosisRule = {
  code: 'route-mtu-small',
  severity: 'info',
  title: 'This machine keeps a smaller path MTU',
  meaning:
    "Before the run the runner's kernel kept a smaller path MTU for this route than the path carries, or than could be tested.",
  advice: 'Flush the route cache. What was set on the route, or announced by an IPv6 router, is to be changed there.',
  when: (target) => {
    const kept = target.evidence.cachedPmtu;
    if (kept === null) return null;
    const larger = arrives(target, kept);
    if (larger === null && (target.pmtu.status === 'confirmed' || target.evidence.pmtuLimit !== 'cached-pmtu'))
      return null;
    const origin = 'remembered from an earlier packet-too-big message (for 10 minutes), or set on the route';
    const meant =
      larger === null
        ? `TCP sends no more, and no other answer of ${who(target)} told whether larger packets still fail`
        : `packets of ${bytes(larger)} arrive at ${who(target)}; programs on this machine send no more than the former until it is forgotten`;
    return `before this run the kernel kept a path MTU of ${bytes(kept)} for this route, ${origin}: ${meant}.`;
  },
  remedies: ({ address, family }) => {
    const ip = family === 6 ? 'ip -6' : 'ip';
    return [
      paste('Forget it; "expires" in the first line says that it was remembered, else it is set:', [
        `${ip} route get ${shellWord(address, 'ADDRESS')}`,
        `sudo ${ip} route flush cache`,
      ]),
    ];
  },
};
