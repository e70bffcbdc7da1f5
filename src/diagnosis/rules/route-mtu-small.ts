/** This machine sends less than the path carries: its kernel learned a path MTU from a too-big message, or it is set on the route (ip-route(8), mtu). */

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
  advice: 'Flush the route cache. Where the MTU is set on the route, or announced by an IPv6 router, change it there.',
  when: (target) => {
    const kept = target.evidence.cachedPmtu;
    if (kept === null) return null;
    const larger = arrives(target, kept);
    if (larger === null && (target.pmtu.status === 'confirmed' || target.evidence.pmtuLimit !== 'cached-pmtu'))
      return null;
    const origin = 'learned from a packet-too-big message (kept for 10 minutes by default) or set on the route';
    const meaning =
      larger === null
        ? `TCP sends nothing larger, and no other answer of ${who(target)} showed whether larger packets still fail`
        : `Packets of ${bytes(larger)} arrive at ${who(target)}, but programs on this machine send none larger than ${bytes(kept)} until it expires or is changed`;
    return `before this run the kernel kept a path MTU of ${bytes(kept)} for this route, ${origin}. ${meaning}.`;
  },
  remedies: ({ address, family }) => {
    const ip = family === 6 ? 'ip -6' : 'ip';
    return [
      paste('Flush it where it was learned: then the first command prints `expires`; else it is set on the route:', [
        `${ip} route get ${shellWord(address, 'ADDRESS')}`,
        `sudo ${ip} route flush cache`,
      ]),
    ];
  },
};
