/**
 * Packets that a local firewall or a full queue drops silently. connect(2) succeeds where the output hook drops the SYN
 * (tcp_connect in tcp_output.c), and sendmsg(2) of IPv6's ping sockets whatever becomes of the request (ping_v6_sendmsg): only the
 * kernel's counters before and behind that hook tell, those of RFC 4293 in proc(5), /proc/net/snmp and snmp6, `OutTransmits` from
 * Linux 6.6 on.
 */
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { parseTables } from '../linux/kernel-counters.ts';
import type { Family, Millis, ProbeId } from '../network.ts';

const { errno } = constants;

/** After so long without an answer what is sent to a destination is watched. */
const SILENT: Millis = 200;

export interface Counters {
  /** Packets that came to the output hook. */
  readonly requests: number;
  /** Packets that passed it. */
  readonly transmits: number;
  /** Packets that the hook or the interface's queue dropped; of TCP the kernel does not count them. */
  readonly discards: number;
}

/**
 * The result of `send`, which sends one packet. Where it succeeded: -EPERM if no packet passed the output hook, -ENOBUFS if none
 * passed the interface's queue. Others that send at the same moment hide that; a kernel that does not count tells nothing.
 */
export function sendWatched(family: Family, send: () => number): number {
  const before = counters(family);
  const result = send();
  if (before === null || (result < 0 && result !== -errno.EINPROGRESS)) return result;
  const after = counters(family);
  const dropped = after === null ? 0 : droppedBetween(before, after);
  return dropped === 0 ? result : -dropped;
}

/** The errno of a drop of all packets sent between two counts; 0: none was dropped, or not all. */
export function droppedBetween(before: Counters, after: Counters): number {
  const [requests, transmits, discards] = (['requests', 'transmits', 'discards'] as const).map(
    (key) => after[key] - before[key],
  ) as [number, number, number];
  if (requests <= 0) return 0;
  if (transmits === 0) return errno.EPERM;
  return discards >= requests ? errno.ENOBUFS : 0;
}

function counters(family: Family): Counters | null {
  const text = read(family === 4 ? '/proc/self/net/snmp' : '/proc/self/net/snmp6');
  return text === null ? null : countersIn(text);
}

/** Of the text of snmp (a table) or snmp6 (a line each); null: not counted. */
export function countersIn(text: string): Counters | null {
  const of = (name: string) => Number(new RegExp(`^Ip6${name}\\s+(\\d+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
  const {
    OutRequests: requests = of('OutRequests'),
    OutTransmits: transmits = of('OutTransmits'),
    OutDiscards: discards = of('OutDiscards'),
  } = parseTables(text, ['Ip']);
  return Number.isNaN(requests + transmits + discards) ? null : { requests, transmits, discards };
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return null;
  }
}

interface KnownDestination {
  readonly since: Millis;
  /** The largest packet that it answered, bytes; 0: none. */
  largestAnswered: number;
}

/** Which destinations have been silent for so long that what is sent to them should be watched. */
export class SilentDestinations {
  readonly #known = new Map<string, KnownDestination>();
  readonly #sent = new Map<ProbeId, { readonly to: KnownDestination; readonly size: number }>();

  /**
   * Notes a packet of `size` bytes to `to`, any text that names the destination. @returns whether its sending should be watched: packets
   * went there before, for some time now, and none so large (TCP: none) was answered
   */
  recordSent(id: ProbeId, to: string, size: number, now: Millis): boolean {
    const known = this.#known.get(to) ?? { since: now, largestAnswered: 0 };
    this.#known.set(to, known);
    this.#sent.set(id, { to: known, size });
    return size > known.largestAnswered && now - known.since >= SILENT;
  }

  /** Something answered the packet of that probe. */
  recordReply(id: ProbeId): void {
    const sent = this.#sent.get(id);
    if (sent !== undefined) sent.to.largestAnswered = Math.max(sent.to.largestAnswered, sent.size);
  }

  forget(id: ProbeId): void {
    this.#sent.delete(id);
  }
}
