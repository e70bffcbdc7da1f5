/** ICMP echo over ping sockets (icmp(7), Linux's SOCK_DGRAM with IPPROTO_ICMP; RFC 792, RFC 4443). The kernel fills in identifier and checksum. */

import { openSocket } from '../linux/endpoint.ts';
import { IP, SOCK_DGRAM } from '../linux/socket-options.ts';
import { decodeTag, encodeTag, TAG_SIZE } from '../wire/nonce.ts';
import type { DatagramProtocol, Identity, Naming } from './datagram-protocol.ts';

/** Type u8 0, code 1, checksum u16 2, identifier u16 4, sequence u16 6. */
const ECHO_HEADER_SIZE = 8;

export const ping: DatagramProtocol = {
  open: (to) => openSocket(to, SOCK_DGRAM, IP[to.family].icmpProtocol),
  unquotedHeader: 0,
  hidesLocalDrops: (family) => family === 6,
  payloadSize: (probe) => Math.max(probe.size - IP[probe.to.family].headerSize, ECHO_HEADER_SIZE + TAG_SIZE),
  keyFor: (probe) => probe.id & 0xffff,
  encode(into, probe, key, secrets) {
    into[0] = IP[probe.to.family].echoRequest;
    new DataView(into.buffer, into.byteOffset).setUint16(6, key ?? 0);
    encodeTag(into.subarray(ECHO_HEADER_SIZE), secrets.word, probe.id);
  },
  identifyQuote(quote, family, naming) {
    if (quote.length >= ECHO_HEADER_SIZE && quote[0] !== IP[family].echoRequest) return { kind: 'foreign' };
    return identify(quote, naming);
  },
  identifyReply(data, family, naming, fromTarget) {
    if (data.length < ECHO_HEADER_SIZE || data[0] !== IP[family].echoReply) return null;
    const identity = identify(data, naming);
    // A reply cut to its header proves no more than where it comes from.
    return identity.kind === 'probe' && (fromTarget || carriesTag(data, naming)) ? { identity, service: 'echo' } : null;
  },
  matchesPort: () => true,
};

function identify(message: Uint8Array, naming: Naming): Identity {
  const tagged = decodeTag(message.subarray(ECHO_HEADER_SIZE), naming.secrets.word);
  if (tagged !== null) return { kind: 'probe', id: tagged };
  if (message.length < ECHO_HEADER_SIZE) return { kind: 'short' };
  const sequence = new DataView(message.buffer, message.byteOffset).getUint16(6);
  const id = naming.byKey.get(sequence);
  return id === undefined ? { kind: 'foreign' } : { kind: 'probe', id };
}

function carriesTag(message: Uint8Array, naming: Naming): boolean {
  return decodeTag(message.subarray(ECHO_HEADER_SIZE), naming.secrets.word) !== null;
}
