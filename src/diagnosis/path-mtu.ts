/** Rules about packet sizes: RFC 1191 and RFC 8201 (path MTU discovery), RFC 8899 (black holes), RFC 9293 (MSS). */

import { TCP_HEADERS } from '../report/tcp-headers.ts';
import { toldToKernel } from '../report/text/labels.ts';
import { mtuNames } from '../report/text/mtu-names.ts';
import type { MeasuredTarget, TargetEvidence } from '../report/types.ts';
import { isHosted, whyNoIcmp } from './icmp-filtered.ts';
import { allowTooBig, announceMss, clampMss, fitLocally, paste, remedies, tcpMtuProbing } from './remedies.ts';
import type { Rule } from './rule.ts';
import { bytes, counted, hopAt, sender, who } from './text.ts';

type TooBig = TargetEvidence['tooBig'][number];

/** What every link must carry: RFC 791 and RFC 8200. */
const leastMtu = { 4: 68, 6: 1280 } as const;

/** RFC 8899 section 5.1.2, MAX_PROBES: so many losses of one size before it counts as failed. */
const leastFailures = 3;

/** A stalled answer was sent again and again by the target itself, so two stalls are many losses. */
const leastStalls = 2;

/** The kinds of link with an MTU of exactly so many bytes, as ` (looks like WireGuard)`; empty where none is known. */
export function looksLike(mtu: number): string {
  const names = mtuNames(mtu).slice(0, 2);
  // The sums and RFC numbers in parentheses are for the documentation.
  const plain = names.map((name) => name.replace(/ *\([^)]*\)/g, ''));
  return plain.length === 0 ? '' : ` (looks like ${plain.join('; or ')})`;
}

/** What is wrong with a too-big message; null where it can be right. */
function fault(message: TooBig, target: MeasuredTarget): string | null {
  const least = leastMtu[target.family ?? 4];
  if (message.mtu === 0) {
    return 'names no size at all (MTU 0)';
  }
  if (message.mtu < least) {
    return `names ${bytes(message.mtu)}, less than every IPv${target.family ?? 4} link must carry (${least})`;
  }
  if (message.mtu >= message.size) {
    return `names ${bytes(message.mtu)} for a packet of ${bytes(message.size)}, which would have fitted`;
  }
  if (message.passed !== null && message.passed > message.mtu) {
    return `names ${bytes(message.mtu)}, but a packet of ${bytes(message.passed)} arrived all the same`;
  }
  return null;
}

/** The hop that a too-big message came from: where its sender let a TTL run out; null: it never did. */
export function senderHop(message: TooBig, target: MeasuredTarget): number | null {
  const row = target.hops.find((hop) =>
    hop.responders.some(({ address, icmp }) => address === message.from && icmp?.meaning === 'time-exceeded'),
  );
  return row?.ttl ?? null;
}

/** Whether a too-big message can be right. */
export function plausible(message: TooBig, target: MeasuredTarget): boolean {
  return fault(message, target) === null;
}

export const suspiciousPtb: Rule = (target) => {
  const faults = target.evidence.tooBig.flatMap((message) => {
    const wrong = fault(message, target);
    return wrong === null ? [] : [`${sender(message.from, senderHop(message, target))} ${wrong}`];
  });
  if (faults.length === 0) {
    return null;
  }
  const distinct = [...new Set(faults)];
  const more = distinct.length > 1 ? ` There are ${distinct.length - 1} more such messages.` : '';
  return {
    message: `A too-big message that cannot be right: ${distinct[0]}.${more} It was not believed here; other programs on this machine may believe it.`,
    remedy: paste(
      'Tell whoever runs that router. What this machine keeps of such messages can be seen and forgotten:',
      ['ip route show cache', 'sudo ip route flush cache'],
    ),
  };
};

export const pmtuReduced: Rule = (target) => {
  const { bytes: size, status, localMtu } = target.pmtu;
  if (size === null || status === 'unknown' || localMtu === null || size >= localMtu) {
    return null;
  }
  const told = target.evidence.tooBig.find((message) => message.mtu === size && plausible(message, target));
  if (told === undefined && !toldToKernel(target)) {
    return null;
  }
  const says =
    told === undefined
      ? "a router said so to this machine's kernel"
      : `${sender(told.from, senderHop(told, target))} refused ${bytes(told.size)} and said so`;
  const proof =
    status === 'confirmed' ? 'a packet of that size reached the target' : 'that size itself was not seen to arrive';
  return {
    message: `Path MTU ${bytes(size)}${looksLike(size)}, below the local ${bytes(localMtu)}: ${says}, as it should; ${proof}.`,
    remedy: null,
  };
};

export const pmtuBlackHole: Rule = (target, context) => {
  const { blackHole: hole, evidence, family } = target;
  const trials = evidence.sizeTrials;
  if (hole?.direction !== 'forward' || trials === null) {
    return null;
  }
  if (trials.failedSends < leastFailures || trials.passedSends < 1) {
    return null;
  }
  // A message about such a packet that names a size which cannot be right (RFC 1191 section 5: 0) still says too big.
  const told = evidence.tooBig.some(
    (message) => message.size >= hole.fails && (message.mtu < hole.fails || !plausible(message, target)),
  );
  if (told) {
    return null;
  }
  const { what, passed } = packets(target);
  const where =
    hole.afterHop === null
      ? `where is not known: ${target.icmpVisible ? 'the routers around the narrow link were not heard' : whyNoIcmp(context)}`
      : `the narrow link is after ${hopAt(target, hole.afterHop)}`;
  return {
    message: `Path MTU black hole: ${what} of ${bytes(hole.fails)} or more vanished ${counted(trials.failedSends, 'time')} while ${bytes(hole.passes)}${looksLike(hole.passes)} ${passed}; no router said too big; ${where}. ${whatHangs(target, hole.passes)}`,
    remedy: remedies([
      fitLocally(hole.passes, target, context),
      isHosted(context) ? null : allowTooBig(family),
      clampMss(),
      tcpMtuProbing(),
    ]),
  };
};

/** What the user sees of the hole: TCP whose MSS fits is spared. */
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

export const reverseBlackHole: Rule = (target, context) => {
  const { blackHole: hole, evidence, family } = target;
  const trials = evidence.sizeTrials;
  if (hole?.direction !== 'reverse' || trials === null || trials.failedSends < leastStalls || trials.passedSends < 1) {
    return null;
  }
  return {
    message: `Black hole on the way back: large answers from ${who(target)} never arrive; with packets of ${bytes(hole.fails)} or more the exchange stalled ${counted(trials.failedSends, 'time')}, with ${bytes(hole.passes)} all of it came. What the target hears of it can't be seen from here.`,
    remedy: remedies([
      fitLocally(hole.passes, target, context),
      family === null ? null : announceMss(family, hole.passes),
      clampMss(),
      allowTooBig(family),
    ]),
  };
};

export const mssClamped: Rule = (target) => {
  const { mss } = target.evidence;
  if (mss.sent !== null && mss.quoted !== null && mss.quoted.mss < mss.sent) {
    return {
      message: `MSS clamped: this machine announced an MSS of ${bytes(mss.sent)}; the SYN that ${hopAt(target, mss.quoted.ttl)} quotes says ${mss.quoted.mss}, so a router before it lowered the size TCP may use.`,
      remedy: null,
    };
  }
  const { bytes: size, status } = target.pmtu;
  if (target.peerMss === null || size === null || status !== 'confirmed' || target.family === null) {
    return null;
  }
  // Routers quoted the SYN as it was sent: nothing shows that one lowered it, and servers may ask for less by themselves.
  if (mss.unchanged !== null) {
    return null;
  }
  const fits = target.peerMss + TCP_HEADERS[target.family];
  if (fits >= size) {
    return null;
  }
  return {
    message: `MSS clamped: the peer's MSS is ${bytes(target.peerMss)}, packets of ${bytes(fits)}, though the path carries ${bytes(size)}; a router on the way lowered it, or ${who(target)} asks for less by itself.`,
    remedy: null,
  };
};
