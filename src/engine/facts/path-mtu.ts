/**
 * The path MTU toward the target. Its witnesses, the best first:
 *
 * 1. A black hole found by segments: what passes is confirmed where one byte more fails, else what fails bounds it.
 * 2. A packet as large as the local MTU that arrived.
 * 3. A black hole found by datagrams.
 * 4. The largest packet that arrived, where a router, or this machine, refused one byte more.
 * 5. The MTU that a router named, or the kernel learned, where larger packets were refused: an upper bound.
 * 6. The local MTU, where small packets arrived and large ones were tried in vain: an upper bound.
 *
 * TCP that ends at a proxy is no witness, unless it found a black hole before the proxy.
 */
import type { ProbeLog } from '../probe-log.ts';
import { type BlackHole, blackHole, explainedByMessage, isUsable } from './black-hole.ts';
import { largestPassed } from './largest-passed.ts';
import { localMtu } from './local-mtu.ts';
import { firstSegment, mss } from './mss.ts';
import { sizeBounds } from './size-bounds.ts';
import { nearbyProxy } from './tcp-proxy.ts';
import { namedFor, namedMtu, wasProbed, wasRefused } from './too-big.ts';

export interface PathMtu {
  readonly bytes: number;
  readonly status: 'confirmed' | 'upper-bound';
  /** The witness; null: only small packets arrived. */
  readonly method: 'icmp' | 'udp-reply' | 'tcp-ack' | null;
}

/** Null: not known, for the reasons that facts/path-mtu-unknown.ts gives. */
export function pathMtu(log: ProbeLog): PathMtu | null {
  const local = localMtu(log);
  const found = blackHole(log);
  const forward = found?.direction === 'forward' ? found : null;
  if (forward?.by === 'segments') return ofBlackHole(log, forward, 'tcp-ack');
  const tcp = nearbyProxy(log) === null;
  const passed = largestPassed(log, tcp) ?? 0;
  if (passed >= local) return confirmed(local, methodOf(log, local, tcp));
  if (forward?.by === 'datagrams') return ofBlackHole(log, forward, methodOf(log, forward.passes, false));
  if (passed > 0 && wasRefused(log, passed + 1)) return confirmed(passed, 'icmp');
  const bounds = sizeBounds(log, 'datagrams');
  if (bounds?.confirmed && explainedByMessage(log, bounds)) return confirmed(bounds.passes, 'icmp');
  return segmentsInconclusive(log) ? null : upperBound(log, passed);
}

/** What kept larger packets from being tried. */
export type PmtuLimit =
  | 'local-mtu'
  | 'peer-mss'
  | 'cached-pmtu'
  /**
   * This machine's kernel makes smaller TCP segments than the peer would take: half the peer's window (tcp_bound_to_half_wnd) or
   * the start of its own search for a path MTU.
   */
  | 'own-mss';

/** Null: nothing did, or no segment passed. */
export function pmtuLimit(log: ProbeLog): PmtuLimit | null {
  const local = localMtu(log);
  const pmtu = pathMtu(log);
  if (pmtu?.status === 'confirmed') return pmtu.bytes >= local ? 'local-mtu' : null;
  const outcome = firstSegment(log)?.outcome;
  if (outcome?.kind !== 'acked' || !outcome.whole) return null;
  if (outcome.pmtu < local) return 'cached-pmtu';
  return mss(log).peer === null ? 'own-mss' : 'peer-mss';
}

/** The path MTU that the kernel learned while the first full segment was under way, bytes; null: it learned of none. */
export function learnedMtu(log: ProbeLog): number | null {
  const first = firstSegment(log);
  if (!first || (first.outcome.kind !== 'acked' && first.outcome.kind !== 'lost')) return null;
  const { pmtu } = first.outcome;
  return pmtu !== null && pmtu < first.size ? pmtu : null;
}

/** Whether segments were lost regardless of their size, and no router named one. */
export function segmentsInconclusive(log: ProbeLog): boolean {
  const bounds = sizeBounds(log, 'segments');
  return bounds !== null && !isUsable(bounds) && (bounds.first === null || namedFor(log, bounds.first) === null);
}

function confirmed(bytes: number, method: PathMtu['method']): PathMtu {
  return { bytes, status: 'confirmed', method };
}

/** What a black hole leaves: exact, or at most what was seen to fail. */
function ofBlackHole(log: ProbeLog, { passes, fails, by }: BlackHole, method: PathMtu['method']): PathMtu | null {
  const exact = fails === passes + 1 || wasRefused(log, passes + 1);
  if (exact || (by === 'segments' && sizeBounds(log, by)?.confirmed)) return confirmed(passes, method);
  return { bytes: fails - 1, status: 'upper-bound', method };
}

/** What showed that a packet of `bytes` bytes arrived. `tcp` false: segments do not count. */
function methodOf(log: ProbeLog, bytes: number, tcp: boolean): PathMtu['method'] {
  const acked = log.segments.some(({ outcome }) => outcome.kind === 'acked' && outcome.passed >= bytes);
  if (tcp && acked) return 'tcp-ack';
  const arrived = log.probes.find((probe) => probe.size >= bytes && probe.service !== 'tcp' && log.arrived(probe));
  return arrived?.outcome.kind === 'icmp' ? 'icmp' : 'udp-reply';
}

function upperBound(log: ProbeLog, passed: number): PathMtu | null {
  const local = localMtu(log);
  const named = namedMtu(log);
  if (named !== null && named < local) {
    const proven = passed <= named && wasRefused(log, named + 1);
    return proven ? { bytes: named, status: 'upper-bound', method: 'icmp' } : null;
  }
  if (sizeBounds(log, 'datagrams')) return null;
  const learned = learnedMtu(log);
  if (learned !== null && passed <= learned) return { bytes: learned, status: 'upper-bound', method: 'icmp' };
  return (largestPassed(log) ?? 0) > 0 && wasProbed(log, local)
    ? { bytes: local, status: 'upper-bound', method: null }
    : null;
}
