/** Puts the search for the TTL on arrival on the wire: handshakes with IP_MINTTL, where no datagram tells the TTL. */

import type { Millis } from '../../net/network.ts';
import { silencesNeeded } from '../facts/arriving-ttl.ts';
import { LEAST_WAIT } from '../facts/timing.ts';
import { join, type Step } from '../scheduler.ts';
import { MinTtlSearch } from '../search/min-ttl-search.ts';
import type { Session } from '../session.ts';
import { connect } from './connection.ts';

/** `hops`: of the forward path. `most`: handshakes that may be spent. */
export function* findReturnTtl(session: Session, port: number, rtt: Millis, hops: number, most: number): Step<void> {
  const { log } = session;
  const search = new MinTtlSearch(hops, most);
  // Shorter than elsewhere: each threshold above the arriving TTL costs all of it, and silent ones that decide are tried again.
  const wait = Math.max(LEAST_WAIT, 1.5 * rtt);
  const next = () => search.next(silencesNeeded(log));
  for (let thresholds = next(); thresholds; thresholds = next()) {
    const tasks = thresholds.map((minTtl) =>
      session.spawn(function* one(own) {
        const shape = { port, minTtl, tries: [0], giveUp: wait, purpose: 'special' } as const;
        const handshake = yield* connect(own, shape);
        if (handshake.kind === 'silent') search.record(minTtl, 'failed');
        if (handshake.kind === 'connected' || handshake.kind === 'reset') search.record(minTtl, 'passed');
        if (handshake.kind === 'connected') own.close(handshake.id);
      }),
    );
    yield* join(session, tasks);
  }
}
