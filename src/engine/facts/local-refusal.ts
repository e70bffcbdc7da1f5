/** What this machine itself refused to send, and whether that is why nothing was measured. */
import type { Probe, ProbeLog, Refusal } from '../probe-log.ts';
import { heard } from './outcome.ts';
import { isRequested, type TraceScope } from './trace-scope.ts';

/** A full queue: says nothing where other probes leave. A handshake meets none: connect(2) succeeds and the SYN is sent again. */
const BUSY = new Set(['ENOBUFS', 'EAGAIN']);

/**
 * This machine's own refusal to send, a requested probe's before any other's; null: it refused nothing. A SYN that a local firewall drops is
 * silent, so that another probe's refusal stands for it, unless a router answered such a SYN.
 */
export function localRefusal(log: ProbeLog, scope: Pick<TraceScope, 'trace' | 'tcpPorts'>): LocalRefusal | null {
  const { probes } = log;
  const refused = refusals(log).filter(
    ({ errno, probe }) => !BUSY.has(errno) || probe.service === 'tcp' || nothingLeft(log),
  );
  const left = probes.some((probe) => isRequested(scope, probe) && heard(probe));
  return refused.find(({ probe }) => isRequested(scope, probe)) ?? (left ? null : (refused[0] ?? null));
}

export interface LocalRefusal {
  readonly errno: string;
  readonly doing: string | null;
  readonly reject: Refusal['reject'];
  readonly probe: Probe;
}

/** Every probe that this machine refused to send; of one that is only too large here others tell. */
export function refusals({ probes }: ProbeLog): LocalRefusal[] {
  return probes.flatMap((probe) => {
    const { outcome } = probe;
    if (outcome.kind !== 'refused' || (outcome.errno === 'EMSGSIZE' && outcome.mtu !== null)) return [];
    return [{ errno: outcome.errno, doing: outcome.doing, reject: outcome.reject, probe }];
  });
}

/**
 * Whether the queue let nothing out: no probe was answered, and more datagrams were refused than stayed unanswered, as those do
 * that were given up while the queue was tried again. A SYN that a full queue drops is not told of.
 */
function nothingLeft({ probes }: ProbeLog): boolean {
  if (probes.some(heard)) return false;
  const silent = probes.filter(({ outcome, service }) => outcome.kind !== 'refused' && service !== 'tcp');
  return probes.filter(({ outcome }) => outcome.kind === 'refused').length > silent.length;
}
