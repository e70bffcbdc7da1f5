/** The length of the return path, guessed from the TTL of a reply as iputils tracepath guesses it; and how long it may be. */

/** Systems start with 64, 128 or 255: hops back to a sender whose packet arrives with `ttl`; an estimate. */
export function returnHops(ttl: number): number {
  const initial = ttl <= 64 ? 64 : ttl <= 128 ? 128 : 255;
  return initial - ttl + 1;
}

/** Hardly any return path is longer: such an estimate means a system that starts with TTL 32. */
export const LONGEST_RETURN = 30;
/** From so near, a return path of `EXCESS` hops more than the forward one is implausible; from farther, one half as long again. */
const NEAR = 3;
/** More than the four that systems starting with TTL 60 seem to have. */
const EXCESS = 5;

/** The shortest return path that is too long for `hops` on the forward path. */
export function implausibleReturn(hops: number): number {
  return hops <= NEAR ? hops + EXCESS : Math.ceil(1.5 * hops) + EXCESS - 1;
}

/** Routers that rewrite TTLs stand near their users: a target that seems so near may be far behind one. */
const NEAR_REWRITER = 6;

/**
 * The shortest return path that makes `hops` on the forward path doubtful, where no router near the target has one as long. A single
 * hop is told by the route, so that no rewriter hides behind it.
 */
export function doubtfulReturn(hops: number): number {
  return hops > 1 && hops <= NEAR_REWRITER ? hops + 1 : implausibleReturn(hops);
}

/**
 * Whether a reply from `hops` away that seems to have crossed no router had its TTL set by one: two routers may stand on one link,
 * no more.
 */
export function setOnTheWay(back: number, hops: number): boolean {
  return back === 1 && hops > 2;
}
