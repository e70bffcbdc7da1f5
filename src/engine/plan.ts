/** How each protocol of the inputs is asked: one row of probes for each. */
import { type Endpoint, serviceOfUdpPort, TRACEPATH_PORT, type TraceRequest } from './probes.ts';

/** How each protocol is asked. `service`: a named service that is asked at the default TTL too. */
export interface Plan {
  readonly trace: Endpoint;
  readonly tcpPorts: readonly number[];
  /** What stands for the target where datagrams of exact size are needed. */
  readonly sizes: Endpoint;
  readonly service: Endpoint | null;
}

/** iputils tracepath's probes. */
export const TRACEPATH: Endpoint = { service: 'udp', port: TRACEPATH_PORT };

export function planFor({ protocol, port }: Pick<TraceRequest, 'protocol' | 'port'>): Plan {
  switch (protocol) {
    case 'auto':
      if (port === null) return { trace: TRACEPATH, tcpPorts: [443, 80], sizes: TRACEPATH, service: null };
      return { trace: { service: 'tcp', port }, tcpPorts: [port], sizes: TRACEPATH, service: null };
    case 'tcp':
      return { trace: { service: 'tcp', port: port ?? 443 }, tcpPorts: [port ?? 443], sizes: TRACEPATH, service: null };
    case 'icmp':
      return { trace: { service: 'icmp', port: 0 }, tcpPorts: [], sizes: { service: 'icmp', port: 0 }, service: null };
    case 'quic': {
      const quic: Endpoint = { service: 'quic', port: port ?? 443 };
      return { trace: quic, tcpPorts: [], sizes: quic, service: quic };
    }
    case 'udp': {
      if (port === null) return { trace: TRACEPATH, tcpPorts: [], sizes: TRACEPATH, service: null };
      const named: Endpoint = { service: serviceOfUdpPort(port), port };
      // A DNS query has no exact size; the port where nobody listens has.
      return { trace: named, tcpPorts: [], sizes: named.service === 'dns' ? TRACEPATH : named, service: named };
    }
    default:
      return protocol satisfies never;
  }
}
