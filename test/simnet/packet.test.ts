import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  ACK,
  addressBytes,
  addressText,
  buildIcmp,
  buildIp,
  buildTcp,
  buildUdp,
  checksum,
  mssOffset,
  parse,
  parseIcmp,
  parseTcp,
  parseUdp,
  read16,
  SYN,
  TCP,
  transportChecksum,
  UDP,
} from './packet.ts';

const ENDS = [
  { src: '10.1.0.4', dst: '203.0.113.7' },
  { src: '2001:db8:1::4', dst: '2001:db8:113::7' },
];
const data = Uint8Array.from({ length: 33 }, (_, i) => i);

describe('addresses', () => {
  // RFC 5952 section 4.
  for (const [written, canonical] of [
    ['10.20.1.1', '10.20.1.1'],
    ['2001:0db8:0:0:0:0:2:1', '2001:db8::2:1'],
    ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['::', '::'],
    ['::1', '::1'],
    ['2001:db8::', '2001:db8::'],
  ] as const)
    it(`${written} is ${canonical}`, () => assert.equal(addressText(addressBytes(written)), canonical));

  for (const bad of ['', '1.2.3', 'web.example', '1::2::3', '1:2:3:4:5:6:7', '12345::', 'g::1', '1:2:3:4:5:6:7:8:9'])
    it(`${JSON.stringify(bad)} is none`, () => assert.throws(() => addressBytes(bad), RangeError));
});

it('the checksum is that of the example in RFC 1071 section 3', () => {
  assert.equal(checksum(Uint8Array.of(0x00, 0x01, 0xf2, 0x03, 0xf4, 0xf5, 0xf6, 0xf7)), ~0xddf2 & 0xffff);
});

for (const ends of ENDS)
  describe(`what is built is read back, from ${ends.src}`, () => {
    it('as IP', () => {
      const ip = parse(buildIp({ ...ends, protocol: UDP, ttl: 7, payload: data }));
      assert.ok(ip !== null);
      assert.deepEqual(
        [ip.src, ip.dst, ip.protocol, ip.ttl, ip.df, [...ip.payload]],
        [ends.src, ends.dst, UDP, 7, true, [...data]],
      );
      if (ip.family === 4) assert.equal(checksum(ip.bytes.subarray(0, 20)), 0);
    });

    it('as UDP, with a checksum that holds', () => {
      const udp = buildUdp(ends, { srcPort: 4000, dstPort: 53, data });
      assert.deepEqual(parseUdp(udp), { srcPort: 4000, dstPort: 53, data });
      assert.equal(transportChecksum(ends, UDP, udp), 0);
    });

    it('as TCP, options included, with a checksum that holds', () => {
      const options = {
        mss: 1460,
        sackPermitted: true,
        timestamps: { value: 0xfffffffe, echo: 7 },
        windowScale: 7,
        sack: [{ left: 5, right: 0xffffffff }],
      };
      const tcp = { srcPort: 1, dstPort: 443, seq: 0xffffffff, ack: 3, flags: SYN | ACK, window: 9, options, data };
      const segment = buildTcp(ends, tcp);
      assert.deepEqual(parseTcp(segment), tcp);
      assert.equal(transportChecksum(ends, TCP, segment), 0);
      assert.equal(read16(segment, mssOffset(segment) ?? 0), 1460);
    });

    it('as ICMP, with a checksum that holds', () => {
      const icmp = buildIcmp(ends, { type: 3, code: 4, rest: 0xffffffff, body: data });
      assert.deepEqual(parseIcmp(icmp), { type: 3, code: 4, rest: 0xffffffff, body: data });
      assert.equal(ends.src.includes('.') ? checksum(icmp) : transportChecksum(ends, 58, icmp), 0);
    });
  });

it('garbage is read as nothing or as less than was given, never beyond it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 120 }), fc.constantFrom(0x45, 0x46, 0x4f, 0x60, 0x00), (bytes, first) => {
      if (bytes.length > 0) bytes[0] = first;
      const ip = parse(bytes);
      if (ip === null) return;
      assert.ok(ip.bytes.length <= bytes.length && ip.payload.length <= ip.bytes.length);
      const tcp = parseTcp(ip.payload);
      if (tcp !== null) assert.ok(tcp.data.length <= ip.payload.length);
      const udp = parseUdp(ip.payload);
      if (udp !== null) assert.ok(udp.data.length <= ip.payload.length);
      parseIcmp(ip.payload);
      const offset = mssOffset(ip.payload);
      if (offset !== null) assert.ok(offset + 2 <= ip.payload.length);
    }),
  );
});
