/** All UDP of one host (RFC 768): what each port answers. */
import type { Millis } from '../host.ts';
import { buildUdp, type Ip, parseUdp, UDP } from '../packet.ts';
import type { HostConfig, UdpService } from './config.ts';
import { dnsServer } from './dns.ts';
import { negotiateVersion } from './quic.ts';
import type { Refuse, Reply } from './reply.ts';
import { tokenBucket } from './token-bucket.ts';

/** What a port does with a datagram: data to send back, or null to stay silent, or the packet is refused. */
type Answer = { readonly data: Uint8Array; readonly delayMs?: Millis } | Parameters<Refuse>[1] | null;
type Port = (data: Uint8Array, now: Millis) => Answer;

/** Handles the packets to the host's UDP ports; null: not well-formed. @throws RangeError for zones that DNS can't carry. */
export function udpSide(
  config: HostConfig['udp'],
  refuse: Refuse,
  random: () => number,
): (ip: Ip, now: Millis) => readonly Reply[] | null {
  const otherwise = openPort(config?.default ?? 'closed', random);
  const ports = new Map<number, Port>();
  for (const [port, service] of Object.entries(config?.ports ?? {})) ports.set(Number(port), openPort(service, random));
  return (ip, now) => {
    const udp = parseUdp(ip.payload);
    if (udp === null) return null;
    const answer = (ports.get(udp.dstPort) ?? otherwise)(udp.data, now);
    if (answer === null) return [];
    if (typeof answer === 'string') return refuse(ip, answer, now);
    const addresses = { src: ip.dst, dst: ip.src };
    const payload = buildUdp(addresses, { srcPort: udp.dstPort, dstPort: udp.srcPort, data: answer.data });
    return [{ ...addresses, protocol: UDP, payload, delayMs: answer.delayMs ?? 0 }];
  };
}

function openPort(service: UdpService, random: () => number): Port {
  if (service === 'closed') return () => 'port-unreachable';
  if (service === 'silent') return () => null;
  if (service === 'echo') return (data) => ({ data });
  switch (service.kind) {
    case 'unreachable':
      return () => service.verdict;
    case 'quic': {
      const allow = tokenBucket(service.rateLimit);
      return (datagram, now) => {
        const data = negotiateVersion(datagram, service.minBytes ?? 1200, Math.floor(random() * 64));
        return data !== null && allow(now) ? { data } : null;
      };
    }
    case 'dns': {
      const answerDns = dnsServer(service.zones);
      return (message) => {
        const data = answerDns(message, 'udp');
        return data === null ? null : { data, delayMs: service.delayMs ?? 0 };
      };
    }
  }
}
