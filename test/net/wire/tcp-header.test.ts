import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeQuotedMss } from '../../../src/net/wire/tcp-header.ts';

/** A header with a data offset in words, flags and options. */
function header(words: number, flags: number, options: string): Uint8Array {
  const fixed = Buffer.alloc(20);
  fixed[12] = words << 4;
  fixed[13] = flags;
  return Buffer.concat([fixed, Buffer.from(options.replaceAll(' ', ''), 'hex')]);
}

const SYN = 2;
const rows: readonly (readonly [string, Uint8Array, number | null])[] = [
  ['first option', header(6, SYN, '020405b4'), 1460],
  ['after others', header(7, SYN, '0101 0402 02040550'), 1360],
  ['after the end of options', header(7, SYN, '00 010101 02040550'), null],
  ['no options', header(5, SYN, ''), null],
  ['beyond the header', header(5, SYN, '02040550'), null],
  ['cut off by the quote', header(6, SYN, '0204'), null],
  ['an option of length 0', header(7, SYN, '0800 02040550 0000'), null],
  ['an MSS of 3 bytes', header(6, SYN, '020305 00'), null],
  ['no SYN', header(6, 0x10, '020405b4'), null],
  ['a quote of 8 bytes', new Uint8Array(8), null],
];

for (const [name, bytes, mss] of rows) {
  test(`quoted MSS: ${name}`, () => assert.equal(decodeQuotedMss(bytes), mss));
}
