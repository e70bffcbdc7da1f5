import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeDnsAnswer, decodeDnsQuery, dnsQuerySize, encodeDnsQuery } from '../../../src/net/wire/dns.ts';

const bytes = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex');
const question = '00 0002 0001';

test('a query is exactly as long as was said, padded by EDNS', () => {
  for (const [wanted, size] of [
    [0, 17],
    [17, 17],
    [18, 32],
    [31, 32],
    [32, 32],
    [33, 33],
    [512, 512],
    [1472, 1472],
  ] as const) {
    assert.equal(dnsQuerySize(wanted), size);
  }
});

test('queries, byte by byte', () => {
  const short = new Uint8Array(17);
  encodeDnsQuery(short, 0xabcd);
  assert.deepEqual(Buffer.from(short), bytes(`abcd 0000 0001 0000 0000 0000 ${question}`));
  const padded = new Uint8Array(35);
  encodeDnsQuery(padded, 1);
  assert.deepEqual(
    Buffer.from(padded),
    bytes(`0001 0000 0001 0000 0000 0001 ${question} 00 0029 04d0 00000000 0007 000c 0003 000000`),
  );
});

/** Messages, and the id that they answer. */
const rows: readonly (readonly [string, string, number | null])[] = [
  ['an answer', `abcd 8180 0001 000d 0000 000b ${question} ffff`, 0xabcd],
  ['refused', `abcd 8105 0001 0000 0000 0000 ${question}`, 0xabcd],
  ['a format error without question', 'abcd 8101 0000 0000 0000 0000', 0xabcd],
  ['success without question', 'abcd 8100 0000 0000 0000 0000', null],
  ['another question', 'abcd 8180 0001 0000 0000 0000 00 0001 0001', null],
  ['a query', `abcd 0100 0001 0000 0000 0000 ${question}`, null],
  ['cut off', 'abcd 8180 0001', null],
];

for (const [name, hex, id] of rows) {
  test(`DNS answer: ${name}`, () => assert.equal(decodeDnsAnswer(bytes(hex)), id));
}

test('a quoted query is known by its id', () => {
  assert.equal(decodeDnsQuery(bytes(`abcd 0000 0001 0000 0000 0000 ${question}`)), 0xabcd);
  assert.equal(decodeDnsQuery(bytes(`abcd 8180 0001 0000 0000 0000 ${question}`)), null);
});
