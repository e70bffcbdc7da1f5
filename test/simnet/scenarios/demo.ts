/** What `npm run demo` shows: a healthy path, a container bridge that promises too much, a path without ICMP. One step, three targets. */
import type { Scenario } from '../scenario.ts';
import { CLIENT, confirmed, plainTruth, router, routers, scenario, webServer } from './build.ts';

const healthy = webServer(routers(5, { delayMs: 1.5 }), { v4: '203.0.113.10', v6: '2001:db8:113::10' });
const bridge = router(41, { name: 'docker-host.example', delayMs: 0.1, link: { mtu: 1450, reports: 'none' } });
const behindBridge = [bridge, router(42), router(43), router(44)];
const container = webServer(behindBridge, { v4: '203.0.113.20', v6: '2001:db8:113::20' });
const neighbour = webServer(behindBridge, { v4: '203.0.113.21', v6: '2001:db8:113::21' });
const narrowed = {
  pmtu: confirmed(1450),
  blackHole: { direction: 'forward', passes: 1450, afterHop: 1 },
  codes: ['pmtu-black-hole', 'local-mtu-too-large'],
} as const;
// Neither its routers nor the target send ICMP: only TCP answers. That of the other paths shows that nothing here filters it.
const unseen = Array.from({ length: 13 }, (_, index) => router(60 + index, { delayMs: 0.9, silent: true }));
const hosted = webServer(unseen, {
  ...{ v4: '203.0.113.30', v6: '2001:db8:113::30', delayMs: 0.9 },
  services: { udp: { default: 'silent' }, echo: false, tcp: { ports: { 80: { kind: 'http' }, 443: { kind: 'tls' } } } },
});

export const demo: readonly Scenario[] = [
  scenario({
    name: 'demo',
    about: 'three targets: a healthy path, a container bridge with too large an MTU, a path on which no ICMP is seen',
    topology: {
      client: CLIENT,
      targets: { 'healthy.example': healthy, 'container.example': container, 'hosted.example': hosted },
    },
    env: { KUBERNETES_SERVICE_HOST: '10.96.0.1' },
    mostLines: { log: 50, summary: 260 },
    inputs: { targets: 'https://healthy.example\nhttps://container.example\nhttps://hosted.example' },
    truth: [
      plainTruth('https://healthy.example', [...routers(5), healthy]),
      plainTruth('https://container.example', [...behindBridge, container], narrowed),
      plainTruth('https://hosted.example', [...unseen.map(() => null), hosted], {
        hopCountMethod: ['ttl-scan'],
        codes: ['icmp-filtered'],
      }),
    ],
  }),
  scenario({
    name: 'shared-fault',
    about: 'four targets, of which two are behind the same container bridge with too large an MTU',
    families: [4],
    topology: {
      client: CLIENT,
      targets: {
        'healthy.example': healthy,
        'container.example': container,
        'registry.example': neighbour,
        'hosted.example': hosted,
      },
    },
    env: { KUBERNETES_SERVICE_HOST: '10.96.0.1' },
    inputs: {
      targets: 'healthy.example\ncontainer.example:443\nhttps://hosted.example\nregistry.example:443',
      'fail-on-black-hole': 'true',
    },
    mostLines: { log: 80, summary: 310 },
    truth: [
      plainTruth('healthy.example', [...routers(5), healthy], { answeredBy: ['tcp:443'] }),
      plainTruth('container.example:443', [...behindBridge, container], narrowed),
      plainTruth('https://hosted.example', [...unseen.map(() => null), hosted], {
        hopCountMethod: ['ttl-scan'],
        codes: ['icmp-filtered'],
      }),
      plainTruth('registry.example:443', [...behindBridge, neighbour], narrowed),
    ],
  }),
];
