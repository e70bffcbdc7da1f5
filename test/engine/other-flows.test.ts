/** A path of parallel routers compared with an earlier run over it: the same, whichever of them each flow meets. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathChanges } from '../../src/diagnosis/path-change.ts';
import type { TraceRequest } from '../../src/engine/trace-request.ts';
import type { MeasuredTarget } from '../../src/report/types.ts';
import { type FakePath, type FakeRouter, routers } from './fake-path.ts';
import { FAMILIES, WEB } from './paths.ts';
import { type Outcome, run } from './run-trace.ts';

const SEEDS = Array.from({ length: 20 }, (_, index) => index + 1);
/** The kernel's limit of each router. */
const LIMIT = { rateLimit: { burst: 6, perSecond: 1 } };

function path(family: 4 | 6, change: (ttl: number) => Partial<FakeRouter>): FakePath {
  return { family, routers: routers(6, (ttl) => ({ ...LIMIT, ...change(ttl) })), target: { ...WEB, echo: true } };
}

const earlierHops = ({ hops }: MeasuredTarget): TraceRequest['earlierHops'] =>
  hops.map(({ ttl, responders }) => ({ ttl, addresses: responders.map(({ address }) => address) }));

const others = ({ sent, log }: Outcome) =>
  sent.filter(
    ({ command }) => 'id' in command && command.kind !== 'close' && log.probe(command.id)?.purpose === 'flow',
  );

const ways = [
  { name: 'two routers at one hop', members: { 3: 2 } },
  { name: 'four at one hop', members: { 3: 4 } },
  { name: 'two to four at three hops in a row', members: { 2: 2, 3: 4, 4: 3 } },
  { name: 'eight at one hop', members: { 4: 8 } },
] as const satisfies readonly { name: string; members: Readonly<Record<number, number>> }[];

for (const family of FAMILIES)
  for (const { name, members } of ways)
    test(`IPv${family}: ${name}: unchanged in 20 of 20 runs, by UDP, TCP and echo`, () => {
      const parallel = path(family, (ttl) => {
        const many = (members as Readonly<Record<number, number>>)[ttl];
        return many === undefined ? {} : { members: many };
      });
      for (const change of [{}, { protocol: 'tcp', port: 443 }, { protocol: 'icmp' }] as const) {
        const before = run(parallel, change, { seed: 100 }).report;
        for (const seed of SEEDS) {
          const outcome = run(parallel, { ...change, earlierHops: earlierHops(before) }, { seed });
          assert.deepEqual(pathChanges(before, outcome.report), [], `${JSON.stringify(change)}, seed ${seed}`);
          assert.equal(outcome.report.hopCount, 7);
          assert.ok(others(outcome).length <= 200, `${others(outcome).length} probes`);
        }
      }
    });

test('a router that is another now is probed for a while, and called changed in 20 of 20 runs', () => {
  const before = run(path(4, () => ({}))).report;
  const changed = path(4, (ttl) => (ttl === 3 ? { address: '192.0.2.99' } : {}));
  for (const seed of SEEDS) {
    const outcome = run(changed, { earlierHops: earlierHops(before) }, { seed });
    assert.deepEqual(pathChanges(before, outcome.report), ['hop 3 was 10.0.3.1, is 192.0.2.99']);
    assert.ok(others(outcome).length >= 8 && others(outcome).length <= 15, `${others(outcome).length} probes`);
    const { loss, hops } = outcome.report;
    assert.deepEqual([hops[2]?.sent, loss.sent], [hops[2]?.received, loss.received]);
  }
});

test('an unchanged path is probed no more', () => {
  const plain = path(4, () => ({}));
  const before = run(plain).report;
  const outcome = run(plain, { earlierHops: earlierHops(before) });
  assert.deepEqual(others(outcome), []);
});
