/** The named paths of kernel routers: data for the tests here, for the demo, and for `in.ts`. */
import type { Router, Topology } from './topology.ts';

/** The same router at each TTL from 1 to `count`. */
function routers(count: number, router: Router): Record<number, Router> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [index + 1, router]));
}

const links = (count: number, mtu = 1500) => Array<number>(count).fill(mtu);

export const TOPOLOGIES = {
  healthy: {
    about: '4 routers, 1500 bytes throughout; HTTP 80, TLS 443, UDP echo 7',
    mtus: links(5),
    target: { http: [80], udp: [7], tls: 443 },
  },
  narrowing: {
    about: '1500, 1400 after hop 1, 1280 after hop 3; every router says so; HTTP 80, TLS 443',
    mtus: [1500, 1400, 1400, 1280, 1280],
    target: { http: [80], tls: 443 },
    client: { pingSockets: true },
  },
  silent: {
    about: 'the first router drops everything, to any address',
    mtus: links(2),
    routers: { 1: { filters: ['drop-all'] } },
  },
  'silent-middle': {
    about: 'hops 2 and 3 of 5 say nothing',
    mtus: links(5),
    routers: { 2: { filters: ['silent'] }, 3: { filters: ['silent'] } },
    target: { http: [80] },
  },
  'hosted-runner': {
    about: 'hop 1 lets no ICMP back to the client; TLS 443 at hop 14',
    mtus: links(14),
    routers: { 1: { filters: ['no-icmp-back'] } },
    target: { http: [80], tls: 443 },
  },
  'no-icmp': {
    about: 'no router sends or passes any ICMP; TLS 443 at hop 14',
    mtus: links(14),
    routers: routers(13, { filters: ['no-icmp'] }),
    target: { http: [80], tls: 443 },
  },
  'no-icmp-1420': {
    about: 'the same with a 1420-byte link after hop 7: a black hole without any ICMP',
    mtus: [...links(7), 1420, ...links(6)],
    routers: routers(13, { filters: ['no-icmp'] }),
    target: { http: [80], tls: 443 },
  },
  'black-hole': {
    about: 'time-exceeded is seen; the 1400-byte link after hop 3 swallows larger packets in silence; TLS 443',
    mtus: [1500, 1500, 1500, 1400, 1500],
    routers: { 3: { filters: ['no-too-big'] } },
    target: { http: [80], tls: 443 },
  },
  'reverse-black-hole': {
    about: 'what the target sends back is swallowed beyond 1360 bytes at hop 3; TLS 443, many clients at once',
    mtus: links(5),
    routers: { 3: { backMtu: 1360, filters: ['no-too-big'] } },
    target: { http: [80], nodeTls: 443 },
  },
  'mss-clamp': {
    about: 'hop 2 lowers the MSS to 1300 and drops no packet',
    mtus: links(4),
    routers: { 2: { filters: ['mss-clamp-1300'] } },
    target: { http: [80], tls: 443 },
  },
  prohibited: {
    about: 'hop 2 refuses: administratively prohibited',
    mtus: links(4),
    routers: { 2: { filters: ['prohibit'] } },
  },
  unreachable: {
    about:
      'hop 2 has no way to 198.51.100.1 and 2001:db8:1::1 (host unreachable), nor to 203.0.113.1 and 2001:db8:2::1 (prohibited)',
    mtus: links(3),
    routers: {
      2: {
        routes: [
          'unreachable 198.51.100.0/24',
          'unreachable 2001:db8:1::/48',
          'prohibit 203.0.113.0/24',
          'prohibit 2001:db8:2::/48',
        ],
      },
    },
  },
  loop: {
    about: '198.51.100.1 and 2001:db8:1::1 loop between hops 2 and 3',
    mtus: links(4),
    routers: { 3: { routes: ['198.51.100.0/24 via LEFT4', '2001:db8:1::/48 via LEFT6'] } },
  },
  'rate-limited': {
    about: 'every router keeps the kernel limit on ICMP errors',
    mtus: links(5),
    routers: routers(4, { rateLimited: true }),
    target: { http: [80] },
  },
  'limited-gateway': {
    about: 'one router that keeps the kernel limit on ICMP errors, two hops away from everything behind it',
    mtus: links(2),
    routers: routers(1, { rateLimited: true }),
    target: { http: [80] },
  },
  'ttl-rewrite': {
    about: 'hop 1 sets every TTL toward the target to 64; no ICMP',
    mtus: links(6),
    routers: { ...routers(5, { filters: ['no-icmp'] }), 1: { filters: ['no-icmp', 'ttl-rewrite'] } },
    target: { http: [80], tls: 443 },
  },
  'closed-udp-open-tcp': {
    about: 'UDP is dropped after hop 2; TCP 443 answers',
    mtus: links(5),
    routers: { 2: { filters: ['no-udp'] } },
    target: { http: [80], tls: 443 },
  },
  'rejecting-gateway': {
    about: 'hop 1 says no time-exceeded and rejects all traffic to the target with port-unreachable',
    mtus: links(3),
    routers: { 1: { filters: ['reject'] } },
    client: { pingSockets: true },
  },
  'ipv4-only': {
    about: 'a client without IPv6, as hosted runners are; HTTP 80',
    mtus: links(4),
    target: { http: [80] },
    client: { families: [4] },
  },
  faults: {
    about:
      'a client whose own firewall refuses 10.0.3.0/24 UDP to port 33999 and all to 192.0.2.1, without an IPv6 route',
    mtus: links(4),
    target: { http: [80], udp: [7] },
    client: { routeless: [6], output: ['ip daddr 192.0.2.1 drop'] },
  },
} as const satisfies Record<string, Topology>;

export type TopologyName = keyof typeof TOPOLOGIES;
