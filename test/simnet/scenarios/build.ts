/** Parts that scenarios are made of: numbered routers, a usual target, and the truth of a path on which all goes well. */
import type { HopTruth, Scenario, TargetTruth } from '../scenario.ts';
import type { Client, Router, Segment, Target } from '../topology.ts';

export const CLIENT: Client = { v4: '10.1.0.4', v6: '2001:db8:1::4' };

/** Router number n: addresses and name tell the number. */
export function router(n: number, behaviour: Partial<Router> = {}): Router {
  return { v4: `10.20.${n}.1`, v6: `2001:db8:20:${n}::1`, name: `r${n}.transit.example`, ...behaviour };
}

/** Routers 1 to `count`, alike but for those named in `but` by number. */
export function routers(
  count: number,
  alike: Partial<Router> = {},
  but: Readonly<Record<number, Partial<Router>>> = {},
): Router[] {
  return Array.from({ length: count }, (_, i) => router(i + 1, { ...alike, ...but[i + 1] }));
}

/** The usual target: a web server with everything else closed. */
export function webServer(path: readonly Segment[], but: Partial<Target> = {}): Target {
  return {
    v4: '203.0.113.7',
    v6: '2001:db8:113::7',
    path,
    services: { tcp: { ports: { 80: { kind: 'http' }, 443: { kind: 'tls' } } } },
    ...but,
  };
}

/** Where the usual target is. */
export const TARGET = webServer([]);

/** The path MTU must be found to the byte. */
export const confirmed = (bytes: number): TargetTruth['pmtu'] => ({ bytes, status: ['confirmed'] });

/** It may be found, bounded or left unknown, but not mistaken. */
export const notMistaken = (bytes: number): TargetTruth['pmtu'] => ({
  bytes,
  status: ['confirmed', 'upper-bound', 'unknown'],
});

/** Nothing reached the target: no size can be confirmed. */
export const unconfirmed = (bytes: number): TargetTruth['pmtu'] => ({ bytes, status: ['upper-bound', 'unknown'] });

/**
 * What holds where every router answers, the target answers, and nothing is wrong; `but` says what differs. Where TLS gets as far as
 * the certificate, that is signed by the simulator's own CA, which no public store knows.
 */
export function plainTruth(target: string, hops: readonly HopTruth[], but: Partial<TargetTruth> = {}): TargetTruth {
  const { reached = true, blackHole, codes = [], mayHave = [] } = but;
  const seesCertificate = target.startsWith('https:') && reached && blackHole === undefined;
  const told = codes.includes('tls-failed') || mayHave.includes('tls-private-root');
  const privateRoot = seesCertificate && !told ? (['tls-private-root'] as const) : [];
  return {
    target,
    reached: true,
    endReason: 'reached',
    hops,
    hopCount: hops.length,
    hopCountMethod: ['reply'],
    returnHopCount: hops.length,
    pmtu: confirmed(1500),
    ...but,
    codes: [...codes, ...privateRoot],
  };
}

/** What holds where the target answers nothing, and `hops` is what else answered. */
export function unreachedTruth(target: string, hops: readonly HopTruth[], but: Partial<TargetTruth> = {}): TargetTruth {
  return plainTruth(target, hops, {
    reached: false,
    endReason: 'silent',
    hopCount: null,
    returnHopCount: null,
    pmtu: unconfirmed(1500),
    codes: ['destination-silent'],
    ...but,
  });
}

/** A scenario with what most have in common filled in. */
export function scenario(
  parts: Pick<Scenario, 'name' | 'about' | 'topology' | 'inputs' | 'truth'> & Partial<Scenario>,
): Scenario {
  return { families: [4, 6], seed: 1, ...parts };
}
