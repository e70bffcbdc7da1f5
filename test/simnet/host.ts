/** What a simulated endpoint is to the simulator: IP packets in, IP packets out, time as an argument. Types only. */

export type Millis = number;

export interface Emission {
  /** A whole IPv4 or IPv6 packet with right checksums. */
  readonly packet: Uint8Array;
  /** Sent this long after now; 0: at once. */
  readonly delayMs: Millis;
}

/** One endpoint (an address of it) at the end of a path. It keeps its own state, has no clock and does no I/O. */
export interface Host {
  /** A whole IP packet addressed to this host, as it arrived (TTL already lowered by the routers). */
  receive(packet: Uint8Array, now: Millis): readonly Emission[];
  /** When `tick` wants to be called next; null: never. */
  readonly wakeAt: Millis | null;
  /** Time has come: retransmissions and the like. */
  tick(now: Millis): readonly Emission[];
}
