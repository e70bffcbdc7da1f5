import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeSocketError, decodeTimestamp } from '../../../src/net/wire/socket-error.ts';

const bytes = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex');
const router = '0200 0000 c0000201 0000000000000000';

test('time exceeded, with who sent it', () => {
  assert.deepEqual(decodeSocketError(bytes(`71000000 02 0b 00 00 00000000 00000000 ${router}`)), {
    ...{ errno: 113, origin: 2, type: 11, code: 0, info: 0, data: 0 },
    ...{ offender: '192.0.2.1', extensionOffset: null },
  });
});

test('fragmentation needed, with the MTU as written, however absurd', () => {
  for (const mtu of [0, 5, 68, 1400, 2 ** 32 - 1]) {
    const info = Buffer.alloc(4);
    info.writeUInt32LE(mtu);
    const decoded = decodeSocketError(Buffer.concat([bytes('5a000000 02 03 04 00'), info, bytes(`00000000${router}`)]));
    assert.equal(decoded?.info, mtu);
  }
});

test('an RFC 4884 extension counts where the kernel calls it valid', () => {
  const withData = (data: string) => decodeSocketError(bytes(`71000000 02 0b 00 00 00000000 ${data} ${router}`));
  assert.equal(withData('6400 00 00')?.extensionOffset, 100);
  assert.equal(withData('6400 01 00')?.extensionOffset, null);
  assert.equal(withData('0000 00 00')?.extensionOffset, null);
});

test('a missing offender is null, a cut-off error too', () => {
  assert.equal(decodeSocketError(bytes('71000000 02 0b 00 00 00000000 00000000'))?.offender, null);
  assert.equal(decodeSocketError(bytes(`71000000 02 0b 00 00 00000000 00000000 ${'00'.repeat(16)}`))?.offender, null);
  assert.equal(decodeSocketError(bytes('71000000 02 0b 00 00 00000000 000000')), null);
});

test('timestamps: seconds and nanoseconds to milliseconds', () => {
  const stamp = Buffer.alloc(48);
  assert.equal(decodeTimestamp(stamp), null, 'zero is the kernel for "none"');
  stamp.writeBigInt64LE(1_700_000_000n, 0);
  stamp.writeBigInt64LE(250_500_000n, 8);
  assert.equal(decodeTimestamp(stamp), 1_700_000_000_250.5);
  assert.equal(decodeTimestamp(stamp.subarray(0, 15)), null);
});
