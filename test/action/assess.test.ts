/** From measured targets to the report: what a rule or a gate throws takes nothing away from what was measured. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assess } from '../../src/action/assess.ts';
import { type InputName, parseInputs } from '../../src/action/inputs.ts';
import { target } from '../diagnosis/base.ts';

test('a rule and a gate that throw are said, and the targets stay in the report', () => {
  const given: Partial<Record<InputName, string>> = {
    targets: 'tcp://a.example:80, tcp://b.example:80',
    'fail-on-unreachable': 'true',
  };
  const parsed = parseInputs((name) => given[name], {});
  assert.ok('inputs' in parsed);
  const broken = target({ port: 80, answeredBy: ['tcp:80'], evidence: { closed: null as never } });
  const whole = target({ port: 80, answeredBy: ['tcp:80'] });
  const run = { inputs: parsed.inputs, baseline: null, startedAt: new Date(), durationMs: 1 };
  const { report } = assess([broken, whole], run);
  const [first, second, ...others] = report.targets;
  assert.equal(others.length, 0);
  assert.deepEqual(first?.hops, broken.hops);
  assert.deepEqual(
    first?.gates.map(({ gate, outcome }) => [gate, outcome]),
    [['fail-on-unreachable', 'inconclusive']],
  );
  const said = first?.diagnosis.map(({ code, title, text }) => `${code}, ${title}: ${text}`).join('\n') ?? '';
  assert.match(said, /^send-blocked, Measuring failed: .*the gates \(.*the diagnosis of destination-closed \(/m);
  assert.doesNotMatch(said, /^healthy/m);
  assert.deepEqual(
    second?.gates.map(({ outcome }) => outcome),
    ['pass'],
  );
  assert.doesNotMatch(JSON.stringify(second?.diagnosis), /Measuring failed/);
});
