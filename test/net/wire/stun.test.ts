/** STUN binding requests and what answers them: RFC 8489 sections 5 and 6.1. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  decodeStunAnswer,
  decodeStunRequest,
  encodeStunRequest,
  STUN_REQUEST_SIZE,
} from '../../../src/net/wire/stun.ts';

test('a request is a header, quoted as one; a success or an error answers it, nothing else does', () => {
  const request = new Uint8Array(STUN_REQUEST_SIZE);
  encodeStunRequest(request).set([1, 2, 3, 4, 5, 6, 7, 8]);
  assert.equal(Buffer.from(request).toString('hex'), '000100002112a442010203040506070800000000');
  const id = [1, 2, 3, 4, 5, 6, 7, 8, 0, 0, 0, 0];
  assert.deepEqual([...(decodeStunRequest(request) ?? [])], id);
  for (const type of [0x01, 0x11])
    assert.deepEqual([...(decodeStunAnswer(request.with(0, 1).with(1, type)) ?? [])], id);
  for (const bytes of [request, request.subarray(1), request.with(4, 0)]) assert.equal(decodeStunAnswer(bytes), null);
});
