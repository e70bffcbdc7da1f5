/**
 * Whether the target's answers come back over about as many hops as the forward path has: else a router may rewrite TTLs, or a
 * device nearer than the target answers.
 */
import type { ProbeLog } from '../probe-log.ts';
import { arrivingTtl } from './arriving-ttl.ts';
import { expired, replyTtlOf } from './outcome.ts';
import { doubtfulReturn, implausibleReturn, LONGEST_RETURN, returnHops } from './return-hops.ts';

/**
 * `too-long`: no such path has such a return path. `longer`: so much longer, without a router heard that has the same, that a router
 * nearby may rewrite TTLs. `unknown`: the TTLs of answers do not tell.
 */
export type ReturnCompared = 'agrees' | 'longer' | 'too-long' | 'unknown';

/** Compares with `hops` on the forward path, by answers that arrive with one of `ttls`. */
export function compareReturn(log: ProbeLog, hops: number, ttls: readonly number[]): ReturnCompared {
  const [first = 'unknown', ...more] = new Set(ttls.map((ttl) => compareOne(log, hops, ttl)));
  if (more.length === 0) return first;
  return [first, ...more].includes('agrees') ? 'unknown' : 'longer';
}

/** Compares with `hops` on the forward path, by TCP's answers. */
export function tcpReturn(log: ProbeLog, hops: number): ReturnCompared {
  return compareReturn(log, hops, arrivingTtls(log));
}

function compareOne(log: ProbeLog, hops: number, ttl: number): ReturnCompared {
  const back = returnHops(ttl);
  if (back > LONGEST_RETURN) return 'agrees';
  if (back >= implausibleReturn(hops)) return 'too-long';
  return back >= doubtfulReturn(hops) && !routersConfirm(log, hops, back) ? 'longer' : 'agrees';
}

/** Routers nearest to the target that are compared, and by how much their return paths may differ from its own. */
const NEAREST = 2;
const TOLERANCE = 2;

/** Whether the answers of the last routers heard before a target `hops` away let expect that its own come back over `back` hops. */
export function routersConfirm({ probes }: ProbeLog, hops: number, back: number): boolean {
  const returns = new Map<number, number>();
  for (const probe of probes) {
    const { ttl, purpose } = probe;
    if (ttl === null || ttl >= hops || purpose !== 'hop' || !expired(probe)) continue;
    const arriving = replyTtlOf(probe);
    if (arriving !== null) returns.set(ttl, returnHops(arriving));
  }
  const nearest = [...returns].sort(([a], [b]) => b - a).slice(0, NEAREST);
  return nearest.some(([ttl, own]) => Math.abs(back - (own + hops - ttl)) <= TOLERANCE);
}

/** TTLs that TCP's answers may arrive with: by their own, by handshakes, or by what else the target answers; none: not known. */
function arrivingTtls(log: ProbeLog): readonly number[] {
  const told = log.probes.flatMap((probe) => {
    const ttl = log.arrived(probe) ? replyTtlOf(probe) : null;
    return ttl === null ? [] : [{ service: probe.service, ttl }];
  });
  const own = told.find(({ service }) => service === 'tcp');
  if (own) return [own.ttl];
  const arriving = arrivingTtl(log);
  if (arriving?.kind === 'exact') return [arriving.ttl];
  if (arriving === null) return told[0] ? [told[0].ttl] : [];
  const least = arriving.passed ?? 1;
  return Array.from({ length: arriving.ttl - least }, (_, i) => least + i);
}
