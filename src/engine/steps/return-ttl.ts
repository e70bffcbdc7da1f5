/** Puts the search for the TTL on arrival on the wire: handshakes with IP_MINTTL, where no datagram tells the TTL. */

import type { Millis } from '../../net/port.ts';
import { triesToTell } from '../facts/arriving-ttl.ts';
import type { ProbeLog } from '../probe-log.ts';
import type { TraceRequest } from '../probes.ts';
import { join, type Scope, type Step } from '../scheduler.ts';
import { MinTtlSearch } from '../search/min-ttl-search.ts';
import { LEAST_WAIT } from '../timing.ts';
import { connect } from './connection.ts';

/** `hops`: the way there. `most`: handshakes that may be spent. */
export function* findReturnTtl(
  scope: Scope,
  log: ProbeLog,
  request: TraceRequest,
  port: number,
  rtt: Millis,
  hops: number,
  most: number,
): Step<void> {
  const search = new MinTtlSearch(hops, most);
  const wait = Math.max(LEAST_WAIT, 1.5 * rtt);
  const tries = () => triesToTell(log);
  for (let thresholds = search.next(tries); thresholds; thresholds = search.next(tries)) {
    const tasks = thresholds.map((minTtl) =>
      scope.spawn(function* one(own) {
        const shape = { port, minTtl, tries: [0], giveUp: wait, purpose: 'special' } as const;
        const handshake = yield* connect(own, log, request, shape);
        if (handshake.kind === 'silent') search.record(minTtl, 'failed');
        if (handshake.kind === 'connected' || handshake.kind === 'reset') search.record(minTtl, 'passed');
        if (handshake.kind === 'connected') own.command({ kind: 'close', id: handshake.id });
      }),
    );
    yield* join(scope, tasks);
  }
}
