/** Sends large probes with TTLs, and small ones beside them, where a black hole is to be placed: see facts/black-hole-after-hop.ts. */

import { suspectedBlackHole } from '../facts/black-hole.ts';
import { reachedTtls, smallOnesExpire } from '../facts/black-hole-after-hop.ts';
import { lossSeen } from '../facts/loss-seen.ts';
import { heard } from '../facts/outcome.ts';
import { pathRtt } from '../facts/round-trips.ts';
import { routerTtls } from '../facts/routers.ts';
import { RATE_LIMIT_PAUSE, waitFor } from '../facts/timing.ts';
import type { Probe, ProbeLog } from '../probe-log.ts';
import { join, type Step, type Task } from '../scheduler.ts';
import { TRACEPATH_PORT } from '../services.ts';
import type { Session } from '../session.ts';
import { FLOWS } from '../trace-request.ts';
import { awaitReplies } from './await-replies.ts';

const UDP = { service: 'udp', port: TRACEPATH_PORT } as const;
const MOST_ROUNDS = 8;
const MOST_UNHEARD = 2;
/** Probes for each hop and round, and those that must be lost at the next hop. More would use up what rate limiters allow. */
const PROBES = { usual: { each: 2, lost: 4 }, lossy: { each: 3, lost: 9 } };
/** Rounds for small probes where none of the large ones was proven lost. */
const TRIES = 3;

/**
 * Sends `size` bytes to every router, then to the nearest that they did not reach, a small probe behind them: where that is answered
 * and they are not, no rate limit keeps the router silent. Where neither is, a pause lets the limit recover. Ends once it is not
 * `wanted` any more.
 */
export function* locateBlackHole(session: Session, size: number, wanted = (): boolean => true): Step<void> {
  const { log, request } = session;
  /** Large probes that the next router left unanswered, by its TTL, while it answered a small one right behind them. */
  const missed = new Map<number, number>();
  let all = true;
  for (let round = 0; round < MOST_ROUNDS && wanted(); round++) {
    // Anew each time: hops that were lost or limited at first answer later, and the narrow link may be behind one of them.
    const { last, farther } = reachOf(log, size);
    const [next] = farther;
    const { each, lost } = PROBES[lossSeen(log) ? 'lossy' : 'usual'];
    if (next === undefined || (missed.get(next) ?? 0) >= lost) break;
    // A router that lost all its small probes may answer a large one, and the narrow link lie behind it.
    const unheard = Array.from({ length: next - last - 1 }, (_, i) => last + 1 + i).slice(-MOST_UNHEARD);
    const large: Probe[] = [...unheard, ...(all ? farther : [next])].flatMap((ttl) => {
      // A port each tells them apart where the quote does not.
      const port = TRACEPATH_PORT + (log.shortQuotes ? ttl : 0);
      const shape = { ttl, purpose: 'locate', size, flow: FLOWS.locating } as const;
      return Array.from({ length: each }, () => session.probe({ ...UDP, port }, shape));
    });
    const control: Probe | null = all
      ? null
      : session.probe(UDP, { ttl: next, purpose: 'special', flow: FLOWS.locating });
    const probes: Probe[] = control ? [...large, control] : large;
    yield* awaitReplies(session, probes, waitFor(pathRtt(log), null, request.probeTimeoutMs));
    if (control && heard(control)) missed.set(next, (missed.get(next) ?? 0) + each);
    all = control !== null && !probes.some(heard);
    if (all) yield { until: session.now + RATE_LIMIT_PAUSE };
  }
  if (wanted()) yield* sendSmall(session, reachOf(log, size).farther);
}

/** The last hop that packets of `size` bytes reach so far, and the routers beyond it. */
function reachOf(log: ProbeLog, size: number): { readonly last: number; readonly farther: readonly number[] } {
  const last = Math.max(0, ...reachedTtls(log, size));
  return { last, farther: routerTtls(log).filter((ttl) => ttl > last) };
}

/** Sends small probes farther than the large ones came: another kind than the trace's may be filtered. */
function* sendSmall(session: Session, ttls: readonly number[]): Step<void> {
  const { log, request } = session;
  for (let tries = 0; tries < TRIES && ttls.length > 0 && !smallOnesExpire(log, ttls); tries++) {
    if (tries > 0) yield { until: session.now + RATE_LIMIT_PAUSE };
    const probes = ttls
      .slice(0, TRIES)
      .map((ttl) => session.probe(UDP, { ttl, purpose: 'special', flow: FLOWS.locating }));
    yield* awaitReplies(session, probes, waitFor(pathRtt(log), null, request.probeTimeoutMs));
  }
}

/**
 * Starts to place a black hole as soon as a packet of `size` bytes was lost. Once a router says too big of some size the large packets
 * do not tell, since it stands elsewhere than the one that says nothing, and they would use up what its limit allows.
 */
export function locateEarly(session: Session, size: number): Task<void> {
  const { log } = session;
  return session.spawn((own) => locateBlackHole(own, size, () => log.tooBig.length === 0));
}

/** Places a forward black hole, where one was found. `early`: see locateEarly. */
export function* placeBlackHole(session: Session, early: Task<void> | null): Step<void> {
  const { log } = session;
  const found = suspectedBlackHole(log);
  const usable = found?.direction === 'forward' && log.tooBig.length === 0 ? early : null;
  if (!usable) early?.cancel();
  if (found?.direction !== 'forward') return;
  yield* join(session, [usable ?? session.spawn((own) => locateBlackHole(own, found.fails))]);
}
