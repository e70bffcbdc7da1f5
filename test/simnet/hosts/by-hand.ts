/** For the tests of the endpoints: packets made by hand in both families, and a host's answers read back. */
import assert from 'node:assert/strict';
import type { Emission } from '../host.ts';
import {
  buildIcmp,
  buildIp,
  buildTcp,
  buildUdp,
  checksum,
  type Family,
  ICMP,
  ICMPV6,
  type Icmp,
  type Ip,
  parse,
  parseIcmp,
  parseTcp,
  parseUdp,
  TCP,
  type Tcp,
  transportChecksum,
  UDP,
  type Udp,
} from '../packet.ts';
import { seededRandom } from '../random.ts';
import type { HostConfig } from './config.ts';
import { createHost, type SimulatedHost } from './create-host.ts';
import type { StartServer } from './program.ts';

export const FAMILIES: readonly Family[] = [4, 6];
/** From the client to the host. */
export const WAY = {
  4: { src: '192.0.2.1', dst: '203.0.113.7' },
  6: { src: '2001:db8::1', dst: '2001:db8:7::7' },
} as const;
const ICMP_PROTOCOL = { 4: ICMP, 6: ICMPV6 } as const;

export function hostOf(
  config: Omit<HostConfig, 'addresses'>,
  seed = 1,
  startServer: StartServer | null = null,
): SimulatedHost {
  const addresses = { v4: WAY[4].dst, v6: WAY[6].dst };
  return createHost({ ...config, addresses }, seededRandom(seed), startServer);
}

export function udpPacket(family: Family, dstPort: number, data: Uint8Array, srcPort = 40_000): Uint8Array {
  return buildIp({ ...WAY[family], protocol: UDP, payload: buildUdp(WAY[family], { srcPort, dstPort, data }) });
}

export function icmpPacket(family: Family, icmp: Icmp): Uint8Array {
  return buildIp({ ...WAY[family], protocol: ICMP_PROTOCOL[family], payload: buildIcmp(WAY[family], icmp) });
}

/** A segment to port 443 from port 50000 unless said otherwise. */
export function tcpPacket(family: Family, tcp: Partial<Tcp>): Uint8Array {
  const plain = {
    srcPort: 50_000,
    dstPort: 443,
    seq: 0,
    ack: 0,
    flags: 0,
    window: 65_535,
    options: {},
    data: new Uint8Array(0),
  };
  return buildIp({ ...WAY[family], protocol: TCP, payload: buildTcp(WAY[family], { ...plain, ...tcp }) });
}

/** Reads an answer, which must be for the client, with DF set and every checksum right. */
export function read(emission: Emission | undefined): Ip {
  assert.ok(emission, 'the host sent a packet');
  const ip = parse(emission.packet);
  assert.ok(ip, 'the packet is well-formed');
  assert.deepEqual({ src: ip.src, dst: ip.dst, df: ip.df }, { ...turned(WAY[ip.family]), df: true });
  const header = ip.bytes.subarray(0, ip.payloadOffset);
  const sums = {
    header: ip.family === 4 ? checksum(header) : 0,
    payload: ip.protocol === ICMP ? checksum(ip.payload) : transportChecksum(ip, ip.protocol, ip.payload),
  };
  assert.deepEqual(sums, { header: 0, payload: 0 });
  return ip;
}

export function readTcp(emission: Emission | undefined): Tcp {
  const tcp = parseTcp(read(emission).payload);
  assert.ok(tcp, 'the segment is well-formed');
  return tcp;
}

export function readUdp(emission: Emission | undefined): Udp {
  const udp = parseUdp(read(emission).payload);
  assert.ok(udp, 'the datagram is well-formed');
  return udp;
}

export function readIcmp(emission: Emission | undefined): Icmp {
  const icmp = parseIcmp(read(emission).payload);
  assert.ok(icmp, 'the ICMP message is well-formed');
  return icmp;
}

function turned({ src, dst }: { readonly src: string; readonly dst: string }) {
  return { src: dst, dst: src };
}
