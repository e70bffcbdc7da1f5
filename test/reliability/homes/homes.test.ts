/** A step works in odd homes, or says in one sentence what it lacks; what can be written is. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { install } from '../../dist/runner.ts';
import { enterSandbox } from '../../support/sandbox.ts';
import { HOMES } from './homes.ts';
import { tryHome } from './try-home.ts';

await enterSandbox(import.meta.url, { '/etc/hosts': '127.0.0.1 localhost\n' }); // a machine may have none
const installation = install(process.execPath);
after(() => installation[Symbol.dispose]());

for (const home of HOMES)
  test(home.name, async () => {
    assert.deepEqual(await tryHome(installation, home), []);
  });
