/** Which probe a quote or reply is about, as UDP and echo tell it: long quotes, 8-byte ones, padded ones and strangers'. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DatagramProbe } from '../../../src/net/network.ts';
import type { Naming } from '../../../src/net/sockets/datagram-protocol.ts';
import { ping } from '../../../src/net/sockets/ping.ts';
import { udp } from '../../../src/net/sockets/udp.ts';
import { datagram, destination } from './probing.ts';

const secrets = { word: 0xfeedface, quicSourceId: new Uint8Array(8).fill(7) };
const naming: Naming = { secrets, byKey: new Map([[0x1234, 42]]) };
const to = destination('192.0.2.1');
const probe42 = { kind: 'probe', id: 42 } as const;

function payload(protocol: typeof udp, fields: Partial<DatagramProbe>): Uint8Array {
  const probe = datagram(to, { id: 42, ...fields });
  const bytes = new Uint8Array(protocol.payloadSize(probe));
  protocol.encode(bytes, probe, 0x1234, secrets);
  return bytes;
}

const plain = payload(udp, {});
const quic = payload(udp, { content: 'quic' });
const dns = payload(udp, { content: 'dns' });
const echo = payload(ping, { protocol: 'echo' });

const quotes = [
  ['nonce, whole', udp, plain, probe42],
  ['nonce, the tag alone', udp, plain.subarray(0, 8), probe42],
  ['nonce, cut within the tag', udp, plain.subarray(0, 7), { kind: 'short' }],
  ['quic', udp, quic.subarray(0, 14), probe42],
  ['quic, cut within the tag', udp, quic.subarray(0, 13), { kind: 'short' }],
  ['dns', udp, dns.subarray(0, 17), probe42],
  ['8 bytes beyond the IP header: none of the payload', udp, new Uint8Array(), { kind: 'short' }],
  ['padded with zeros to 128 bytes', udp, new Uint8Array(100), { kind: 'short' }],
  ['a stranger’s', udp, new Uint8Array(100).fill(1), { kind: 'foreign' }],
  ['echo, whole', ping, echo, probe42],
  ['echo, 8 bytes', ping, echo.subarray(0, 8), probe42],
  ['echo, 4 bytes', ping, echo.subarray(0, 4), { kind: 'short' }],
  ['not an echo request', ping, new Uint8Array(8), { kind: 'foreign' }],
] as const;

for (const [name, protocol, quote, identity] of quotes) {
  test(`quote: ${name}`, () => assert.deepEqual(protocol.identifyQuote(quote, 4, naming), identity));
}

const negotiation = Uint8Array.from([
  ...[0x80, 0, 0, 0, 0, 8, ...secrets.quicSourceId],
  ...[8, ...quic.subarray(6, 14)],
  ...[0, 0, 0, 1],
]);
const guessed = negotiation.with(8, 0);
const answer = Uint8Array.from(dns.subarray(0, 17)).with(2, 0x80).with(10, 0).with(11, 0);
const echoReply = echo.with(0, 0);

/** Replies, whether they come from where the probe went, and what they answer. */
const replies = [
  ['the tag echoed, from elsewhere', udp, plain, false, { identity: probe42, service: 'udp' }],
  ['Version Negotiation', udp, negotiation, false, { identity: probe42, service: 'quic' }],
  ['Version Negotiation without our ids', udp, guessed, true, null],
  ['DNS', udp, answer, true, { identity: probe42, service: 'dns' }],
  ['DNS from elsewhere', udp, answer, false, null],
  ['DNS with another id', udp, answer.with(0, 0xff), true, { identity: { kind: 'foreign' }, service: 'dns' }],
  ['any words from the target', udp, Uint8Array.of(1), true, { identity: { kind: 'short' }, service: 'udp' }],
  ['any words from elsewhere', udp, Uint8Array.of(1), false, null],
  ['echo reply', ping, echoReply, true, { identity: probe42, service: 'echo' }],
  ['echo reply from elsewhere, with our tag', ping, echoReply, false, { identity: probe42, service: 'echo' }],
  ['echo reply from elsewhere, header only', ping, echoReply.subarray(0, 8), false, null],
  ['echo request', ping, echo, true, null],
] as const;

for (const [name, protocol, data, fromTarget, expected] of replies) {
  test(`reply: ${name}`, () => assert.deepEqual(protocol.identifyReply(data, 4, naming, fromTarget), expected));
}
