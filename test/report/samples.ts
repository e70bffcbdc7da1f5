/** Reports as a run would write them, for tests and to look at. Addresses are those of RFC 5737, RFC 3849 and RFC 1918. */
import { NO_SERVICE } from '../../src/report/build.ts';
import type {
  Finding,
  Hop,
  Report,
  Responder,
  RunnerFacts,
  TargetEvidence,
  TargetReport,
} from '../../src/report/types.ts';

const noEvidence: TargetEvidence = {
  interface: 'eth0',
  sourceAddress: '10.0.0.2',
  onLink: false,
  cachedPmtu: null,
  verdict: null,
  closed: [],
  silent: [],
  localError: null,
  tooBig: [],
  mss: { sent: 1460, quoted: null, unchanged: null },
  largestPassed: 1500,
  pmtuLimit: null,
  sizeTrials: null,
  proxy: null,
  loop: [],
  inconclusive: [],
  lossService: 'tcp',
  lossByIcmp: false,
  pingSockets: true,
};

const timeExceeded = { type: 11, code: 0, meaning: 'time-exceeded' };

export function responder(address: string, rttMs: readonly number[], more: Partial<Responder> = {}): Responder {
  return {
    address,
    hostname: null,
    asn: null,
    rttMs,
    icmp: timeExceeded,
    returnHops: null,
    mtu: null,
    mplsLabels: [],
    ...more,
  };
}

export function hop(ttl: number, responders: readonly Responder[], sent = 3): Hop {
  return {
    ttl,
    sent,
    received: Math.min(
      sent,
      responders.reduce((sum, { rttMs }) => sum + rttMs.length, 0),
    ),
    responders,
  };
}

export const silentHop = (ttl: number, sent = 3): Hop => hop(ttl, [], sent);

const info = (code: Finding['code'], title: string, text: string): Finding => ({
  code,
  severity: 'info',
  title,
  text,
  remedies: [],
});

const healthyHops: readonly Hop[] = [
  hop(1, [responder('10.0.0.1', [0.41, 0.39, 0.4], { hostname: '_gateway', returnHops: 1 })]),
  hop(2, [responder('192.0.2.1', [2.11, 2.3, 1.98], { hostname: 'edge1.isp.example', asn: 64500, returnHops: 2 })]),
  hop(3, [
    responder('192.0.2.9', [4.8, 5.1], {
      hostname: 'ae1.core.isp.example',
      asn: 64500,
      mplsLabels: [{ label: 24015, trafficClass: 0, bottom: true, ttl: 1 }],
      returnHops: 3,
    }),
    responder('192.0.2.13', [5.4], { hostname: 'ae2.core.isp.example', asn: 64500, returnHops: 3 }),
  ]),
  silentHop(4),
  hop(5, [responder('198.51.100.3', [11.2], { asn: 64501, returnHops: 8 })]),
  hop(6, [
    responder('203.0.113.7', [11.8, 12.1, 14.9], { hostname: 'example.com', asn: 64501, icmp: null, returnHops: 6 }),
  ]),
];

export const healthyTarget: TargetReport = {
  target: 'https://example.com',
  host: 'example.com',
  address: '203.0.113.7',
  family: 4,
  protocol: 'tcp',
  port: 443,
  reached: true,
  answeredBy: ['tcp:443'],
  endReason: 'reached',
  hopCount: 6,
  hopCountMethod: 'reply',
  returnHopCount: 6,
  returnHopCountMethod: 'reply-ttl',
  rttMs: { min: 11.8, median: 12.1, max: 14.9 },
  loss: { sent: 3, received: 3 },
  pmtu: { bytes: 1500, status: 'confirmed', method: 'tcp-ack', localMtu: 1500 },
  blackHole: null,
  peerMss: 1460,
  icmpVisible: true,
  hops: healthyHops,
  ...NO_SERVICE,
  evidence: noEvidence,
  diagnosis: [
    info('healthy', 'Healthy', 'example.com answered on TCP 443 after 6 hops in 12.1 ms, and 1500-byte packets pass.'),
    info('multiple-paths', 'Multiple paths', '2 routers answered at TTL 3 of one flow: 192.0.2.9 and 192.0.2.13.'),
    info(
      'rate-limited-hops',
      'Rate-limited hop',
      'hop 5 (198.51.100.3) left 2 of 3 probes unanswered while the target lost none.',
    ),
  ],
  gates: [],
};

export const blackHoleTarget: TargetReport = {
  ...healthyTarget,
  target: 'registry.example:443',
  host: 'registry.example',
  address: '203.0.113.80',
  pmtu: { bytes: 1400, status: 'confirmed', method: 'tcp-ack', localMtu: 1500 },
  blackHole: { direction: 'forward', passes: 1400, fails: 1401, afterHop: 2 },
  hopCount: 4,
  returnHopCount: 4,
  hops: [
    hop(1, [responder('172.17.0.1', [0.08, 0.07, 0.07], { returnHops: 1 })]),
    hop(2, [responder('10.20.0.1', [0.61, 0.6, 0.7], { hostname: 'vpn-gw.corp.example', returnHops: 2 })]),
    hop(3, [responder('198.51.100.9', [8.5, 8.4, 8.9], { returnHops: 3 })]),
    hop(4, [responder('203.0.113.80', [9.2, 9.1, 9.3], { hostname: 'registry.example', icmp: null, returnHops: 4 })]),
  ],
  evidence: { ...noEvidence, sizeTrials: { failedSends: 3, passedSends: 3 } },
  diagnosis: [
    {
      code: 'pmtu-black-hole',
      severity: 'error',
      title: 'Path MTU black hole',
      text: 'TCP segments of 1401 bytes were lost 3 times while 1400 were acknowledged; no router sent packet too big. The narrow link is after hop 2 (10.20.0.1).',
      remedies: [
        {
          explanation: "Docker on the runner's host, in /etc/docker/daemon.json, then `sudo systemctl restart docker`:",
          snippet:
            '{\n  "mtu": 1400,\n  "default-network-opts": { "bridge": { "com.docker.network.driver.mtu": "1400" } }\n}',
        },
        {
          explanation: 'Containers that your own steps start:',
          snippet:
            'docker network create --opt com.docker.network.driver.mtu=1400 narrow\ndocker run --network narrow YOUR-IMAGE',
        },
        {
          explanation: 'On the router before the narrow link, make TCP fit by itself (MSS clamping; helps TCP only):',
          snippet: 'nft add rule inet clamp forward tcp flags syn tcp option maxseg size set rt mtu',
        },
      ],
    },
    {
      code: 'local-mtu-too-large',
      severity: 'warning',
      title: 'Local MTU too large',
      text: 'the interface eth0 has 1500 bytes, the path carries 1400.',
      remedies: [{ explanation: 'Lower the MTU of the interface:', snippet: 'sudo ip link set dev eth0 mtu 1400' }],
    },
  ],
  gates: [
    { gate: 'fail-on-pmtu-below', limit: 1420, actual: 1400, outcome: 'fail' },
    { gate: 'fail-on-black-hole', limit: true, actual: true, outcome: 'fail' },
    { gate: 'fail-on-hops-above', limit: 20, actual: 4, outcome: 'pass' },
  ],
};

export const hostedTarget: TargetReport = {
  ...healthyTarget,
  target: 'github.example',
  host: 'github.example',
  address: '203.0.113.140',
  protocol: 'auto',
  port: null,
  answeredBy: ['tcp:443', 'tcp:80'],
  hopCount: 14,
  hopCountMethod: 'ttl-scan',
  returnHopCount: 13,
  returnHopCountMethod: 'min-ttl',
  rttMs: { min: 24.8, median: 25.2, max: 26.1 },
  icmpVisible: false,
  hops: [
    ...Array.from({ length: 13 }, (_, index) => silentHop(index + 1)),
    hop(14, [
      responder('203.0.113.140', [24.8, 25.2, 26.1], { hostname: 'github.example', icmp: null, returnHops: 13 }),
    ]),
  ],
  evidence: { ...noEvidence, pingSockets: false, silent: ['udp:44444'] },
  diagnosis: [
    info(
      'healthy',
      'Healthy',
      'github.example answered on TCP 443 after 14 hops in 25.2 ms, and 1500-byte packets pass.',
    ),
    info(
      'icmp-filtered',
      'No ICMP received',
      'no ICMP message of 13 routers arrived. GitHub-hosted runners stand in Azure, which delivers none: the silence is near the runner and says nothing about the path.',
    ),
  ],
};

export const narrowTarget: TargetReport = {
  ...healthyTarget,
  target: 'udp://files.example',
  host: 'files.example',
  address: '2001:db8:100::7',
  family: 6,
  protocol: 'udp',
  port: null,
  answeredBy: ['udp'],
  hopCount: 4,
  returnHopCount: 4,
  rttMs: { min: 3.1, median: 3.2, max: 3.4 },
  pmtu: { bytes: 1280, status: 'confirmed', method: 'icmp', localMtu: 1500 },
  peerMss: null,
  hops: [
    hop(1, [
      responder('2001:db8:1::1', [0.3, 0.31, 0.3], {
        returnHops: 1,
        icmp: { type: 3, code: 0, meaning: 'time-exceeded' },
      }),
    ]),
    hop(2, [responder('2001:db8:2::1', [1.3, 1.1, 1.2], { mtu: 1420, returnHops: 2 })]),
    hop(3, [responder('2001:db8:3::1', [2.2, 2.4, 2.3], { mtu: 1280, returnHops: 3 })]),
    hop(4, [
      responder('2001:db8:100::7', [3.1, 3.2, 3.4], {
        returnHops: 4,
        icmp: { type: 1, code: 4, meaning: 'port-unreachable' },
      }),
    ]),
  ],
  diagnosis: [
    info('healthy', 'Healthy', 'files.example answered on UDP after 4 hops in 3.2 ms.'),
    info(
      'pmtu-reduced',
      'Path MTU reduced',
      '1280 bytes, below the local 1500; routers at hops 2 and 3 said so, as they should.',
    ),
  ],
};

export const unreachableTarget: TargetReport = {
  ...healthyTarget,
  target: 'tcp://db.internal.example:5432',
  host: 'db.internal.example',
  address: '198.51.100.200',
  port: 5432,
  reached: false,
  answeredBy: [],
  endReason: 'prohibited',
  hopCount: null,
  hopCountMethod: null,
  returnHopCount: null,
  returnHopCountMethod: null,
  rttMs: null,
  loss: { sent: 3, received: 0 },
  pmtu: { bytes: 1500, status: 'upper-bound', method: null, localMtu: 1500 },
  peerMss: null,
  hops: [
    hop(1, [responder('10.0.0.1', [0.4, 0.4, 0.4])]),
    hop(2, [
      responder('192.0.2.1', [1.9, 2, 2.2], {
        hostname: 'fw.isp.example',
        icmp: { type: 3, code: 13, meaning: 'admin-prohibited' },
      }),
    ]),
  ],
  evidence: {
    ...noEvidence,
    verdict: { from: '192.0.2.1', ttl: 2, icmp: { type: 3, code: 13, meaning: 'admin-prohibited' } },
    silent: ['tcp:5432'],
  },
  diagnosis: [
    {
      code: 'admin-prohibited',
      severity: 'error',
      title: 'Administratively prohibited',
      text: 'hop 2 (192.0.2.1) answered "admin-prohibited" (ICMP type 3 code 13) for 198.51.100.200.',
      remedies: [{ explanation: 'Ask whoever runs 192.0.2.1 to let TCP 5432 from this runner pass.', snippet: null }],
    },
  ],
  gates: [{ gate: 'fail-on-unreachable', limit: true, actual: true, outcome: 'fail' }],
};

export const nameNotFoundTarget: TargetReport = {
  ...unreachableTarget,
  target: 'no-such-host.example',
  host: 'no-such-host.example',
  address: null,
  family: null,
  protocol: 'auto',
  port: null,
  endReason: 'name-not-found',
  loss: { sent: 0, received: 0 },
  pmtu: { bytes: null, status: 'unknown', method: null, localMtu: null },
  icmpVisible: false,
  hops: [],
  evidence: {
    ...noEvidence,
    interface: null,
    sourceAddress: null,
    onLink: null,
    mss: { sent: null, quoted: null, unchanged: null },
  },
  diagnosis: [
    {
      code: 'name-not-found',
      severity: 'error',
      title: 'Name not found',
      text: 'no-such-host.example has no address.',
      remedies: [],
    },
  ],
  gates: [{ gate: 'fail-on-pmtu-below', limit: 1400, actual: null, outcome: 'inconclusive' }],
};

/** What an owner of an address can put in front of a reader. Every one of these must come out as text. */
export const hostileNames: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '[click](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '@octocat and @github/security',
  '#1 GH-1 octo/repo#1',
  'https://evil.example/login',
  'www.evil.example',
  'a@evil.example',
  'a|b|c\n| forged | row |',
  '`code` ``end`` ```',
  '\\`x\\|y\\',
  '**bold** _it_ ~~gone~~ :rocket: :100:',
  '::error::forged',
  '##[error]forged',
  '\u001b[31mred\u001b[2J\u0007',
  'abc\u202egnp.exe\u2066\u200b',
  '</code></summary></details><h1>owned</h1>',
  '<!-- comment',
  '&lt;b&gt;&#64;octocat',
  '"]; click A "javascript:alert(1)"; A["',
  '%%{init: {"theme":"dark"}}%%',
  '$\\color{red}{x}$ $`x`$',
  '[^1]: note',
  '- [ ] task',
  `${'very-long-label.'.repeat(400)}example`,
  '\ud800lone',
];

export const hostileTarget: TargetReport = {
  ...healthyTarget,
  target: 'evil.example',
  host: 'evil.example',
  hopCount: hostileNames.length + 1,
  hops: [
    ...hostileNames.map((hostname, index) =>
      hop(index + 1, [responder(`192.0.2.${index + 1}`, [1.5, 1.6, 1.7], { hostname })]),
    ),
    hop(hostileNames.length + 1, [responder('203.0.113.7', [11.8], { hostname: '<b>target</b>', icmp: null })], 1),
  ],
  diagnosis: [
    ...hostileNames.map((name) => info('multiple-paths', 'Multiple paths', `routers ${name} answered.`)),
    {
      code: 'pmtu-black-hole',
      severity: 'error',
      title: 'Path MTU black hole',
      text: `nothing passes ${hostileNames[2]}`,
      remedies: [{ explanation: hostileNames.join(' '), snippet: hostileNames.join('\n') }],
    },
  ],
};

export const hostedRunner: RunnerFacts = {
  os: 'Linux',
  kernel: '6.8.0-1030-azure',
  arch: 'x64',
  node: 'v24.9.0',
  name: 'GitHub Actions 7',
  job: null,
  matrix: null,
  image: null,
  environment: 'github-hosted',
  container: false,
  interfaces: [
    { name: 'eth0', mtu: 1500 },
    { name: 'docker0', mtu: 1500 },
  ],
};

export const selfHostedRunner: RunnerFacts = {
  ...hostedRunner,
  kernel: '6.12.0-18-amd64',
  name: 'runner-7',
  job: null,
  matrix: null,
  image: null,
  environment: 'self-hosted',
  container: true,
  interfaces: [{ name: 'eth0', mtu: 1500 }],
};

export function reportOf(targets: readonly TargetReport[], more: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    tool: { name: 'tracepath-action', version: '1.0.0' },
    startedAt: '2026-11-22T10:00:00.000Z',
    durationMs: 812.4,
    runner: selfHostedRunner,
    conclusion: 'success',
    targets,
    ...more,
  };
}

/** By name, each a report to look at. */
export const samples = {
  healthy: reportOf([healthyTarget]),
  'black-hole': reportOf([blackHoleTarget], { conclusion: 'failure', durationMs: 3120.5 }),
  hosted: reportOf([hostedTarget], { runner: hostedRunner }),
  narrow: reportOf([narrowTarget]),
  unreachable: reportOf([unreachableTarget], { conclusion: 'failure' }),
  several: reportOf(
    [healthyTarget, blackHoleTarget, hostedTarget, narrowTarget, unreachableTarget, nameNotFoundTarget],
    { conclusion: 'failure', durationMs: 3420.1 },
  ),
  hostile: reportOf([hostileTarget], {
    conclusion: 'neutral',
    runner: { ...hostedRunner, name: hostileNames[0] ?? null },
  }),
} satisfies Record<string, Report>;

/** `count` targets of 30 hops each, for bounds. */
export function largeReport(count: number): Report {
  const hops = Array.from({ length: 30 }, (_, index) =>
    hop(index + 1, [
      responder(`192.0.2.${index + 1}`, [1.23, 2.34, 3.45], {
        hostname: `router-${index}.transit.isp.example`,
        asn: 64500,
      }),
    ]),
  );
  const target = (_: unknown, index: number): TargetReport => ({
    ...(index % 5 === 0 ? blackHoleTarget : healthyTarget),
    target: `host-${index}.example`,
    host: `host-${index}.example`,
    hops,
    hopCount: 30,
  });
  return reportOf(Array.from({ length: count }, target));
}
