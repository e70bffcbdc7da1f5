/** errnos of a route lookup, or of connect(2), that mean: no route. */
export const NO_ROUTE: ReadonlySet<string> = new Set(['ENETUNREACH', 'EHOSTUNREACH', 'EAFNOSUPPORT']);
