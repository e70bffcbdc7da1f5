/** How long a report can be: what is traced at most in one run. */

/** In the input `targets`. */
export const MOST_TARGETS = 256;
/** Of one name and family, with `addresses: all`. */
export const MOST_TRACED = 8;
/** Entries of a report: both families of every target, each at that many addresses. */
export const MOST_ENTRIES = MOST_TARGETS * 2 * MOST_TRACED;
