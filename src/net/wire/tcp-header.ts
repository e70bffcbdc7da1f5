/** The TCP header as an ICMP error quotes it (RFC 9293 sections 3.1 and 3.2). */

const FLAG_SYN = 0x02;
const OPTION_END = 0;
const OPTION_NOP = 1;
const OPTION_MSS = 2;
const FIXED_SIZE = 20;

/** The MSS option of a quoted SYN; null where the quote is no SYN, ends before the option or is malformed. */
export function decodeQuotedMss(header: Uint8Array): number | null {
  if (header.length < FIXED_SIZE) return null;
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  if ((view.getUint8(13) & FLAG_SYN) === 0) return null;
  const end = Math.min((view.getUint8(12) >> 4) * 4, header.length);
  let at = FIXED_SIZE;
  while (at < end) {
    const kind = view.getUint8(at);
    if (kind === OPTION_END) return null;
    if (kind === OPTION_NOP) {
      at += 1;
      continue;
    }
    const length = at + 1 < end ? view.getUint8(at + 1) : 0;
    if (length < 2 || at + length > end) return null;
    if (kind === OPTION_MSS) return length === 4 ? view.getUint16(at + 2) : null;
    at += length;
  }
  return null;
}
