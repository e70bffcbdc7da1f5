/** Larger packets are lost on the path to the target, smaller ones arrive: RFC 1191, RFC 8201, RFC 8899. */

import { TCP_HEADERS } from '../../report/packet-sizes.ts';
import { bytes, count } from '../../report/text/units.ts';
import type { MeasuredTarget } from '../../report/types.ts';
import { isHosted, whyNoIcmp } from '../no-icmp.ts';
import { advise, allowTooBig, clampMss, fitLocally, tcpMtuProbing } from '../remedies.ts';
import type { DiagnosisRule } from '../rule.ts';
import { hopAt, who } from '../text.ts';
import { looksLike, plausible } from '../too-big.ts';

/** RFC 8200 section 5, bytes. */
const LEAST_IPV6 = 1280;
/** RFC 8899 section 5.1.2, MAX_PROBES: so many losses of one size before it counts as failed. */
const leastFailures = 3;

/** Whether what passes is less than each link of IPv6 must carry. */
function belowIpv6({ family, blackHole }: MeasuredTarget): boolean {
  return family === 6 && blackHole !== null && blackHole.passes < LEAST_IPV6;
}

/** What the user sees of the black hole: TCP connections whose MSS fits still work. */
function whatHangs(target: MeasuredTarget, passes: number): string {
  const { peerMss, family, port } = target;
  return peerMss !== null && family !== null && peerMss + TCP_HEADERS[family] <= passes
    ? `TCP ${port === null ? '' : `to port ${port} `}is spared, its MSS of ${bytes(peerMss)} fits; larger UDP packets and tunnels to ${who(target)} fail.`
    : `Large transfers to ${who(target)} hang.`;
}

/** What was sent to find sizes, and how its arrival is known. */
function packets(target: MeasuredTarget): { what: string; passed: string } {
  switch (target.pmtu.method) {
    case 'tcp-ack':
      return { what: 'TCP segments in packets', passed: 'were acknowledged' };
    case 'udp-reply':
      return { what: target.protocol === 'icmp' ? 'echo requests' : 'UDP packets', passed: 'were answered' };
    default:
      return { what: 'packets', passed: 'arrived' };
  }
}

export const pmtuBlackHole: DiagnosisRule = {
  code: 'pmtu-black-hole',
  severity: 'error',
  title: 'Path MTU black hole',
  meaning:
    'Larger packets toward the target are lost and smaller ones arrive, at least 3 losses at the failing size, and no message says that they were too big.',
  advice: 'Lower the MTU at the sender, let ICMP "too big" messages pass, or clamp the MSS before the narrow link.',
  when: (target, context) => {
    const { blackHole, evidence } = target;
    const trials = evidence.sizeTrials;
    if (blackHole?.direction !== 'forward' || trials === null) return null;
    if (trials.failedSends < leastFailures || trials.passedSends < 1) return null;
    // A message about such a packet that names a size which cannot be right (RFC 1191 section 5: 0) still says too big.
    const told = evidence.tooBig.some(
      (message) => message.size >= blackHole.fails && (message.mtu < blackHole.fails || !plausible(message, target)),
    );
    if (told) return null;
    const { what, passed } = packets(target);
    const datagrams = evidence.largestPassed !== null && evidence.largestPassed >= blackHole.fails;
    const unknown = datagrams
      ? `UDP packets of ${bytes(evidence.largestPassed ?? 0)} arrive, so something drops large TCP segments alone`
      : target.icmpVisible
        ? 'the routers around the narrow link did not answer'
        : whyNoIcmp(target, context);
    const where =
      blackHole.afterHop === null
        ? `where is unknown: ${unknown}`
        : belowIpv6(target)
          ? `they are dropped after ${hopAt(target, blackHole.afterHop)}`
          : `the narrow link is after ${hopAt(target, blackHole.afterHop)}`;
    const filter = belowIpv6(target)
      ? ` No link is that narrow: each carries 1280 bytes (RFC 8200), so a filter drops these packets by their size.`
      : '';
    return `${what} of ${bytes(blackHole.fails)} or more were lost ${count(trials.failedSends, 'time')} while ${bytes(blackHole.passes)}${looksLike(blackHole.passes)} ${passed}; no router sent packet too big; ${where}.${filter} ${whatHangs(target, blackHole.passes)}`;
  },
  remedies: (target, context) => {
    if (belowIpv6(target))
      return [
        advise(
          'Look for the filter that drops packets by their size; no MTU setting helps, since IPv6 needs 1280 bytes.',
        ),
      ];
    return [
      ...fitLocally(target.blackHole?.passes ?? 0, target, context),
      ...(isHosted(context) ? [] : [allowTooBig(target.family)]),
      clampMss(),
      tcpMtuProbing(),
    ];
  },
};
