/** The length of the return path, guessed from the TTL that a reply arrived with, as iputils tracepath guesses it. */

/** Systems start with 64, 128 or 255: hops back to a sender whose packet arrives with `ttl`; an estimate. */
export function returnHops(ttl: number): number {
  const initial = ttl <= 64 ? 64 : ttl <= 128 ? 128 : 255;
  return initial - ttl + 1;
}
