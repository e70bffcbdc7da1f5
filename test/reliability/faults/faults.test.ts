/**
 * Whatever call into the C library fails, the run ends in its bound, says what could not be done, concludes nothing from it and
 * leaks no descriptor: a sample of the table here, the whole by `npm run reliability`.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enterSandbox } from '../../support/sandbox.ts';
import { tryFaults } from './try-faults.ts';

await enterSandbox(import.meta.url);

/** What once was told wrongly. */
const FOUND = [
  'connect: EAGAIN, from the middle on',
  'sendmsg: EMSGSIZE, middle',
  'sendmsg: EMSGSIZE, always',
  'getsockname: length 0, first',
  'epoll_wait: EINTR, always',
  'getrandom: EAGAIN, first',
  'getrandom: ENOSYS, always',
  'setsockopt 6 1: ENOPROTOOPT, always',
];

for (const [what, chosen] of [
  ['every 97th row', 97],
  ['the rows that once failed', FOUND],
] as const)
  test(what, async () => {
    const results = await tryFaults(chosen);
    assert.ok(results.length >= FOUND.length);
    assert.ok(results.some(({ failed }) => failed > 0));
    const wrong = results.filter(({ faults }) => faults.length > 0);
    assert.deepEqual(
      wrong.map(({ name, faults }) => `${name}: ${faults.join('; ')}`),
      [],
    );
  });
