/** Each range by its first and last address, and by those just outside. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type AddressScope, addressScope } from '../../../src/net/wire/address-scope.ts';

const rows: readonly (readonly [AddressScope | null, ...string[]])[] = [
  ['loopback', '127.0.0.0', '127.255.255.255', '::1'],
  ['link-local', '169.254.0.0', '169.254.255.255', 'fe80::', 'febf::1', 'fe80::1%eth0', 'FE80::1'],
  ['private', '10.0.0.0', '10.255.255.255', '172.16.0.0', '172.31.255.255', '192.168.0.0', '192.168.255.255'],
  ['private', '100.64.0.0', '100.127.255.255', 'fc00::', 'fd00::1', 'fdff:ffff::'],
  ['reserved', '0.0.0.0', '192.0.0.9', '192.0.2.1', '198.18.0.0', '198.19.255.255', '198.51.100.7', '203.0.113.7'],
  ['reserved', '224.0.0.1', '255.255.255.255', '::', '::ffff:10.0.0.1', '2001:db8::1', '2001:2::1', '3fff:fff::1'],
  ['reserved', 'ff02::1', '4000::', '100::1', '64:ff9b:1::1', 'fec0::1'],
  ['global', '8.8.8.8', '9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '126.255.255.255', '128.0.0.0'],
  ['global', '169.253.255.255', '172.15.255.255', '172.32.0.0', '192.0.1.0', '198.17.255.255', '223.255.255.255'],
  ['global', '2000::', '2606:4700::1', '2001:2:1::', '2001:db9::', '3fff:1000::', '64:ff9b::808:808'],
  [null, '', 'nonsense', '10.0.0', '::1::'],
];

for (const [scope, ...addresses] of rows)
  for (const address of addresses)
    test(`${address || 'nothing'}: ${scope}`, () => assert.equal(addressScope(address), scope));
