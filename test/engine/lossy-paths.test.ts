/** A fifth of all packets is lost, each way, 200 seeds each: nothing wrong is concluded, and nearly always something right. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FakePath, routers } from './fake-path.ts';
import { FAMILIES, WEB } from './paths.ts';
import { run } from './run-trace.ts';

const SEEDS = Array.from({ length: 200 }, (_, index) => 1000 + index);
const LOSS = { forward: 0.2, back: 0.2 };
const HOPS = 8;

interface Kind {
  readonly name: string;
  readonly path: Omit<FakePath, 'family'>;
  readonly mtu: number;
  readonly blackHoleAfter: number | null;
}

const delayMs = 2;
const quiet = { routers: routers(HOPS - 1, () => ({ delayMs })), target: { ...WEB, delayMs }, loss: LOSS };
const kinds: readonly Kind[] = [
  { name: 'routers heard', path: quiet, mtu: 1500, blackHoleAfter: null },
  { name: 'no ICMP', path: { ...quiet, dropsIcmp: 'all' }, mtu: 1500, blackHoleAfter: null },
  {
    name: 'a black hole of 1400 after router 3',
    path: {
      ...quiet,
      routers: routers(HOPS - 1, (ttl) => ({ delayMs, ...(ttl === 3 && { link: { mtu: 1400, reports: 'none' } }) })),
    },
    mtu: 1400,
    blackHoleAfter: 3,
  },
];

for (const { name, path, mtu, blackHoleAfter } of kinds)
  for (const family of FAMILIES)
    test(`${name}, IPv${family}, ${SEEDS.length} seeds: no wrong path MTU, hop count or black hole; most conclusive`, () => {
      const reports = SEEDS.map((seed) => run({ family, ...path }, { port: 443 }, { seed }).report);
      for (const [index, { pmtu, hopCount, blackHole }] of reports.entries()) {
        const seed = `seed ${SEEDS[index]}`;
        assert.ok(hopCount === null || hopCount === HOPS, `${seed}: ${hopCount} hops`);
        assert.ok(pmtu.status !== 'confirmed' || pmtu.bytes === mtu, `${seed}: path MTU ${pmtu.bytes}`);
        assert.ok(pmtu.status !== 'upper-bound' || (pmtu.bytes ?? 0) >= mtu, `${seed}: at most ${pmtu.bytes}`);
        if (blackHole === null) continue;
        assert.deepEqual([blackHole.direction, blackHoleAfter !== null], ['forward', true], seed);
        assert.ok(blackHole.passes <= mtu && blackHole.fails > mtu, `${seed}: ${JSON.stringify(blackHole)}`);
        assert.ok((blackHole.afterHop ?? 0) <= (blackHoleAfter ?? 0), `${seed}: after hop ${blackHole.afterHop}`);
      }
      const conclusive = reports.filter(({ hopCount, pmtu }) => hopCount !== null && pmtu.status === 'confirmed');
      assert.ok(conclusive.length >= 0.9 * SEEDS.length, `${conclusive.length} of ${SEEDS.length}`);
    });
