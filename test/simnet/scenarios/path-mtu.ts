/** Links that carry less than the client's: said so, said wrongly, or not said at all. */
import type { Scenario, TargetTruth } from '../scenario.ts';
import type { Client, Router, Target, Topology } from '../topology.ts';
import { CLIENT, confirmed, notMistaken, plainTruth, routers, scenario, TARGET, webServer } from './build.ts';

const either = { hopCountMethod: ['reply', 'ttl-scan'] } as const;
const five = routers(5);
const all = [...five, TARGET];

/** The web server behind five routers, of which some have an odd link. */
function one(
  name: string,
  about: string,
  but: Readonly<Record<number, Partial<Router>>>,
  truth: Partial<TargetTruth>,
  more: {
    readonly asked?: string;
    readonly client?: Partial<Client>;
    readonly target?: Partial<Target>;
    readonly topology?: Partial<Topology>;
    readonly env?: Scenario['env'];
  } = {},
): Scenario {
  const { asked = 'web.example', client, target, topology, env = {} } = more;
  return scenario({
    name,
    about,
    topology: {
      client: { ...CLIENT, ...client },
      targets: { 'web.example': webServer(routers(5, {}, but), target) },
      ...topology,
    },
    inputs: { targets: asked },
    env,
    truth: [plainTruth(asked, all, { ...either, ...truth })],
  });
}

/** What Kubernetes sets in every pod. */
const POD = { KUBERNETES_SERVICE_HOST: '10.96.0.1' };

const hole = (passes: number, afterHop: number | null): TargetTruth['blackHole'] & object => ({
  direction: 'forward',
  passes,
  afterHop,
});

/** Router 3's link carries 1400 bytes and it writes `reports` into its message. */
const wrong = (name: string, about: string, reports: number, but: Partial<TargetTruth> = {}): Scenario =>
  one(
    name,
    about,
    { 3: { link: { mtu: 1400, reports } } },
    {
      pmtu: notMistaken(1400),
      codes: ['suspicious-ptb'],
      mayHave: ['pmtu-reduced'],
      ...but,
    },
  );

export const pathMtu: readonly Scenario[] = [
  one(
    'link-1400',
    'router 3 has a 1400-byte link and says so',
    { 3: { link: { mtu: 1400 } } },
    {
      pmtu: confirmed(1400),
      mtuAt: { 3: 1400 },
      codes: ['pmtu-reduced'],
    },
  ),
  one(
    'link-1400-https',
    'the same, asked by https',
    { 3: { link: { mtu: 1400 } } },
    {
      pmtu: confirmed(1400),
      codes: ['pmtu-reduced'],
    },
    { asked: 'https://web.example' },
  ),
  one(
    'links-1492-1400-1280',
    'three links, each narrower than the one before',
    { 2: { link: { mtu: 1492 } }, 3: { link: { mtu: 1400 } }, 4: { link: { mtu: 1280 } } },
    { pmtu: confirmed(1280), mtuAt: { 2: 1492, 3: 1400, 4: 1280 }, codes: ['pmtu-reduced'] },
  ),
  one(
    'link-1400-short-quotes',
    'the router with the narrow link quotes 8 bytes',
    { 3: { quote: 'short', link: { mtu: 1400 } } },
    {
      pmtu: confirmed(1400),
      codes: ['pmtu-reduced'],
    },
  ),
  one(
    'container-bridge',
    "the runner's interface says 1500, its host's link carries 1450 and says so",
    { 1: { link: { mtu: 1450 } } },
    {
      pmtu: confirmed(1450),
      mtuAt: { 1: 1450 },
      codes: ['pmtu-reduced', 'local-mtu-too-large'],
    },
    { env: POD },
  ),
  one(
    'container-black-hole',
    "the runner's interface says 1500, its host's link carries 1450 and nobody says so",
    { 1: { link: { mtu: 1450, reports: 'none' } } },
    { pmtu: confirmed(1450), blackHole: hole(1450, 1), codes: ['pmtu-black-hole', 'local-mtu-too-large'] },
    { env: POD },
  ),
  one(
    'jumbo-runner',
    'the interface says 9000, the first link carries 1500',
    { 1: { link: { mtu: 1500 } } },
    {
      pmtu: confirmed(1500),
      codes: ['pmtu-reduced', 'local-mtu-too-large'],
    },
    { client: { mtu: 9000 } },
  ),
  one(
    'black-hole-1400',
    'router 3 has a 1400-byte link and says nothing',
    { 3: { link: { mtu: 1400, reports: 'none' } } },
    { pmtu: confirmed(1400), blackHole: hole(1400, 3), codes: ['pmtu-black-hole'] },
  ),
  one(
    'black-hole-1400-https',
    'the same, asked by https',
    { 3: { link: { mtu: 1400, reports: 'none' } } },
    { pmtu: confirmed(1400), blackHole: hole(1400, 3), codes: ['pmtu-black-hole'] },
    { asked: 'https://web.example' },
  ),
  one(
    'too-big-filtered',
    'router 3 says that its link carries 1400, a filter near the runner drops just that message',
    { 3: { link: { mtu: 1400 } } },
    { pmtu: confirmed(1400), blackHole: hole(1400, 3), codes: ['pmtu-black-hole'] },
    { topology: { dropsIcmp: ['too-big'] } },
  ),
  one(
    'reduced-then-black-hole',
    'router 2 says 1450, router 4 says nothing of its 1380',
    { 2: { link: { mtu: 1450 } }, 4: { link: { mtu: 1380, reports: 'none' } } },
    { pmtu: confirmed(1380), blackHole: hole(1380, 4), codes: ['pmtu-black-hole'], mayHave: ['pmtu-reduced'] },
  ),
  wrong('too-big-says-zero', 'router 3 reports an MTU of 0 (its link carries 1400)', 0),
  wrong('too-big-says-tiny', 'router 3 reports an MTU of 60 (its link carries 1400)', 60),
  wrong('too-big-says-huge', 'router 3 reports 4 GiB (IPv4: 65535; its link carries 1400)', 0xffffffff),
  wrong('too-big-says-less', 'router 3 reports 1300, though its link carries 1400', 1300),
  one(
    'reverse-black-hole',
    "the server's packets above 1400 bytes are lost on their way back",
    {},
    {
      blackHole: { direction: 'reverse', passes: 1400, afterHop: null },
      codes: ['reverse-black-hole'],
    },
    { asked: 'https://web.example', target: { reverse: { mtu: 1400, reports: 'none' } } },
  ),
  one(
    'reverse-reduced',
    'the way back carries 1400 bytes and the server is told',
    {},
    {},
    { asked: 'https://web.example', target: { reverse: { mtu: 1400, reports: 'right' } } },
  ),
  one(
    'mss-clamp',
    'router 3 lowers the MSS of every SYN to 1300, though all links carry 1500',
    { 3: { clampsMss: 1300 } },
    { pmtu: notMistaken(1500), codes: ['mss-clamped'] },
    { asked: 'https://web.example' },
  ),
  one(
    'mss-clamp-and-too-big',
    'router 3 has a 1400-byte link, says so, and lowers the MSS of every SYN to 1300',
    { 3: { link: { mtu: 1400 }, clampsMss: 1300 } },
    { pmtu: confirmed(1400), codes: ['pmtu-reduced', 'mss-clamped'] },
    { asked: 'https://web.example' },
  ),
  one(
    'mss-clamp-over-tunnel',
    'a 1400-byte tunnel after router 3 that says nothing, with the MSS clamped to fit',
    { 3: { link: { mtu: 1400, reports: 'none' }, clampsMss: 1340 } },
    { pmtu: confirmed(1400), blackHole: hole(1400, 3), codes: ['pmtu-black-hole', 'mss-clamped'] },
  ),
  one(
    'small-mss-server',
    'a server that announces an MSS of 1200 by itself',
    {},
    { pmtu: notMistaken(1500) },
    {
      asked: 'https://web.example',
      target: { services: { tcp: { ports: { 443: { kind: 'tls', mss: 1200 } } } } },
    },
  ),
];
