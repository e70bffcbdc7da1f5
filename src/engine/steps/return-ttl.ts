/**
 * The TTL that a TCP target's packets arrive with, and so the length of the way back, where no datagram tells it: IPv4 TCP gives
 * no TTL, but a SYN/ACK below IP_MINTTL is dropped. Handshakes with several thresholds at once find where it lies.
 */
import type { Millis } from '../../net/port.ts';
import type { ProbeLog } from '../probe-log.ts';
import type { TraceRequest } from '../probes.ts';
import { join, type Scope, type Step } from '../scheduler.ts';
import { LEAST_WAIT, triesToRuleOutLoss } from '../timing.ts';
import { connect } from './connection.ts';

/** One round and the second try of what decides it. */
const LEAST_HANDSHAKES = 5;
/** No way back of more hops is looked for. */
const LONGEST_WAY = 40;

/**
 * Concludes the arriving TTL, or nothing where the budget does not reach. `hops`: the way there, as the first guess. `most`:
 * handshakes that may be spent on it, systems starting with TTL 64, 128 and 255 told apart first.
 */
export function* findReturnTtl(
  scope: Scope,
  log: ProbeLog,
  request: TraceRequest,
  port: number,
  rtt: Millis,
  hops: number,
  most: number,
): Step<void> {
  const passed = new Set<number>();
  const failed = new Set<number>();
  let spent = 0;
  const wait = Math.max(LEAST_WAIT, 1.5 * rtt);

  function* ask(thresholds: readonly number[]): Step<void> {
    spent += thresholds.length;
    const tasks = thresholds.map((minTtl) =>
      scope.spawn(function* one(own) {
        const handshake = yield* connect(own, log, request, {
          port,
          minTtl,
          tries: [0],
          giveUp: wait,
          purpose: 'special',
        });
        if (handshake.kind === 'silent') failed.add(minTtl);
        if (handshake.kind === 'connected' || handshake.kind === 'reset') passed.add(minTtl);
        if (handshake.kind === 'connected') own.command({ kind: 'close', id: handshake.id });
      }),
    );
    yield* join(scope, tasks);
  }

  /** Tries that tell a threshold from loss, by all handshakes that had to be answered. */
  function tries(): number {
    const asked = log.probes.filter(
      (probe) => probe.service === 'tcp' && probe.port === port && probe.purpose !== 'special' && !probe.withdrawn,
    );
    const due = asked.filter(({ ttl }) => ttl === null || ttl >= hops);
    const low = Math.max(...passed);
    const lost = [...failed].filter((ttl) => ttl < low).length + due.filter(({ reply }) => !reply).length;
    const answered = passed.size + due.filter((probe) => log.arrived(probe)).length;
    return triesToRuleOutLoss(answered + lost, answered);
  }

  const symmetric = (initial: number): [number, number] => [initial - (hops - 1), initial - (hops - 1) + 1];
  if (most < LEAST_HANDSHAKES) return;
  yield* ask([65, ...symmetric(64)]);
  if (passed.has(65) && spent + LEAST_HANDSHAKES > most) return;
  if (passed.has(65)) yield* ask([129, ...symmetric(128)]);
  const initial = passed.has(129) ? 255 : passed.has(65) ? 128 : 64;
  for (let reach = 3; ; reach *= 3) {
    const low = Math.max(initial - LONGEST_WAY, ...passed);
    const high = Math.min(initial + 1, ...[...failed].filter((ttl) => ttl > low));
    if (high === low + 1 && passed.has(low)) {
      // A SYN/ACK that only got lost looks like one below the threshold.
      const again = tries() - 1;
      if (spent + again > most) {
        log.conclusions.arrivingBelow = !log.lossSeen() ? high + 1 : null;
        return;
      }
      yield* ask(Array.from({ length: again }, () => high));
      if (passed.has(high)) {
        failed.delete(high);
        continue;
      }
      log.conclusions.arrivingTtl = { ttl: low, method: 'min-ttl' };
      return;
    }
    if (high <= low + 1 || spent + 2 > most) {
      // Two thresholds that failed bound it all the same where nothing gets lost.
      const bound = [...failed].sort((a, b) => a - b)[1];
      if (bound !== undefined && !log.lossSeen()) log.conclusions.arrivingBelow = bound;
      return;
    }
    // Ways back are mostly a few hops longer than the guess: look near it first, then divide what is left.
    const third = Math.max(1, Math.floor((high - low) / 3));
    const near = passed.has(low) ? [low + third, high - third] : [high - reach, high - 3 * reach];
    const fresh = [...new Set(near)].filter((ttl) => ttl > low && ttl < high);
    yield* ask(fresh.length > 0 ? fresh : [low + Math.ceil((high - low) / 2)]);
  }
}
