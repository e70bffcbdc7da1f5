/** Targets and paths that several of the engine's tests share. */
import { type FakePath, type FakeRouter, type FakeTarget, routers } from './fake-path.ts';

/** A web server: TLS and HTTP open, TLS answers a ClientHello with a certificate's worth of bytes. */
export const WEB: FakeTarget = { tcp: { 443: { answers: 3000 }, 80: { answers: 500 } } };

/** A GitHub-hosted runner's path: no ICMP, the target 14 hops and a good 24 ms away. */
export function hosted(family: 4 | 6, change: (ttl: number) => Partial<FakeRouter> = () => ({})): FakePath {
  // 24.5 ms there and back: binary fractions, so that sums of times are exact.
  const delayMs = 0.875;
  return {
    family,
    routers: routers(13, (ttl) => ({ delayMs, ...change(ttl) })),
    target: { ...WEB, delayMs },
    dropsIcmp: 'all',
  };
}

export const FAMILIES = [4, 6] as const;
