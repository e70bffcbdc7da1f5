/** Packet-too-big messages judged: RFC 1191, RFC 8201; what every link must carry: RFC 791, RFC 8200. */
import { LEAST_MTU } from '../report/packet-sizes.ts';
import { mtuNames } from '../report/text/mtu-names.ts';
import { bytes } from '../report/text/units.ts';
import type { MeasuredTarget, TargetEvidence } from '../report/types.ts';

export type TooBig = TargetEvidence['tooBig'][number];

/** The kinds of link with an MTU of exactly so many bytes, as ` (looks like WireGuard)`; empty where none is known. */
export function looksLike(mtu: number): string {
  const names = mtuNames(mtu).slice(0, 2);
  // The sums and RFC numbers in parentheses are for the documentation.
  const plain = names.map((name) => name.replace(/ *\([^)]*\)/g, ''));
  return plain.length === 0 ? '' : ` (looks like ${plain.join('; or ')})`;
}

/** What is wrong with a too-big message; null where it can be right. */
export function fault(message: TooBig, target: MeasuredTarget): string | null {
  const least = LEAST_MTU[target.family ?? 4];
  if (message.mtu === 0) return 'names no size at all (MTU 0)';
  if (message.mtu < least) {
    return `names ${bytes(message.mtu)}, less than every IPv${target.family ?? 4} link must carry (${least})`;
  }
  if (message.mtu >= message.size) {
    return `names ${bytes(message.mtu)} for a packet of ${bytes(message.size)}, which would have fitted`;
  }
  if (isContradicted(message)) {
    return `names ${bytes(message.mtu)}, but a packet of ${bytes(message.passed ?? 0)} arrived all the same`;
  }
  return null;
}

/** Whether it is a larger packet alone that speaks against a message, which over parallel paths may have gone another way. */
export function isContradicted({ passed, mtu, size }: TooBig): boolean {
  return passed !== null && passed > mtu && mtu < size;
}

/** Whether a too-big message can be right. */
export function plausible(message: TooBig, target: MeasuredTarget): boolean {
  return fault(message, target) === null;
}

/** The hop that a too-big message came from: where its sender let a TTL run out; null: it never did. */
export function senderHop(message: TooBig, target: MeasuredTarget): number | null {
  const row = target.hops.find((hop) =>
    hop.responders.some(({ address, icmp }) => address === message.from && icmp?.meaning === 'time-exceeded'),
  );
  return row?.ttl ?? null;
}
