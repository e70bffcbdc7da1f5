/** What came of a probe, as most facts need it. */
import type { Millis } from '../../net/network.ts';
import type { IcmpReply, Probe } from '../probe-log.ts';

type Ended = Pick<Probe, 'outcome'>;

/** No reply so far, or none in the time that it was given. */
export function unanswered({ outcome }: Ended): boolean {
  return outcome.kind === 'pending' || outcome.kind === 'lost';
}

/** A reply came, from a router or the target. */
export function heard({ outcome }: Ended): boolean {
  return outcome.kind === 'icmp' || outcome.kind === 'answer';
}

/** The target accepted a TCP handshake. */
export function accepted({ service, outcome }: Pick<Probe, 'service' | 'outcome'>): boolean {
  return service === 'tcp' && outcome.kind === 'answer' && !outcome.closed;
}

/** A router let it expire: its TTL ran out there. */
export function expired<P extends Ended>(probe: P): probe is P & { readonly outcome: IcmpReply } {
  return probe.outcome.kind === 'icmp' && probe.outcome.icmpClass === 'expired';
}

/** The TTL that the reply arrived with; null: there was none, or it is not known. */
export function replyTtlOf({ outcome }: Ended): number | null {
  if (outcome.kind === 'icmp') return outcome.icmp.replyTtl;
  return outcome.kind === 'answer' ? outcome.replyTtl : null;
}

/** The round-trip time of the reply; null: there was none, or it is not known which packet it answers. */
export function rttOf({ outcome }: Ended): Millis | null {
  return outcome.kind === 'icmp' || outcome.kind === 'answer' ? outcome.rttMs : null;
}

/** The reply came only after the first packet, or the reply to that, was lost. */
export function repeated({ outcome }: Ended): boolean {
  return (outcome.kind === 'icmp' || outcome.kind === 'answer') && outcome.repeated;
}

/** Whether it counts for hops and loss: not what this machine refused to send, nor what was given up early. */
export function isCounted({ outcome }: Ended): boolean {
  return outcome.kind !== 'ambiguous' && outcome.kind !== 'refused';
}
