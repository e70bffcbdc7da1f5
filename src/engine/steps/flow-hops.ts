/**
 * Hop count on one established flow: a byte sent with a TTL is acknowledged when the TTL suffices. Handshakes of different
 * source ports may take different paths; one connection takes one.
 */

import type { Millis } from '../../net/network.ts';
import { handshakesInDoubt } from '../facts/hop-count.ts';
import { tcpLossSeen } from '../facts/loss-seen.ts';
import { roundTripWait } from '../facts/timing.ts';
import { nextEvent, type Step } from '../scheduler.ts';
import type { Session } from '../session.ts';
import { applicationProtocol, connect, FIRST_GIVE_UP, FIRST_TRIES, REQUEST_BYTES, SEGMENT_WAIT } from './connection.ts';

/** Sends bytes of one connection to `port` with TTLs from `guess` down, until one does not arrive: see facts/hop-count.ts. */
export function* hopsOfFlow(session: Session, port: number, rtt: Millis, guess: number): Step<void> {
  const { log, request } = session;
  const stream = {
    protocol: applicationProtocol(request, port),
    serverName: request.serverName,
    bytes: REQUEST_BYTES,
  } as const;
  const lossy = tcpLossSeen(log) || handshakesInDoubt(log, guess);
  const wait = roundTripWait(rtt);
  const handshake = yield* connect(session, {
    port,
    stream,
    ...(lossy ? { tries: FIRST_TRIES, giveUp: FIRST_GIVE_UP } : { tries: [0, wait], giveUp: 3 * wait }),
    purpose: 'special',
  });
  if (handshake.kind !== 'connected') return;
  const { id: connection, info } = handshake;

  function* arrives(ttl: number): Step<boolean | null> {
    const segment = session.segment(connection, info, 1, ttl);
    const until = session.now + SEGMENT_WAIT[lossy ? 'lossy' : 'usual'] + 2 * rtt;
    for (let event = yield* nextEvent(session, until); event; event = yield* nextEvent(session, until)) {
      if (event.kind === 'acked' && event.id === segment.id) return true;
      if (event.kind === 'reset' || event.kind === 'closed' || event.kind === 'local') return null;
    }
    log.markLost(segment, null);
    return false;
  }

  let arrived = yield* arrives(guess);
  if (arrived === false && lossy) arrived = yield* arrives(guess);
  for (let ttl = guess - 1; ttl > 0 && arrived; ttl--) arrived = yield* arrives(ttl);
  session.close(connection);
}
