import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { runnerFacts } from '../../src/action/runner-facts.ts';

describe('the environment is', () => {
  for (const [expected, env] of [
    ['github-hosted', { GITHUB_ACTIONS: 'true', RUNNER_ENVIRONMENT: 'github-hosted' }],
    ['self-hosted', { GITHUB_ACTIONS: 'true', RUNNER_ENVIRONMENT: 'self-hosted' }],
    ['self-hosted', { GITHUB_ACTIONS: 'true' }],
    ['local', { RUNNER_ENVIRONMENT: 'something' }],
    ['local', {}],
  ] as const) {
    test(`${expected} for ${JSON.stringify(env)}`, () => {
      assert.equal(runnerFacts(env, null).environment, expected);
    });
  }
});

test('the machine is described by what it says itself', () => {
  const facts = runnerFacts({ RUNNER_NAME: 'runner-7', GITHUB_JOB: 'trace', ImageOS: 'ubuntu24' }, { os: 'x' });
  assert.equal(facts.name, 'runner-7');
  assert.equal(runnerFacts({ RUNNER_NAME: '' }, null).name, null);
  assert.deepEqual([facts.job, facts.matrix, facts.image], ['trace', { os: 'x' }, 'ubuntu24']);
  const unknown = runnerFacts({}, null);
  assert.deepEqual([unknown.job, unknown.matrix, unknown.image], [null, null, null]);
  assert.equal(facts.os, 'Linux');
  assert.equal(facts.kernel, readFileSync('/proc/sys/kernel/osrelease', 'utf8').trim());
  assert.equal(facts.node, process.version);
  assert.equal(facts.arch, process.arch);
  assert.equal(typeof facts.container, 'boolean');
  assert.equal(runnerFacts({ KUBERNETES_SERVICE_HOST: '10.96.0.1' }, null).container, true);
});
