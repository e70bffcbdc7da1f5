/** Puts the search for the TTL on arrival on the wire: handshakes with IP_MINTTL, where no datagram tells the TTL. */

import type { Millis } from '../../net/port.ts';
import { lossSeen } from '../facts/loss-seen.ts';
import type { ProbeLog } from '../probe-log.ts';
import type { TraceRequest } from '../probes.ts';
import { join, type Scope, type Step } from '../scheduler.ts';
import { MinTtlSearch } from '../search/min-ttl-search.ts';
import { LEAST_WAIT, triesToRuleOutLoss } from '../timing.ts';
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
  const tries = () => triesFor(log, search, port, hops);
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
  if (search.ttl !== null) log.conclusions.arrivingTtl = { ttl: search.ttl, method: 'min-ttl' };
  else if (search.below !== null && !lossSeen(log)) log.conclusions.arrivingBelow = search.below;
}

/** Silent tries that tell a threshold from loss, by all handshakes that had to be answered. */
function triesFor(log: ProbeLog, { passed, failed }: MinTtlSearch, port: number, hops: number): number {
  const all = log.probes.filter(
    (probe) => probe.service === 'tcp' && probe.port === port && probe.purpose !== 'special' && !probe.withdrawn,
  );
  const due = all.filter(({ ttl }) => ttl === null || ttl >= hops);
  const low = Math.max(...passed);
  const lost = [...failed].filter((ttl) => ttl < low).length + due.filter(({ reply }) => !reply).length;
  const answered = passed.size + due.filter((probe) => log.arrived(probe)).length;
  return triesToRuleOutLoss(answered + lost, answered);
}
