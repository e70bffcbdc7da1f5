/** ICMP errors that a host or its firewall sends: codes of RFC 792, RFC 1812 section 5.2.7.1 and RFC 4443 section 3.1. */
import { buildIcmp, type Family, ICMP, ICMPV6 } from '../packet.ts';
import type { HostConfig, Verdict } from './config.ts';
import type { Refuse } from './reply.ts';
import { tokenBucket } from './token-bucket.ts';

/** Type and code by family. */
export const VERDICTS: Readonly<Record<Verdict, Readonly<Record<Family, readonly [number, number]>>>> = {
  'network-unreachable': { 4: [3, 0], 6: [1, 0] },
  'host-unreachable': { 4: [3, 1], 6: [1, 3] },
  'port-unreachable': { 4: [3, 3], 6: [1, 4] },
  'network-prohibited': { 4: [3, 9], 6: [1, 6] },
  'host-prohibited': { 4: [3, 10], 6: [1, 5] },
  'admin-prohibited': { 4: [3, 13], 6: [1, 1] },
};

/** Bytes of the offending packet quoted where the quote is long: the whole error then has 576 (RFC 1812) or 1280 (RFC 4443). */
const LONG_QUOTE = { 4: 576 - 20 - 8, 6: 1280 - 40 - 8 } as const;

/** Errors from each offending packet's destination to its source, under one rate limit for all. */
export function icmpErrors({ rateLimit, quote = 'long' }: NonNullable<HostConfig['icmpErrors']> = {}): Refuse {
  const allow = tokenBucket(rateLimit);
  return (offending, verdict, now) => {
    if (!allow(now)) return [];
    const { family, dst: src, src: dst } = offending;
    const limit = quote === 'short' ? offending.payloadOffset + 8 : LONG_QUOTE[family];
    const body = offending.bytes.subarray(0, limit);
    const [type, code] = VERDICTS[verdict][family];
    const payload = buildIcmp({ src, dst }, { type, code, rest: 0, body });
    return [{ src, dst, protocol: family === 4 ? ICMP : ICMPV6, payload }];
  };
}
