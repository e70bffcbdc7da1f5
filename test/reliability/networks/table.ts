/** Networks and peers that mean harm: what each sends, what is asked, and what may be said of it. */
import type { TargetJson } from '../../../src/report/types.ts';
import type { FORGERIES } from './packets.ts';
import type { FORGERIES_6 } from './packets6.ts';

export interface HostileNetwork {
  readonly name: string;
  readonly targets: string;
  /** What a router beside the client floods it with; absent: nothing. */
  readonly flood?: readonly [4, keyof typeof FORGERIES] | readonly [6, keyof typeof FORGERIES_6];
  /** Codes of which one must stand. */
  readonly codes?: readonly TargetJson['diagnosis'][number]['code'][];
  /**
   * What of a quiet run must stand in spite of it: `all`, where the forger does not know what the packets hold; `path MTU`: no other
   * size than that of the links is confirmed. An answer of the right address and port is one, whatever it holds.
   */
  readonly keeps?: 'all' | 'path MTU';
  /** What the summary must say. */
  readonly says?: RegExp;
  /** One of those tried in `npm test`, too. */
  readonly cheap?: true;
}

const TARGET = '10.0.4.2';
const TARGET_6 = '[fd00:4::2]';
/** Nothing comes back from behind the last router. */
export const SILENT = ['198.51.100.9', '2001:db8:9::9'] as const;
/** The second is silent, so that its run lasts while the flood does. */
const both = (scheme: string, port = '') => ({
  4: `${scheme}://${TARGET}${port}\n${scheme}://${SILENT[0]}${port}`,
  6: `${scheme}://${TARGET_6}${port}\n${scheme}://[${SILENT[1]}]${port}`,
});
const [udp, echo, http] = [both('udp'), both('udp', ':7'), both('http')];
const service = (scheme: string, port: number) => `${scheme}://${TARGET}:${port}`;

interface Flood {
  readonly name: string;
  readonly flood: keyof typeof FORGERIES;
  readonly targets: Readonly<Record<4 | 6, string>>;
  readonly keeps: HostileNetwork['keeps'] & string;
  /** Families whose flood `npm test` tries, too. */
  readonly cheap?: readonly (4 | 6)[];
}

const EITHER: readonly Flood[] = [
  { name: 'too-big messages from random addresses', targets: udp, flood: 'too-big', keeps: 'path MTU', cheap: [4, 6] },
  { name: 'time-exceeded from random addresses', targets: udp, flood: 'time-exceeded', keeps: 'path MTU' },
  { name: 'unreachable from random addresses', targets: udp, flood: 'unreachable', keeps: 'path MTU' },
  { name: 'errors about probes that were never sent', targets: udp, flood: 'never sent', keeps: 'all' },
  { name: 'answers to probes that were never sent', targets: echo, flood: 'answers', keeps: 'path MTU', cheap: [4] },
  { name: 'too-big messages that shrink byte by byte', targets: udp, flood: 'too-big, shrinking', keeps: 'path MTU' },
  { name: 'resets with any sequence number', targets: http, flood: 'resets', keeps: 'all' },
  { name: 'handshakes with any sequence number', targets: http, flood: 'handshakes', keeps: 'all' },
];
const FLOODS: readonly HostileNetwork[] = ([4, 6] as const).flatMap((family) =>
  EITHER.map(({ name, targets, flood, keeps, cheap }) => ({
    name: `${name}, IPv${family}`,
    targets: targets[family],
    flood: [family, flood],
    keeps,
    ...(cheap?.includes(family) && { cheap: true }),
  })),
);
/** Last: what the client's kernel believes of them outlives the run. */
const ADVERTISEMENTS: HostileNetwork = {
  name: 'router advertisements of prefixes and MTUs, from random routers',
  targets: udp[6],
  flood: [6, 'advertisements'],
  keeps: 'path MTU',
};

const malformed = ['http-error', 'service-stalled'] as const;
const noTls = ['tls-failed', 'tls-name-blocked', 'service-stalled'] as const;
const PEERS: readonly HostileNetwork[] = [
  { name: 'data without end and without a request', targets: service('http', 2001), codes: malformed },
  { name: 'headers without end', targets: service('http', 2002), codes: malformed },
  { name: 'one header without end', targets: service('http', 2003), codes: malformed },
  { name: '100 Continue without end', targets: service('http', 2004), codes: malformed, cheap: true },
  { name: 'a body without end', targets: service('http', 2005), codes: ['healthy'] },
  { name: 'chunks without end, each with an extension', targets: service('http', 2006), codes: ['healthy'] },
  { name: 'a chunk extension without end', targets: service('http', 2007), codes: ['healthy'] },
  { name: 'a head of one byte each 250 ms', targets: service('http', 2008), codes: malformed },
  { name: 'a tarpit: opens and says nothing', targets: service('https', 2009), codes: noTls },
  { name: 'a reset after each handshake', targets: service('http', 2010), codes: [...malformed, 'destination-closed'] },
  { name: 'a reset after each request', targets: service('https', 2011), codes: noTls },
  { name: 'a reason phrase without end', targets: service('http', 2012), codes: malformed },
  { name: 'TLS warnings without end', targets: service('https', 2101), codes: noTls },
  { name: 'a TLS handshake message without end', targets: service('https', 2102), codes: noTls },
  { name: 'text without end in place of TLS', targets: service('https', 2103), codes: noTls },
  {
    name: 'a certificate with 1,000 names',
    targets: service('tls', 2110),
    codes: ['tls-private-root', 'tls-untrusted', 'tls-failed'],
  },
  {
    name: 'a chain of 61 certificates',
    targets: service('tls', 2111),
    codes: ['tls-private-root', 'tls-untrusted', 'tls-failed'],
  },
  {
    name: 'a chain of 481 certificates',
    targets: service('tls', 2112),
    codes: ['tls-private-root', 'tls-untrusted', 'tls-failed'],
  },
  { name: 'HTTP/2 SETTINGS without end', targets: service('https', 2201), codes: malformed },
  { name: 'HTTP/2 PING without end', targets: service('https', 2202), codes: malformed },
  { name: 'HTTP/2 CONTINUATION without end', targets: service('https', 2203), codes: malformed },
  { name: 'HTTP/2 DATA without end', targets: service('https', 2204), codes: ['healthy', 'tls-private-root'] },
  { name: 'HTTP/2 WINDOW_UPDATE without end', targets: service('https', 2205), codes: malformed },
];

/** Names and what the hosts file says of them: none of the first group is ever sent a packet. */
export const NO_HOSTS = {
  'any.example': '0.0.0.0',
  'any6.example': '::',
  'multicast.example': '224.0.0.1',
  'multicast6.example': 'ff02::1',
  'broadcast.example': '255.255.255.255',
  'mapped.example': '::ffff:10.0.4.2',
} as const;
export const LOCAL_HOSTS = {
  'loopback.example': '127.0.0.1',
  'loopback6.example': '::1',
  'link.example': '169.254.169.254',
  'network.example': '10.0.0.255',
} as const;
const listed = (names: readonly string[]) => names.flatMap((name) => [`udp://${name}`, `https://${name}`]).join('\n');

const NAMES: readonly HostileNetwork[] = [
  {
    name: 'names of unspecified, multicast and broadcast addresses',
    targets: listed(Object.keys(NO_HOSTS)),
    codes: ['name-not-found'],
    says: /resolves only to unspecified, multicast or broadcast addresses/,
    cheap: true,
  },
  {
    name: 'names of loopback addresses',
    targets: listed(['loopback.example', 'loopback6.example']),
    codes: ['healthy', 'destination-closed'],
    says: /127\.0\.0\.1`?, this machine itself/,
    cheap: true,
  },
  {
    name: 'the name of a link-local address',
    targets: listed(['link.example']),
    codes: ['routing-loop'], // of this topology, whose routers carry it on
    says: /169\.254\.169\.254`?, link-local/,
  },
  {
    name: "the name of the own network's broadcast address",
    targets: listed(['network.example']),
    codes: ['send-blocked'],
    says: /is a broadcast address/,
  },
];

export const NETWORKS: readonly HostileNetwork[] = [...FLOODS, ...PEERS, ...NAMES, ADVERTISEMENTS];
