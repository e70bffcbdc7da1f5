/** A host as the protocols write it: RFC 3986 section 3.2 (authority), RFC 6066 section 3 (server name). */

/** Whether a host is a name, so that it can be sent as server name. */
export function isName(host: string): boolean {
  return !host.includes(':') && !/^[\d.]+$/.test(host);
}

/** An IPv6 address in brackets, without its zone; others as they are. */
export function bracketed(host: string): string {
  return host.includes(':') ? `[${host.replace(/%.*$/, '')}]` : host;
}

export function authorityOf(host: string, port: number): string {
  return `${bracketed(host)}:${port}`;
}
