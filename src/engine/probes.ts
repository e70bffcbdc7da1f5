/** What is asked about one target, and the probes that ask it: one row for each service that can answer. */
import type { Destination, Family, Millis, ProbeId } from '../net/port.ts';
import { DATAGRAM_HEADERS, TCP_HEADERS } from './facts/packet-sizes.ts';
import type { EarlierHop } from './facts/parted-hops.ts';
import type { Probe, ProbeLog, Service } from './probe-log.ts';
import type { NewProbe, Scope } from './scheduler.ts';

/** Everything the engine needs to know about one target and address. */
export interface TraceRequest {
  readonly to: Destination;
  readonly protocol: 'auto' | 'udp' | 'tcp' | 'icmp' | 'quic';
  readonly port: number | null;
  readonly speaks: 'tls' | 'http';
  /** For TLS SNI and HTTP Host; null where the target was named by address. */
  readonly serverName: string | null;
  readonly maxHops: number;
  readonly probes: number;
  readonly probeTimeoutMs: Millis;
  /** The limit on loss, percent, that probes are to decide; null: none. */
  readonly lossLimit: number | null;
  /** Who answered in an earlier run, to tell parallel routers from a path that changed; null: there was none. */
  readonly earlierHops: readonly EarlierHop[] | null;
  /** The first of 100 flow numbers that are this request's own. */
  readonly flow: number;
}

/** A service of the target on one port; port 0 for `icmp`. */
export interface Endpoint {
  readonly service: Service;
  readonly port: number;
}

/** iputils tracepath's base port: where nobody listens. */
export const TRACEPATH_PORT = 44444;

/** Small payload for each service: QUIC servers ignore less than 1200 bytes (RFC 9000 section 14.1). */
const PAYLOAD: Record<Exclude<Service, 'tcp'>, number> = { udp: 36, icmp: 36, dns: 17, quic: 1200 };

/** Bytes of the IP packet of a small probe. */
export function smallSize(service: Service, family: Family): number {
  return service === 'tcp' ? TCP_HEADERS[family] + 20 : DATAGRAM_HEADERS[family] + PAYLOAD[service];
}

/** A UDP port's service by its number: those two can be asked a harmless request that their servers answer. */
export function serviceOfUdpPort(port: number): Service {
  return port === 53 ? 'dns' : port === 443 ? 'quic' : 'udp';
}

/** Flow numbers from a request's first one on: each purpose has source ports of its own. */
export const FLOWS = { hops: 0, sizes: 1, narrowing: 20, locating: 21, service: 22, control: 23, own: 24 } as const;
/** Flows from `FLOWS.own` on, each for one probe. */
export const OWN_FLOWS = 76;

export interface ProbeShape {
  readonly ttl: number | null;
  readonly purpose: Probe['purpose'];
  /** Bytes of the whole packet; left out: small. */
  readonly size?: number;
  /** An offset of `FLOWS`. */
  readonly flow: number;
}

/** What puts a probe of `ask` on the wire. `size`: bytes of the whole packet, for datagrams. `flow`: the source port's number. */
export function probeCommand(
  ask: Endpoint,
  to: Destination,
  { ttl, size, flow }: Pick<Required<ProbeShape>, 'ttl' | 'size' | 'flow'>,
): NewProbe {
  const { service, port } = ask;
  if (service === 'tcp') return { kind: 'connect', to, port, ttl, minTtl: null, maxSeg: null, stream: null };
  const protocol = service === 'icmp' ? 'echo' : 'udp';
  const content = service === 'udp' || service === 'icmp' ? 'nonce' : service;
  return { kind: 'datagram', to, protocol, port, ttl, size, content, flow };
}

/** Sends a probe of `ask` and writes it down. */
export function sendProbe(scope: Scope, log: ProbeLog, request: TraceRequest, ask: Endpoint, shape: ProbeShape): Probe {
  const { to } = request;
  const size = shape.size ?? smallSize(ask.service, to.family);
  const { ttl, purpose } = shape;
  const id: ProbeId = scope.send(probeCommand(ask, to, { ttl, size, flow: request.flow + shape.flow }));
  return log.sent({ id, service: ask.service, port: ask.port, ttl, size, purpose, sentAt: scope.now });
}
