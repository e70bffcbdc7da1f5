/** What differs between a path now and in an earlier report. Unknown on either side is no difference. */
import type { PathMtu } from '../report/types.ts';
import type { PathFacts, Rule } from './rule.ts';
import { bytes, listed, oneLine, who } from './text.ts';

/** Beyond so many changed hops the rest is counted. */
const shownHops = 3;

function addresses(path: PathFacts, ttl: number): readonly string[] {
  return path.hops.find((hop) => hop.ttl === ttl)?.responders.map((responder) => responder.address) ?? [];
}

/** TTLs at which both answered and no address is the same: of parallel routers one in common is enough. */
function changedHops(now: PathFacts, then: PathFacts): readonly string[] {
  return now.hops.flatMap(({ ttl }) => {
    const here = addresses(now, ttl);
    const before = addresses(then, ttl);
    const same = here.length === 0 || before.length === 0 || here.some((address) => before.includes(address));
    return same ? [] : [`hop ${ttl} was ${listed(before, 2)}, is ${listed(here, 2)}`];
  });
}

/** Whether two path MTUs contradict each other: between a bound and a confirmed size only a larger confirmed one does. */
function pmtuDiffers(a: PathMtu, b: PathMtu): boolean {
  if (a.bytes === null || b.bytes === null || a.status === 'unknown' || b.status === 'unknown') {
    return false;
  }
  if (a.status === b.status) {
    return a.bytes !== b.bytes;
  }
  return (a.status === 'confirmed' && a.bytes > b.bytes) || (b.status === 'confirmed' && b.bytes > a.bytes);
}

/**
 * What differs, one clause each without a full stop, as `hop 3 was 10.0.0.1, is 10.0.9.1`; empty where nothing does.
 * Compared are the addresses of hops (a silent hop matches anything), hop counts and path MTUs.
 */
export function pathChanges(now: PathFacts, then: PathFacts): string[] {
  const hops = changedHops(now, then);
  const changes = hops.slice(0, shownHops);
  if (hops.length > shownHops) {
    changes.push(`${hops.length - shownHops} further hops differ`);
  }
  if (now.hopCount !== null && then.hopCount !== null && now.hopCount !== then.hopCount) {
    changes.push(`the hop count was ${then.hopCount}, is ${now.hopCount}`);
  }
  if (pmtuDiffers(now.pmtu, then.pmtu)) {
    changes.push(`the path MTU was ${bytes(then.pmtu.bytes ?? 0)}, is ${bytes(now.pmtu.bytes ?? 0)}`);
  }
  return changes.map((change) => oneLine(change, 200));
}

export const pathChanged: Rule = (target, context) => {
  const changes = context.baseline === null ? [] : pathChanges(target, context.baseline);
  if (changes.length === 0) {
    return null;
  }
  return { message: `Path changed: since the baseline of ${who(target)}, ${changes.join('; ')}.`, remedy: null };
};
