/** What the parts of a host hand back to it: an answer above IP. Types only. */
import type { Millis } from '../host.ts';
import type { Ip } from '../packet.ts';
import type { Verdict } from './config.ts';

export interface Reply {
  readonly src: string;
  readonly dst: string;
  /** IANA protocol number. */
  readonly protocol: number;
  readonly payload: Uint8Array;
  /** Default 0. */
  readonly delayMs?: Millis;
}

/** Answers `offending` with an ICMP error, or with nothing where the rate limit says so. */
export type Refuse = (offending: Ip, verdict: Verdict, now: Millis) => readonly Reply[];
