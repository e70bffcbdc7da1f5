/** The eight bytes that name a probe: a run's own random word, then the probe's id, both in network order. */

export const TAG_SIZE = 8;

/** Writes the tag at the start of `into`. `secret` is the run's 32-bit word, not 0, so that a zeroed quote matches nothing. */
export function encodeTag(into: Uint8Array, secret: number, id: number): void {
  const view = new DataView(into.buffer, into.byteOffset, into.byteLength);
  view.setUint32(0, secret);
  view.setUint32(4, id);
}

/** The probe's id where `bytes` begin with a tag of this run, else null. */
export function decodeTag(bytes: Uint8Array, secret: number): number | null {
  if (bytes.length < TAG_SIZE) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.getUint32(0) === secret ? view.getUint32(4) : null;
}
