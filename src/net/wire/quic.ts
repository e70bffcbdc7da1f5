/** QUIC long headers of an unknown version, and Version Negotiation, their answer (RFC 9000 sections 5.2.2, 6 and 17.2.1; RFC 8999). */

/** RFC 9000 section 14.1: a server ignores first packets in smaller UDP payloads. */
export const QUIC_MIN_PAYLOAD = 1200;
/** RFC 9000 section 15: 0x?a?a?a?a is reserved to force version negotiation. */
const RESERVED_VERSION = 0x1a2a3a4a;
const LONG_HEADER = 0x80;
const FIXED_BIT = 0x40;
const CONNECTION_ID_SIZE = 8;
/** Bytes before the destination connection id: first byte 0, version u32 1, length of the id u8 5. */
export const QUIC_DESTINATION_ID_OFFSET = 6;
const SOURCE_ID_OFFSET = QUIC_DESTINATION_ID_OFFSET + CONNECTION_ID_SIZE + 1;
const HEADER_SIZE = SOURCE_ID_OFFSET + CONNECTION_ID_SIZE;

/** Writes the header at the start of `into`, whose rest the caller has zeroed. Both ids are 8 bytes. */
export function encodeQuicProbe(into: Uint8Array, destinationId: Uint8Array, sourceId: Uint8Array): void {
  into[0] = LONG_HEADER | FIXED_BIT;
  new DataView(into.buffer, into.byteOffset, into.byteLength).setUint32(1, RESERVED_VERSION);
  into[5] = CONNECTION_ID_SIZE;
  into.set(destinationId, QUIC_DESTINATION_ID_OFFSET);
  into[SOURCE_ID_OFFSET - 1] = CONNECTION_ID_SIZE;
  into.set(sourceId, SOURCE_ID_OFFSET);
}

/** The id that our probe used for its destination, where `bytes` are a Version Negotiation that returns `sourceId`; else null. */
export function decodeVersionNegotiation(bytes: Uint8Array, sourceId: Uint8Array): Uint8Array | null {
  if (bytes.length < HEADER_SIZE + 4) return null; // at least one version follows
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const negotiates = (view.getUint8(0) & LONG_HEADER) !== 0 && view.getUint32(1) === 0;
  if (!negotiates || bytes[5] !== CONNECTION_ID_SIZE || bytes[SOURCE_ID_OFFSET - 1] !== CONNECTION_ID_SIZE) return null;
  const returned = bytes.subarray(QUIC_DESTINATION_ID_OFFSET, QUIC_DESTINATION_ID_OFFSET + CONNECTION_ID_SIZE);
  return returned.every((byte, index) => byte === sourceId[index])
    ? bytes.subarray(SOURCE_ID_OFFSET, HEADER_SIZE)
    : null;
}

/** Whether `bytes` are a Version Negotiation at all, ours or not. */
export function isVersionNegotiation(bytes: Uint8Array): boolean {
  return bytes.length >= 7 && ((bytes[0] ?? 0) & LONG_HEADER) !== 0 && bytes.subarray(1, 5).every((byte) => byte === 0);
}
