/** Makes a simulated endpoint from its description: IP and ICMP here (RFC 791, 792, 4443), UDP and TCP in their own files. */
import type { Emission, Host, Millis } from '../host.ts';
import {
  addressBytes,
  addressText,
  buildIcmp,
  buildIp,
  checksum,
  ICMP,
  ICMPV6,
  type Ip,
  parse,
  parseIcmp,
  TCP,
  transportChecksum,
  UDP,
} from '../packet.ts';
import type { HostConfig, HostCounters } from './config.ts';
import { icmpErrors } from './icmp-error.ts';
import type { StartServer } from './program.ts';
import type { Reply } from './reply.ts';
import { TcpSide } from './tcp-side.ts';
import { udpSide } from './udp-side.ts';

export interface SimulatedHost extends Host {
  /** A snapshot of what has reached it so far. */
  readonly counters: HostCounters;
}

const ECHO = {
  4: { protocol: ICMP, request: 8, reply: 0 },
  6: { protocol: ICMPV6, request: 128, reply: 129 },
} as const;
/** RFC 792 type 3 code 4, MTU in the low 16 bits (RFC 1191 section 4); RFC 4443 type 2, MTU in all 32. */
const TOO_BIG = { 4: { type: 3, code: 4, bits: 0xffff }, 6: { type: 2, code: 0, bits: 0xffffffff } } as const;

/**
 * @param random gives numbers from 0 (included) to 1 (excluded): initial sequence numbers, QUIC random bytes
 * @param startServer serves TLS and HTTP; needed where `config` has such ports
 * @throws RangeError for a description that can't be: no numeric address, names that DNS can't carry, real servers missing
 */
export function createHost(
  config: HostConfig,
  random: () => number,
  startServer: StartServer | null = null,
): SimulatedHost {
  const { v4, v6 } = config.addresses;
  const mine = new Set(
    [v4, v6].flatMap((address) => (address === undefined ? [] : [addressText(addressBytes(address))])),
  );
  const refuse = icmpErrors(config.icmpErrors);
  const udp = udpSide(config.udp, refuse, random);
  const tcp = new TcpSide(config, refuse, random, startServer);
  const counts = { packets: 0, dropped: 0, udpPackets: 0, echoRequests: 0, icmpErrors: 0 };

  function send(replies: readonly Reply[]): Emission[] {
    return replies.map(({ delayMs = 0, ...reply }) => ({
      packet: buildIp({ ...reply, ttl: config.initialTtl ?? 64 }),
      delayMs,
    }));
  }

  /** null: to be dropped. */
  function answer(ip: Ip, now: Millis): readonly Reply[] | null {
    if (!mine.has(ip.dst) || ip.fragmentOffset > 0 || ip.moreFragments || !isIntact(ip)) return null;
    if (ip.protocol === TCP) return tcp.receive(ip, now);
    if (ip.protocol === UDP) {
      const replies = udp(ip, now);
      if (replies !== null) counts.udpPackets += 1;
      return replies;
    }
    return ip.protocol === ECHO[ip.family].protocol ? answerIcmp(ip, now) : null;
  }

  function answerIcmp(ip: Ip, now: Millis): readonly Reply[] | null {
    const icmp = parseIcmp(ip.payload);
    if (icmp === null) return null;
    const { protocol, request, reply } = ECHO[ip.family];
    if (icmp.type === request && icmp.code === 0) {
      counts.echoRequests += 1;
      if (config.echo === false) return [];
      const addresses = { src: ip.dst, dst: ip.src };
      return [{ ...addresses, protocol, payload: buildIcmp(addresses, { ...icmp, type: reply }) }];
    }
    const isError = ip.family === 4 ? [3, 4, 5, 11, 12].includes(icmp.type) : icmp.type < 128;
    if (!isError) return [];
    counts.icmpErrors += 1;
    const tooBig = TOO_BIG[ip.family];
    const isTooBig = icmp.type === tooBig.type && icmp.code === tooBig.code && config.heedsTooBig !== false;
    return isTooBig ? tcp.tooBig(icmp.body, (icmp.rest & tooBig.bits) >>> 0, now) : [];
  }

  return {
    receive(packet, now) {
      counts.packets += 1;
      const ip = parse(packet);
      const replies = ip === null ? null : answer(ip, now);
      if (replies === null) counts.dropped += 1;
      return send(replies ?? []);
    },
    get wakeAt() {
      return tcp.wakeAt;
    },
    tick: (now) => send(tcp.tick(now)),
    get counters() {
      return { ...counts, ...tcp.counts };
    },
  };
}

/** Whether the checksums are right; a UDP checksum of 0 over IPv4 means that there is none. */
function isIntact(ip: Ip): boolean {
  if (ip.family === 4 && checksum(ip.bytes.subarray(0, ip.payloadOffset)) !== 0) return false;
  if (ip.family === 4 && ip.protocol === ICMP) return checksum(ip.payload) === 0;
  if (ip.family === 4 && ip.protocol === UDP && ip.payload[6] === 0 && ip.payload[7] === 0) return true;
  return transportChecksum(ip, ip.protocol, ip.payload) === 0;
}
