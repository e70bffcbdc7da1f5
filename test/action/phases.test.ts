/** A run's phases: what one of them throws takes nothing away from what the others found. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type InputName, parseInputs } from '../../src/action/inputs.ts';
import { runPhases } from '../../src/action/phases.ts';
import { target } from '../diagnosis/base.ts';

test('connections or a watch that throw are said, and what was measured stays', async () => {
  const given: Partial<Record<InputName, string>> = {
    targets: 'tcp://a.example:80',
    connections: '1',
    'watch-seconds': '1',
  };
  const parsed = parseInputs((name) => given[name], {});
  assert.ok('inputs' in parsed);
  const broken = target({ port: 80, answeredBy: ['tcp:80'], evidence: { closed: null as never } });
  const said: string[] = [];
  const progress = { onChange: (label: string, state: string) => said.push(`${label}: ${state}`) };
  const { measured } = await runPhases(parsed.inputs, new AbortController().signal, progress, async () => [broken]);
  assert.deepEqual(said, ['connections: 1 handshake with each open TCP port', 'watch: 1 target for 1 s']);
  const [result, ...others] = measured;
  assert.equal(others.length, 0);
  assert.deepEqual(result?.hops, broken.hops);
  const [connections, watch] = result?.evidence.failures ?? [];
  assert.match(connections ?? '', /^the connections \(/);
  assert.match(watch ?? '', /^the watch \(/);
});
