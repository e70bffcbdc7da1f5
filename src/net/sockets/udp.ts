/** UDP probes: a tag alone, a QUIC long header or a DNS query as payload, and what quotes and answers of them look like. */

import { openSocket } from '../linux/endpoint.ts';
import { randomShort } from '../linux/random.ts';
import { IP, IPPROTO_UDP, SOCK_DGRAM } from '../linux/socket-options.ts';
import type { DatagramProbe } from '../network.ts';
import { decodeDnsAnswer, decodeDnsQuery, dnsQuerySize, encodeDnsQuery } from '../wire/dns.ts';
import { decodeTag, encodeTag, TAG_SIZE } from '../wire/nonce.ts';
import {
  decodeVersionNegotiation,
  encodeQuicProbe,
  isVersionNegotiation,
  QUIC_DESTINATION_ID_OFFSET,
  QUIC_MIN_PAYLOAD,
} from '../wire/quic.ts';
import type { DatagramProtocol, IdentifiedReply, Identity, Naming } from './datagram-protocol.ts';

const UDP_HEADER_SIZE = 8;
/** Quotes that end sooner may have lost the tag. */
const IDENTIFYING_SIZE = QUIC_DESTINATION_ID_OFFSET + TAG_SIZE;

export const udp: DatagramProtocol = {
  open: (to) => openSocket(to, SOCK_DGRAM, IPPROTO_UDP),
  hidesLocalDrops: () => false,
  unquotedHeader: UDP_HEADER_SIZE,
  payloadSize(probe) {
    const room = Math.max(0, probe.size - IP[probe.to.family].headerSize - UDP_HEADER_SIZE);
    const sizes = { nonce: Math.max(room, TAG_SIZE), quic: Math.max(room, QUIC_MIN_PAYLOAD), dns: dnsQuerySize(room) };
    return sizes[probe.content];
  },
  keyFor: (probe) => (probe.content === 'dns' ? randomShort() : null),
  encode(into, probe, key, secrets) {
    switch (probe.content) {
      case 'nonce':
        return encodeTag(into, secrets.word, probe.id);
      case 'quic':
        return encodeQuic(into, probe, secrets.word, secrets.quicSourceId);
      case 'dns':
        return encodeDnsQuery(into, key ?? 0);
      default:
        probe.content satisfies never;
    }
  },
  identifyQuote(quote, _family, naming) {
    const id =
      decodeTag(quote, naming.secrets.word) ??
      decodeTag(quote.subarray(QUIC_DESTINATION_ID_OFFSET), naming.secrets.word) ??
      byKey(decodeDnsQuery(quote), naming);
    if (id !== null) return { kind: 'probe', id };
    // RFC 4884 section 4: a short quote may be padded with zeros in front of an extension.
    const head = quote.subarray(0, IDENTIFYING_SIZE);
    return { kind: head.length < IDENTIFYING_SIZE || head.every((byte) => byte === 0) ? 'short' : 'foreign' };
  },
  identifyReply(data, _family, naming, fromTarget): IdentifiedReply | null {
    const echoed = decodeTag(data, naming.secrets.word);
    if (echoed !== null) return { identity: { kind: 'probe', id: echoed }, service: 'udp' };
    const returned = decodeVersionNegotiation(data, naming.secrets.quicSourceId);
    if (returned !== null) return { identity: identity(decodeTag(returned, naming.secrets.word)), service: 'quic' };
    if (!fromTarget || isVersionNegotiation(data)) return null;
    const answered = decodeDnsAnswer(data);
    if (answered !== null) return { identity: identity(byKey(answered, naming)), service: 'dns' };
    return { identity: { kind: 'short' }, service: 'udp' };
  },
  matchesPort: (name, port) => name.port === port,
};

function encodeQuic(into: Uint8Array, probe: DatagramProbe, word: number, sourceId: Uint8Array): void {
  const destinationId = new Uint8Array(TAG_SIZE);
  encodeTag(destinationId, word, probe.id);
  encodeQuicProbe(into, destinationId, sourceId);
}

function byKey(key: number | null, naming: Naming): number | null {
  return key === null ? null : (naming.byKey.get(key) ?? null);
}

function identity(id: number | null): Identity {
  return id === null ? { kind: 'foreign' } : { kind: 'probe', id };
}
