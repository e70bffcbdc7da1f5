/** Lookups by the system's own resolver, of names for which it asks no server. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookUpBySystem, ofHosts } from '../../src/service/system-lookup.ts';

const options = { family: 4, signal: new AbortController().signal, onWait: () => {} } as const;

// `127.1` is an address to getaddrinfo alone (inet_aton(3)): found without a hosts file, which a bare machine may lack.
test('a name is found, with the time of the lookup alone; a name that cannot be is an error, as is an abort', async () => {
  const began = performance.now();
  const { ms, ...found } = await lookUpBySystem('127.1', options);
  assert.deepEqual(found, { addresses: [{ address: '127.0.0.1', family: 4 }], error: null });
  assert.ok(ms !== null && ms > 0 && ms <= performance.now() - began, `${ms} ms`);
  const impossible = await lookUpBySystem('a..b', options);
  assert.deepEqual([impossible.addresses, typeof impossible.error], [[], 'string']);
  const aborted = { addresses: [], ms: null, error: 'ABORT_ERR' };
  assert.deepEqual(await lookUpBySystem('127.1', { ...options, signal: AbortSignal.abort() }), aborted);
});

for (const [what, found, addresses, noHosts] of [
  ['unspecified', ['0.0.0.0', '::'], [], ['0.0.0.0', '::']],
  ['multicast and broadcast', ['224.0.0.251', '239.255.255.255', '255.255.255.255', 'ff02::1%1'], [], null],
  ['IPv4 in IPv6 form', ['::ffff:192.0.2.1'], [], null],
  ['of hosts', ['192.0.2.1', '127.0.0.1', '169.254.169.254', '2001:db8::1', 'fe80::1%2'], null, []],
  ['of both kinds', ['0.0.0.0', '192.0.2.1', '192.0.2.1'], ['192.0.2.1'], ['0.0.0.0']],
] as const)
  test(`a name whose addresses are ${what}`, () => {
    const answer = ofHosts(found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
    assert.deepEqual(
      answer.addresses.map(({ address }) => address),
      addresses ?? found,
    );
    assert.deepEqual(answer.noHosts ?? [], noHosts ?? found);
    assert.equal(answer.error, answer.addresses.length > 0 ? null : 'ENOTHOST');
  });
