/** What an event says of a watch's probe: answered, unanswered, or never sent. Pure. errno by errno(3), connect(2). */
import type { Family, Millis, NetEvent } from '../../net/network.ts';
import { icmpClassOf } from '../../net/wire/icmp-codes.ts';
import type { Service } from '../services.ts';

/** This machine lacks buffers, descriptors or ports. */
const NOT_SENT: ReadonlySet<string> = new Set(['EMFILE', 'ENFILE', 'ENOBUFS', 'ENOMEM', 'EAGAIN', 'EADDRNOTAVAIL']);

/** What came of a probe. */
export type WatchOutcome =
  | Answered
  /** `localErrno`: with which this machine refused to send it; null: it left. */
  | { readonly kind: 'unanswered'; readonly localErrno: string | null }
  | { readonly kind: 'not-sent'; readonly errno: string };

/** An answer of the target: of its service, or a refusal where nothing was open. */
export interface Answered {
  readonly kind: 'answered';
  /** null: when the answer came is not known. */
  readonly rttMs: Millis | null;
}

/** What an event is judged by. Times on the network's clock, milliseconds. */
export interface SentProbe {
  readonly service: Service;
  readonly family: Family;
  readonly sentAt: Millis;
  readonly timeoutMs: Millis;
  /** It was open before, so that a refusal is no answer. */
  readonly open: boolean;
}

/** An answer later than the timeout is none. */
export function watchOutcomeOf(event: NetEvent, probe: SentProbe): WatchOutcome {
  if (event.kind === 'local' && lacking(event.errno, probe)) return { kind: 'not-sent', errno: event.errno };
  const answer = answerOf(event, probe);
  if (answer !== null && (answer.rttMs ?? 0) <= probe.timeoutMs) return { kind: 'answered', rttMs: answer.rttMs };
  return { kind: 'unanswered', localErrno: event.kind === 'local' ? event.errno : null };
}

/** Whether this machine cannot send such a probe at all, whatever the path. icmp(7): EACCES where ping_group_range excludes the process. */
function lacking(errno: string, { service }: SentProbe): boolean {
  return NOT_SENT.has(errno) || (service === 'icmp' && errno === 'EACCES');
}

/** null: it is no answer. */
function answerOf(event: NetEvent, { open, family, sentAt }: SentProbe): Pick<Answered, 'rttMs'> | null {
  switch (event.kind) {
    case 'connected':
      // The kernel times the handshake; of a repeated SYN it is the first that counts.
      return { rttMs: event.info.totalRetrans === 0 ? event.rttMs : event.at - sentAt };
    case 'answer':
      return event;
    case 'reset':
      return open ? null : event;
    case 'icmp': {
      const icmpClass = icmpClassOf(family, event.icmp.type, event.icmp.code);
      return !open && icmpClass === 'closed' ? event : null;
    }
    default:
      return null;
  }
}
