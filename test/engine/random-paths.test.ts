/** Thousands of random paths, each measured in virtual time and held to what is true of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TraceRequest } from '../../src/engine/trace-request.ts';
import { type FakePath, type FakeTcp, randomOf, routers } from './fake-path.ts';
import { run } from './run-trace.ts';

const FILTERED = { 4: { expired: 11, tooBig: 3 }, 6: { expired: 3, tooBig: 2 } } as const;

interface Thrown {
  readonly path: FakePath;
  readonly requested: Partial<TraceRequest>;
  /** Where the narrow link is, 0: nowhere, and the path MTU that it leaves. */
  readonly narrowAt: number;
  readonly mtu: number;
  /** The narrow link's router says so, and is heard. */
  readonly told: boolean;
}

function thrown(seed: number, loss: number): Thrown {
  const random = randomOf(seed);
  const pick = <T>(...choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T;
  const family = pick<4 | 6>(4, 6);
  const count = 1 + Math.floor(random() * 16);
  const delayMs = pick(0.1, 1, 5);
  const localMtu = pick(1500, 1500, 1500, 9000, 1400);
  const narrow = pick<null | 'told' | 'silent'>(null, null, 'told', 'silent');
  const at = 1 + Math.floor(random() * count);
  const linkMtu = pick(1280, 1300, 1400, 1420, 1472, 1499, 1281 + Math.floor(random() * 218));
  const silence = pick(0, 0, 0.3);
  const rateLimit = pick(undefined, undefined, { burst: 3, perSecond: 1 });
  const tcp = pick<Record<number, FakeTcp | 'closed'>>(
    { 443: { answers: 3000 }, 80: { answers: 500 } },
    { 443: { answers: 3000 } },
    { 443: { answers: 0, timestamps: false } },
    { 443: { answers: 3000, mss: pick(536, 1200, 1360, 8960) } },
    { 443: { resets: true } },
    { 80: 'closed', 443: 'closed' },
    { 22: { answers: 40 } },
    {},
  );
  const path: FakePath = {
    family,
    routers: routers(count, (ttl) => ({
      delayMs,
      silent: random() < silence,
      ...(rateLimit && { rateLimit }),
      ...(narrow && ttl === at
        ? { link: { mtu: linkMtu, ...(narrow === 'silent' && { reports: 'none' as const }) } }
        : {}),
    })),
    target: {
      delayMs,
      tcp,
      udp: pick('closed', 'closed', 'silent', 'echo', 'words'),
      echo: pick(true, false),
      quic: pick(true, false),
      dns: pick(true, false),
      ...pick({}, { closedLimit: { burst: 6, perSecond: 1 } }),
      initialTtl: pick(64, 64, 128, 255),
      extraReturnHops: pick(0, 0, 2, 5),
    },
    ...pick<Pick<FakePath, 'dropsIcmp'>>(
      {},
      {},
      { dropsIcmp: 'all' },
      { dropsIcmp: [FILTERED[family].expired] },
      { dropsIcmp: [FILTERED[family].tooBig] },
    ),
    loss: { forward: loss, back: loss },
    localMtu,
    ...pick({}, {}, { reverseMtu: 1337 }),
  };
  const requested = pick<Partial<TraceRequest>>(
    { protocol: 'auto' },
    { protocol: 'auto', port: 443 },
    { protocol: 'tcp', port: 22 },
    { protocol: 'udp' },
    { protocol: 'udp', port: 53 },
    { protocol: 'udp', port: 5000 },
    { protocol: 'quic', port: 443 },
    { protocol: 'icmp' },
  );
  const narrowed = narrow !== null && linkMtu < localMtu;
  const filtered = path.dropsIcmp === 'all' || path.dropsIcmp?.includes(FILTERED[family].tooBig) === true;
  const told = narrow === 'told' && !filtered && path.routers[at - 1]?.silent !== true;
  return { path, requested, narrowAt: narrowed ? at : 0, mtu: narrowed ? linkMtu : localMtu, told };
}

/** What a report says that is not so, one line; null: nothing. */
function wrong(seed: number, loss: number): string | null {
  const { path, requested, narrowAt, mtu, told } = thrown(seed, loss);
  const { pmtu, hopCount, returnHopCount, blackHole } = run(path, requested, { seed }).report;
  const hops = path.routers.length + 1;
  const back = hops + (path.target.extraReturnHops ?? 0);
  const faults = [
    pmtu.status === 'confirmed' && pmtu.bytes !== mtu && `path MTU ${pmtu.bytes}, not ${mtu}`,
    pmtu.status === 'upper-bound' && (pmtu.bytes ?? 0) < mtu && `path MTU at most ${pmtu.bytes}, but ${mtu} pass`,
    hopCount !== null && hopCount !== hops && `${hopCount} hops, not ${hops}`,
    returnHopCount !== null && returnHopCount !== back && `${returnHopCount} hops back, not ${back}`,
    blackHole?.direction === 'forward' &&
      (narrowAt === 0 || told || blackHole.passes > mtu || blackHole.fails <= mtu) &&
      'a black hole',
    (blackHole?.afterHop ?? 0) > narrowAt && `a black hole after hop ${blackHole?.afterHop}, not ${narrowAt}`,
    blackHole?.direction === 'reverse' && blackHole.passes !== path.reverseMtu && 'a black hole on the return path',
  ].filter((fault) => fault !== false);
  return faults.length > 0 ? `seed ${seed}: ${faults.join('; ')} (${JSON.stringify({ requested, ...path })})` : null;
}

const seeds = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

test('without loss nothing wrong is ever said', () => {
  assert.deepEqual(
    seeds(500).flatMap((seed) => wrong(seed, 0) ?? []),
    [],
  );
});

test('where a fifth of all packets is lost each way, wrong conclusions stay below one in 250', () => {
  const lies = seeds(1000).flatMap((seed) => wrong(seed, 0.2) ?? []);
  assert.ok(lies.length <= 4, lies.join('\n'));
});
