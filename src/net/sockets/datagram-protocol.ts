/** What a datagram protocol must say of itself, so that datagram-socket.ts can probe with it. Types only. */

import type { DatagramProbe, Destination, Family, NetEvent, ProbeId } from '../network.ts';
import type { SocketAddress } from '../wire/sockaddr.ts';
import type { Secrets } from './context.ts';

/** Which probe a quote or a reply is about. `short`: too little is there to tell; `foreign`: none of ours. */
export type Identity = { readonly kind: 'probe'; readonly id: ProbeId } | { readonly kind: 'short' | 'foreign' };

export interface IdentifiedReply {
  /** `short`: the reply itself names no probe, as that of a service that knows nothing of ours. */
  readonly identity: Identity;
  readonly service: Extract<NetEvent, { kind: 'answer' }>['service'];
}

/** What a socket's messages are known by. */
export interface Naming {
  readonly secrets: Secrets;
  /** Probes that wait for an answer, by a key of 16 bits: the DNS id or the echo sequence. */
  readonly byKey: ReadonlyMap<number, ProbeId>;
}

export interface DatagramProtocol {
  /** Socket of one flow, or -errno. */
  open(to: Destination): number;
  /** Whether sendmsg(2) succeeds though a local firewall drops the packet. */
  hidesLocalDrops(family: Family): boolean;
  /** How much of a packet's transport header the error queue leaves out of its quote, bytes. */
  readonly unquotedHeader: number;
  /** Bytes to hand to the kernel so that the probe's packet has its size, or the least it can have. */
  payloadSize(probe: DatagramProbe): number;
  /** A key for `Naming.byKey`, random where it is a secret; null: this content needs none. */
  keyFor(probe: DatagramProbe): number | null;
  /** Writes the payload over zeros. */
  encode(into: Uint8Array, probe: DatagramProbe, key: number | null, secrets: Secrets): void;
  identifyQuote(quote: Uint8Array, family: Family, naming: Naming): Identity;
  /** Null: no answer at all. */
  identifyReply(data: Uint8Array, family: Family, naming: Naming, fromTarget: boolean): IdentifiedReply | null;
  /** Is `name` where a packet to `port` went? Echo has no ports. */
  matchesPort(name: SocketAddress, port: number): boolean;
}
