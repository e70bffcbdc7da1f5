/** ICMP errors that a host or its firewall sends: codes of RFC 792, RFC 1812 section 5.2.7.1 and RFC 4443 section 3.1. */
import { buildIcmp, ICMP, ICMPV6 } from '../packet.ts';
import type { HostConfig, Verdict } from './config.ts';
import type { Refuse } from './reply.ts';
import { tokenBucket } from './token-bucket.ts';

interface TypeAndCode {
  readonly type: number;
  readonly code: number;
}

const VERDICTS: Readonly<Record<Verdict, { readonly 4: TypeAndCode; readonly 6: TypeAndCode }>> = {
  'network-unreachable': { 4: { type: 3, code: 0 }, 6: { type: 1, code: 0 } },
  'host-unreachable': { 4: { type: 3, code: 1 }, 6: { type: 1, code: 3 } },
  'port-unreachable': { 4: { type: 3, code: 3 }, 6: { type: 1, code: 4 } },
  'network-prohibited': { 4: { type: 3, code: 9 }, 6: { type: 1, code: 6 } },
  'host-prohibited': { 4: { type: 3, code: 10 }, 6: { type: 1, code: 5 } },
  'admin-prohibited': { 4: { type: 3, code: 13 }, 6: { type: 1, code: 1 } },
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
    const payload = buildIcmp({ src, dst }, { ...VERDICTS[verdict][family], rest: 0, body });
    return [{ src, dst, protocol: family === 4 ? ICMP : ICMPV6, payload }];
  };
}
