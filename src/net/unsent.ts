/**
 * Packets that a local firewall drops without a word. connect(2) succeeds where the output hook drops the SYN (tcp_connect in
 * tcp_output.c), and sendmsg(2) of IPv6's ping sockets whatever becomes of the request (ping_v6_sendmsg): only the kernel's counters
 * before and behind that hook tell, those of RFC 4293 in proc(5), /proc/net/snmp and snmp6, `OutTransmits` from Linux 6.6 on.
 */
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { parseTables } from './kernel-counters.ts';
import type { Family, Millis, ProbeId } from './port.ts';

const { errno } = constants;

/** A destination that answered nothing for so long is worth a look. */
const SILENT: Millis = 200;

interface Counters {
  /** Packets that came to the output hook. */
  readonly requests: number;
  /** Packets that passed it. */
  readonly transmits: number;
}

/**
 * The result of `send`, which sends one packet; -EPERM where it succeeded and no packet passed the output hook. Others that send at
 * the same moment hide that; a kernel that does not count tells nothing.
 */
export function sendWatched(family: Family, send: () => number): number {
  const before = counters(family);
  const result = send();
  if (before === null || (result < 0 && result !== -errno.EINPROGRESS)) return result;
  const after = counters(family);
  return after !== null && after.requests > before.requests && after.transmits === before.transmits
    ? -errno.EPERM
    : result;
}

function counters(family: Family): Counters | null {
  const text = read(family === 4 ? '/proc/self/net/snmp' : '/proc/self/net/snmp6');
  return text === null ? null : countersIn(text);
}

/** Of the text of snmp (a table) or snmp6 (a line each); null: not counted. */
export function countersIn(text: string): Counters | null {
  const of = (name: string) => Number(new RegExp(`^Ip6${name}\\s+(\\d+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
  const { OutRequests = of('OutRequests'), OutTransmits = of('OutTransmits') } = parseTables(text, ['Ip']);
  return Number.isNaN(OutRequests + OutTransmits) ? null : { requests: OutRequests, transmits: OutTransmits };
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return null;
  }
}

interface Destination {
  readonly since: Millis;
  /** The largest packet that it answered, bytes; 0: none. */
  heard: number;
}

/** Which destinations have been silent for so long that what is sent to them should be watched. */
export class SilentDestinations {
  readonly #known = new Map<string, Destination>();
  readonly #asked = new Map<ProbeId, { readonly to: Destination; readonly size: number }>();

  /** Whether `to`, any text that names it, has not answered packets of `size` bytes (TCP: any) though it was asked before. */
  asks(id: ProbeId, to: string, size: number, now: Millis): boolean {
    const known = this.#known.get(to) ?? { since: now, heard: 0 };
    this.#known.set(to, known);
    this.#asked.set(id, { to: known, size });
    return size > known.heard && now - known.since >= SILENT;
  }

  /** Something answered that probe. */
  hears(id: ProbeId): void {
    const asked = this.#asked.get(id);
    if (asked !== undefined) asked.to.heard = Math.max(asked.to.heard, asked.size);
  }

  forgets(id: ProbeId): void {
    this.#asked.delete(id);
  }
}
