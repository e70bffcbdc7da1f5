/** Seeded random numbers: the same seed gives the same internet (mulberry32, public domain). */

/** A function that gives numbers from 0 (included) to 1 (excluded). `seed` is cut to 32 bits. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}

/** A 32-bit hash of text (FNV-1a), for choosing a flow's way. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  // FNV's low bits alone follow the last byte's parity: fold the high ones in.
  return (hash ^ (hash >>> 15)) >>> 0;
}
