/** Parallel ways, several targets, loss and weather, names that attack, and earlier reports to compare with. */
import type { Scenario } from '../scenario.ts';
import type { Router, Segment, Target, Topology } from '../topology.ts';
import { earlierReport } from './baseline.ts';
import { CLIENT, notMistaken, plainTruth, router, routers, scenario, TARGET, webServer } from './build.ts';

const ways = (by: 'flow' | 'packet', ...list: readonly (readonly Router[])[]): Segment => ({ ways: list, by });
const r = router;
const only = (target: Target, more: Partial<Topology> = {}): Topology => ({
  client: CLIENT,
  targets: { 'web.example': target },
  ...more,
});

const six = routers(6);
const shared = routers(3);
const [first, second, third] = [
  webServer([...shared, r(11)], { v4: '203.0.113.11', v6: '2001:db8:113::11' }),
  webServer([...shared, r(21), r(22), r(23)], { v4: '203.0.113.21', v6: '2001:db8:113::21' }),
  webServer([...shared, ...routers(9).slice(3)], { v4: '203.0.113.31', v6: '2001:db8:113::31' }),
];
const gateway = [r(1, { rateLimit: { burst: 6, perSecond: 1 } })];
const ten = Array.from({ length: 10 }, (_, index) =>
  webServer(gateway, { v4: `203.0.113.${40 + index}`, v6: `2001:db8:113::${40 + index}` }),
);
const path = (target: Target) => [...(target.path as readonly Router[]), target];

const weather = (
  about: string,
  name: string,
  conditions: Topology['weather'],
  truth: Parameters<typeof plainTruth>[2],
) =>
  scenario({
    name,
    about,
    topology: only(webServer(six), conditions === undefined ? {} : { weather: conditions }),
    inputs: { targets: 'web.example' },
    truth: [plainTruth('web.example', [...six, TARGET], truth)],
  });

/** Reverse DNS of whoever owns an address: Markdown, HTML, workflow commands, terminal escapes. */
const HOSTILE = [
  '::error::pwned-command',
  '<img src=x onerror=pwned>',
  '[pwned](javascript:pwned)|`pwned`',
  '\u001b[31mpwned\u001b[0m\n::error::pwned-line',
  `@pwned\u202e${'a'.repeat(40)}`,
];

export const several: readonly Scenario[] = [
  scenario({
    name: 'flows-apart',
    about: 'two ways of the same length, one for each flow',
    topology: only(webServer([r(1), ways('flow', [r(2)], [r(12)]), r(3)])),
    inputs: { targets: 'web.example' },
    truth: [plainTruth('web.example', [r(1), [r(2), r(12)], r(3), TARGET], { mayHave: ['multiple-paths'] })],
  }),
  scenario({
    name: 'flows-of-two-lengths',
    about: 'two ways, one router longer for some flows',
    topology: only(webServer([r(1), ways('flow', [r(2)], [r(12), r(13)]), r(3)])),
    inputs: { targets: 'web.example' },
    truth: [
      plainTruth('web.example', [r(1), [r(2), r(12)], [r(3), r(13)], [r(3), TARGET], TARGET], {
        hopCount: [4, 5, null],
        returnHopCount: [4, 5],
        mayHave: ['multiple-paths'],
      }),
    ],
  }),
  scenario({
    name: 'packets-apart',
    about: 'four ways, chosen anew for each packet: one flow sees several routers',
    topology: only(
      webServer([
        r(1),
        ways('packet', [r(2)], [r(12)], [r(22)], [r(32)]),
        ways('packet', [r(3)], [r(13)], [r(23)], [r(33)]),
      ]),
    ),
    inputs: { targets: 'web.example', probes: '6' },
    truth: [
      plainTruth('web.example', [r(1), [r(2), r(12), r(22), r(32)], [r(3), r(13), r(23), r(33)], TARGET], {
        codes: ['multiple-paths'],
      }),
    ],
  }),
  scenario({
    name: 'three-targets',
    about: 'three targets behind the same first routers, 5, 7 and 10 hops away',
    topology: { client: CLIENT, targets: { 'a.example': first, 'b.example': second, 'c.example': third } },
    inputs: { targets: 'a.example, b.example\nc.example' },
    truth: [
      plainTruth('a.example', path(first)),
      plainTruth('b.example', path(second)),
      plainTruth('c.example', path(third)),
    ],
  }),
  scenario({
    name: 'ten-targets',
    about: 'ten targets behind one router that answers six probes, then one a second',
    topology: {
      client: CLIENT,
      targets: Object.fromEntries(ten.map((target, index) => [`t${index}.example`, target])),
    },
    inputs: { targets: ten.map((_, index) => `https://t${index}.example`).join('\n') },
    truth: ten.map((target, index) =>
      plainTruth(`https://t${index}.example`, path(target), {
        hopCountMethod: ['reply', 'ttl-scan'],
        mayMissHops: true,
        mayHave: ['rate-limited-hops'],
      }),
    ),
  }),
  scenario({
    name: 'asymmetric',
    about: 'from router 3 on the way back is four routers longer',
    topology: only(
      webServer(routers(6, { extraReturnHops: 4 }, { 1: { extraReturnHops: 0 }, 2: { extraReturnHops: 0 } }), {
        extraReturnHops: 4,
      }),
    ),
    inputs: { targets: 'web.example' },
    truth: [plainTruth('web.example', [...six, TARGET], { returnHopCount: 11, codes: ['asymmetric-return'] })],
  }),
  ...[32, 60, 90, 100].map((initialTtl) =>
    scenario({
      name: `starts-with-ttl-${initialTtl}`,
      about: `the target's packets start with a TTL of ${initialTtl}: their TTL on arrival tells no return path`,
      topology: only(
        webServer(six, {
          services: { initialTtl, tcp: { ports: { 80: { kind: 'http' }, 443: { kind: 'tls' } } } },
        }),
      ),
      inputs: { targets: 'web.example' },
      truth: [plainTruth('web.example', [...six, TARGET], { returnHopCount: null })],
    }),
  ),
  scenario({
    name: 'rate-limited',
    about: 'router 2 answers one probe, then one in two seconds',
    topology: only(webServer(routers(6, {}, { 2: { rateLimit: { burst: 1, perSecond: 0.5 } } }))),
    inputs: { targets: 'web.example' },
    truth: [plainTruth('web.example', [...six, TARGET], { codes: ['rate-limited-hops'] })],
  }),
  scenario({
    name: 'lossy-target',
    about: 'every second packet to the target is lost behind the last router',
    topology: only(webServer(six, { losesEvery: 2 })),
    inputs: { targets: 'web.example', probes: '10' },
    truth: [
      plainTruth('web.example', [...six, TARGET], {
        hopCount: [7, null],
        hopCountMethod: ['reply', 'ttl-scan'],
        pmtu: notMistaken(1500),
        codes: ['packet-loss'],
      }),
    ],
  }),
  weather(
    'a tenth of the packets is held up by 15 ms, both ways',
    'reordering',
    { reorders: { share: 0.1, byMs: 15 } },
    {},
  ),
  weather('a fifth of the answers arrives twice', 'duplicates', { duplicates: 0.2 }, {}),
  scenario({
    name: 'hostile-names',
    about: 'reverse names that hold Markdown, HTML, workflow commands and terminal escapes',
    topology: only(
      webServer(routers(6).map((hop, index) => ({ ...hop, name: [HOSTILE[index] ?? 'plain', 'example'] }))),
    ),
    inputs: { targets: 'web.example' },
    neverPrinted: {
      atLineStart: ['::error::pwned', '\u001b[31m'],
      inSummary: ['<img src=x', '\u001b[31m', '](javascript:', '\n::error::'],
    },
    truth: [plainTruth('web.example', [...six, TARGET])],
  }),
  scenario({
    name: 'path-changed',
    about: 'an earlier report knows another router at hop 3 and a smaller path MTU',
    topology: only(webServer(six)),
    inputs: { targets: 'web.example', baseline: 'baseline.json' },
    baseline: earlierReport('web.example', [r(1), r(2), r(99), r(4), r(5), r(6), TARGET], 1400),
    truth: [plainTruth('web.example', [...six, TARGET], { codes: ['path-changed'] })],
  }),
  scenario({
    name: 'parallel-path-unchanged',
    about: 'an earlier report met one of four parallel routers at hop 2 and one of two at hop 3',
    topology: only(webServer([r(1), ways('flow', [r(2)], [r(12)], [r(22)], [r(32)]), ways('flow', [r(3)], [r(13)])])),
    inputs: { targets: 'web.example', baseline: 'baseline.json', 'fail-on-path-change': 'true' },
    baseline: earlierReport('web.example', [r(1), r(22), r(13), TARGET], 1500),
    truth: [
      plainTruth('web.example', [r(1), [r(2), r(12), r(22), r(32)], [r(3), r(13)], TARGET], {
        mayHave: ['multiple-paths'],
      }),
    ],
  }),
  ...[[r(2)], [r(12), r(13)]].map((way) =>
    scenario({
      name: `parallel-path-of-length-${way.length}-unchanged`,
      about: `an earlier report went by the ${way.length === 1 ? 'shorter' : 'longer'} of two parallel ways`,
      families: [way.length === 1 ? 4 : 6],
      topology: only(webServer([r(1), ways('flow', [r(2)], [r(12), r(13)]), r(3)])),
      inputs: { targets: 'web.example', baseline: 'baseline.json', 'fail-on-path-change': 'true' },
      baseline: earlierReport('web.example', [r(1), ...way, r(3), TARGET], 1500),
      truth: [
        plainTruth('web.example', [r(1), [r(2), r(12)], [r(3), r(13)], [r(3), TARGET], TARGET], {
          hopCount: [4, 5, null],
          returnHopCount: [4, 5],
          mayHave: ['multiple-paths'],
        }),
      ],
    }),
  ),
  scenario({
    name: 'path-unchanged',
    about: 'an earlier report says the same',
    topology: only(webServer(six)),
    inputs: { targets: 'web.example', baseline: 'baseline.json' },
    baseline: earlierReport('web.example', [...six, TARGET], 1500),
    truth: [plainTruth('web.example', [...six, TARGET])],
  }),
];
