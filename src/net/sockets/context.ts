/** What every probe kind of one network shares: its clock, its loop, its secrets and the way events leave. */
import type { Loop } from '../linux/loop.ts';
import type { ConnectProbe, DatagramProbe, Millis, NetEvent } from '../network.ts';
import type { ResetCheck } from './reset-check.ts';

/** Random words of a run: whoever returns them has seen the packet. */
export interface Secrets {
  /** 32 bits, not 0. */
  readonly word: number;
  /** 8 bytes. */
  readonly quicSourceId: Uint8Array;
}

export interface Context {
  readonly loop: Loop;
  readonly secrets: Secrets;
  /** `stuck`: the last send was tried again until it was given up, and the machine still had no buffers: the next is tried only once. */
  readonly queue: { stuck: boolean };
  now(): Millis;
  /** Whether an address is one of this machine's. */
  isOwn(address: string): boolean;
  /** What a second look at a refused handshake showed: see reset-check.ts. */
  checkReset(probe: ConnectProbe): ResetCheck;
  /**
   * Calls `send`, for a packet whose drop on this machine the kernel does not report. Where the destination has been silent its counters
   * are compared: -EPERM or -ENOBUFS where no packet left (see unsent.ts).
   */
  watched(probe: ConnectProbe | DatagramProbe, send: () => number): number;
  emit(event: NetEvent): void;
}

/** Moments of sending and of arrival on both clocks, to make a round-trip time of. */
export interface Span {
  /** Monotonic. */
  readonly from: Millis;
  readonly to: Millis;
  /** Kernel's realtime stamps; null: none. */
  readonly fromStamp: number | null;
  readonly toStamp: number | null;
}

/** From kernel to kernel where both stamps are there and no step of the clock spoils them, else as the program saw it. */
export function roundTrip({ from, to, fromStamp, toStamp }: Span): Millis {
  const seen = Math.max(0, to - from);
  if (fromStamp === null || toStamp === null) return seen;
  const stamped = toStamp - fromStamp;
  // The kernel's span lies within the program's; a millisecond allows for a clock that is being slewed.
  return stamped >= 0 && stamped <= seen + 1 ? stamped : seen;
}
