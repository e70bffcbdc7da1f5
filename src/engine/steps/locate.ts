/** Sends large probes with TTLs, and small ones beside them, where a black hole is to be placed: see facts/hole-after-hop.ts. */

import { blackHole } from '../facts/black-hole.ts';
import { smallOnesExpire } from '../facts/hole-after-hop.ts';
import { lossSeen } from '../facts/loss-seen.ts';
import { pathRtt } from '../facts/round-trips.ts';
import { routerTtls } from '../facts/routers.ts';
import { RATE_LIMIT_PAUSE, waitFor } from '../facts/timing.ts';
import { join, type Step, type Task } from '../scheduler.ts';
import { TRACEPATH_PORT } from '../services.ts';
import type { Session } from '../session.ts';
import { FLOWS } from '../trace-request.ts';
import { settle } from './settle.ts';

const UDP = { service: 'udp', port: TRACEPATH_PORT } as const;
const TRIES = 3;
const MOST_ROUNDS = 6;
const MOST_UNHEARD = 2;
/** Probes for each hop and try: all of them must vanish. More would use up what rate limiters allow. */
const PROBES = { usual: 2, lossy: 3 };

/** Sends `fails` bytes to every router from the nearest up, until one was tried in vain often enough. */
export function* locateHole(session: Session, fails: number): Step<void> {
  const { log, request } = session;
  const reached = new Set<number>();
  const tries = new Map<number, number>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    // Anew each time: hops that were lost or limited at first answer later, and the narrow link may be behind one of them.
    const last = Math.max(0, ...reached);
    const farther = routerTtls(log).filter((ttl) => ttl > last);
    const open = farther.filter((ttl) => (tries.get(ttl) ?? 0) < TRIES);
    if (open[0] === undefined || open[0] !== farther[0]) break;
    if (round > 0) yield { until: session.now + RATE_LIMIT_PAUSE };
    const each = lossSeen(log) ? PROBES.lossy : PROBES.usual;
    // A router that lost all its small probes may answer a large one, and the narrow link lie behind it.
    const unheard = Array.from({ length: open[0] - last - 1 }, (_, i) => last + 1 + i).slice(-MOST_UNHEARD);
    const probes = [...unheard, ...open].flatMap((ttl) => {
      tries.set(ttl, (tries.get(ttl) ?? 0) + 1);
      // A port each tells them apart where the quote does not.
      const port = TRACEPATH_PORT + (log.shortQuotes ? ttl : 0);
      const shape = { ttl, purpose: 'locate', size: fails, flow: FLOWS.locating } as const;
      return Array.from({ length: each }, () => session.probe({ service: 'udp', port }, shape));
    });
    yield* settle(session, probes, waitFor(pathRtt(log), null, request.probeTimeoutMs));
    for (const { ttl, outcome } of probes)
      if (ttl !== null && outcome.kind === 'icmp' && outcome.verdict === 'expired') reached.add(ttl);
  }
  const last = Math.max(0, ...reached);
  yield* askSmall(
    session,
    routerTtls(log).filter((ttl) => ttl > last),
  );
}

/** Sends small probes farther than the large ones came: another kind than the trace's may be filtered. */
function* askSmall(session: Session, ttls: readonly number[]): Step<void> {
  const { log, request } = session;
  for (let tries = 0; tries < TRIES && ttls.length > 0 && !smallOnesExpire(log, ttls); tries++) {
    if (tries > 0) yield { until: session.now + RATE_LIMIT_PAUSE };
    const probes = ttls
      .slice(0, TRIES)
      .map((ttl) => session.probe(UDP, { ttl, purpose: 'special', flow: FLOWS.locating }));
    yield* settle(session, probes, waitFor(pathRtt(log), null, request.probeTimeoutMs));
  }
}

/**
 * Places a forward black hole, where one was found. `early`: large packets that were sent as soon as one vanished; where a router
 * says too big of some size they do not tell, since it stands elsewhere than the one that says nothing.
 */
export function* placeHole(session: Session, early: Task<void> | null): Step<void> {
  const { log } = session;
  const hole = blackHole(log);
  const usable = hole?.direction === 'forward' && log.tooBig.length === 0 ? early : null;
  if (!usable) early?.cancel();
  if (hole?.direction !== 'forward') return;
  yield* join(session, [usable ?? session.spawn((own) => locateHole(own, hole.fails))]);
}
