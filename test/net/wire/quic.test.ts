import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeVersionNegotiation, encodeQuicProbe, isVersionNegotiation } from '../../../src/net/wire/quic.ts';

const ours = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);
const source = Uint8Array.of(9, 10, 11, 12, 13, 14, 15, 16);
const bytes = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex');
const swapped = '08 090a0b0c0d0e0f10 08 0102030405060708';

test('the probe is a long header of a reserved version, then zeros', () => {
  const packet = new Uint8Array(1200);
  encodeQuicProbe(packet, ours, source);
  assert.deepEqual(
    Buffer.from(packet.subarray(0, 24)),
    bytes('c0 1a2a3a4a 08 0102030405060708 08 090a0b0c0d0e0f10 00'),
  );
  assert.ok(packet.subarray(24).every((byte) => byte === 0));
});

/** A server's packet, and the destination id that it returns of ours. */
const rows: readonly (readonly [string, string, Uint8Array | null])[] = [
  ['ids swapped', `80 00000000 ${swapped} 00000001`, ours],
  ['unused bits set at will', `ff 00000000 ${swapped} 00000001 6b3343cf`, ours],
  ['ids as we sent them', '80 00000000 08 0102030405060708 08 090a0b0c0d0e0f10 00000001', null],
  ['a version', `80 00000001 ${swapped} 00000001`, null],
  ['a short header', `40 00000000 ${swapped} 00000001`, null],
  ['no version offered', `80 00000000 ${swapped}`, null],
  ['an id of another length', '80 00000000 07 090a0b0c0d0e0f 08 0102030405060708 00000001 00', null],
];

for (const [name, hex, returned] of rows) {
  test(`Version Negotiation: ${name}`, () => {
    const decoded = decodeVersionNegotiation(bytes(hex), source);
    assert.deepEqual(decoded && Uint8Array.from(decoded), returned);
  });
}

test('a stranger’s Version Negotiation is still known as one', () => {
  assert.equal(isVersionNegotiation(bytes('80 00000000 00 00')), true);
  assert.equal(isVersionNegotiation(bytes('80 00000001 00 00')), false);
});
