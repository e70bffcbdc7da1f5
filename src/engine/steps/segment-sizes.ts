/** Tests sizes by TCP: a connection for each, and one segment of exact size over it, which passed when it is acknowledged whole. */

import type { ByteStream, Millis } from '../../net/network.ts';
import { tcpLossSeen } from '../facts/loss-seen.ts';
import { TCP_HEADERS, TIMESTAMPS } from '../facts/packet-sizes.ts';
import { LEAST_RETRY, roundTripWait } from '../facts/timing.ts';
import type { ProbeLog } from '../probe-log.ts';
import { join, type Step } from '../scheduler.ts';
import type { SizeOutcome } from '../search/size-search.ts';
import type { Session } from '../session.ts';
import { applicationProtocol, connect, repeatedly, SEGMENT_WAIT, sendSegment } from './connection.ts';
import type { SizeTester } from './test-sizes.ts';

/** Only a path with a black hole sees so many connections; a healthy one needs no search. */
const AT_ONCE = 32;

/** Tests sizes by TCP: a connection for each, `AT_ONCE` at a time. */
export function segmentSizeTester(log: ProbeLog, port: number, rtt: Millis): SizeTester {
  return {
    by: 'segments',
    lossy: () => tcpLossSeen(log),
    atOnce: AT_ONCE,
    *test(session, sizes, times = 1) {
      const wait = SEGMENT_WAIT[this.lossy() ? 'lossy' : 'usual'];
      const outcomes = new Map<number, SizeOutcome>();
      const tries = sizes.flatMap((size) => Array<number>(times).fill(size));
      for (let i = 0; i < tries.length; i += AT_ONCE) {
        const tasks = tries.slice(i, i + AT_ONCE).map((size) =>
          session.spawn(function* one(own) {
            const outcome = yield* testSize(own, port, size, rtt, wait);
            // Of several tries of one size one that passed is enough.
            if (outcomes.get(size) !== 'passed') outcomes.set(size, outcome);
          }),
        );
        yield* join(session, tasks);
      }
      return outcomes;
    },
  };
}

function* testSize(session: Session, port: number, size: number, rtt: Millis, wait: Millis): Step<SizeOutcome> {
  const { request } = session;
  const { family } = request.to;
  const stream: ByteStream = {
    protocol: applicationProtocol(request, port),
    serverName: request.serverName,
    bytes: size - TCP_HEADERS[family],
  };
  const connection = yield* connect(session, {
    port,
    stream,
    ...repeatedly(5, roundTripWait(rtt, LEAST_RETRY)),
    purpose: 'special',
  });
  if (connection.kind !== 'connected') return 'unknown';
  const bytes = stream.bytes - (connection.info.timestamps ? TIMESTAMPS : 0);
  const testable = bytes <= connection.info.sndMss;
  const result = testable ? yield* sendSegment(session, connection, bytes, { wait }) : null;
  session.close(connection.id);
  return result?.outcome ?? 'unknown';
}
