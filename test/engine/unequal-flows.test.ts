/** Parallel paths of which one loses large packets in silence: what connections show of that is said, and no size is made of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { context } from '../diagnosis/base.ts';
import { type FakePath, routers } from './fake-path.ts';
import { FAMILIES, WEB } from './paths.ts';
import { run } from './run-trace.ts';

const SEEDS = Array.from({ length: 60 }, (_, index) => 1 + index);
const NARROW = { mtu: 1400, reports: 'none' } as const;
/** Half of all flows pass another router 4, whose link carries 1400 bytes. */
const PARALLEL = { routers: routers(7), detour: { after: 3, routers: 1, replaces: 1, link: NARROW }, target: WEB };

for (const family of FAMILIES)
  for (const filter of [{}, { dropsIcmp: 'all' as const }])
    test(`one of two paths is a black hole above 1400 bytes, IPv${family}, ${JSON.stringify(filter)}: never a path MTU without a word where it was met`, () => {
      let told = 0;
      for (const seed of SEEDS) {
        const { report, log } = run({ family, ...PARALLEL, ...filter }, { port: 443 }, { seed });
        const met = log.segments.some(({ ttl, outcome }) => ttl === null && outcome.kind === 'lost');
        const findings = diagnose(report, context());
        const { pmtu, blackHole, evidence } = report;
        const what = `seed ${seed}: ${JSON.stringify({ pmtu, blackHole, inconclusive: evidence.inconclusive })}`;
        assert.ok(pmtu.status === 'unknown' || pmtu.bytes === 1500, what);
        assert.equal(blackHole, null, what);
        assert.equal(evidence.inconclusive.length > 0, met, what);
        const broken = findings.find(({ code, severity }) => code === 'multiple-paths' && severity === 'warning');
        assert.equal(broken !== undefined, met, what);
        assert.equal(
          findings.some(({ code }) => code === 'healthy'),
          !met,
          what,
        );
        if (!met) continue;
        told++;
        assert.ok((evidence.unequalFlows?.least ?? 0) > NARROW.mtu, what);
      }
      assert.ok(told > SEEDS.length / 4 && told < (3 * SEEDS.length) / 4, `met in ${told} of ${SEEDS.length} runs`);
    });

test('loss alone makes no parallel paths, with a black hole or without', () => {
  const wrong: string[] = [];
  for (const share of [0.03, 0.2])
    for (const link of [undefined, NARROW])
      for (const seed of SEEDS) {
        const path: FakePath = {
          family: 4,
          routers: routers(7, (ttl) => (ttl === 4 && link ? { link } : {})),
          target: WEB,
          loss: { forward: share, back: share },
        };
        const { evidence } = run(path, { port: 443 }, { seed }).report;
        if (evidence.unequalFlows) wrong.push(JSON.stringify({ share, link, seed, ...evidence.unequalFlows }));
      }
  assert.deepEqual(wrong, []);
});
