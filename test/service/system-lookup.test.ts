/** Lookups by the system's own resolver, of names for which it asks no server. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookUpBySystem } from '../../src/service/system-lookup.ts';

const options = { family: 4, signal: new AbortController().signal, onWait: () => {} } as const;

test('localhost is found, with the time of the lookup alone; a name that cannot be is an error, as is an abort', async () => {
  const began = performance.now();
  const { ms, ...found } = await lookUpBySystem('localhost', options);
  assert.deepEqual(found, { addresses: [{ address: '127.0.0.1', family: 4 }], error: null });
  assert.ok(ms !== null && ms > 0 && ms <= performance.now() - began, `${ms} ms`);
  const impossible = await lookUpBySystem('a..b', options);
  assert.deepEqual([impossible.addresses, typeof impossible.error], [[], 'string']);
  const aborted = { addresses: [], ms: null, error: 'ABORT_ERR' };
  assert.deepEqual(await lookUpBySystem('localhost', { ...options, signal: AbortSignal.abort() }), aborted);
});
