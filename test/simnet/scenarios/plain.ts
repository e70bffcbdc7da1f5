/** Paths on which nothing is wrong, though many routers are odd. */
import type { Scenario } from '../scenario.ts';
import type { Router, Target } from '../topology.ts';
import { CLIENT, confirmed, plainTruth, router, routers, scenario, TARGET, webServer } from './build.ts';

const five = routers(4, { delayMs: 2 });
const web = webServer(five);
const everything = webServer(five, {
  services: {
    udp: { ports: { 7: 'echo', 53: { kind: 'dns', zones: {} }, 443: { kind: 'quic' } } },
    tcp: {
      ports: { 22: { kind: 'open', greeting: 'SSH-2.0-simulated\r\n' }, 80: { kind: 'http' }, 443: { kind: 'tls' } },
    },
  },
});

/** One target at the end of `path`, asked as the inputs say; all is well and every hop is seen. */
function good(
  name: string,
  about: string,
  target: Target,
  asked = 'web.example',
  but: Partial<Scenario> = {},
  truth: Parameters<typeof plainTruth>[2] = {},
): Scenario {
  return scenario({
    name,
    about,
    topology: { client: CLIENT, targets: { 'web.example': target } },
    inputs: { targets: asked },
    truth: [plainTruth(asked, [...(target.path as readonly Router[]), target], truth)],
    ...but,
  });
}

const either = { hopCountMethod: ['reply', 'ttl-scan'] } as const;
const odd = (but: Readonly<Record<number, Partial<Router>>>) => webServer(routers(6, { delayMs: 1 }, but));
const jumbo = webServer(five, { services: { mtu: 9000, tcp: { ports: { 443: { kind: 'tls' } } } } });
const neighbour = webServer([], { v4: '10.1.0.9', v6: '2001:db8:1::9' });
const far = webServer(routers(24, { delayMs: 1.6 }));
const labels = [24015, 3] as const;
const mpls = labels.map((label) => ({ label, trafficClass: 1, ttl: 1 }));

export const plain: readonly Scenario[] = [
  good(
    'healthy',
    'five hops of 2 ms that all answer, a web server at the end',
    web,
    'web.example',
    {},
    {
      answeredBy: ['tcp:443'],
    },
  ),
  good(
    'healthy-https',
    'the same, asked by https',
    everything,
    'https://web.example',
    {},
    { ...either, answeredBy: ['tcp:443'] },
  ),
  good(
    'healthy-http',
    'the same, asked by http',
    everything,
    'http://web.example',
    {},
    { ...either, answeredBy: ['tcp:80'] },
  ),
  good(
    'healthy-ssh',
    'a server that speaks first',
    everything,
    'tcp://web.example:22',
    {},
    { ...either, answeredBy: ['tcp:22'] },
  ),
  good(
    'healthy-quic',
    'QUIC that answers Version Negotiation',
    everything,
    'quic://web.example',
    {},
    {
      ...either,
      answeredBy: ['quic:443'],
    },
  ),
  good('healthy-dns', 'a name server', everything, 'udp://web.example:53', {}, either),
  good(
    'healthy-udp-echo',
    'a UDP service that sends back what it gets',
    everything,
    'udp://web.example:7',
    {},
    {
      ...either,
      answeredBy: ['udp'],
    },
  ),
  good(
    'healthy-icmp',
    'ping sockets are open, the target answers echo',
    everything,
    'icmp://web.example',
    {
      topology: { client: { ...CLIENT, pingSockets: true }, targets: { 'web.example': everything } },
    },
    { answeredBy: ['icmp'] },
  ),
  good('neighbour', 'a target on the same network: no router at all', neighbour),
  good('far', '25 hops, 80 ms there and back', far),
  good(
    'jumbo',
    'every link carries 9000 bytes',
    jumbo,
    'web.example',
    {
      topology: { client: { ...CLIENT, mtu: 9000 }, targets: { 'web.example': jumbo } },
    },
    { pmtu: confirmed(9000) },
  ),
  good(
    'jumbo-https',
    'the same, asked by https',
    jumbo,
    'https://web.example',
    {
      topology: { client: { ...CLIENT, mtu: 9000 }, targets: { 'web.example': jumbo } },
    },
    { ...either, pmtu: confirmed(9000) },
  ),
  good(
    'initial-ttls',
    'routers that start their messages with TTL 64, 128 and 255',
    odd({ 2: { initialTtl: 128 }, 3: { initialTtl: 255 }, 5: { initialTtl: 255 } }),
  ),
  good('short-quotes', 'every router quotes 8 bytes beyond the IP header', webServer(routers(6, { quote: 'short' }))),
  good(
    'short-quotes-https',
    'the same, asked by https',
    webServer(routers(6, { quote: 'short' })),
    'https://web.example',
    {},
    either,
  ),
  good(
    'mpls',
    'two routers show their label stacks',
    odd({ 3: { mpls }, 4: { mpls } }),
    'web.example',
    {},
    {
      labelsAt: { 3: labels, 4: labels },
    },
  ),
  good(
    'ttl-zero',
    'router 3 forwards what has no TTL left, so router 4 shows twice',
    odd({ 3: { forwardsTtlZero: true } }),
    'web.example',
    {},
    {
      hops: [router(1), router(2), router(4), router(4), router(5), router(6), TARGET],
    },
  ),
  good(
    'nat-rewrites',
    'a NAT that translates the quoted source back, not the quoted checksum',
    odd({ 2: { nat: { v4: '198.51.100.77', v6: '2001:db8:77::77', quotes: 'rewritten' } } }),
  ),
  good(
    'nat-leaves',
    'a NAT that leaves its own address in the quotes',
    odd({ 2: { nat: { v4: '198.51.100.77', v6: '2001:db8:77::77', quotes: 'left' } } }),
  ),
  good('jitter', 'up to 4 ms more on every link', webServer(routers(6, { jitterMs: 4 }))),
  good(
    'silent-middle',
    'routers 2 and 3 never answer',
    odd({ 2: { silent: true }, 3: { silent: true } }),
    'web.example',
    {},
    {
      hops: [router(1), null, null, router(4), router(5), router(6), TARGET],
    },
  ),
  good(
    'loose-limit',
    'a router that answers as Linux does: six at once, then one a second',
    odd({ 3: { rateLimit: { burst: 6, perSecond: 1 } } }),
    'web.example',
    {},
    {
      mayHave: ['rate-limited-hops'],
    },
  ),
];
