/** The programs behind the simulated TCP ports: HTTP, TLS as far as its first flight, DNS over TCP, and a greeting. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ACK, FIN, PSH, SYN } from '../packet.ts';
import { clientHello, hostOf, readTcp, tcpPacket } from './by-hand.ts';
import type { TcpServer } from './config.ts';

/** A query for a name that is not there, behind its length; ID 7. */
const QUERY = Uint8Array.of(0, 19, 0, 7, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 97, 0, 0, 1, 0, 1);
const DNS: TcpServer = { kind: 'dns', zones: {} };
const NXDOMAIN = Array.from(QUERY, (byte, i) => ({ 4: 0x84, 5: 0x83 })[i] ?? byte);

/** A fatal alert: unexpected_message. */
const UNEXPECTED = [21, 3, 3, 0, 2, 2, 10];

describe('programs', () => {
  const rows: readonly [string, TcpServer, readonly (string | Uint8Array)[], RegExp | readonly number[], boolean][] = [
    ['a greeting', { kind: 'open', greeting: 'SSH-2.0-sim\r\n' }, [], /^SSH-2\.0-sim\r\n$/, false],
    ['HEAD', { kind: 'http' }, ['HEAD / HTTP/1.1\r\nHost: a\r\n\r\n'], /^HTTP\/1\.1 200 OK\r\n(.+\r\n)+\r\n$/, false],
    [
      'HEAD in pieces',
      { kind: 'http' },
      ['HEAD / HT', 'TP/1.1\r\n\r', '\n'],
      /^HTTP\/1\.1 200 OK\r\n(.+\r\n)+\r\n$/,
      false,
    ],
    [
      'GET',
      { kind: 'http', bodyBytes: 3 },
      ['GET / HTTP/1.1\r\n\r\n'],
      /^HTTP\/1\.1 200 OK\r\n(.+\r\n)+\r\nxxx$/,
      false,
    ],
    ['GET and close', { kind: 'http', bodyBytes: 0 }, ['GET / HTTP/1.1\r\nConnection: close\r\n\r\n'], /200 OK/, true],
    ['POST', { kind: 'http' }, ['POST / HTTP/1.1\r\n\r\n'], /^HTTP\/1\.1 405 /, true],
    ['no HTTP', { kind: 'http' }, ['\u0016\u0003\r\n\r\n'], /^HTTP\/1\.1 400 /, true],
    ['an endless head', { kind: 'http' }, Array(9).fill('x'.repeat(1000)), /^HTTP\/1\.1 431 /, true],
    ['a ClientHello in pieces', { kind: 'tls', flightBytes: 256 }, pieces(clientHello()), [22, 3, 3], false],
    ['two DNS queries in pieces', DNS, pieces(Buffer.concat([QUERY, QUERY])), [...NXDOMAIN, ...NXDOMAIN], false],
    ['a ClientHello over two records', { kind: 'tls' }, [split(clientHello(), 20)], [22, 3, 3], false],
    [
      'an alert after the flight',
      { kind: 'tls' },
      [clientHello(), Uint8Array.of(21, 3, 3, 0, 2, 2, 40)],
      [22, 3, 3],
      true,
    ],
    ['more handshake after the flight', { kind: 'tls' }, [clientHello(), clientHello()], [22, 3, 3], false],
    ['another handshake message', { kind: 'tls' }, [spoilt(clientHello(), 5, 2)], UNEXPECTED, true],
    ['a ClientHello without room for its fields', { kind: 'tls' }, [spoilt(clientHello(), 8, 34)], UNEXPECTED, true],
    ['an endless ClientHello', { kind: 'tls' }, [spoilt(clientHello(), 6, 2)], UNEXPECTED, true],
    ['a session ID of 33 bytes', { kind: 'tls' }, [spoilt(clientHello(), 43, 33)], UNEXPECTED, true],
    ['an empty record', { kind: 'tls' }, [Uint8Array.of(22, 3, 1, 0, 0)], UNEXPECTED, true],
    ['a record too long', { kind: 'tls' }, [Uint8Array.of(22, 3, 1, 0x40, 1)], UNEXPECTED, true],
    ['half a ClientHello', { kind: 'tls' }, [clientHello().subarray(0, 50)], /^$/, false],
    ['no TLS', { kind: 'tls' }, ['GET / HTTP/1.1\r\n\r\n'], UNEXPECTED, true],
  ];
  for (const [what, service, sent, expected, closes] of rows)
    test(what, () => {
      const host = hostOf({ tcp: { ports: { 443: service } } });
      const isn = readTcp(host.receive(tcpPacket(4, { flags: SYN, options: { mss: 1460 } }), 0)[0]).seq;
      const out = [...host.receive(tcpPacket(4, { seq: 1, ack: isn + 1, flags: ACK }), 0)];
      let seq = 1;
      for (const piece of sent) {
        const data = Buffer.from(piece);
        out.push(...host.receive(tcpPacket(4, { seq, ack: isn + 1, flags: ACK | PSH, data }), 0));
        seq += data.length;
      }
      const segments = out.map(readTcp);
      const bytes = Buffer.concat(segments.map(({ data }) => data));
      if (expected instanceof RegExp) assert.match(bytes.toString(), expected);
      else assert.deepEqual([...bytes.subarray(0, expected.length)], expected);
      assert.equal(
        segments.some(({ flags }) => (flags & FIN) !== 0),
        closes,
      );
    });

  test('a TLS flight has exactly the size wanted and is made of whole records', () => {
    for (const flightBytes of [256, 4000, 13_000]) {
      const host = hostOf({ tcp: { ports: { 443: { kind: 'tls', flightBytes } } } });
      const isn = readTcp(host.receive(tcpPacket(4, { flags: SYN, options: { mss: 1460 } }), 0)[0]).seq;
      const data = clientHello();
      const out = host.receive(tcpPacket(4, { seq: 1, ack: isn + 1, flags: ACK, data }), 0);
      const flight = Buffer.concat(out.map((emission) => readTcp(emission).data));
      assert.equal(flight.length, flightBytes);
      const types: number[] = [];
      let at = 0;
      for (; at < flight.length; at += 5 + flight.readUInt16BE(at + 3)) types.push(flight[at] ?? 0);
      assert.deepEqual([at, types], [flightBytes, [22, 20, 23]]);
    }
  });
});

function pieces(bytes: Uint8Array): Uint8Array[] {
  return Array.from(bytes, (_, i) => bytes.subarray(i, i + 1));
}

function spoilt(bytes: Uint8Array, at: number, value: number): Uint8Array {
  return bytes.with(at, value);
}

/** One TLS record made two, the first with `first` bytes. */
function split(record: Uint8Array, first: number): Uint8Array {
  const message = record.subarray(5);
  const parts = [message.subarray(0, first), message.subarray(first)];
  return Buffer.concat(parts.flatMap((part) => [Uint8Array.of(22, 3, 1, 0, part.length), part]));
}
