/**
 * The services of a target: one row each, with what its probe is on the wire and what its answer proves; and which of them each
 * protocol of the inputs probes. A new service is a row here, its wire codec, and its socket.
 */
import type { DatagramProbe, Destination, Family } from '../net/network.ts';
import { DATAGRAM_HEADERS, TCP_HEADERS } from './facts/packet-sizes.ts';
import type { NewProbe } from './scheduler.ts';
import type { TraceRequest } from './trace-request.ts';

/** A service of the target on one port; port 0 for `icmp`. */
export interface Endpoint {
  readonly service: Service;
  readonly port: number;
}

interface ServiceRow {
  /** How a probe is sent. */
  readonly wire: 'tcp' | Pick<DatagramProbe, 'protocol' | 'content'>;
  /** Payload of a small probe, bytes; TCP: its options. */
  readonly payload: number;
  /** UDP port whose servers answer such a probe; null: no port stands for it. */
  readonly udpPort: number | null;
  /** A probe can be of any size, and is answered all the same. */
  readonly sized: boolean;
  /** Answers are small, whatever the size of what they answer. */
  readonly smallAnswers: boolean;
}

export const SERVICES = {
  udp: { wire: { protocol: 'udp', content: 'nonce' }, payload: 36, udpPort: null, sized: true, smallAnswers: false },
  icmp: { wire: { protocol: 'echo', content: 'nonce' }, payload: 36, udpPort: null, sized: true, smallAnswers: false },
  tcp: { wire: 'tcp', payload: 20, udpPort: null, sized: false, smallAnswers: true },
  // Servers ignore less than 1200 bytes (RFC 9000 section 14.1).
  quic: { wire: { protocol: 'udp', content: 'quic' }, payload: 1200, udpPort: 443, sized: true, smallAnswers: true },
  // A query has no exact size.
  dns: { wire: { protocol: 'udp', content: 'dns' }, payload: 17, udpPort: 53, sized: false, smallAnswers: true },
} as const satisfies Readonly<Record<string, ServiceRow>>;

/** How the target can be probed. */
export type Service = keyof typeof SERVICES;

/** Bytes of the IP packet of a small probe. */
export function smallSize(service: Service, family: Family): number {
  const headers = SERVICES[service].wire === 'tcp' ? TCP_HEADERS : DATAGRAM_HEADERS;
  return headers[family] + SERVICES[service].payload;
}

/** What puts a probe on the wire. `size`: bytes of the whole packet, for datagrams. `flow`: the source port's number. */
export function probeCommand(
  { service, port }: Endpoint,
  to: Destination,
  { ttl, size, flow }: Pick<DatagramProbe, 'ttl' | 'size' | 'flow'>,
): NewProbe {
  const { wire } = SERVICES[service];
  if (wire === 'tcp') return { kind: 'connect', to, port, ttl, minTtl: null, maxSeg: null, stream: null };
  return { kind: 'datagram', to, port, ttl, size, flow, ...wire };
}

/** A UDP port's service by its number: one that answers a harmless request, else plain UDP. */
function serviceOfUdpPort(port: number): Service {
  const services = Object.keys(SERVICES) as Service[];
  return services.find((service) => SERVICES[service].udpPort === port) ?? 'udp';
}

/** Services that answer packets of any size on a port of their own, the best first: small answers, as of QUIC, test the forward path alone. */
export const SIZED: readonly Endpoint[] = (['quic', 'icmp'] as const).map((service) => ({
  service,
  port: SERVICES[service].udpPort ?? 0,
}));

/** iputils tracepath's base port: where nobody listens. */
export const TRACEPATH_PORT = 44444;
/** iputils tracepath's probes. */
export const TRACEPATH: Endpoint = { service: 'udp', port: TRACEPATH_PORT };

/** What each protocol probes. `service`: a named service that is probed at the default TTL too. */
export interface Plan {
  readonly trace: Endpoint;
  readonly tcpPorts: readonly number[];
  /** What stands for the target where datagrams of exact size are needed. */
  readonly sizes: Endpoint;
  readonly service: Endpoint | null;
}

export function planFor({ protocol, port }: Pick<TraceRequest, 'protocol' | 'port'>): Plan {
  switch (protocol) {
    case 'auto':
      return port === null ? { ...byTcp([443, 80]), trace: TRACEPATH } : byTcp([port]);
    case 'tcp':
      return byTcp([port ?? 443]);
    case 'icmp':
      return byDatagrams({ service: 'icmp', port: 0 }, false);
    case 'quic':
      return byDatagrams({ service: 'quic', port: port ?? 443 }, true);
    case 'udp':
      return port === null
        ? byDatagrams(TRACEPATH, false)
        : byDatagrams({ service: serviceOfUdpPort(port), port }, true);
    default:
      return protocol satisfies never;
  }
}

function byTcp(ports: readonly [number, ...number[]]): Plan {
  return { trace: { service: 'tcp', port: ports[0] }, tcpPorts: ports, sizes: TRACEPATH, service: null };
}

/** `named`: the user named the service, so that its own answer counts. */
function byDatagrams(endpoint: Endpoint, named: boolean): Plan {
  const sizes = SERVICES[endpoint.service].sized ? endpoint : TRACEPATH;
  return { trace: endpoint, tcpPorts: [], sizes, service: named ? endpoint : null };
}
