/** The built action in every scenario, over every family: each field of its report is what the truth says. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Family } from './packet.ts';
import { stageProgram } from './run-scenario.ts';
import { findScenario, scenarios } from './scenarios/index.ts';
import { faultText, judgeAll } from './suite.ts';

const program = stageProgram();
after(() => program[Symbol.dispose]());
/** The demo over its first family runs, as a whole, in demo.test.ts. */
const elsewhere = (name: string, family: Family) => name === 'demo' && family === findScenario('demo').families[0];
const jobs = scenarios
  .flatMap((scenario) => scenario.families.map((family) => ({ scenario, family })))
  .filter(({ scenario, family }) => !elsewhere(scenario.name, family));
const results = await judgeAll(jobs, program.path);

for (const scenario of scenarios)
  describe(`${scenario.name}: ${scenario.about}`, () => {
    for (const result of results.filter((result) => result.scenario === scenario))
      it(`IPv${result.family}, ${result.run.seconds.toFixed(2)} s`, () => {
        assert.equal(result.comparison.faults.length, 0, faultText(result));
      });
  });
