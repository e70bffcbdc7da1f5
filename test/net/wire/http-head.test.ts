import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodeHttpHead } from '../../../src/net/wire/http-head.ts';

const least = encodeHttpHead(0, 'example.com').length;

test('a request has every size from its least on', () => {
  for (let size = least; size < least + 40; size++) {
    assert.equal(encodeHttpHead(size, 'example.com').length, size);
  }
  assert.equal(encodeHttpHead(1460, 'example.com').length, 1460);
});

test('it is a request that a server understands, whatever its size', () => {
  for (const size of [0, least + 1, least + 7, least + 13, 900]) {
    const text = Buffer.from(encodeHttpHead(size, 'example.com')).toString('latin1');
    assert.match(text, /^HEAD \/(\?0*)? HTTP\/1\.1\r\nHost: example\.com\r\n([\w-]+: .*\r\n)*\r\n$/);
  }
});

test('a host that could end the line is left out', () => {
  for (const host of ['a\r\nX: y', 'a b', '', null]) {
    assert.match(Buffer.from(encodeHttpHead(0, host)).toString('latin1'), /\r\nHost: \r\n/);
  }
});
