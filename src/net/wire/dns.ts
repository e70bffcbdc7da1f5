/** A DNS query for the root's name servers, and whether a message answers it (RFC 1035 section 4; padding: RFC 6891, RFC 7830). */

/** Question: root name, type NS, class IN. */
const QUESTION = Uint8Array.of(0, 0, 2, 0, 1);
const HEADER_SIZE = 12;
const DNS_QUERY_SIZE = HEADER_SIZE + QUESTION.length;
/** OPT record (RFC 6891 section 6.1.2): root name, type 41, payload size 1232, no flags; then its data's length. */
const OPT_HEADER = Uint8Array.of(0, 0, 41, 1232 >> 8, 1232 & 0xff, 0, 0, 0, 0);
const OPTION_PADDING = 12;
const PADDED_QUERY_SIZE = DNS_QUERY_SIZE + OPT_HEADER.length + 2 + 4;

/** The nearest size, not below `size`, that a query can have: 17 bytes, or 32 and more with padding. */
export function dnsQuerySize(size: number): number {
  return size <= DNS_QUERY_SIZE ? DNS_QUERY_SIZE : Math.max(size, PADDED_QUERY_SIZE);
}

/** Writes a query that fills `into`, whose length `dnsQuerySize` gave and which the caller has zeroed. `id` is 16 bits. */
export function encodeDnsQuery(into: Uint8Array, id: number): void {
  const view = new DataView(into.buffer, into.byteOffset, into.byteLength);
  view.setUint16(0, id);
  view.setUint16(4, 1); // one question; recursion is not desired: the root's servers are in every cache
  into.set(QUESTION, HEADER_SIZE);
  if (into.length === DNS_QUERY_SIZE) return;
  view.setUint16(10, 1); // one additional record
  const at = DNS_QUERY_SIZE + OPT_HEADER.length;
  into.set(OPT_HEADER, DNS_QUERY_SIZE);
  view.setUint16(at, into.length - at - 2);
  view.setUint16(at + 2, OPTION_PADDING);
  view.setUint16(at + 4, into.length - at - 6);
}

/** The id of our query where `bytes` quote one, or null. */
export function decodeDnsQuery(bytes: Uint8Array): number | null {
  return matches(bytes, false);
}

/** The id of the query that `bytes` answer, whatever the response code; null where they answer none. A server may leave the question out of an error. */
export function decodeDnsAnswer(bytes: Uint8Array): number | null {
  return matches(bytes, true);
}

function matches(bytes: Uint8Array, response: boolean): number | null {
  if (bytes.length < HEADER_SIZE) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (((view.getUint8(2) & 0x80) !== 0) !== response) return null;
  const questions = view.getUint16(4);
  const answersError = response && questions === 0 && (view.getUint8(3) & 0x0f) !== 0;
  const same = questions === 1 && QUESTION.every((byte, index) => byte === bytes[HEADER_SIZE + index]);
  return same || answersError ? view.getUint16(0) : null;
}
