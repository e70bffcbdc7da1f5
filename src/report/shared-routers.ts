/**
 * What the targets of one run tell about each other's silent hops. A router limits the ICMP errors that it sends to one peer,
 * whichever target its probes were for (icmp_ratelimit and icmp_msgs_per_sec of ip-sysctl.rst).
 */
import type { Hop, MeasuredTarget } from './types.ts';

/** Each target with `answeredOthers` at the hops that were silent for it alone, and `icmpForOthers`; a row's own answers stay its own. */
export function shareRouters(results: readonly MeasuredTarget[]): MeasuredTarget[] {
  return results.map((target) => {
    const leaving = results.filter((other) => other !== target && sameFirstHop(target, other));
    const icmpForOthers = !target.icmpVisible && leaving.some(({ icmpVisible }) => icmpVisible);
    let sharing = leaving;
    const hops = target.hops.map((hop) => {
      sharing = sharing.filter((other) => !parts(hop, at(other, hop.ttl)));
      if (hop.sent === 0 || hop.responders.length > 0) return hop;
      const heard = sharing.map((other) => routersAt(other, hop.ttl)).filter((list) => list.length > 0);
      const answeredOthers = common(heard);
      // The others part here, and which of their paths this one takes is not known from here on.
      if (heard.length > 0 && answeredOthers.length === 0) sharing = [];
      return answeredOthers.length === 0 ? hop : { ...hop, answeredOthers };
    });
    return { ...target, hops, ...(icmpForOthers && { evidence: { ...target.evidence, icmpForOthers } }) };
  });
}

/** Whether the probes of both left for a router by the same interface. */
function sameFirstHop(a: MeasuredTarget, b: MeasuredTarget): boolean {
  const [one, other] = [a.evidence, b.evidence];
  if (a.family === null || a.family !== b.family || one.interface === null || one.onLink || other.onLink) return false;
  return one.interface === other.interface && one.sourceAddress === other.sourceAddress;
}

/** Whether both know who answers there and name nobody in common: from there on their paths differ. */
function parts(a: Hop, b: Hop | undefined): boolean {
  if (b === undefined || a.responders.length === 0 || b.responders.length === 0) return false;
  return !a.responders.some(({ address }) => b.responders.some((other) => other.address === address));
}

/** Who said time-exceeded to `target` at a TTL: routers, and no target. */
function routersAt(target: MeasuredTarget, ttl: number): string[] {
  const responders = at(target, ttl)?.responders ?? [];
  return responders.flatMap(({ address, icmp }) => (icmp?.meaning === 'time-exceeded' ? [address] : []));
}

function at(target: MeasuredTarget, ttl: number): Hop | undefined {
  return target.hops.find((hop) => hop.ttl === ttl);
}

/** What all have in common; empty where they disagree. */
function common([first = [], ...others]: readonly string[][]): string[] {
  return first.filter((address) => others.every((list) => list.includes(address)));
}
