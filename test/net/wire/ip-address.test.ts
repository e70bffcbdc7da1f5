import assert from 'node:assert/strict';
import { isIP } from 'node:net';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonicalIp, formatIp, isIp, parseIp } from '../../../src/net/wire/ip-address.ts';

/** Text as written, and as RFC 5952 writes it; null: no address. */
const rows: readonly (readonly [string, string | null])[] = [
  ['192.0.2.1', '192.0.2.1'],
  ['0.0.0.0', '0.0.0.0'],
  ['255.255.255.255', '255.255.255.255'],
  ['256.0.0.1', null],
  ['01.2.3.4', null],
  ['1.2.3', null],
  ['1.2.3.4.5', null],
  ['::', '::'],
  ['::1', '::1'],
  ['2001:DB8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
  ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
  ['1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7:8'],
  ['1::', '1::'],
  ['::ffff:192.0.2.1', '::ffff:192.0.2.1'],
  ['64:ff9b::192.0.2.33', '64:ff9b::c000:221'],
  ['1:2:3:4:5:6:7', null],
  ['1:2:3:4:5:6:7::8', null],
  ['1::2::3', null],
  [':::', null],
  ['12345::', null],
  ['1.2.3.4::', null],
  ['fe80::1%eth0', null],
  ['', null],
  ['example.com', null],
];

test('addresses as text', () => {
  const actual = rows.map(([text]) => {
    const bytes = parseIp(text);
    return [text, bytes === null ? null : formatIp(bytes)];
  });
  assert.deepEqual(actual, rows);
});

test('what we write, Node reads as an address of the same family', () => {
  const bytes = fc.constantFrom(4, 16).chain((length) => fc.uint8Array({ minLength: length, maxLength: length }));
  fc.assert(fc.property(bytes, (address) => isIP(formatIp(address)) === (address.length === 4 ? 4 : 6)));
});

test('text is an address exactly where Node says so', () => {
  const zones = ['fe80::1%', 'fe80::1%a_b', 'fe80::1%a%b', '::%a:b', '1.2.3.4%a', '::ffff:1.2.3.4%x', 'fe80::1%é'];
  const odd = ['1:2:3:4:5:6:1.2.3.4', '1::1.2.3.256', '::1.2.3.4:5', ':1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7:8:'];
  for (const text of [...rows.map(([text]) => text), ...zones, ...odd]) assert.equal(isIp(text), isIP(text), text);
  const pieces = fc.array(
    fc.constantFrom('1', '255', 'ffff', '12345', '0', '.', '.', ':', ':', '::', '%', 'a', '-', ' '),
  );
  fc.assert(
    fc.property(pieces, (parts) => isIp(parts.join('')) === isIP(parts.join(''))),
    { numRuns: 2000 },
  );
  const addresses = fc.oneof(fc.ipV4(), fc.ipV4Extended(), fc.ipV6());
  fc.assert(fc.property(addresses, (address) => isIp(address) === isIP(address)));
});

test('bytes of another length are a mistake of the caller', () => {
  assert.throws(() => formatIp(new Uint8Array(5)), RangeError);
});

test('canonical addresses are spelled as the kernel spells them', () => {
  const rows = [
    ['FD00:0:0:4::2', 'fd00:0:0:4::2'],
    ['fd00:0:0:0:0:0:0:2', 'fd00::2'],
    ['fe80:0::1%eth0', 'fe80::1%eth0'],
    ['10.0.0.1', '10.0.0.1'],
    ['example.com', 'example.com'],
  ] as const;
  for (const [written, spelled] of rows) assert.equal(canonicalIp(written), spelled);
});
