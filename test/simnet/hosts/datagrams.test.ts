/** UDP ports, QUIC's Version Negotiation and ICMP echo of the simulated endpoints, packet by packet, both families. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { write32 } from '../packet.ts';
import { FAMILIES, hostOf, icmpPacket, read, readIcmp, readUdp, tcpPacket, udpPacket, WAY } from './by-hand.ts';
import type { HostConfig, UdpService, Verdict } from './config.ts';

const PORT_UNREACHABLE = { 4: { type: 3, code: 3 }, 6: { type: 1, code: 4 } } as const;
const ECHO = { 4: { request: 8, reply: 0 }, 6: { request: 128, reply: 129 } } as const;

for (const family of FAMILIES) {
  describe(`IPv${family}`, () => {
    test('a closed port is answered by a port unreachable that quotes the packet', () => {
      const quotes = { short: WAY[family].src.includes(':') ? 48 : 28, long: family === 4 ? 548 : 1232 } as const;
      for (const quote of ['short', 'long'] as const) {
        const packet = udpPacket(family, 33_434, new Uint8Array(1400));
        const [answer, ...more] = hostOf({ icmpErrors: { quote } }).receive(packet, 0);
        assert.equal(more.length, 0);
        const { type, code, body } = readIcmp(answer);
        assert.deepEqual({ type, code }, PORT_UNREACHABLE[family]);
        assert.deepEqual(body, packet.subarray(0, quotes[quote]));
      }
    });

    test('a rate limit leaves packets unanswered until its bucket fills again', () => {
      const host = hostOf({ icmpErrors: { rateLimit: { burst: 2, perSecond: 1 } } });
      const answered = [0, 0, 0, 500, 1000, 1001, 60_000, 60_000, 60_000].map(
        (now) => host.receive(udpPacket(family, 1, new Uint8Array(1)), now).length,
      );
      assert.deepEqual(answered, [1, 1, 0, 0, 1, 0, 1, 1, 0]);
    });

    test('each verdict has its type and code, for UDP and TCP alike', () => {
      const rows: readonly [Verdict, number, number, number, number][] = [
        ['network-unreachable', 3, 0, 1, 0],
        ['host-unreachable', 3, 1, 1, 3],
        ['port-unreachable', 3, 3, 1, 4],
        ['network-prohibited', 3, 9, 1, 6],
        ['host-prohibited', 3, 10, 1, 5],
        ['admin-prohibited', 3, 13, 1, 1],
      ];
      for (const [verdict, type4, code4, type6, code6] of rows) {
        const service = { kind: 'unreachable', verdict } as const;
        const host = hostOf({ udp: { default: service }, tcp: { default: service } });
        for (const packet of [udpPacket(family, 9, new Uint8Array(9)), tcpPacket(family, { flags: 2 })]) {
          const { type, code } = readIcmp(host.receive(packet, 0)[0]);
          assert.deepEqual([type, code], family === 4 ? [type4, code4] : [type6, code6], verdict);
        }
      }
    });

    test('silent and echo ports, and a TTL of its own', () => {
      const ports: Record<number, UdpService> = { 7: 'echo', 9: 'silent' };
      const host = hostOf({ initialTtl: 128, udp: { ports } });
      assert.deepEqual(host.receive(udpPacket(family, 9, new Uint8Array(3)), 0), []);
      const [answer] = host.receive(udpPacket(family, 7, Uint8Array.of(1, 2, 3)), 0);
      assert.deepEqual(readUdp(answer), { srcPort: 7, dstPort: 40_000, data: Uint8Array.of(1, 2, 3) });
      assert.equal(read(answer).ttl, 128);
      assert.equal(host.counters.udpPackets, 2);
    });

    test('an echo request comes back, unless the host does not answer them', () => {
      const request = { type: ECHO[family].request, code: 0, rest: 0x12340007, body: Uint8Array.of(9, 8, 7) };
      for (const [echo, answers] of [
        [true, 1],
        [false, 0],
      ] as const) {
        const host = hostOf({ echo });
        const out = host.receive(icmpPacket(family, request), 0);
        assert.equal(out.length, answers);
        assert.equal(host.counters.echoRequests, 1);
        if (echo) assert.deepEqual(readIcmp(out[0]), { ...request, type: ECHO[family].reply });
      }
    });

    test('QUIC: unknown versions from 1200 bytes on get Version Negotiation with the connection IDs swapped', () => {
      const host = hostOf({ udp: { ports: { 443: { kind: 'quic' } } } });
      const [answer] = host.receive(udpPacket(family, 443, quic(1200)), 0);
      const { data, srcPort } = readUdp(answer);
      assert.equal(srcPort, 443);
      assert.equal((data[0] ?? 0) & 0xc0, 0xc0);
      const expected = [0, 0, 0, 0, 4, 21, 22, 23, 24, 8, 1, 2, 3, 4, 5, 6, 7, 8, 0, 0, 0, 1, 0x6b, 0x33, 0x43, 0xcf];
      assert.deepEqual([...data.subarray(1)], expected);
    });

    test('QUIC: all else stays unanswered', () => {
      const rows: readonly [string, Uint8Array][] = [
        ['a byte too short', quic(1199)],
        ['a short header', quic(1200, { first: 0x40 })],
        ['Version Negotiation itself', quic(1200, { version: 0 })],
        ['version 1', quic(1200, { version: 1 })],
        ['version 2', quic(1200, { version: 0x6b3343cf })],
        ['nothing', new Uint8Array(0)],
      ];
      const host = hostOf({ udp: { ports: { 443: { kind: 'quic' } } } });
      for (const [what, datagram] of rows)
        assert.deepEqual(host.receive(udpPacket(family, 443, datagram), 0), [], what);
      const cut = Uint8Array.of(0xc0, 1, 2, 3, 4, 255, 0, 0);
      const lenient = hostOf({ udp: { ports: { 443: { kind: 'quic', minBytes: 1 } } } });
      assert.deepEqual(lenient.receive(udpPacket(family, 443, cut), 0), [], 'a connection ID cut short');
    });

    test('QUIC: a rate limit counts only what would be answered', () => {
      const host = hostOf({ udp: { ports: { 443: { kind: 'quic', rateLimit: { burst: 1, perSecond: 1 } } } } });
      const answered = [quic(1199), quic(1200), quic(1200)].map(
        (datagram) => host.receive(udpPacket(family, 443, datagram), 0).length,
      );
      assert.deepEqual(answered, [0, 1, 0]);
    });

    test('what is damaged, in pieces or for others is dropped and counted', () => {
      const good = udpPacket(family, 7, Uint8Array.of(1, 2, 3));
      const rows: readonly [string, (packet: Uint8Array) => void][] = [
        ['a wrong byte', (packet) => flip(packet, packet.length - 1)],
        ['another destination', (packet) => flip(packet, family === 4 ? 19 : 39)],
        ['a cut length', (packet) => flip(packet, family === 4 ? 3 : 5)],
        ['no version', (packet) => flip(packet, 0)],
      ];
      const host = hostOf({ udp: { default: 'echo' } });
      for (const [what, spoil] of rows) {
        const packet = good.slice();
        spoil(packet);
        assert.deepEqual(host.receive(packet, 0), [], what);
      }
      assert.deepEqual(host.counters, { ...none, packets: rows.length, dropped: rows.length });
      assert.equal(host.receive(good, 0).length, 1, 'the packet unspoilt');
    });
  });
}

test('an IPv4 fragment is dropped', () => {
  const packet = udpPacket(4, 7, Uint8Array.of(1));
  packet[6] = 0x20;
  packet[10] = (packet[10] ?? 0) + 0x20;
  assert.deepEqual(hostOf({ udp: { default: 'echo' } }).receive(packet, 0), []);
});

test('a UDP packet without a checksum is taken in IPv4', () => {
  const packet = udpPacket(4, 7, Uint8Array.of(1));
  packet[26] = 0;
  packet[27] = 0;
  assert.equal(hostOf({ udp: { default: 'echo' } }).receive(packet, 0).length, 1);
});

test('a description that cannot be says what is wrong with it', () => {
  const rows: readonly [Omit<HostConfig, 'addresses'>, RegExp][] = [
    [{ tcp: { ports: { 443: { kind: 'tls' } } } }, /port of kind tls needs real servers/],
    [dnsWith('a'.repeat(64)), /label must have 1 to 63 bytes, found 64/],
    [dnsWith('a..b'), /label must have 1 to 63 bytes, found 0/],
    [dnsWith(`${'a.'.repeat(126)}bc`), /name must have at most 255 bytes, found 256/],
  ];
  for (const [config, message] of rows) assert.throws(() => hostOf(config), { name: 'RangeError', message });
});

const none = {
  packets: 0,
  dropped: 0,
  udpPackets: 0,
  echoRequests: 0,
  icmpErrors: 0,
  tcpSegments: 0,
  tcpConnections: 0,
  tcpEstablished: 0,
  tcpRoundTrips: 0,
};

function dnsWith(name: string): Omit<HostConfig, 'addresses'> {
  return { udp: { ports: { 53: { kind: 'dns', zones: { reverse: { '10.0.0.1': name } } } } } };
}

function quic(bytes: number, { first = 0xc0, version = 0x1a2a3a4a } = {}): Uint8Array {
  const datagram = new Uint8Array(bytes);
  datagram[0] = first;
  write32(datagram, 1, version);
  datagram.set([8, 1, 2, 3, 4, 5, 6, 7, 8, 4, 21, 22, 23, 24], 5);
  return datagram;
}

function flip(packet: Uint8Array, at: number): void {
  packet[at] = (packet[at] ?? 0) ^ 0x41;
}
