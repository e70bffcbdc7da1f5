/** What an MSS leaves of an MTU (RFC 9293 section 3.7.1). */

/** IP and TCP headers without options, bytes. */
export const TCP_HEADERS = { 4: 40, 6: 60 } as const;
