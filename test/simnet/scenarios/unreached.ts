/** Targets that do not answer, refuse, or are not there, and what stands in the way. */
import type { DiagnosisCode, EndReason } from '../../../src/report/types.ts';
import type { Verdict } from '../hosts/config.ts';
import type { Scenario, TargetTruth } from '../scenario.ts';
import type { Client, Services, Target, Topology } from '../topology.ts';
import {
  CLIENT,
  notMistaken,
  plainTruth,
  router,
  routers,
  scenario,
  TARGET,
  unreachedTruth,
  webServer,
} from './build.ts';

const four = routers(4);
const web = webServer(four);
const SILENT: Services = { udp: { default: 'silent' }, tcp: { default: 'filtered' }, echo: false };
const either = { hopCountMethod: ['reply', 'ttl-scan'] } as const;

const only = (target: Target, client: Client = CLIENT): Topology => ({ client, targets: { 'web.example': target } });

/** One target, asked as `asked` says. */
function one(
  name: string,
  about: string,
  topology: Topology,
  truth: TargetTruth,
  but: Partial<Scenario> = {},
): Scenario {
  return scenario({ name, about, topology, inputs: { targets: truth.target }, truth: [truth], ...but });
}

/** Router 3 answers everything beyond itself with `verdict`. */
function refused(verdict: Verdict, endReason: EndReason, code: DiagnosisCode): Scenario {
  const path = routers(5, {}, { 3: { refuses: { what: 'all', verdict } } });
  return one(
    `refused-${verdict}`,
    `router 3 answers ${verdict}`,
    only(webServer(path)),
    // Router 3 names itself as a hop, then in answer to every larger TTL.
    unreachedTruth('web.example', [router(1), router(2), ...Array.from({ length: 28 }, () => router(3))], {
      optionalTail: 27,
      endReason,
      codes: [code],
    }),
  );
}

const circling = Array.from({ length: 28 }, (_, index) => router(index % 2 === 0 ? 3 : 4));

export const unreached: readonly Scenario[] = [
  one(
    'closed-tcp',
    'a closed TCP port: refused, so reached',
    only(web),
    plainTruth('tcp://web.example:8443', [...four, TARGET], {
      ...either,
      pmtu: notMistaken(1500),
      answeredBy: ['tcp:8443'],
      codes: ['destination-closed'],
    }),
  ),
  one(
    'closed-udp',
    'a named UDP port that nothing listens on',
    only(web),
    plainTruth('udp://web.example:5000', [...four, TARGET], {
      answeredBy: ['udp'],
      codes: ['destination-closed'],
    }),
  ),
  one(
    'silent-dns',
    'a name server that answers nothing, on a host whose closed ports answer',
    only(webServer(four, { services: { udp: { ports: { 53: 'silent' } } } })),
    plainTruth('udp://web.example:53', four, {
      reached: false,
      endReason: 'silent',
      answeredBy: ['udp'],
      hopCount: null,
      returnHopCount: 5,
      codes: ['destination-silent'],
    }),
  ),
  one(
    'filtered-443',
    'a web server behind a filter that says nothing, on a host whose closed ports answer',
    only(webServer(four, { services: { tcp: { default: 'filtered' } } })),
    plainTruth('https://web.example', four, {
      reached: false,
      endReason: 'silent',
      answeredBy: ['udp'],
      hopCount: null,
      returnHopCount: 5,
      codes: ['destination-silent'],
    }),
  ),
  one(
    'filtered-tcp',
    'a TCP port whose firewall says nothing',
    only(webServer(four, { services: SILENT })),
    unreachedTruth('tcp://web.example:25', four),
  ),
  one(
    'silent-target',
    'routers answer, the target does not',
    only(webServer(four, { services: SILENT })),
    unreachedTruth('web.example', four),
  ),
  one(
    'silent-30',
    '30 hops and a target that never answer',
    only(webServer(routers(30, { silent: true }), { services: SILENT })),
    unreachedTruth('web.example', []),
  ),
  one(
    'black-hole-of-all',
    'router 3 drops everything and says nothing',
    only(webServer(routers(5, {}, { 3: { drops: 'all' } }))),
    unreachedTruth('web.example', routers(3)),
  ),
  refused('admin-prohibited', 'prohibited', 'admin-prohibited'),
  refused('host-prohibited', 'prohibited', 'admin-prohibited'),
  refused('network-prohibited', 'prohibited', 'admin-prohibited'),
  refused('network-unreachable', 'unreachable', 'network-unreachable'),
  refused('host-unreachable', 'unreachable', 'host-unreachable'),
  one(
    'udp-refused',
    'router 3 forbids UDP; TCP 443 answers',
    only(webServer(routers(5, {}, { 3: { refuses: { what: 'udp', verdict: 'admin-prohibited' } } }))),
    plainTruth('https://web.example', [...routers(5), TARGET], { ...either, mayHave: ['admin-prohibited'] }),
  ),
  one(
    'loop',
    'routers 3 and 4 send packets to each other for ever',
    only(webServer([router(1), router(2), { circle: [router(3), router(4)] }])),
    unreachedTruth('web.example', [router(1), router(2), ...circling], {
      optionalTail: 24,
      endReason: 'loop',
      codes: ['routing-loop'],
    }),
  ),
  one(
    'max-hops',
    '12 routers answer, only 8 hops are allowed',
    only(webServer(routers(12), { services: SILENT })),
    unreachedTruth('udp://web.example:33434', routers(8), {
      endReason: 'max-hops',
      codes: ['max-hops-exceeded'],
      mayHave: ['destination-silent'],
    }),
    { inputs: { targets: 'udp://web.example:33434', 'max-hops': '8' } },
  ),
  one(
    'deadline',
    'the step may take one second, 25 silent hops need more',
    only(webServer(routers(25, { delayMs: 30, silent: true }), { services: SILENT })),
    unreachedTruth('web.example', [], { endReason: 'deadline', codes: ['deadline'], mayHave: ['destination-silent'] }),
    { inputs: { targets: 'web.example', 'timeout-seconds': '1' } },
  ),
  one(
    'no-such-name',
    'a name that nobody knows',
    only(web),
    unreachedTruth('nowhere.example', [], {
      endReason: 'name-not-found',
      codes: ['name-not-found'],
    }),
  ),
  one(
    'v4-only-name',
    'a name with an IPv4 address only, asked for IPv6',
    { client: CLIENT, targets: { 'web.example': { path: four, services: SILENT, v4: '203.0.113.7' } } },
    unreachedTruth('web.example', [], { endReason: 'name-not-found', codes: ['name-not-found'] }),
    { families: [6] },
  ),
  one(
    'no-ipv6',
    'an IPv6 target, a runner without IPv6',
    only(web, { ...CLIENT, without: 6 }),
    unreachedTruth(TARGET.v6 ?? '', [], { endReason: 'no-route', codes: ['no-ipv6'] }),
    { families: [6] },
  ),
  one(
    'no-route',
    'an IPv4 target, a runner without an IPv4 route',
    only(web, { ...CLIENT, without: 4 }),
    unreachedTruth(TARGET.v4 ?? '', [], { endReason: 'no-route', codes: ['no-route'] }),
    { families: [4] },
  ),
  one(
    'send-blocked',
    "the runner's own firewall refuses to send",
    only(web, { ...CLIENT, blocks: [TARGET.v4 ?? '', TARGET.v6 ?? ''] }),
    unreachedTruth('web.example', [], { endReason: 'refused-locally', codes: ['send-blocked'] }),
  ),
  one(
    'ping-sockets-closed',
    'ICMP is asked for, the runner closes ping sockets',
    only(web),
    unreachedTruth('icmp://web.example', [], { endReason: 'refused-locally', codes: ['send-blocked'] }),
  ),
];
