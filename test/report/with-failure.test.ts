/** Errors of this program beside what was measured: nothing that was measured is lost by what comes after. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { orWithout, withFailure } from '../../src/report/with-failure.ts';
import { target } from '../diagnosis/base.ts';

const measured = [target({ host: 'a.example' }), target({ host: 'b.example', evidence: { failures: ['earlier'] } })];

for (const [how, work] of [
  ['throws', () => JSON.parse('{')],
  ['rejects', async () => Promise.reject(new TypeError('broken'))],
] as const)
  test(`a part that ${how} is missing, and the rest stays`, async () => {
    const results = await orWithout('the names of hops', measured, work);
    assert.deepEqual(
      results.map(({ host, hops }) => [host, hops]),
      measured.map(({ host, hops }) => [host, hops]),
    );
    const [first, second] = results.map(({ evidence }) => evidence.failures ?? []);
    assert.match(first?.join() ?? '', /^the names of hops \(/);
    assert.match(second?.join() ?? '', /^earlier,the names of hops \(/);
  });

test('failures for want of descriptors or memory alone are this machine’s limits', () => {
  const limit = Object.assign(new Error('too many open files'), { code: 'EMFILE' });
  const thread = Object.assign(new Error('Worker initialization failure: EMFILE'), { code: 'ERR_WORKER_INIT_FAILED' });
  for (const [errors, expected] of [
    [[limit], true],
    [[limit, thread], true],
    [[new Error('EMFILE: too many open files, open ...')], true],
    [[limit, new TypeError('broken')], undefined],
    [[new TypeError('broken'), limit], undefined],
  ] as const) {
    const failed = errors.reduce((one, error) => withFailure(one, 'the watch', error), target());
    assert.equal(failed.evidence.failuresByLimits, expected, errors.join());
  }
});

test('a part that succeeds is what it gives', async () => {
  assert.deepEqual(await orWithout('the names of hops', measured, () => measured.slice(1)), measured.slice(1));
});
