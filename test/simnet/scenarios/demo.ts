/** What `npm run demo` shows: a healthy path, a container bridge that promises too much, a hosted runner's silence. One step, three targets. */
import type { Scenario } from '../scenario.ts';
import { CLIENT, confirmed, plainTruth, router, routers, scenario, webServer } from './build.ts';

const healthy = webServer(routers(6, { delayMs: 1.5 }), { v4: '203.0.113.10', v6: '2001:db8:113::10' });
const bridge = router(41, { name: 'docker-host.example', delayMs: 0.1, link: { mtu: 1450, reports: 'none' } });
const behindBridge = [bridge, router(42), router(43), router(44), router(45)];
const container = webServer(behindBridge, { v4: '203.0.113.20', v6: '2001:db8:113::20' });
// No router's ICMP arrives, nor the target's: only TCP answers.
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
    inputs: { targets: 'healthy.example\ncontainer.example\nhttps://hosted.example' },
    truth: [
      plainTruth('healthy.example', [...routers(6), healthy], { answeredBy: ['tcp:443'] }),
      plainTruth('container.example', [...behindBridge, container], {
        pmtu: confirmed(1450),
        blackHole: { direction: 'forward', passes: 1450, afterHop: 1 },
        codes: ['pmtu-black-hole', 'local-mtu-too-large'],
      }),
      plainTruth('https://hosted.example', [...unseen.map(() => null), hosted], {
        hopCountMethod: ['ttl-scan'],
        codes: ['icmp-filtered'],
      }),
    ],
  }),
];
