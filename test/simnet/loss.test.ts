/**
 * A fifth of all packets is lost, each way, over real sockets: nothing wrong is concluded, and nearly always something right. Hundreds
 * of throws of the dice more are in test/engine/lossy-paths.test.ts, in virtual time.
 */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { stageProgram } from './run-scenario.ts';
import { findScenario } from './scenarios/index.ts';
import { faultText, inParallel, judge } from './suite.ts';

const SEEDS = 12;
const program = stageProgram();
after(() => program[Symbol.dispose]());

for (const [name, family] of [
  ['loss-20', 4],
  ['loss-20-hosted', 6],
  ['loss-20-black-hole', 4],
] as const)
  test(`${name}, IPv${family}, ${SEEDS} seeds: no wrong path MTU, hop count or black hole; 3 of 4 conclusive`, async () => {
    const scenario = findScenario(name);
    const seeds = Array.from({ length: SEEDS }, (_, index) => 1000 + index);
    const results = await inParallel(seeds, (seed) => judge(scenario, family, program.path, seed));
    const wrong = results.filter(({ comparison }) => comparison.faults.length > 0);
    assert.equal(wrong.length, 0, wrong.map(faultText).join('\n'));
    const conclusive = results.filter(({ run }) =>
      run.report?.targets.every(({ hopCount, pmtu }) => hopCount !== null && pmtu.status === 'confirmed'),
    );
    assert.ok(conclusive.length >= 0.75 * SEEDS, `${conclusive.length} of ${SEEDS} runs found hop count and path MTU`);
  });
