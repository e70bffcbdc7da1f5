/** A TCP answer from nearer than the target can be. */

import { count } from '../../report/text/units.ts';
import type { TargetEvidence } from '../../report/types.ts';
import { advise, paste } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { listed, who } from '../text.ts';

/** What contradicts the hop that TCP answered from. */
function contradiction(reason: NonNullable<TargetEvidence['proxy']>['reason'], back: number | null): string {
  switch (reason) {
    case 'way-back':
      return `its packets come back over ${back === null ? 'many more hops' : `about ${count(back, 'hop')}`}`;
    case 'udp-farther':
      return 'UDP finds it farther away';
    case 'not-on-link':
      return 'UDP expires at a router there';
    default:
      return reason satisfies never;
  }
}

export const nearbyProxy: DiagnosisRule = {
  code: 'nearby-proxy',
  severity: 'warning',
  title: 'TCP proxy nearby',
  meaning:
    'A TCP answer came from nearer than the target can be: a transparent proxy, or TTLs are rewritten. Titled “Refused nearby” where it is a refusal: a firewall.',
  advice: 'Look for the proxy or agent; `protocol: udp` measures beyond it.',
  when: (target) => {
    const { proxy } = target.evidence;
    if (proxy === null) return null;
    if (proxy.refuses) {
      const text = `a RST in the name of ${who(target)} answers packets with a TTL of ${proxy.tcpHops} already, but ${contradiction(proxy.reason, target.returnHopCount)}. A firewall on the way refuses in its name; what TCP measured is about that firewall.`;
      return { title: 'Refused nearby', text };
    }
    return `a TCP answer in the name of ${who(target)} came from ${count(proxy.tcpHops, 'hop')} away, but ${contradiction(proxy.reason, target.returnHopCount)}. TCP ends at a proxy there, or TTLs are rewritten; what TCP measured is about that proxy.`;
  },
  remedies: ({ evidence: { proxy, closed } }) => {
    if (proxy?.refuses)
      return [
        advise(
          `Look for the rule of a firewall or egress agent close to this machine that rejects ${closed.length > 0 ? listed(closed) : 'TCP'}.`,
        ),
      ];
    return [
      paste(
        'Look for a transparent proxy, VPN client, service mesh or egress agent on this machine or its network; measure beyond it with UDP:',
        ['with:', '  protocol: udp'],
      ),
    ];
  },
};
