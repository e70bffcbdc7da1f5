/** Every decoder takes any bytes at all: it answers null, an empty list or a value within its bounds, and throws nothing. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeControl } from '../../src/net/wire/control-message.ts';
import { decodeDnsAnswer, decodeDnsQuery } from '../../src/net/wire/dns.ts';
import { encodeHttpHead } from '../../src/net/wire/http-head.ts';
import { decodeLegacyMplsLabels, decodeMplsLabels } from '../../src/net/wire/icmp-extension.ts';
import { formatIp, parseIp } from '../../src/net/wire/ip-address.ts';
import { decodeTag } from '../../src/net/wire/nonce.ts';
import { decodeVersionNegotiation, isVersionNegotiation } from '../../src/net/wire/quic.ts';
import { decodeRoute } from '../../src/net/wire/route-message.ts';
import { decodeSockaddr } from '../../src/net/wire/sockaddr.ts';
import { decodeSocketError, decodeTimestamp } from '../../src/net/wire/socket-error.ts';
import { decodeQuotedMss } from '../../src/net/wire/tcp-header.ts';
import { decodeTcpInfo } from '../../src/net/wire/tcp-info.ts';
import { CLIENT_HELLO_ENTROPY, encodeClientHello } from '../../src/net/wire/tls-client-hello.ts';
import { hostile } from '../report/hostile.ts';
import { type FuzzProperty, fuzz } from './property.ts';

const within = (value: number | null, limit: number) =>
  value === null || (Number.isInteger(value) && value >= 0 && value < limit);

/** Each decoder with what must hold of its answer. Heads steer some bytes past the first checks. */
const decoders: readonly { name: string; head: number[]; holds: (bytes: Uint8Array) => boolean }[] = [
  {
    name: 'control messages',
    head: [20, 0, 0, 0, 0, 0, 0, 0],
    holds: (bytes) => decodeControl(bytes).reduce((sum, { data }) => sum + data.length + 16, 0) <= bytes.length,
  },
  {
    name: 'socket address',
    head: [2, 0],
    holds: (bytes) => {
      const decoded = decodeSockaddr(bytes);
      return decoded === null || (parseIp(decoded.address) !== null && within(decoded.port, 2 ** 16));
    },
  },
  {
    name: 'sock_extended_err',
    head: [],
    holds: (bytes) => {
      const decoded = decodeSocketError(bytes);
      return decoded === null || (within(decoded.info, 2 ** 32) && within(decoded.extensionOffset, 2 ** 16));
    },
  },
  { name: 'timestamp', head: [], holds: (bytes) => (decodeTimestamp(bytes) ?? 1) > 0 },
  {
    name: 'MPLS labels',
    head: [0x20, 0, 0, 0, 0, 12, 1, 1],
    holds: (bytes) =>
      [...decodeMplsLabels(bytes), ...decodeLegacyMplsLabels(bytes)].every(
        ({ label, trafficClass, ttl }) => within(label, 2 ** 20) && within(trafficClass, 8) && within(ttl, 256),
      ),
  },
  { name: 'tcp_info', head: [], holds: (bytes) => bytes.length >= 104 || decodeTcpInfo(bytes) === null },
  {
    name: 'quoted MSS',
    head: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xf0, 2],
    holds: (bytes) => within(decodeQuotedMss(bytes), 2 ** 16),
  },
  {
    name: 'route',
    head: [100, 0, 0, 0, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 32, 0, 0, 254, 0, 0, 1, 0, 0, 0, 0],
    holds: (bytes) => within(decodeRoute(bytes)?.interfaceIndex ?? null, 2 ** 32),
  },
  { name: 'tag', head: [0, 0, 0, 1], holds: (bytes) => within(decodeTag(bytes, 1), 2 ** 32) },
  {
    name: 'Version Negotiation',
    head: [0x80, 0, 0, 0, 0, 8],
    holds: (bytes) => {
      const returned = decodeVersionNegotiation(bytes, new Uint8Array(8));
      return returned === null || (returned.length === 8 && isVersionNegotiation(bytes));
    },
  },
  {
    name: 'DNS',
    head: [0, 1, 0x80, 0],
    holds: (bytes) => within(decodeDnsAnswer(bytes), 2 ** 16) && within(decodeDnsQuery(bytes), 2 ** 16),
  },
];

const decoding = decoders.map(({ name, head, holds }) => {
  const tail = fc.uint8Array({ maxLength: 300 });
  const bytes = fc.oneof(
    tail,
    tail.map((rest) => Uint8Array.from([...head, ...rest])),
  );
  return fuzz(`${name}: any bytes`, 2000, bytes, holds);
});

const addressBytes = fc.oneof(
  fc.uint8Array({ minLength: 4, maxLength: 4 }),
  fc.uint8Array({ minLength: 16, maxLength: 16 }),
  fc.array(fc.constantFrom(0, 0, 0, 1, 0xff), { minLength: 16, maxLength: 16 }).map((bytes) => Uint8Array.from(bytes)),
);
const serverName = fc.option(fc.oneof(hostile, fc.domain(), fc.ipV6()));

export const wireProperties: readonly FuzzProperty[] = [
  ...decoding,
  fuzz('IP addresses survive the way through text', 2000, addressBytes, (bytes) => {
    assert.deepEqual(parseIp(formatIp(bytes)), bytes);
  }),
  fuzz(
    'text that is no IP address is refused, not thrown at',
    3000,
    fc.oneof(fc.string(), fc.stringMatching(/^[0-9a-f:.]{0,45}$/)),
    (input) => {
      const length = parseIp(input)?.length;
      return length === undefined || length === 4 || length === 16;
    },
  ),
  fuzz(
    'a ClientHello of any size for any name is whole records around one message',
    500,
    fc.tuple(fc.oneof({ arbitrary: fc.nat(2000), weight: 20 }, { arbitrary: fc.nat(70_000), weight: 1 }), serverName),
    ([size, name]) => {
      const bytes = Buffer.from(encodeClientHello(size, name, new Uint8Array(CLIENT_HELLO_ENTROPY)));
      let message = 0;
      let at = 0;
      for (; at < bytes.length; at += 5 + bytes.readUInt16BE(at + 3)) {
        assert.equal(bytes[at], 22);
        message += bytes.readUInt16BE(at + 3);
      }
      assert.deepEqual([at, bytes[5], 4 + bytes.readUIntBE(6, 3)], [bytes.length, 1, message]);
    },
  ),
  fuzz('a HEAD request for any name is one request', 1000, fc.tuple(fc.nat(3000), serverName), ([size, name]) => {
    const lines = Buffer.from(encodeHttpHead(size, name)).toString('latin1').split('\r\n');
    assert.deepEqual(lines.slice(-2), ['', '']);
    assert.equal(lines.indexOf(''), lines.length - 2, 'one empty line, at the end');
    for (const line of lines.slice(1, -2)) assert.match(line, /^[A-Z][\w-]+: [\x20-\x7e]*$/);
  }),
];
