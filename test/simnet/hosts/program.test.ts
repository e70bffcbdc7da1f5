/** The programs behind the simulated TCP ports: HTTP, TLS as far as its first flight, DNS over TCP, and a greeting. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ACK, FIN, PSH, SYN } from '../packet.ts';
import { hostOf, readTcp, tcpPacket } from './by-hand.ts';
import type { TcpServer } from './config.ts';

/** A query for a name that is not there, behind its length; ID 7. */
const QUERY = Uint8Array.of(0, 19, 0, 7, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 97, 0, 0, 1, 0, 1);
const DNS: TcpServer = { kind: 'dns', zones: {} };
const NXDOMAIN = Array.from(QUERY, (byte, i) => ({ 4: 0x84, 5: 0x83 })[i] ?? byte);

describe('programs', () => {
  const rows: readonly [string, TcpServer, readonly (string | Uint8Array)[], RegExp | readonly number[], boolean][] = [
    ['a greeting', { kind: 'open', greeting: 'SSH-2.0-sim\r\n' }, [], /^SSH-2\.0-sim\r\n$/, false],
    ['a blob, once', { kind: 'blob', bytes: 5 }, ['a', 'b'], /^x{5}$/, false],
    ['two DNS queries in pieces', DNS, pieces(Buffer.concat([QUERY, QUERY])), [...NXDOMAIN, ...NXDOMAIN], false],
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
});

function pieces(bytes: Uint8Array): Uint8Array[] {
  return Array.from(bytes, (_, i) => bytes.subarray(i, i + 1));
}
