/** From measured targets to the report: what a rule or a gate throws takes nothing away from what was measured. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assess, type Run } from '../../src/action/assess.ts';
import { type InputName, parseInputs } from '../../src/action/inputs.ts';
import { target, unreached } from '../diagnosis/base.ts';

function run(baseline: Run['baseline'], gates: Partial<Record<InputName, string>>): Run {
  const given: Partial<Record<InputName, string>> = { targets: 'tcp://a.example:80, tcp://b.example:80', ...gates };
  const parsed = parseInputs((name) => given[name], {});
  assert.ok('inputs' in parsed);
  return { inputs: parsed.inputs, baseline, startedAt: new Date(), durationMs: 1 };
}

test('a rule and a gate that throw are said, the other gates decide, and the targets stay in the report', () => {
  const broken = target({ port: 80, answeredBy: ['tcp:80'], evidence: { closed: null as never } });
  const whole = target({ port: 80, answeredBy: ['tcp:80'] });
  const gates = { 'fail-on-unreachable': 'true', 'fail-on-hops-above': '1' } as const;
  const { report } = assess([broken, whole], run(null, gates));
  const [first, second, ...others] = report.targets;
  assert.equal(others.length, 0);
  assert.deepEqual(first?.hops, broken.hops);
  assert.deepEqual(
    first?.gates.map(({ gate, outcome }) => [gate, outcome]),
    [
      ['fail-on-unreachable', 'inconclusive'],
      ['fail-on-hops-above', 'fail'],
    ],
  );
  const said = first?.diagnosis.map(({ code, title, text }) => `${code}, ${title}: ${text}`).join('\n') ?? '';
  assert.match(
    said,
    /^send-blocked, Measuring failed: .*the gate fail-on-unreachable \(.*the diagnosis of destination-closed \(/m,
  );
  assert.doesNotMatch(said, /^healthy/m);
  assert.deepEqual(
    second?.gates.map(({ outcome }) => outcome),
    ['pass', 'fail'],
  );
  assert.doesNotMatch(JSON.stringify(second?.diagnosis), /Measuring failed/);
});

test('a comparison and the explanation of a gate that throw are said, and the gate still fails the step', () => {
  const broken = target({ hops: null as never });
  const before = { ...target(), service: null, cutShort: false, unfinished: false, findings: [] };
  const baseline = { kind: 'report', targets: [before] } as const;
  const { report, judgement } = assess([broken], run(baseline, { 'fail-on-hops-above': '1' }));
  assert.match(report.targets[0]?.diagnosis[0]?.text ?? '', /: the comparison with the baseline \(/);
  assert.equal(report.conclusion, 'failure');
  assert.match(judgement.failures[0]?.text ?? '', /: found 4, the limit is 1; an error .* \[fail-on-hops-above\]$/);
});

test('a target that was reached in the baseline and is not now: as far as its path is seen nothing differs, which is no unchanged path', () => {
  const before = { ...target(), service: null, cutShort: false, unfinished: false, findings: [] };
  const baseline = { kind: 'report', targets: [before] } as const;
  const gates = { 'fail-on-path-change': 'true', baseline: 'old.json', 'on-inconclusive': 'fail' } as const;
  const lost = unreached({ hops: target().hops.slice(0, 1) });
  const { report, judgement } = assess([lost], run(baseline, gates));
  assert.deepEqual(
    report.targets[0]?.gates.map(({ actual, outcome }) => [actual, outcome]),
    [[null, 'inconclusive']],
  );
  assert.match(
    judgement.failures[0]?.text ?? '',
    /: nothing that is known of its path differs, but it was reached in the baseline and is not now /,
  );
  const [again] = assess([target()], run(baseline, gates)).report.targets;
  assert.deepEqual(
    again?.gates.map(({ outcome }) => outcome),
    ['pass'],
  );
});
