/** A run's phases: what one of them throws takes nothing away from what the others found. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type InputName, parseInputs } from '../../src/action/inputs.ts';
import { runPhases } from '../../src/action/phases.ts';
import { target } from '../diagnosis/base.ts';

function parsed(more: Partial<Record<InputName, string>>) {
  const given: Partial<Record<InputName, string>> = { targets: 'tcp://a.example:80', ...more };
  const result = parseInputs((name) => given[name], {});
  assert.ok('inputs' in result);
  return result.inputs;
}

test('connections or a watch that throw are said, and what was measured stays', async () => {
  const inputs = parsed({ connections: '1', 'watch-seconds': '1' });
  const broken = target({ port: 80, answeredBy: ['tcp:80'], evidence: { closed: null as never } });
  const said: string[] = [];
  const progress = { onChange: (label: string, state: string) => said.push(`${label}: ${state}`) };
  const { measured } = await runPhases(inputs, new AbortController().signal, progress, async () => [broken]);
  assert.deepEqual(said, ['connections: 1 handshake with each open TCP port', 'watch: 1 target for 1 s']);
  const [result, ...others] = measured;
  assert.equal(others.length, 0);
  assert.deepEqual(result?.hops, broken.hops);
  const [connections, watch] = result?.evidence.failures ?? [];
  assert.match(connections ?? '', /^the connections \(/);
  assert.match(watch ?? '', /^the watch \(/);
});

test('connections say which targets have no TCP port to open', async () => {
  const said: string[] = [];
  const onChange = (label: string, state: string) => said.push(`${label}: ${state}`);
  const datagrams = target({ target: 'udp://a.example:9', protocol: 'udp', port: 9, answeredBy: ['udp'] });
  await runPhases(parsed({ connections: '2' }), new AbortController().signal, { onChange }, async () => [datagrams]);
  assert.deepEqual(said, [
    'connections: 2 handshakes with each open TCP port',
    'udp://a.example:9: no handshakes: no TCP port of it opened',
  ]);
});

test('the log says where many targets make the interval longer than was asked for', async () => {
  const said: string[] = [];
  for (const count of [50, 64]) {
    const controller = new AbortController();
    const onChange = (_label: string, state: string) => {
      said.push(state);
      controller.abort('cancelled');
    };
    const targets = Array.from({ length: count }, () => target());
    await runPhases(parsed({ 'watch-seconds': '9' }), controller.signal, { onChange }, async () => targets);
  }
  assert.deepEqual(said, ['50 targets for 9 s', '64 targets for 9 s, each every 1.28 s (at most 50 probes a second)']);
});

test('a watch says where no target has an address', async () => {
  const said: string[] = [];
  const onChange = (label: string, state: string) => said.push(`${label}: ${state}`);
  const nameless = target({ address: null, family: null });
  const { measured } = await runPhases(
    parsed({ 'watch-seconds': '9' }),
    new AbortController().signal,
    { onChange },
    async () => [nameless],
  );
  assert.deepEqual([said, measured[0]?.watch], [['watch: no target has an address'], null]);
});

const later: readonly [Partial<Record<InputName, string>>, string | undefined][] = [
  [{}, undefined],
  [{ 'watch-seconds': 'job' }, undefined],
  [{ connections: '1', 'watch-seconds': '9' }, 'connections'],
  [{ 'watch-seconds': '9' }, 'watch'],
];

for (const [inputs, cancelledIn] of later)
  test(`a run cancelled before ${JSON.stringify(inputs)} says what is missing`, async () => {
    const { measured } = await runPhases(parsed(inputs), AbortSignal.abort(), {}, async () => [target()]);
    assert.equal(measured[0]?.evidence.cancelledIn, cancelledIn);
  });
