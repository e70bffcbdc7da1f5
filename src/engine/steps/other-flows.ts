/**
 * Probes further flows at the TTLs where a path differs from an earlier one: routers of equal cost share the flows between them, so
 * that one flow meets another of them than the earlier run's did. Their answers stand in the hops' rows and count for nothing else.
 */
import { differingHops, type EarlierHop } from '../facts/differing-hops.ts';
import { pathRtt } from '../facts/round-trips.ts';
import { LEAST_WAIT } from '../facts/timing.ts';
import type { Step } from '../scheduler.ts';
import type { Endpoint } from '../services.ts';
import type { Session } from '../session.ts';
import { FLOWS, OWN_FLOWS } from '../trace-request.ts';
import { awaitReplies } from './await-replies.ts';

/** Flows at once, so that a path of many routers takes a second or two. */
const AT_ONCE = 3;
/** TTLs probed at most, from the first that differs on: behind it a path that changed is another. */
const MOST_TTLS = 6;

/** `last`: the target's TTL, null: not known. A TCP target sees no more connections than before. */
export function* probeOtherFlows(
  session: Session,
  endpoint: Endpoint,
  earlier: readonly EarlierHop[],
  last: number | null,
): Step<void> {
  const { log } = session;
  const compared = earlier.filter(({ ttl }) => endpoint.service !== 'tcp' || last === null || ttl < last);
  for (let flow = 0; flow < OWN_FLOWS; ) {
    const ttls = differingHops(log, compared, last).slice(0, MOST_TTLS);
    if (ttls.length === 0) return;
    const flows = Array.from({ length: Math.min(AT_ONCE, OWN_FLOWS - flow) }, () => FLOWS.own + flow++);
    const probes = flows.flatMap((own) =>
      ttls.map((ttl) => session.probe(endpoint, { ttl, purpose: 'flow', flow: own })),
    );
    // A reply missed here is no loss: the next flows come at once.
    yield* awaitReplies(session, probes, Math.max(LEAST_WAIT, 2 * (pathRtt(log) ?? 0)));
    if (endpoint.service === 'tcp') for (const { id } of probes) session.close(id);
  }
}
