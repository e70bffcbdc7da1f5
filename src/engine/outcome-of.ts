/** What an event says about the probe, or the request over a connection, that it names. */
import type { Family, Millis, NetEvent } from '../net/port.ts';
import { icmpClassOf } from './icmp-class.ts';
import type { Exchange, Outcome } from './probe-log.ts';
import { SERVICES } from './services.ts';

/** The kernel repeats an unanswered SYN after a second, milliseconds. */
const SYN_REPEAT: Millis = 1000;

/** A round-trip time, where it is that of a first SYN. */
function ofFirst(first: boolean, rttMs: Millis): Millis | null {
  return first ? rttMs : null;
}

/** Null: nothing about the probe itself, as what comes over a connection that stands. */
export function outcomeOf(event: NetEvent, family: Family): Outcome | null {
  switch (event.kind) {
    case 'icmp': {
      const { icmp, repeated } = event;
      const rttMs = repeated ? null : event.rttMs;
      const icmpClass = icmpClassOf(family, icmp.type, icmp.code);
      return { kind: 'icmp', icmpClass, icmp, rttMs, announcedMss: repeated ? null : (event.announcedMss ?? null) };
    }
    case 'answer': {
      const { from, replyTtl, rttMs, repeated, service } = event;
      const small = SERVICES[service === 'echo' ? 'icmp' : service].smallAnswers;
      return { kind: 'answer', from, replyTtl, rttMs: repeated ? null : rttMs, closed: false, small, info: null };
    }
    case 'connected':
      return {
        kind: 'answer',
        from: null,
        replyTtl: event.replyTtl,
        rttMs: ofFirst(event.info.totalRetrans === 0, event.rttMs),
        closed: false,
        small: true,
        info: event.info,
      };
    case 'reset':
      return event.established
        ? null
        : {
            kind: 'answer',
            from: null,
            replyTtl: null,
            rttMs: event.rttMs === null ? null : ofFirst(event.rttMs < SYN_REPEAT, event.rttMs),
            closed: true,
            small: true,
            info: null,
          };
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

/** include/net/tcp_states.h */
const TCP_CLOSE = 7;

/** What an event over a connection says of the request sent over it; null: nothing. */
export function exchangeOutcome(event: NetEvent): Exchange['outcome'] | null {
  switch (event.kind) {
    case 'data':
      return 'answered';
    case 'inspected':
      // Where the reset came before anybody listened only the state tells.
      if (event.info.state === TCP_CLOSE) return 'reset';
      // Null where the kernel does not count: then nobody can say that nothing came.
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
