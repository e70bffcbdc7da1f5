import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeControl, encodeIntControl } from '../../../src/net/wire/control-message.ts';

const ttl = '1400000000000000 00000000 02000000 40000000 00000000'; // SOL_IP, IP_TTL, 64, padded to 8
const stamp = '2000000000000000 01000000 25000000 0102030405060708 090a0b0c0d0e0f10'; // SOL_SOCKET, 37, 16 bytes
const bytes = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex');

/** Control bytes, and level, type and data length of the messages in them. */
const rows: readonly { name: string; hex: string; messages: readonly (readonly [number, number, number])[] }[] = [
  { name: 'nothing', hex: '', messages: [] },
  { name: 'one', hex: ttl, messages: [[0, 2, 4]] },
  {
    name: 'two, the first padded',
    hex: ttl + stamp,
    messages: [
      [0, 2, 4],
      [1, 37, 16],
    ],
  },
  { name: 'the last without its padding', hex: ttl.slice(0, 44), messages: [[0, 2, 4]] },
  { name: 'the second cut off', hex: ttl + stamp.slice(0, 40), messages: [[0, 2, 4]] },
  { name: 'a length below the header', hex: `0f${ttl.slice(2)}${stamp}`, messages: [] },
  { name: 'a length of 0', hex: `00${ttl.slice(2)}${stamp}`, messages: [] },
  { name: 'a length of 2^32 + 20', hex: `14000000 01000000${ttl.slice(16)}`, messages: [] },
];

for (const { name, hex, messages } of rows) {
  test(`control messages: ${name}`, () => {
    assert.deepEqual(
      decodeControl(bytes(hex)).map(({ level, type, data }) => [level, type, data.length]),
      messages,
    );
  });
}

test('an int goes out as the kernel reads it', () => {
  const into = Buffer.alloc(64, 0xff);
  assert.equal(encodeIntControl(into, 0, 2, 64), 24);
  assert.deepEqual(into.subarray(0, 24), bytes(ttl));
});
