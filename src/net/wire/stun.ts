/** A STUN binding request, and whether a message answers one (RFC 8489 sections 5 and 6.1). The transaction id begins with a probe's tag. */

const BINDING_REQUEST = 0x0001;
const ANSWERS = new Set([0x0101, 0x0111]);
const MAGIC_COOKIE = 0x2112a442;
const TRANSACTION_OFFSET = 8;
/** A header without attributes. */
export const STUN_REQUEST_SIZE = 20;

/** Writes a request into `into`, zeroed and `STUN_REQUEST_SIZE` long; gives where its transaction id begins. */
export function encodeStunRequest(into: Uint8Array): Uint8Array {
  const view = new DataView(into.buffer, into.byteOffset, into.byteLength);
  view.setUint16(0, BINDING_REQUEST);
  view.setUint32(4, MAGIC_COOKIE);
  return into.subarray(TRANSACTION_OFFSET);
}

/** The transaction id of a request that `bytes` quote; null: they quote none. */
export function decodeStunRequest(bytes: Uint8Array): Uint8Array | null {
  return transaction(bytes, (type) => type === BINDING_REQUEST);
}

/** The transaction id of the request that `bytes` answer, with success or an error; null: they answer none. */
export function decodeStunAnswer(bytes: Uint8Array): Uint8Array | null {
  return transaction(bytes, (type) => ANSWERS.has(type));
}

function transaction(bytes: Uint8Array, fits: (type: number) => boolean): Uint8Array | null {
  if (bytes.length < STUN_REQUEST_SIZE) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const stun = fits(view.getUint16(0)) && view.getUint32(4) === MAGIC_COOKIE;
  return stun ? bytes.subarray(TRANSACTION_OFFSET, STUN_REQUEST_SIZE) : null;
}
