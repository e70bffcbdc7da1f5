/** What an event says about the probe, or the request over a connection, that it names. */
import type { Family, Millis, NetEvent } from '../net/network.ts';
import { icmpClassOf } from '../net/wire/icmp-codes.ts';
import type { Answer, Exchange, Outcome } from './probe-log.ts';
import { SERVICES } from './services.ts';

const HANDSHAKE = { kind: 'answer', from: null, replyTtl: null, small: true, info: null } as const;

/** Of several SYNs it is not known which one was answered. */
function timed(rttMs: Millis | null, repeated: boolean): Pick<Answer, 'rttMs' | 'repeated'> {
  return { rttMs: repeated ? null : rttMs, repeated };
}

/** Null: nothing about the probe itself, as what comes over a connection that stands. */
export function outcomeOf(event: NetEvent, family: Family): Outcome | null {
  switch (event.kind) {
    case 'icmp': {
      const { icmp, repeated = false } = event;
      const icmpClass = icmpClassOf(family, icmp.type, icmp.code);
      const announcedMss = repeated ? null : (event.announcedMss ?? null);
      return { kind: 'icmp', icmpClass, icmp, ...timed(event.rttMs, repeated), announcedMss };
    }
    case 'answer': {
      const { from, replyTtl, service } = event;
      const small = SERVICES[service === 'echo' ? 'icmp' : service].smallAnswers;
      // Several datagrams wait for an answer like it: which one this answers is not known. No sign of loss.
      const rttMs = event.repeated ? null : event.rttMs;
      return { kind: 'answer', from, replyTtl, rttMs, repeated: false, closed: false, small, info: null };
    }
    case 'connected': {
      const { info, replyTtl } = event;
      return { ...HANDSHAKE, replyTtl, ...timed(event.rttMs, info.totalRetrans > 0), closed: false, info };
    }
    case 'reset': {
      const { established, rttMs, repeated = false } = event;
      return established ? null : { ...HANDSHAKE, ...timed(rttMs, repeated), closed: true };
    }
    case 'local':
      return {
        kind: 'refused',
        errno: event.errno,
        mtu: event.mtu,
        doing: event.doing ?? null,
        reject: event.reject ?? null,
      };
    default:
      return null;
  }
}

/** What an event over a connection says of the request sent over it; null: nothing. */
export function exchangeOutcome(event: NetEvent): Exchange['outcome'] | null {
  switch (event.kind) {
    case 'data':
      return 'answered';
    case 'inspected':
      // Where the reset came before a step waited for it only the state shows it.
      if (event.info.state === 'closed') return 'reset';
      // Null where the kernel does not count: then it is not known that nothing came.
      return event.info.bytesReceived === 0 ? null : 'answered';
    case 'reset':
      return 'reset';
    case 'closed':
    case 'local':
      return 'ended';
    default:
      return null;
  }
}
