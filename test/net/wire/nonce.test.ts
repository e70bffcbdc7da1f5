import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeTag, encodeTag } from '../../../src/net/wire/nonce.ts';

test('a tag names its probe to its own run alone', () => {
  const bytes = new Uint8Array(20);
  encodeTag(bytes, 0xdeadbeef, 70_000);
  assert.equal(decodeTag(bytes, 0xdeadbeef), 70_000);
  assert.equal(decodeTag(bytes, 0xdeadbeee), null);
  assert.equal(decodeTag(bytes.subarray(0, 7), 0xdeadbeef), null);
});
