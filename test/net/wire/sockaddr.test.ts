import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeSockaddr, encodeSockaddr, type SocketAddress } from '../../../src/net/wire/sockaddr.ts';

const rows: readonly { value: SocketAddress; hex: string }[] = [
  {
    value: { family: 4, address: '192.0.2.7', port: 443, scopeId: 0 },
    hex: '0200 01bb c0000207 0000000000000000',
  },
  {
    value: { family: 6, address: 'fe80::1', port: 33434, scopeId: 3 },
    hex: '0a00 829a 00000000 fe800000000000000000000000000001 03000000',
  },
];

test('socket addresses are the bytes of the kernel, both ways', () => {
  for (const { value, hex } of rows) {
    const bytes = Buffer.from(hex.replaceAll(' ', ''), 'hex');
    assert.deepEqual(Buffer.from(encodeSockaddr(value)), bytes);
    assert.deepEqual(decodeSockaddr(bytes), value);
  }
});

test('what is cut off, of no family or of another is null', () => {
  const whole = Buffer.from(rows[1]?.hex.replaceAll(' ', '') ?? '', 'hex');
  for (const bytes of [whole.subarray(0, 27), whole.subarray(0, 1), Buffer.alloc(128), Buffer.from('0100')]) {
    assert.equal(decodeSockaddr(bytes), null);
  }
});

test('an address of the other family is a mistake of the caller', () => {
  assert.throws(() => encodeSockaddr({ family: 4, address: '::1', port: 1, scopeId: 0 }), /::1 is not a numeric IPv4/);
});
