/** ICMP extension structures (RFC 4884 section 7) and the MPLS label stack in them (RFC 4950). */

/** RFC 4950 label stack entry. */
export interface MplsLabel {
  readonly label: number;
  readonly trafficClass: number;
  readonly bottom: boolean;
  readonly ttl: number;
}

const HEADER_SIZE = 4;
const OBJECT_HEADER_SIZE = 4;
const CLASS_MPLS = 1;
const TYPE_INCOMING_STACK = 1;

/** RFC 4884 section 5.5: routers older than the RFC write no length and put the extension 128 bytes into the quote. */
export const LEGACY_EXTENSION_OFFSET = 128;

/** MPLS labels, top of the stack first, of an extension structure that begins `bytes`; empty where there is none or it is malformed. */
export function decodeMplsLabels(bytes: Uint8Array): MplsLabel[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_SIZE || view.getUint8(0) >> 4 !== 2) return [];
  let at = HEADER_SIZE;
  while (at + OBJECT_HEADER_SIZE <= bytes.length) {
    const length = view.getUint16(at);
    if (length < OBJECT_HEADER_SIZE || at + length > bytes.length) return [];
    if (view.getUint8(at + 2) === CLASS_MPLS && view.getUint8(at + 3) === TYPE_INCOMING_STACK) {
      return decodeStack(view, at + OBJECT_HEADER_SIZE, at + length);
    }
    at += length;
  }
  return [];
}

/**
 * The same for bytes that only may be an extension structure: they count where the header's checksum, which RFC 4884
 * lets be 0 for "none", is there and right.
 */
export function decodeLegacyMplsLabels(bytes: Uint8Array): MplsLabel[] {
  const sent = bytes.length >= HEADER_SIZE && (bytes[2] !== 0 || bytes[3] !== 0);
  return sent && onesComplementSum(bytes) === 0xffff ? decodeMplsLabels(bytes) : [];
}

function decodeStack(view: DataView, start: number, end: number): MplsLabel[] {
  const labels: MplsLabel[] = [];
  for (let at = start; at + 4 <= end; at += 4) {
    const entry = view.getUint32(at);
    const bottom = (entry & 0x100) !== 0;
    labels.push({ label: entry >>> 12, trafficClass: (entry >>> 9) & 7, bottom, ttl: entry & 0xff });
    if (bottom) break;
  }
  return labels;
}

/** RFC 1071: the sum over data and its checksum is 0xffff where they agree. */
function onesComplementSum(bytes: Uint8Array): number {
  let sum = 0;
  for (const [index, byte] of bytes.entries()) sum += index % 2 === 0 ? byte << 8 : byte;
  while (sum > 0xffff) sum = (sum & 0xffff) + Math.floor(sum / 0x10000);
  return sum;
}
