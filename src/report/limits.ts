/** How long a report can be: what is traced at most in one run. */

/** In the input `targets`. */
export const MOST_TARGETS = 256;
/** Addresses of one target, with `addresses: all`. */
export const MOST_TRACED = 8;
/** In a report, one for each address that is traced. */
export const MOST_ENTRIES = MOST_TARGETS * MOST_TRACED;
