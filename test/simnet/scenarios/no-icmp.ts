/** Runners that no ICMP message reaches, loss everywhere, and middleboxes that answer for the target. */
import type { DiagnosisCode } from '../../../src/report/types.ts';
import type { HopTruth, Scenario, TargetTruth } from '../scenario.ts';
import type { Router, Target, Topology } from '../topology.ts';
import {
  CLIENT,
  confirmed,
  notMistaken,
  plainTruth,
  routers,
  scenario,
  TARGET,
  unreachedTruth,
  webServer,
} from './build.ts';

const either = { hopCountMethod: ['reply', 'ttl-scan'] } as const;
const HOSTED = { RUNNER_ENVIRONMENT: 'github-hosted' };
/** 14 links of 0.9 ms each way: 14 hops away at 25 ms. */
const link = { delayMs: 0.9 };
const unseen: readonly HopTruth[] = [...Array<null>(13).fill(null), TARGET];

/** A hosted runner: no ICMP at all; a target 14 hops away at 25 ms. */
function hosted(
  name: string,
  about: string,
  asked: string,
  truth: Partial<TargetTruth>,
  more: {
    readonly routers?: Readonly<Record<number, Partial<Router>>>;
    readonly target?: Partial<Target>;
  } = {},
): Scenario {
  const path = routers(13, link, more.routers);
  return scenario({
    name,
    about,
    topology: {
      client: CLIENT,
      dropsIcmp: 'all',
      targets: { 'web.example': webServer(path, { ...link, ...more.target }) },
    },
    env: HOSTED,
    inputs: { targets: asked },
    truth: [plainTruth(asked, unseen, { hopCountMethod: ['ttl-scan'], codes: ['icmp-filtered'], ...truth })],
  });
}

const narrow = { 7: { link: { mtu: 1420 } } };
const blackHole = (passes: number) => ({ direction: 'forward', passes, afterHop: null }) as const;
const services = {
  udp: { default: 'silent', ports: { 443: { kind: 'quic' } } },
  tcp: { default: 'filtered', ports: { 443: { kind: 'tls' } } },
} as const;

/** Chance may take any answer: codes that loss itself explains. */
/** destination-silent: all of a client's SYNs in ten seconds (seven at most), or their answers, are lost in 1 run of 1,300. */
const CHANCE: readonly DiagnosisCode[] = [
  'packet-loss',
  'rate-limited-hops',
  'service-stalled',
  'destination-silent',
  'tls-private-root',
];
const FIFTH = 0.2; // each way: more than a third of the round trips fails

/** 20 % loss everywhere, each way; nothing wrong may be said, whatever the dice. */
function lossy(
  name: string,
  about: string,
  topology: Partial<Topology>,
  truth: Partial<TargetTruth>,
  but: Readonly<Record<number, Partial<Router>>> = {},
): Scenario {
  const path = routers(7, { delayMs: 1.5 }, but);
  return scenario({
    name,
    about,
    topology: {
      client: CLIENT,
      weather: { loss: { forward: FIFTH, back: FIFTH } },
      targets: { 'web.example': webServer(path) },
      ...topology,
    },
    inputs: { targets: 'https://web.example' },
    truth: [
      plainTruth('https://web.example', [...path, TARGET], {
        ...either,
        hopCount: [8, null],
        mayMissHops: true,
        pmtu: notMistaken(1500),
        mayHave: CHANCE,
        ...truth,
      }),
    ],
  });
}

const proxied = (at: number, count: number) =>
  webServer(routers(count, { delayMs: 2 }, { [at]: { intercepts: 'tcp' } }), {
    proxy: { tcp: { ports: { 80: { kind: 'http' }, 443: { kind: 'tls' } } } },
  });

export const noIcmp: readonly Scenario[] = [
  hosted('hosted', 'a hosted runner: no ICMP; TCP 443 is open 14 hops away at 25 ms', 'https://web.example', {
    answeredBy: ['tcp:443'],
  }),
  hosted('hosted-auto', 'the same, asked without a scheme', 'web.example', { answeredBy: ['tcp:443'] }),
  hosted(
    'hosted-quic',
    'the same by QUIC',
    'quic://web.example',
    { answeredBy: ['quic:443'] },
    { target: { services } },
  ),
  hosted(
    'hosted-1420',
    'the same with a 1420-byte link in the middle',
    'https://web.example',
    {
      pmtu: confirmed(1420),
      blackHole: blackHole(1420),
      codes: ['pmtu-black-hole', 'icmp-filtered'],
    },
    { routers: narrow },
  ),
  hosted(
    'hosted-1420-quic',
    'the same by QUIC',
    'quic://web.example',
    {
      pmtu: confirmed(1420),
      blackHole: blackHole(1420),
      codes: ['pmtu-black-hole', 'icmp-filtered'],
    },
    { routers: narrow, target: { services } },
  ),
  hosted(
    'hosted-cookies',
    'a server under SYN cookies: no timestamps, no SACK',
    'https://web.example',
    {},
    {
      target: { services: { tcp: { ports: { 443: { kind: 'tls', synCookies: true } } } } },
    },
  ),
  hosted(
    'hosted-resets',
    'a server that resets once it has 300 bytes',
    'https://web.example',
    { pmtu: notMistaken(1500), codes: ['tls-failed', 'icmp-filtered'] },
    {
      target: { services: { tcp: { ports: { 443: { kind: 'tls', resetAfterBytes: 300 } } } } },
    },
  ),
  hosted('hosted-closed', 'a closed TCP port', 'tcp://web.example:8443', {
    pmtu: notMistaken(1500),
    answeredBy: ['tcp:8443'],
    codes: ['destination-closed', 'icmp-filtered'],
  }),
  hosted(
    'hosted-reverse',
    'large packets die on their way back',
    'https://web.example',
    {
      blackHole: { direction: 'reverse', passes: 1400, afterHop: null },
      codes: ['reverse-black-hole', 'icmp-filtered'],
    },
    { target: { reverse: { mtu: 1400, reports: 'none' } } },
  ),
  hosted(
    'hosted-asymmetric',
    'five routers more on the way back, which nothing confirms: a start of TTL 60 would look alike',
    'https://web.example',
    {
      returnHopCount: null,
      codes: ['icmp-filtered'],
    },
    { target: { extraReturnHops: 5 } },
  ),
  scenario({
    name: 'hosted-silent',
    about: 'no ICMP, and a target that answers nothing',
    topology: {
      client: CLIENT,
      dropsIcmp: 'all',
      targets: {
        'web.example': webServer(routers(13, link), {
          services: { udp: { default: 'silent' }, tcp: { default: 'filtered' } },
        }),
      },
    },
    env: HOSTED,
    inputs: { targets: 'https://web.example' },
    truth: [unreachedTruth('https://web.example', [])],
  }),
  lossy('loss-20', 'a fifth of all packets is lost, each way', {}, {}),
  lossy(
    'loss-20-hosted',
    'the same, and no ICMP',
    { dropsIcmp: 'all' },
    {
      hops: [...Array<null>(7).fill(null), TARGET],
      codes: ['icmp-filtered'],
    },
  ),
  lossy(
    'loss-20-black-hole',
    'the same with a black hole of 1400 after router 3',
    {},
    {
      pmtu: notMistaken(1400),
      blackHole: { direction: 'forward', passes: 1400, afterHop: 3 },
      codes: [],
      mayHave: [...CHANCE, 'pmtu-black-hole'],
    },
    { 3: { link: { mtu: 1400, reports: 'none' } } },
  ),
  scenario({
    name: 'proxy-nearby',
    about: 'router 2 answers TCP in the place of a target 10 hops away',
    topology: { client: CLIENT, targets: { 'web.example': proxied(2, 9) } },
    inputs: { targets: 'web.example' },
    truth: [
      // From router 2 on, TCP answers under the target's address at every TTL, UDP shows who is there.
      plainTruth('web.example', [...routers(9).map((hop, index) => (index === 0 ? hop : [hop, TARGET])), TARGET], {
        ...either,
        hopCount: 10,
        optionalTail: 1,
        pmtu: notMistaken(1500),
        codes: ['nearby-proxy'],
        returnHopCount: [2, 10],
      }),
    ],
  }),
  scenario({
    name: 'proxy-at-the-gateway',
    about:
      'no ICMP, and the first router answers TCP for everyone: nothing tells it from a router that has the address itself',
    topology: { client: CLIENT, dropsIcmp: 'all', targets: { 'web.example': proxied(1, 9) } },
    env: HOSTED,
    inputs: { targets: 'https://web.example' },
    truth: [
      plainTruth('https://web.example', [], {
        hopCount: null,
        pmtu: notMistaken(1500),
        returnHopCount: [1, 10],
        codes: [],
      }),
    ],
  }),
  scenario({
    name: 'ttl-rewritten',
    about: 'no ICMP, and router 2 gives every packet a new TTL of 64: TTL 3 reaches a target 13 hops and 60 ms away',
    topology: {
      client: CLIENT,
      dropsIcmp: 'all',
      targets: { 'web.example': webServer(routers(12, { delayMs: 2.3 }, { 2: { rewritesTtl: 64 } })) },
    },
    env: HOSTED,
    inputs: { targets: 'https://web.example' },
    truth: [
      plainTruth('https://web.example', [], {
        hopCount: null,
        // Where TCP seems to end at a proxy its segments prove nothing.
        pmtu: notMistaken(1500),
        codes: ['icmp-filtered'],
        mayHave: ['nearby-proxy', 'asymmetric-return'],
        returnHopCount: 13,
      }),
    ],
  }),
  scenario({
    name: 'icmp-half-filtered',
    about: 'time-exceeded never arrives, too-big and unreachable do: the link of 1400 is named',
    topology: {
      client: CLIENT,
      dropsIcmp: ['time-exceeded'],
      targets: { 'web.example': webServer(routers(5, {}, { 3: { link: { mtu: 1400 } } })) },
    },
    inputs: { targets: 'web.example' },
    truth: [
      plainTruth('web.example', [...Array<null>(5).fill(null), TARGET], {
        ...either,
        pmtu: confirmed(1400),
        codes: ['pmtu-reduced'],
      }),
    ],
  }),
];
