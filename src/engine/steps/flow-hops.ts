/**
 * Hop count on one established flow: a byte sent with a TTL is acknowledged when the TTL suffices. Handshakes of different
 * source ports may take different ways; one connection takes one.
 */

import type { Millis } from '../../net/port.ts';
import { LEAST_WAIT } from '../facts/timing.ts';
import { nextEvent, type Step } from '../scheduler.ts';
import type { Session } from '../session.ts';
import { applicationProtocol, connect } from './connection.ts';

/** A byte with too small a TTL is sent at 0, about 0.2 and 0.4 s: three tries. */
const UNACKNOWLEDGED: Millis = 450;
const MOST_STEPS = 4;

/** Sends bytes of one connection to `port` with TTLs from `guess` down, until one does not arrive: see facts/hop-count.ts. */
export function* hopsOfFlow(session: Session, port: number, rtt: Millis, guess: number): Step<void> {
  const { log, request } = session;
  const stream = { protocol: applicationProtocol(request, port), serverName: request.serverName, bytes: 517 } as const;
  const wait = Math.max(LEAST_WAIT, 3 * rtt);
  const handshake = yield* connect(session, {
    port,
    stream,
    tries: [0, wait],
    giveUp: 3 * wait,
    purpose: 'special',
  });
  if (handshake.kind !== 'connected') return;
  const { id: connection, info } = handshake;

  function* arrives(ttl: number): Step<boolean | null> {
    const segment = session.segment(connection, info, 1, ttl);
    const until = session.now + UNACKNOWLEDGED + 2 * rtt;
    for (let event = yield* nextEvent(session, until); event; event = yield* nextEvent(session, until)) {
      if (event.kind === 'acked' && event.id === segment.id) return true;
      if (event.kind === 'reset' || event.kind === 'closed' || event.kind === 'local') return null;
    }
    log.lost(segment, null);
    return false;
  }

  for (let ttl = guess; ttl > 0 && ttl > guess - MOST_STEPS; ttl--) {
    if ((yield* arrives(ttl)) !== true) break;
  }
  session.close(connection);
}
