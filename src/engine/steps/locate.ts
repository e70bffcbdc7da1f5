/**
 * Where large packets vanish, when routers still say that a TTL ran out: small probes are answered at every hop, large ones only
 * up to the narrow link.
 */

import { lossSeen } from '../facts/loss-seen.ts';
import { pathRtt } from '../facts/round-trips.ts';
import { routerTtls } from '../facts/routers.ts';
import type { Probe, ProbeLog } from '../probe-log.ts';
import { FLOWS, sendProbe, TRACEPATH_PORT, type TraceRequest } from '../probes.ts';
import type { Scope, Step } from '../scheduler.ts';
import { RATE_LIMIT_PAUSE, waitFor } from '../timing.ts';
import { settle } from './datagram-sizes.ts';

const TRIES = 3;
const MOST_ROUNDS = 6;
const MOST_UNHEARD = 2;
/** Probes for each hop and try: all of them must vanish. More would use up what rate limiters allow. */
const PROBES = { usual: 2, lossy: 3 };

/** The last hop that `fails` bytes reached though the next answering hop was not; null: the answers do not tell. */
export function* locateHole(scope: Scope, log: ProbeLog, request: TraceRequest, fails: number): Step<number | null> {
  const reached = new Set<number>();
  const tries = new Map<number, number>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    // Anew each time: hops that were lost or limited at first answer later, and the narrow link may be behind one of them.
    const last = Math.max(0, ...reached);
    const farther = routerTtls(log).filter((ttl) => ttl > last);
    const open = farther.filter((ttl) => (tries.get(ttl) ?? 0) < TRIES);
    if (open[0] === undefined || open[0] !== farther[0]) break;
    if (round > 0) yield { until: scope.now + RATE_LIMIT_PAUSE };
    const each = lossSeen(log) ? PROBES.lossy : PROBES.usual;
    // A router that lost all its small probes may answer a large one, and the narrow link lie behind it.
    const unheard = Array.from({ length: open[0] - last - 1 }, (_, i) => last + 1 + i).slice(-MOST_UNHEARD);
    const probes = [...unheard, ...open].flatMap((ttl) => {
      tries.set(ttl, (tries.get(ttl) ?? 0) + 1);
      // A port each tells them apart where the quote does not.
      const port = TRACEPATH_PORT + (log.shortQuotes ? ttl : 0);
      const shape = { ttl, purpose: 'locate', size: fails, flow: FLOWS.locating } as const;
      return Array.from({ length: each }, () => sendProbe(scope, log, request, { service: 'udp', port }, shape));
    });
    yield* settle(scope, probes, waitFor(pathRtt(log), null, request.probeTimeoutMs));
    for (const { ttl, outcome } of probes)
      if (ttl !== null && outcome.kind === 'icmp' && outcome.verdict === 'expired') reached.add(ttl);
  }
  const last = Math.max(0, ...reached);
  const farther = routerTtls(log).filter((ttl) => ttl > last);
  if (farther.length > 0 && !(yield* smallOnesExpire(scope, log, request, farther))) return null;
  if (reached.size > 0) return last;
  // Where not even the first hop's router was reached the narrow link is this machine's own; a farther one says nothing of that.
  return routerTtls(log)[0] === 1 ? 0 : null;
}

/** Whether small probes of the same kind come farther than the large ones did: another kind than the trace's may be filtered. */
function* smallOnesExpire(scope: Scope, log: ProbeLog, request: TraceRequest, ttls: readonly number[]): Step<boolean> {
  const expired = ({ ttl, service, outcome }: Probe) =>
    service === 'udp' && ttls.includes(ttl ?? 0) && outcome.kind === 'icmp' && outcome.verdict === 'expired';
  const small = () => log.probes.some((probe) => probe.purpose !== 'locate' && expired(probe));
  for (let tries = 0; tries < TRIES && !small(); tries++) {
    if (tries > 0) yield { until: scope.now + RATE_LIMIT_PAUSE };
    const probes = ttls
      .slice(0, TRIES)
      .map((ttl) =>
        sendProbe(
          scope,
          log,
          request,
          { service: 'udp', port: TRACEPATH_PORT },
          { ttl, purpose: 'special', flow: FLOWS.locating },
        ),
      );
    yield* settle(scope, probes, waitFor(pathRtt(log), null, request.probeTimeoutMs));
  }
  return small();
}
