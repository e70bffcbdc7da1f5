/** A router lowered the MSS: RFC 9293. */

import { TCP_HEADERS } from '../../report/packet-sizes.ts';
import { bytes } from '../../report/text/units.ts';
import type { DiagnosisRule } from '../rule.ts';
import { hopAt, who } from '../text.ts';

export const mssClamped: DiagnosisRule = {
  code: 'mss-clamped',
  severity: 'info',
  title: 'MSS clamped',
  meaning:
    "A router lowered the MSS: a quoted SYN shows it, or the peer's MSS is smaller than the confirmed path MTU explains.",
  advice: '',
  when: (target) => {
    const { mss } = target.evidence;
    if (mss.sent !== null && mss.quoted !== null && mss.quoted.mss < mss.sent) {
      const by =
        mss.quoted.ttl === 1
          ? 'a firewall of this machine, or the network that it runs in,'
          : 'a router before it, or a firewall of this machine,';
      return `this machine announced an MSS of ${bytes(mss.sent)}; the SYN that ${hopAt(target, mss.quoted.ttl)} quotes has ${mss.quoted.mss}, so ${by} lowered the MSS.`;
    }
    const { bytes: size, status } = target.pmtu;
    if (target.peerMss === null || size === null || status !== 'confirmed' || target.family === null) return null;
    // Routers quoted the SYN as it was sent: nothing shows that one lowered it, and servers may announce less by themselves.
    if (mss.unchanged !== null) return null;
    const fits = target.peerMss + TCP_HEADERS[target.family];
    if (fits >= size) return null;
    return `the peer's MSS is ${bytes(target.peerMss)}, packets of ${bytes(fits)}, though the path carries ${bytes(size)}; a router on the way lowered it, or ${who(target)} announces less by itself.`;
  },
  remedies: () => [],
};
