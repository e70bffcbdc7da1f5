/** Why a trace ended: the target answered, the time or the TTLs ran out, a router's message, a local refusal, a loop, or silence. */

import type { EndReason } from '../../report/types.ts';
import type { ProbeLog } from '../probe-log.ts';
import { localRefusal } from './local-refusal.ts';
import { expired } from './outcome.ts';
import { routingLoop } from './routing-loop.ts';
import { refusesNearby } from './tcp-proxy.ts';
import type { TraceScope } from './trace-scope.ts';
import { endingUnreachable } from './unreachable.ts';

/** @param reached whether what the user wants to reach answered. */
export function endReason(log: ProbeLog, scope: TraceScope, reached: boolean): EndReason {
  if (scope.cut) return scope.cut;
  const atMost = log.probes.some((probe) => probe.ttl === scope.maxHops && expired(probe));
  // It may answer at a TTL beyond those that were to be traced.
  if (reached) return atMost ? 'max-hops' : 'reached';
  const ended = endingUnreachable(log, scope)?.outcome.icmpClass;
  if (ended === 'prohibited') return 'prohibited';
  if (ended === 'network' || ended === 'host') return 'unreachable';
  if (refusesNearby(log)) return 'prohibited';
  const refusal = localRefusal(log, scope);
  if (refusal) {
    const noRoute = refusal.errno === 'ENETUNREACH' || refusal.errno === 'EHOSTUNREACH';
    return noRoute && refusal.reject === null ? 'no-route' : 'refused-locally';
  }
  if (routingLoop(log).length > 0) return 'loop';
  return atMost ? 'max-hops' : 'silent';
}
