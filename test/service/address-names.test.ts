/** Names and origins against a DNS server of the test's own on loopback. */
import assert from 'node:assert/strict';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { setImmediate as immediate } from 'node:timers/promises';
import { type AddressNames, openAddressNames, originQuestion, parseOrigin } from '../../src/service/address-names.ts';

const server = createSocket('udp4');
const records: Readonly<Record<string, string>> = {
  '1.2.0.192.in-addr.arpa': 'router.example.net',
  '2.2.0.192.in-addr.arpa': `${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.example.net`,
};
let asked: string[] = [];
let silent = false;
let most = 0;
let open = 0;

before(async () => {
  server.on('message', (query, from) => {
    const { name, end } = readName(query);
    asked.push(name);
    most = Math.max(most, ++open);
    if (silent) return;
    setImmediate(() => {
      open--;
      server.send(answerTo(query.subarray(0, end + 4), query.readUInt16BE(end), name), from.port, from.address);
    });
  });
  server.bind(0, '127.0.0.1');
  await once(server, 'listening');
});
after(() => server.close());

function readName(query: Buffer): { name: string; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.'), end: at + 1 };
}

/** NXDOMAIN, or one PTR or TXT record. */
function answerTo(question: Buffer, type: number, name: string): Buffer {
  const text = type === 16 ? '64500 | 8.8.8.0/24 | US | arin | 2023-12-28' : records[name];
  const head = Buffer.from(question);
  head.writeUInt16BE(text === undefined ? 0x8183 : 0x8180, 2);
  head.writeUInt16BE(text === undefined ? 0 : 1, 6);
  head.writeUInt32BE(0, 8);
  if (text === undefined) return head;
  const parts = type === 16 ? [text] : text.split('.');
  const data = Buffer.concat([
    ...parts.map((part) => Buffer.concat([Buffer.of(part.length), Buffer.from(part)])),
    ...(type === 16 ? [] : [Buffer.of(0)]),
  ]);
  const record = Buffer.from([0xc0, 12, 0, type, 0, 1, 0, 0, 0, 60, data.length >> 8, data.length & 0xff]);
  return Buffer.concat([head, record, data]);
}

function openNames(signal: AbortSignal = new AbortController().signal): AddressNames {
  asked = [];
  silent = false;
  most = 0;
  open = 0;
  return openAddressNames({ signal, servers: [`127.0.0.1:${server.address().port}`] });
}

test('names of addresses: one, none, one that is too long', async () => {
  const names = openNames();
  assert.equal(await names.nameOf('192.0.2.1'), 'router.example.net');
  assert.equal(await names.nameOf('192.0.2.9'), null);
  assert.equal(await names.nameOf('192.0.2.2'), null);
});

test('a question is asked once', async () => {
  const names = openNames();
  await Promise.all([names.nameOf('192.0.2.1'), names.nameOf('192.0.2.1')]);
  await names.nameOf('192.0.2.1');
  assert.deepEqual(asked, ['1.2.0.192.in-addr.arpa']);
});

test('at most 16 questions are under way, and all are answered', async () => {
  const names = openNames();
  const addresses = Array.from({ length: 60 }, (_, index) => `198.51.100.${index}`);
  await Promise.all(addresses.map((address) => names.nameOf(address)));
  assert.equal(asked.length, 60);
  assert.ok(most <= 16, `${most} at once`);
});

test('an abort answers all that waits, at once', async () => {
  const controller = new AbortController();
  const names = openNames(controller.signal);
  silent = true;
  const heard = once(server, 'message');
  const waiting = Array.from({ length: 30 }, (_, index) => names.nameOf(`198.51.100.${index}`));
  let answered = 0;
  for (const name of waiting) void name.then(() => answered++);
  await heard;
  controller.abort();
  await immediate(); // one turn of the event loop, and no timeout
  assert.equal(answered, waiting.length);
  assert.ok((await Promise.all(waiting)).every((name) => name === null));
});

test('origins are asked of public addresses alone', async () => {
  const names = openNames();
  assert.equal(await names.originOf('8.8.8.8'), 64500);
  for (const address of [
    '10.0.0.1',
    '100.64.0.1',
    '192.168.1.1',
    'fe80::1',
    'fd00::1',
    '::1',
    '64:ff9b::808:808',
    'nonsense',
  ]) {
    assert.equal(await names.originOf(address), null, address);
  }
  assert.deepEqual(asked, ['8.8.8.8.origin.asn.cymru.com']);
});

test('the IPv6 question goes by nibbles', () => {
  const expected = `8.${'0.'.repeat(19)}1.0.0.4.0.5.4.1.0.0.a.2.origin6.asn.cymru.com`;
  assert.equal(originQuestion('2a00:1450:4001::8'), expected);
});

/** TXT records, and the AS number in them. */
const origins: readonly (readonly [readonly string[], number | null])[] = [
  [['15169 | 8.8.8.0/24 | US | arin | 2023-12-28'], 15169],
  [['1 | 10.0.0.0/8 | | |', '2 | 10.1.0.0/16 | | |'], 2],
  [['64500 64501 | 2001:db8::/32 | ZZ | | '], 64500],
  [['4294967296 | 8.8.8.0/24 | US | arin |'], null],
  [['0 | 8.8.8.0/24 | US | arin |'], null],
  [['NA | 8.8.8.0/24'], null],
  [['<script> | 8.8.8.0/24 |'], null],
  [[''], null],
  [[], null],
];

for (const [records, asn] of origins) {
  test(`origin in ${JSON.stringify(records)}`, () => assert.equal(parseOrigin(records.map((record) => [record])), asn));
}

test('names are asked of 1,024 addresses at most, and the rest of a flood costs nothing', async () => {
  const ended = new AbortController();
  const names = openAddressNames({ signal: ended.signal, servers: ['127.0.0.1:1'] });
  const addresses = Array.from({ length: 200_000 }, (_, i) => `10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`);
  const all = addresses.map((address) => names.nameOf(address));
  assert.equal(new Set(all.slice(0, 1024)).size, 1024);
  assert.deepEqual(await Promise.all(all.slice(1024, 1034)), Array(10).fill(null));
  ended.abort();
  assert.deepEqual(new Set(await Promise.all(all)), new Set([null]));
});
