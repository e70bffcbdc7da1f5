import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodeClientHello } from '../../../src/net/wire/tls-client-hello.ts';

const entropy = Uint8Array.from({ length: 96 }, (_, index) => index);
const least = encodeClientHello(0, 'example.com', entropy).length;

/** Walks a hello by RFC 8446's grammar: every length must come out even. Extensions by number. */
function parse(message: Uint8Array): Map<number, Buffer> {
  const handshake = [];
  for (let rest = Buffer.from(message); rest.length > 0; rest = rest.subarray(5 + rest.readUInt16BE(3))) {
    assert.deepEqual([...rest.subarray(0, 3)], [22, 3, 1], 'a handshake record');
    const length = rest.readUInt16BE(3);
    assert.ok(length > 0 && length <= 16384 && rest.length >= 5 + length, `a record of ${length} bytes`);
    handshake.push(rest.subarray(5, 5 + length));
  }
  const hello = Buffer.concat(handshake);
  assert.equal(hello[0], 1);
  assert.equal(hello.readUIntBE(1, 3), hello.length - 4);
  let at = 4 + 2 + 32;
  at += 1 + (hello[at] ?? 0);
  at += 2 + hello.readUInt16BE(at);
  at += 1 + (hello[at] ?? 0);
  assert.equal(hello.readUInt16BE(at), hello.length - at - 2);
  const extensions = new Map<number, Buffer>();
  for (at += 2; at < hello.length; at += 4 + hello.readUInt16BE(at + 2)) {
    const type = hello.readUInt16BE(at);
    assert.ok(!extensions.has(type), `extension ${type} once`);
    extensions.set(type, hello.subarray(at + 4, at + 4 + hello.readUInt16BE(at + 2)));
  }
  assert.equal(at, hello.length);
  return extensions;
}

test('a hello has every size from its least on, and is well formed', () => {
  const sizes = [
    ...Array.from({ length: 12 }, (_, index) => least + index),
    517,
    1460,
    8960,
    16389,
    16390,
    16396,
    65484,
  ];
  for (const size of sizes) {
    const message = encodeClientHello(size, 'example.com', entropy);
    assert.equal(message.length, size);
    parse(message);
  }
});

test('below its least size and above its largest it is as near as can be', () => {
  assert.ok(least < 300);
  assert.equal(encodeClientHello(1_000_000, null, entropy).length, 65500);
});

test('padding is extension 21, zeros alone', () => {
  const padding = parse(encodeClientHello(1000, 'example.com', entropy)).get(21);
  assert.ok(padding !== undefined && padding.length > 600 && padding.every((byte) => byte === 0));
});

test('the server name is said where there is one, and no address', () => {
  assert.equal(
    parse(encodeClientHello(0, 'example.com', entropy))
      .get(0)
      ?.subarray(5)
      .toString(),
    'example.com',
  );
  for (const name of [null, '192.0.2.1', '2001:db8::1', 'a b', `${'a'.repeat(250)}.example`, 'example.com.']) {
    assert.equal(parse(encodeClientHello(0, name, entropy)).has(0), false, `${name}`);
  }
});

test('random, session id and key share come from the entropy', () => {
  const message = Buffer.from(encodeClientHello(517, null, entropy));
  assert.deepEqual(Uint8Array.from(message.subarray(11, 43)), entropy.subarray(0, 32));
  assert.deepEqual(Uint8Array.from(parse(message).get(51)?.subarray(6) ?? []), entropy.subarray(64));
});
