/** A healthy target to vary, and short ways to vary it. Addresses are those of RFC 5737, RFC 3849 and RFC 1918. */
import type { DiagnosisContext } from '../../src/diagnosis/rule.ts';
import { NO_SERVICE } from '../../src/report/build.ts';
import type { Hop, MeasuredTarget, Responder, TargetEvidence } from '../../src/report/types.ts';

export const expired = { type: 11, code: 0, meaning: 'time-exceeded' };

export function responder(address: string, more: Partial<Responder> = {}): Responder {
  return {
    address,
    hostname: null,
    asn: null,
    rttMs: [1],
    icmp: expired,
    returnHops: null,
    mtu: null,
    mplsLabels: [],
    ...more,
  };
}

/** A row whose responders answered `received` of 3 probes; several addresses stand for several routers. */
export function hop(
  ttl: number,
  addresses: string | readonly string[],
  received = 3,
  more: Partial<Responder> = {},
): Hop {
  const list = typeof addresses === 'string' ? [addresses] : addresses;
  return { ttl, sent: 3, received, responders: list.map((address) => responder(address, more)) };
}

export function silent(ttl: number): Hop {
  return { ttl, sent: 3, received: 0, responders: [] };
}

const evidence: TargetEvidence = {
  interface: 'eth0',
  sourceAddress: '10.0.0.99',
  onLink: false,
  cachedPmtu: null,
  verdict: null,
  closed: [],
  silent: [],
  localError: null,
  tooBig: [],
  mss: { sent: 1460, quoted: null, unchanged: null },
  largestPassed: 1500,
  pmtuLimit: 'local-mtu',
  sizeTrials: null,
  proxy: null,
  loop: [],
  inconclusive: [],
  lossService: 'tcp',
  lossByIcmp: false,
  pingSockets: null,
};

const base: MeasuredTarget = {
  target: 'https://example.com',
  host: 'example.com',
  address: '203.0.113.7',
  family: 4,
  protocol: 'tcp',
  port: 443,
  reached: true,
  answeredBy: ['tcp:443'],
  endReason: 'reached',
  hopCount: 4,
  hopCountMethod: 'reply',
  returnHopCount: 4,
  returnHopCountMethod: 'reply-ttl',
  rttMs: { min: 11.8, median: 12.1, max: 14.9 },
  loss: { sent: 3, received: 3 },
  pmtu: { bytes: 1500, status: 'confirmed', method: 'tcp-ack', localMtu: 1500 },
  blackHole: null,
  peerMss: 1460,
  icmpVisible: true,
  hops: [
    hop(1, '10.0.0.1', 3, { returnHops: 1 }),
    hop(2, '192.0.2.2', 3, { returnHops: 2 }),
    hop(3, '192.0.2.3', 3, { returnHops: 3 }),
    hop(4, '203.0.113.7', 3, { icmp: null, returnHops: 4 }),
  ],
  ...NO_SERVICE,
  evidence,
};

export type Change = Partial<Omit<MeasuredTarget, 'evidence'>> & { readonly evidence?: Partial<TargetEvidence> };

/** The healthy target with these fields changed; `evidence` field by field. */
export function target(change: Change = {}): MeasuredTarget {
  return { ...base, ...change, evidence: { ...evidence, ...change.evidence } };
}

/** A target that nothing came back from, with the same routers before it. */
export function unreached(change: Change = {}): MeasuredTarget {
  return target({
    reached: false,
    answeredBy: [],
    endReason: 'silent',
    hopCount: null,
    hopCountMethod: null,
    returnHopCount: null,
    returnHopCountMethod: null,
    rttMs: null,
    loss: { sent: 3, received: 0 },
    pmtu: { bytes: null, status: 'unknown', method: null, localMtu: 1500 },
    peerMss: null,
    hops: [hop(1, '10.0.0.1'), hop(2, '192.0.2.2')],
    ...change,
    evidence: { silent: ['tcp:443'], largestPassed: null, pmtuLimit: null, ...change.evidence },
  });
}

/** As seen from a GitHub-hosted runner: the target answers and every router is silent. */
export function withoutIcmp(change: Change = {}): MeasuredTarget {
  return target({
    icmpVisible: false,
    hopCountMethod: 'ttl-scan',
    hops: [silent(1), silent(2), silent(3), hop(4, '203.0.113.7', 3, { icmp: null })],
    ...change,
  });
}

export function context(
  change: Partial<DiagnosisContext> = {},
  runner: Partial<DiagnosisContext['runner']> = {},
): DiagnosisContext {
  return {
    runner: {
      kernel: '6.8.0-45-generic',
      environment: 'self-hosted',
      container: false,
      interfaces: [{ name: 'eth0', mtu: 1500 }],
      ...runner,
    },
    options: { maxHops: 30, source: null },
    hasIpv6: true,
    baseline: null,
    ...change,
  };
}

export const hosted = context({ hasIpv6: false }, { environment: 'github-hosted', kernel: '6.8.0-1030-azure' });
