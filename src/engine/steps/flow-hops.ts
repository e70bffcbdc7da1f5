/**
 * Hop count on one established flow: a byte sent with a TTL is acknowledged when the TTL suffices. Handshakes of different
 * source ports may take different ways; one connection takes one.
 */
import type { Millis } from '../../net/port.ts';
import type { ProbeLog } from '../probe-log.ts';
import type { TraceRequest } from '../probes.ts';
import { nextEvent, type Scope, type Step } from '../scheduler.ts';
import { LEAST_WAIT } from '../timing.ts';
import { connect, speaks } from './connection.ts';

/** A byte with too small a TTL is sent at 0, about 0.2 and 0.4 s: three tries. */
const UNACKNOWLEDGED: Millis = 450;
const MOST_STEPS = 4;

/** The hop count of one flow to `port`, searched down from `guess`; null: not even `guess` was shown to suffice. */
export function* hopsOfFlow(
  scope: Scope,
  log: ProbeLog,
  request: TraceRequest,
  port: number,
  rtt: Millis,
  guess: number,
): Step<number | null> {
  const stream = { protocol: speaks(request, port), serverName: request.serverName, bytes: 517 } as const;
  const wait = Math.max(LEAST_WAIT, 3 * rtt);
  const handshake = yield* connect(scope, log, request, {
    port,
    stream,
    tries: [0, wait],
    giveUp: 3 * wait,
    purpose: 'special',
  });
  if (handshake.kind !== 'connected') return null;
  const connection = handshake.id;

  function* arrives(ttl: number): Step<boolean | null> {
    const id = scope.send({ kind: 'transmit', connection, bytes: 1, ttl });
    const until = scope.now + UNACKNOWLEDGED + 2 * rtt;
    for (let event = yield* nextEvent(scope, until); event; event = yield* nextEvent(scope, until)) {
      if (event.kind === 'acked' && event.id === id) return true;
      if (event.kind === 'reset' || event.kind === 'closed' || event.kind === 'local') return null;
    }
    return false;
  }

  let hops: number | null = null;
  for (let ttl = guess; ttl > 0 && ttl > guess - MOST_STEPS; ttl--) {
    if ((yield* arrives(ttl)) !== true) break;
    hops = ttl;
  }
  scope.command({ kind: 'close', id: connection });
  return hops;
}
